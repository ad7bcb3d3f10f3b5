import Diagnostics
import Notices

/// Asks about columns and labels for people's accounts (个人信息保护法 article 28).
///
/// What is a number there is found by ``BankCard``; this is for columns that are masked, or of another form.
struct AccountWord: LeakRule {
  static let rule = Rule(
    "account-word", .duty, .warning, title: Phrase(zh: "个人账户一栏", en: "column of people's accounts"),
    requirement: Phrase(
      zh: "名单里不列开户行、账号、卡号，打了星号的也最好整栏去掉；确要公开的，由复核的人写进“例外”。",
      en:
        "Lists of people have no column for accounts, not even masked; what must be published is recorded as an exception by whoever verifies."
    ),
    basis: Phrase(zh: "《个人信息保护法》第二十八条", en: "Personal Information Protection Law, article 28"),
    wrong: "| 姓名 | 开户行 | 金额 |", right: "| 姓名 | 金额 |")

  let firstCharacters = "银开卡一社存"
  let secondCharacters: String? = "行户号卡保折"

  private static let words: [StaticString] = [
    "银行账号", "银行帐号", "银行卡号", "银行账户", "开户行", "卡号", "一卡通账号", "社保卡号", "存折",
  ]

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    guard let length = text.length(ofAny: Self.words, at: position) else { return nil }
    let word = position..<position + length
    guard PersonalField(word).isFilled(in: text) else { return nil }
    return Leak(Self.rule, Phrase(zh: "个人账户的项目", en: "field for somebody's account"), words: word, in: text)
  }
}
