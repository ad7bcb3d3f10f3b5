import Diagnostics
import Notices

extension Findings {
  /// An exception that is not valid.
  mutating func exception(_ exception: Located<LeakException>, _ fault: LeakExceptions.Fault) {
    let rule =
      switch fault {
      case .rule: ExceptionNotAllowed.rule
      case .person, .step, .term: ExceptionPerson.rule
      case .future: ExceptionInFuture.rule
      }
    add(
      rule, at: exception.range, .notCounted(exception.value, fault),
      isConfidential: true)
  }

  mutating func unmatched(_ exception: Located<LeakException>) {
    add(
      ExceptionUnmatched.rule, at: exception.range,
      Phrase(
        zh: "规则“\(exception.value.rule)”的例外没有对上任何问题",
        en: "the exception from the rule \"\(exception.value.rule)\" answers no finding"),
      hint: Phrase(
        zh: "规则名和“内容”照抄问题里写的，打星号的样子一字不差；问题已经没有的，删去这一条",
        en: "copy the rule and 内容 from the finding, stars and all; if the finding is gone, remove the exception"),
      isConfidential: true)
  }
}

extension Phrase {
  fileprivate static func notCounted(_ exception: LeakException, _ fault: LeakExceptions.Fault) -> Self {
    let (person, day) = (exception.person, exception.date)
    return switch fault {
    case .rule:
      Self(
        zh: "规则“\(exception.rule)”没有例外", en: "there are no exceptions from the rule \"\(exception.rule)\"")
    case .person:
      Self(
        zh: "例外的人“\(person)”不在 people.yaml 里，或者有几个人同名",
        en: "nobody, or more than one, is called \"\(person)\" in people.yaml")
    case .step: Self(zh: "“\(person)”无权签“复核”，不能定例外", en: "\"\(person)\" may not sign step 复核, nor decide exceptions")
    case .term: Self(zh: "“\(person)”在 \(day) 不在任", en: "\"\(person)\" was not in office on \(day)")
    case .future: Self(zh: "例外的日期 \(day) 还没有到", en: "the day of the exception, \(day), has not come")
    }
  }
}
