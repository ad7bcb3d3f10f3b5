import Diagnostics
import Notices

/// Asks about people's marriage and sentences (个人信息保护法 article 28 and 29).
///
/// A filled column such as 婚姻状况 beside names, or 离异 or 服刑 in a list of people, is asked about; 离婚登记办法 is not.
struct PrivateLife: LeakRule {
  static let rule = Rule(
    "private-life", .duty, .warning, title: Phrase(zh: "婚姻、服刑等情况", en: "somebody's marriage or sentence"),
    requirement: Phrase(
      zh: "名单里列离异、丧偶、服刑、犯罪记录之类的，先想清楚有没有必要；确要公开的，由复核的人写进“例外”。",
      en:
        "Think twice before a list of people names marriage or sentence; what must be published is recorded as an exception by whoever verifies."
    ),
    basis: Phrase(zh: "《个人信息保护法》第二十八条、第二十九条", en: "Personal Information Protection Law, articles 28 and 29"),
    wrong: "| 姓名 | 婚姻状况 | 金额 |", right: "| 姓名 | 金额 |")

  let firstCharacters = PersonalWords.life.firsts
  let secondCharacters: String? = PersonalWords.life.seconds

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? { leak(at: position, in: text, LabelMemory()) }

  func leak(at position: Int, in text: Span<UInt8>, _ memory: LabelMemory) -> Leak? {
    PersonalMention(.life, at: position).word(in: text, memory).map {
      Leak(Self.rule, Phrase(zh: "婚姻或者服刑情况", en: "detail of marriage or sentence"), words: $0, in: text)
    }
  }
}
