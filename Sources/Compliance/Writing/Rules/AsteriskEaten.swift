import Diagnostics
import Markup
import Notices

/// Requires that asterisks and low lines that make emphasis were meant to: between figures, after names and as marks of
/// notes they are meant to be seen.
struct AsteriskEaten: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.typed.mayHold("*", "_"), !writing.outline.emphases.isEmpty else { return }
    let passages = writing.passages.sorted { $0.lowerBound < $1.lowerBound }
    var (passage, line) = (0, -1)
    for emphasis in writing.outline.emphases.sorted(by: { $0.text.lowerBound < $1.text.lowerBound }) {
      while passage < passages.count, passages[passage].upperBound <= emphasis.text.lowerBound { passage += 1 }
      guard passage < passages.count, passages[passage].lowerBound <= emphasis.text.lowerBound else { continue }
      guard let found = EatenMark(emphasis, in: passages[passage], of: writing) else { continue }
      // One finding a line is enough: its corrected form mends all.
      let number = writing.outline.lineNumber(of: found.place.lowerBound)
      guard number != line else { continue }
      line = number
      let shown = Phrase.quoted(found.shown.trimmed, 30)
      findings.add(
        Self.rule, at: found.place,
        Phrase(
          zh: "“\(found.mark)”成了强调的记号，网页上显示成“\(shown)”",
          en: "\"\(found.mark)\" became a mark of emphasis: the page will say \"\(shown)\""),
        hint: Self.kept(writing.typed(writing.outline.line(at: found.place.lowerBound)), found.mark))
    }
  }

  static let rule = Rule(
    "asterisk-eaten", .duty, .error,
    title: Phrase(zh: "星号会从网页上消失", en: "asterisks that vanish"),
    requirement: Phrase(
      zh: "成对的“*”是强调，不会显示，“3*4*5米”会变成“345米”。尺寸写“×”；姓名、注释里的星号前面加反斜杠，写成“\\*”。",
      en: "Pairs of * make emphasis and are not shown: 3*4*5 becomes 345. Write × in sizes, and \\* for an asterisk."),
    wrong: "泵站尺寸为3*4*5米。", right: "泵站尺寸为3×4×5米。")

  private static func kept(_ line: String, _ mark: String) -> Phrase {
    var fixed = ""
    var previous: Character = " "
    let characters = Array(line)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isFactor = { (character: Character) in character.isNumber || (character.isASCII && character.isLetter) }
      if String(character) == mark, previous != "\\" {
        // The mark of a list, and what is bold by itself, stay.
        let isListMark = next == " " && fixed.trimmed.isEmpty
        if isListMark {
          fixed.append(character)
        } else if mark == "*", isFactor(previous), isFactor(next) {
          fixed.append("×")
        } else {
          fixed += "\\" + mark
        }
      } else {
        fixed.append(character)
      }
      previous = character
    }
    return Phrase.corrected(
      fixed.trimmed, zh: "相乘写“×”，要显示的“\(mark)”前面加反斜杠", en: "write × in sizes, and a backslash before a mark to be seen")
  }
}

/// Asterisks or underscores that became emphasis but were meant as characters.
private struct EatenMark {
  let place: Range<Int>
  let mark: String
  let shown: String

  init?(_ emphasis: Outline.Emphasis, in passage: Range<Int>, of writing: Writing) {
    let outline = writing.outline
    let inner = outline.text[emphasis.text]
    guard !inner.isEmpty else { return nil }
    let source = outline.place(of: emphasis.text)
    guard source.lowerBound > 0 else { return nil }
    let byte = outline.source[source.lowerBound - 1]
    guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else { return nil }
    let around = 48
    let before = outline.text[max(passage.lowerBound, emphasis.text.lowerBound - around)..<emphasis.text.lowerBound]
    let behind = outline.text[emphasis.text.upperBound..<min(passage.upperBound, emphasis.text.upperBound + around)]
    if emphasis.isStrong, byte == UInt8(ascii: "*"), Self.isPlain(inner, behind: before.last) { return nil }
    let sides = Sides(
      before: Self.scalars(before), inner: Self.scalars(inner.prefix(400)), behind: Self.scalars(behind),
      isWhole: inner.count <= 400)
    guard sides.isMeant(isStrong: emphasis.isStrong, isAsterisk: byte == UInt8(ascii: "*")) == false else { return nil }
    mark = byte == UInt8(ascii: "*") ? "*" : "_"
    let length = emphasis.isStrong ? 2 : 1
    place = max(0, source.lowerBound - length)..<min(outline.source.count, source.upperBound + length)
    shown =
      String(decoding: before.suffix(6).drop { $0 & 0xC0 == 0x80 }, as: UTF8.self)
      + String(decoding: inner, as: UTF8.self)
      + String(String(decoding: behind, as: UTF8.self).prefix(2))
  }

  /// Words that are neither parted by a mark nor behind a figure; those that are bold were meant to be.
  private static func isPlain(_ inner: ArraySlice<UInt8>, behind last: UInt8?) -> Bool {
    // Marks and figures of full width begin or end with bytes beyond ASCII that Han characters may have, too.
    if let last, last.isDigit || 0x90...0x99 ~= last { return false }
    return !inner.contains { byte in
      switch byte {
      case 0x0B, UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ";"), 0xE3, 0xEF: true
      default: false
      }
    }
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    Array(String(decoding: bytes.drop { $0 & 0xC0 == 0x80 }, as: UTF8.self).unicodeScalars)
  }
}

/// The characters around and inside an emphasis.
private struct Sides {
  let before: [Unicode.Scalar]
  let inner: [Unicode.Scalar]
  let behind: [Unicode.Scalar]
  let isWhole: Bool

  func isMeant(isStrong: Bool, isAsterisk: Bool) -> Bool {
    guard let first = inner.first, let last = inner.last else { return true }
    let isProduct = !isStrong && isAsterisk
    if isProduct, endsFactor(before), beginsFactor(inner) { return false }
    if isProduct, isWhole, endsFactor(inner), beginsFactor(behind), !before.isEmpty { return false }
    if isProduct, isWhole, isFormula { return false }
    if isStrong, isWhole, isPartOfNumber { return false }
    // Nobody emphasizes from a comma on.
    if Self.closing.contains(first), !isStrong { return false }
    if Self.opening.contains(last), isWhole, !isStrong { return false }
    // Nor up to one: *为必填项，*为选填
    if isProduct, isWhole, "，、；".unicodeScalars.contains(last), !behind.isEmpty { return false }
    if isProduct, isWhole, isSign(first, last) { return false }
    if isProduct, isWhole, isCount(first, last) || isNote(first, last) { return false }
    if !isAsterisk, Self.closing.contains(first) || last == "：" { return false }
    return !(isWhole && isMasked(isStrong: isStrong, first))
  }

  private static let closing = Set("，、。；：！？）》」』】”’,;:!?)".unicodeScalars)
  private static let opening = Set("（《「『【“‘(".unicodeScalars)

  /// Whether a factor ends here, such as `1.2`, `A`, `）` or `3米`.
  private func endsFactor(_ text: [Unicode.Scalar]) -> Bool {
    guard let last = text.last else { return false }
    if Self.isAlphanumeric(last) || last == ")" || last == "%" || last == "％" { return true }
    if last == "）" { return true }
    let unit = text.reversed().prefix { Self.isHan($0) }.count
    guard 1...2 ~= unit, unit < text.count else { return false }
    return Self.isDigit(text[text.count - unit - 1])
  }

  /// Whether a factor begins here, such as `1.2`, `A`, `(` or `宽4`.
  private func beginsFactor(_ text: [Unicode.Scalar]) -> Bool {
    guard let first = text.first else { return false }
    if Self.isAlphanumeric(first) || first == "(" || first == "（" { return true }
    let words = text.prefix { Self.isHan($0) }.count
    return 1...2 ~= words && words < text.count && Self.isDigit(text[words])
  }

  /// Whether the words are those of a formula: `长*宽*高=体积`, `金额=单价*数量*月数`.
  private var isFormula: Bool {
    guard inner.count <= 12, !before.isEmpty else { return false }
    return before.suffix(16).contains(where: Self.signs.contains)
      || behind.prefix(16).contains(where: Self.signs.contains)
  }

  private static let signs = Set("=＝÷×＋".unicodeScalars)

  /// Whether figures stand on all sides: `3**4**5`.
  private var isPartOfNumber: Bool {
    guard let last = before.last, let next = behind.first else { return false }
    return Self.isDigit(last) && Self.isDigit(next) && inner.allSatisfy { Self.isAlphanumeric($0) || $0 == "." }
  }

  /// Whether figures count what stands before them: `一等奖*2名、二等奖*3名`.
  private func isCount(_ first: Unicode.Scalar, _ last: Unicode.Scalar) -> Bool {
    guard let word = before.last, let next = behind.first else { return false }
    return Self.isHan(word) && Self.isDigit(first) && Self.isHan(last) && Self.isDigit(next)
  }

  /// Whether the marks stand for themselves or for what is left open: `*号为重点，其余*号同前`, `第*页共*页`, `张*三；尾号：*12`,
  /// `★*3、☆*2`.
  private func isSign(_ first: Unicode.Scalar, _ last: Unicode.Scalar) -> Bool {
    guard let next = behind.first else { return false }
    if first == "号", next == "号" { return true }
    // *号标注的, not *号召大家*
    if first == "号", before.isEmpty, inner.count > 1, !"召码".unicodeScalars.contains(inner[1]) { return true }
    guard let word = before.last else { return false }
    if word == "第", "页条款项章号期批次届".unicodeScalars.contains(first) { return true }
    if last == "：", Self.isHan(word), Self.isHan(first) { return true }
    return Self.isDigit(first) && Self.isDigit(next) && inner.contains("、")
  }

  /// Whether the marks point to notes, as behind both words of `低保标准*为420元，五保标准*为600元`: no emphasis begins
  /// within a clause, without a sign before it, and ends within the next sentence or behind the same word.
  private func isNote(_ first: Unicode.Scalar, _ last: Unicode.Scalar) -> Bool {
    guard let word = before.last, let next = behind.first, [word, first, last, next].allSatisfy(Self.isHan) else {
      return false
    }
    if inner.contains(where: Self.ends.contains) { return true }
    guard inner.contains(where: Self.clauses.contains) else { return false }
    // 带*的必填，带*的不填: the same words on both sides of both.
    return before.count > 1 && before.suffix(2) == inner.suffix(2) || word == last && first == next
  }

  private static let ends = Set("。；！？".unicodeScalars)
  private static let clauses = Set("，、：".unicodeScalars)

  /// 李*，王* and 赵**、钱**: one or two characters of a name, the mask, a mark, another such name.
  private func isMasked(isStrong: Bool, _ first: Unicode.Scalar) -> Bool {
    let surname = before.reversed().prefix { Self.isHan($0) }.count
    guard let cut = inner.lastIndex(where: Self.separators.contains) else { return false }
    let name = inner[(cut + 1)...]
    guard 1...2 ~= surname, 1...2 ~= name.count, name.allSatisfy(Self.isHan) else { return false }
    return !isStrong || Self.separators.contains(first) || first == "（" || first == "("
  }

  private static let separators = Set("，、；。,; /　\u{0B}".unicodeScalars)

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    "0"..."9" ~= scalar || "０"..."９" ~= scalar
  }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || "a"..."z" ~= scalar || "A"..."Z" ~= scalar || scalar == "φ" || scalar == "Φ" || scalar == "Ø"
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { 0x3400...0x9FFF ~= scalar.value }
}
