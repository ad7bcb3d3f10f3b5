/// The number that a heading or a paragraph begins with, in a form that official papers count by (GB/T 9704-2012, 7.3.3).
struct Ordinal {
  enum Form: Hashable {
    /// 一、
    case chinese
    /// （一）
    case bracketedChinese
    /// 1. and 1、
    case digits
    /// （1）
    case bracketedDigits
    /// 第一编, 第一部分, 第一章, 第一节
    case part, chapter, section
    /// 第一条
    case article
  }

  let form: Form
  let number: Int
  /// Could also be the beginning of a list of numbers: 三、四月.
  let isDoubtful: Bool

  /// Reads the number that a text begins with; nil when it begins with none.
  init?(_ text: Span<UInt8>) {
    let start = text.skipping(Blank.spaces, from: 0)
    guard
      let found = Self.bracketed(text, start) ?? Self.numbered(text, start) ?? Self.chinese(text, start)
        ?? Self.digits(text, start)
    else { return nil }
    self = found
  }

  private init(_ form: Form, _ number: Int, isDoubtful: Bool = false) {
    self.form = form
    self.number = number
    self.isDoubtful = isDoubtful
  }

  /// Whether a text begins with the comma that stands behind a number, but not with the number.
  static func isLost(_ text: Span<UInt8>) -> Bool { text.has("、", at: text.skipping(Blank.spaces, from: 0)) }

  /// `一、`: a number below a hundred.
  private static func chinese(_ text: Span<UInt8>, _ start: Int) -> Self? {
    guard let (value, end) = ChineseNumeral.read(text, at: start), value < 100, text.has("、", at: end) else {
      return nil
    }
    return Self(.chinese, value, isDoubtful: ChineseNumeral.begins(text, at: end + 3))
  }

  /// `（一）` or `（1）`, in brackets of either width.
  private static func bracketed(_ text: Span<UInt8>, _ start: Int) -> Self? {
    guard let open = text.length(ofAny: ["（", "("], at: start) else { return nil }
    if let (value, end) = ChineseNumeral.read(text, at: start + open), value < 100 {
      return text.length(ofAny: ["）", ")"], at: end) == nil ? nil : Self(.bracketedChinese, value)
    }
    let end = text.endOfDigits(from: start + open)
    guard let value = text.number(start + open..<end), text.length(ofAny: ["）", ")"], at: end) != nil else {
      return nil
    }
    return Self(.bracketedDigits, value)
  }

  /// `第一条`, also with digits.
  private static func numbered(_ text: Span<UInt8>, _ start: Int) -> Self? {
    guard text.has("第", at: start) else { return nil }
    let digits = text.endOfDigits(from: start + 3)
    let written = text.number(start + 3..<digits).map { (value: $0, end: digits) }
    guard let (value, end) = ChineseNumeral.read(text, at: start + 3) ?? written else { return nil }
    let units: [(StaticString, Form)] = [
      ("章", .chapter), ("节", .section), ("条", .article), ("部分", .part), ("编", .part),
    ]
    guard let (unit, form) = units.first(where: { text.has($0.0, at: end) }) else { return nil }
    // 第一条规定 speaks of an article; a heading or an article itself goes on with a space, or ends.
    let behind = end + unit.utf8CodeUnitCount
    guard behind == text.count || text.length(ofAny: Blank.spaces + ["　", "：", ":"], at: behind) != nil else {
      return nil
    }
    return Self(form, value)
  }

  /// `1.` or `1、`, but not the beginning of 1.5.
  private static func digits(_ text: Span<UInt8>, _ start: Int) -> Self? {
    let end = text.endOfDigits(from: start)
    guard let value = text.number(start..<end), let width = text.length(ofAny: [".", "、", "．"], at: end) else {
      return nil
    }
    let next = end + width
    let isDigit = next < text.count && text[next].isDigit
    if isDigit, !text.has("、", at: end) { return nil }
    return Self(.digits, value, isDoubtful: isDigit)
  }
}

extension Ordinal.Form {
  func text(_ number: Int) -> String {
    let chinese = ChineseNumeral.text(number)
    return switch self {
    case .chinese: "\(chinese)、"
    case .bracketedChinese: "（\(chinese)）"
    case .digits: "\(number)."
    case .bracketedDigits: "（\(number)）"
    case .part: "第\(chinese)部分"
    case .chapter: "第\(chinese)章"
    case .section: "第\(chinese)节"
    case .article: "第\(chinese)条"
    }
  }
}

extension Span<UInt8> {
  /// The number below a thousand that digits write.
  fileprivate func number(_ range: Range<Int>) -> Int? {
    guard 1...3 ~= range.count else { return nil }
    return range.reduce(0) { $0 * 10 + Int(self[$1] - UInt8(ascii: "0")) }
  }
}
