import Diagnostics

/// What a settings file still leaves to be filled in: `【填：…】`, `……`, `××`, 待定 and the like.
enum Blanks {
  /// One finding for each; comments may say what they like.
  ///
  /// Complexity: linear in the file.
  static func findings(_ bytes: [UInt8], path: String) -> [Finding] {
    var findings: [Finding] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      findings += blanks(in: start..<contentEnd(bytes, start..<end), of: bytes).map { .settingsBlank($0, in: path) }
      start = end + 1
    }
    return findings
  }

  /// Where a comment begins, or the line ends.
  private static func contentEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    let sign = UInt8(ascii: "#")
    return line.first { place in
      bytes[place] == sign && (place == line.lowerBound || bytes[place - 1] == UInt8(ascii: " "))
    } ?? line.upperBound
  }

  private static func blanks(in line: Range<Int>, of bytes: [UInt8]) -> [Located<String>] {
    var blanks: [Located<String>] = []
    var place = line.lowerBound
    while place < line.upperBound {
      let isInWord = place > line.lowerBound && (0x41...0x5A).contains(bytes[place - 1] & 0xDF)
      let end = isInWord ? nil : end(of: bytes[place..<line.upperBound])
      if let end { blanks.append(Located(String(decoding: bytes[place..<end], as: UTF8.self), at: place..<end)) }
      place = end ?? place + 1
    }
    return blanks
  }

  /// What opens a blank that its bracket closes.
  private static let openings = ["【填", "【请", "【待", "【…", "【此处", "（待填", "［填"].map { Array($0.utf8) }
  private static let closings = ["】", "）", "］"].map { Array($0.utf8) }
  /// What stands for something that is not known yet.
  private static let words = [
    "……", "××", "ＸＸ", "＿＿", "___", "□□", "待填", "待补", "TODO", "todo", "TBD",
  ].map { Array($0.utf8) }
  private static let undecided = Array("待定".utf8)
  private static let letters = ["X", "x"].map { Array($0.utf8) }

  /// Whether a blank can begin with a byte, which few of a file are.
  private static let isFirst: [Bool] = {
    var isFirst = [Bool](repeating: false, count: 256)
    for text in openings + words + [undecided] + letters { isFirst[Int(text[0])] = true }
    return isFirst
  }()

  /// Where a blank ends that begins a text; nil where none does.
  private static func end(of text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, isFirst[Int(first)] else { return nil }
    if openings.contains(where: text.starts) {
      return closings.compactMap { text.firstRange(of: $0)?.upperBound }.min() ?? text.endIndex
    }
    if let word = words.first(where: text.starts) { return text.startIndex + word.count }
    return undecidedEnd(of: text) ?? lettersEnd(of: text)
  }

  /// Where 待定 ends that is a whole value; 招待定点 is a word.
  private static func undecidedEnd(of text: ArraySlice<UInt8>) -> Int? {
    guard text.starts(with: undecided) else { return nil }
    let end = text.startIndex + undecided.count
    let isEnd = text[end...].first.map { $0 < 0x80 || text[end...].starts(with: "）".utf8) } ?? true
    return isEnd ? end : nil
  }

  /// Where `XX` ends that stands before a Han character, as in XX路: letters of a word stand before others.
  private static func lettersEnd(of text: ArraySlice<UInt8>) -> Int? {
    guard letters.contains(where: text.starts) else { return nil }
    let rest = text.drop { $0 == text.first }
    let isBlank = rest.startIndex - text.startIndex >= 2 && (rest.first ?? 0) >= 0xE3
    return isBlank ? rest.startIndex : nil
  }
}
