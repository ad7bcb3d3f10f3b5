import Diagnostics
import Notices

/// Refuses exceptions from a secrecy mark, and from rules that are not about leaks (保守国家秘密法2024 article 22 and 35).
///
/// ``LeakExceptions`` finds out, and reports it without what was written as the masked form.
enum ExceptionNotAllowed: RuleKeeper {
  static let rule = Rule(
    "exception-not-allowed", .duty, .error, title: Phrase(zh: "不能作例外", en: "no exception possible"),
    requirement: Phrase(
      zh: "例外只用于泄露一类的规则；密级标志没有例外。",
      en: "Exceptions are for the rules on leaks alone; there is none for a secrecy mark."),
    basis: Phrase(zh: "《保守国家秘密法》2024年第二十二条、第三十五条", en: "Law on Guarding State Secrets (2024), articles 22 and 35"),
    wrong: "规则: secrecy-mark", right: "规则: home-address")
}
