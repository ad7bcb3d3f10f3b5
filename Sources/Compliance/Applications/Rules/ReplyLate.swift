import Diagnostics
import Notices

/// Records that an application was answered after its last day (条例2007 article 24, 条例2019 article 33).
struct ReplyLate: ReplyRule {
  static let rule = Rule(
    "application-late", .duty, .warning, title: Phrase(zh: "申请答复晚了", en: "reply after the last day"),
    requirement: Phrase(
      zh: "不能当场答复的，2019-05-15 以前收到的申请 15 个工作日内答复，可延长 15 个；以后收到的 20 个，可延长 20 个。"
        + "征询第三方（2019 年起还有其他机关）的时间不算。已经晚了的改变不了，这一条只作记录。",
      en:
        "Applications received before 2019-05-15 are answered within 15 working days and 15 more, later ones within 20 "
        + "and 20 more; time for consulting third parties (and since 2019 other organs) is left out. A late reply is "
        + "only recorded."),
    basis: .replies, wrong: "收到日期 2021-03-01，答复日期 2021-04-10", right: "收到日期 2021-03-01，答复日期 2021-03-29")

  func breach(of assessed: AssessedApplication, on board: AssessedBoard) -> (place: Range<Int>, message: Phrase)? {
    guard let replied = assessed.application.replied, replied.value > assessed.lastDay else { return nil }
    let late = assessed.owed.late(on: replied.value, in: board.calendar)
    return (
      replied.range, Phrase(zh: "\(replied.value) 答复，\(late.zh)", en: "answered \(replied.value), \(late.en)")
    )
  }
}
