import Diagnostics
import Notices

/// Asks about people's health: illness, disability, pregnancy, addiction (个人信息保护法 article 28 and 29).
///
/// A filled column such as 残疾等级 beside names, 诊断：… below a name, or 尿毒症 in a list of people is asked about;
/// 残疾人补贴标准, 残疾人证 as a paper to bring and 防治肝炎 are not. The words stand in a data file with their sources.
struct HealthDetail: LeakRule {
  static let rule = Rule(
    "health-detail", .duty, .warning, title: Phrase(zh: "病情、残疾情况", en: "somebody's health"),
    requirement: Phrase(
      zh: "名单里列病种、诊断、残疾等级之类的，先想清楚有没有必要；确要公开的，由复核的人写进“例外”。",
      en:
        "Think twice before a list of people names illness or disability; what must be published is recorded as an exception by whoever verifies."
    ),
    basis: Phrase(zh: "《个人信息保护法》第二十八条、第二十九条", en: "Personal Information Protection Law, articles 28 and 29"),
    wrong: "| 姓名 | 残疾等级 | 金额 |", right: "| 姓名 | 金额 |")

  let firstCharacters = PersonalWords.health.firsts
  let secondCharacters: String? = PersonalWords.health.seconds

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? { leak(at: position, in: text, LabelMemory()) }

  func leak(at position: Int, in text: Span<UInt8>, _ memory: LabelMemory) -> Leak? {
    PersonalMention(.health, at: position).word(in: text, memory).map {
      Leak(Self.rule, Phrase(zh: "健康信息", en: "detail of health"), words: $0, in: text)
    }
  }
}
