import Diagnostics
import Notices

/// Asks about people under age who can be known (个人信息保护法 article 28 and 31; 未成年人保护法 article 63).
///
/// A column such as 学生姓名 or 监护人 with names in it, or a list of names right below words such as 困境儿童, is asked
/// about; 关爱留守儿童 in a sentence is not.
struct MinorNamed: LeakRule {
  static let rule = Rule(
    "minor-named", .duty, .warning, title: Phrase(zh: "未成年人信息", en: "somebody under age"),
    requirement: Phrase(
      zh: "不满十四周岁的人，姓名也是敏感个人信息：能不列就不列；确要公开的，由复核的人写进“例外”。",
      en:
        "Of people under fourteen even the name is sensitive: leave it out; what must be published is recorded as an exception by whoever verifies."
    ),
    basis: Phrase(
      zh: "《个人信息保护法》第二十八条、第三十一条", en: "Personal Information Protection Law, articles 28 and 31"),
    wrong: "| 学生姓名 | 监护人 | 金额 |", right: "| 学校 | 人数 | 金额 |")

  let firstCharacters = "学儿孤幼监未留困婴"
  let secondCharacters: String? = "生童儿护成守境姓幼"

  private static let fields: [StaticString] = [
    "学生姓名", "儿童姓名", "孤儿姓名", "幼儿姓名", "婴儿姓名", "未成年人姓名", "监护人",
  ]
  private static let groups: [StaticString] = ["孤儿", "留守儿童", "困境儿童", "未成年人"]
  private static let firsts = "孤留困未".unicodeScalars.map(\.value)

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    if let length = text.length(ofAny: Self.fields, at: position) {
      let word = position..<position + length
      let isName = text.has("监护人", at: position)
      guard isName ? PersonalField(word).isFilled(in: text) : isFilled(word, in: text) else { return nil }
      return Leak(Self.rule, Self.minor, words: word, in: text)
    }
    guard let length = text.length(ofAny: Self.groups, at: position), headsNames(position + length, in: text) else {
      return nil
    }
    return Leak(Self.rule, Self.minor, words: position..<position + length, in: text)
  }

  /// What a title says of minors over a body that has a table with names; nil when there is none.
  func leak(inTitle title: Span<UInt8>, over body: Span<UInt8>) -> Leak? {
    for position in title.indices {
      guard let first = title.scalarOfThree(at: position), Self.firsts.contains(first),
        let length = title.length(ofAny: Self.groups, at: position), hasNames(body)
      else { continue }
      return Leak(Self.rule, Self.minor, words: position..<position + length, in: title)
    }
    return nil
  }

  /// Whether some row of a table names a column for names.
  private func hasNames(_ body: Span<UInt8>) -> Bool {
    for position in body.indices where body[position] == 0xE5 && body.has("姓名", at: position) {
      if TableRow(of: position..<position + 6, in: body)?.isDrawn == true { return true }
    }
    return false
  }

  /// A field that is a name itself needs no other name beside it.
  private func isFilled(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard let row = TableRow(of: word, in: text) else { return PersonalField(word).isFilled(in: text) }
    guard var below = row.below(in: text) else { return false }
    if below.isRule(in: text), let next = below.below(in: text) { below = next }
    return !below.isRule(in: text) && !text.isBlank(below.words(in: text))
  }

  /// Whether the next thing below the line is a table with names.
  private func headsNames(_ position: Int, in text: Span<UInt8>) -> Bool {
    let end = text.endOfLine(position, within: 90)
    let table = text.skipping(["\n", "\r", " "], from: end)
    guard table > end, table < text.count, text[table] == UInt8(ascii: "|") else { return false }
    return text.holds(["姓名"], in: table..<text.endOfLine(table, within: 512))
  }

  private static let minor = Phrase(zh: "未成年人信息", en: "detail of somebody under age")
}
