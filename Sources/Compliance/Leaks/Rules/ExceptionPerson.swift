import Diagnostics
import Notices

/// Demands that an exception is decided by somebody who may sign step 复核 and was in office (条例2019 article 17).
///
/// ``LeakExceptions`` finds out, and reports it without what was written as the masked form.
enum ExceptionPerson: RuleKeeper {
  static let rule = Rule(
    "exception-person", .duty, .error, title: Phrase(zh: "例外的人", en: "person of an exception"),
    requirement: Phrase(
      zh: "例外由有权签“复核”、那天在任的人决定。",
      en: "An exception is decided by somebody who may sign step 复核 and was in office on that day."),
    basis: Phrase(zh: "《政府信息公开条例》2019年第十七条", en: "Regulation of 2019, article 17"),
    wrong: "人: 王芳（只能签填报）", right: "人: 孙涛（可以签复核）")
}
