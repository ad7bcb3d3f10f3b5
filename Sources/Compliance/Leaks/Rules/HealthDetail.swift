import Diagnostics
import Notices

/// Asks about people's health: illness, disability, pregnancy, addiction (个人信息保护法 article 28 and 29).
///
/// A column such as 残疾等级 beside names, or 诊断：… below a name, is asked about; 残疾人补贴标准 and 禁止吸毒 are not.
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

  let firstCharacters = "病残疾患艾精孕预计节吸诊健致"
  let secondCharacters: String? = "种情断疾病滋神周期生育毒康贫情产名人"

  /// Names of fields.
  private static let fields: [StaticString] = [
    "病种", "病情", "诊断", "残疾等级", "残疾类别", "残疾类型", "残疾证号", "残疾人证号", "残疾程度", "疾病名称", "患病", "艾滋病", "精神障碍",
    "孕周", "孕期", "孕情", "孕产", "预产期", "计生手术", "节育", "吸毒", "健康状况", "致病",
  ]
  /// Values that tell it under any head.
  private static let values: [StaticString] = ["艾滋病", "精神障碍", "精神分裂", "吸毒"]

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    guard let length = text.length(ofAny: Self.fields + Self.values, at: position) else { return nil }
    let word = position..<position + length
    let isValue = text.length(ofAny: Self.values, at: position) != nil
    guard PersonalField(word).isFilled(in: text) || (isValue && PersonalCell(word).isOfSomebody(in: text)) else {
      return nil
    }
    return Leak(Self.rule, Phrase(zh: "健康信息", en: "detail of health"), words: word, in: text)
  }
}
