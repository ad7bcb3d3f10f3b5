import Diagnostics
import Notices

/// Warns of a recorded exception that answers no finding.
///
/// ``LeakExceptions`` finds out, and reports it without what was written as the masked form.
enum ExceptionUnmatched: RuleKeeper {
  static let rule = Rule(
    "exception-unmatched", .duty, .warning, title: Phrase(zh: "例外没有对上", en: "exception that answers nothing"),
    requirement: Phrase(
      zh: "“例外”的规则和内容照抄问题里写的；内容已经删去的，例外也删去。",
      en:
        "An exception names the rule and the masked form as the finding shows them; when the thing is gone, so is the exception."
    ),
    wrong: "例外: [{ 规则: mobile-phone, 内容: 138****0001, …… }]（正文里没有这个号码）",
    right: "例外: [{ 规则: mobile-phone, 内容: 138****0000, 人: 孙涛, 日期: 2014-03-27, 理由: 防汛值班电话 }]")
}
