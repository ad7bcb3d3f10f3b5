import Diagnostics
import Notices

/// Reports an application that should have been answered and is not (条例2007 article 24, 条例2019 article 33).
struct ReplyOverdue: ReplyRule {
  static let rule = Rule(
    "application-overdue", .duty, .error, title: Phrase(zh: "申请超期未答复", en: "application not answered in time"),
    requirement: Phrase(
      zh: "收到的申请要在期限内答复。已经过了末日的，马上答复，再把答复日期和结果写进台账。",
      en: "Applications are answered within their period. Answer at once, then write day and result into the ledger."),
    basis: .replies, wrong: "收到日期 2021-03-01，到 2021-03-30 答复日期还空着", right: "收到日期 2021-03-01，答复日期 2021-03-29，答复结果 予以公开")

  func breach(of assessed: AssessedApplication, on board: AssessedBoard) -> (place: Range<Int>, message: Phrase)? {
    guard case .overdue(let span) = assessed.state else { return nil }
    let overdue = assessed.owed.overdue(by: span.phrase(.workingDays))
    return (
      assessed.application.received.range, Phrase(zh: "尚未答复，\(overdue.zh)", en: "not answered, \(overdue.en)")
    )
  }
}
