import Diagnostics
import Notices

/// Demands that the day of an exception has come.
///
/// ``LeakExceptions`` finds out, and reports it without what was written as the masked form.
enum ExceptionInFuture: RuleKeeper {
  static let rule = Rule(
    "exception-in-future", .duty, .error, title: Phrase(zh: "例外的日期", en: "day of an exception"),
    requirement: Phrase(zh: "例外的日期不晚于今天。", en: "An exception is not dated later than today."),
    wrong: "日期: 2099-01-01", right: "日期: 2014-03-27")
}
