/// The order in which document numbers are looked up: `示例镇政发〔2013〕2号` before `示例镇政发〔2013〕12号`.
struct DocumentNumberOrder: Comparable {
  private let letters: Substring
  private let numbers: [Int]

  /// Takes a number apart into what stands before its year and its runs of digits.
  init(_ text: String) {
    letters = text.unicodeScalars.firstIndex(of: "〔").map { text[..<$0] } ?? text[...]
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    numbers = text.utf8.split { !digits.contains($0) }.map { Int(Substring($0)) ?? .max }
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.letters != right.letters { return left.letters < right.letters }
    return left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
