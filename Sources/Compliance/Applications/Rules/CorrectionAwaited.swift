import Diagnostics
import Notices

/// Says that a completed application has been awaited for long, so that its row does not lie open for ever.
struct CorrectionAwaited: BoardOnlyRule {
  static let rule = Rule(
    "application-correction-awaited", .duty, .warning,
    title: Phrase(zh: "补正久未收到", en: "completion long awaited"),
    requirement: Phrase(
      zh: "补正通知发出 20 个工作日还没有收到补正的，查一查告知书写的补正期限：满了的，写上答复日期和答复结果（逾期不补正）；补正了的，写上补正收到，期限从那天起算。",
      en:
        "Of an application that was sent back 20 working days ago, look up the time that was set. When it is over, write "
        + "day and result (逾期不补正); when the completed one came, write its day, from which the period runs."),
    basis: Phrase(zh: "《政府信息公开条例》（2019年修订）第三十条", en: "Regulation (2019), article 30"),
    wrong: "补正通知 2021-03-01，到 2021-04-01 补正收到、答复日期都空着", right: "补正通知 2021-03-01，答复日期 2021-03-26，答复结果 逾期不补正")

  /// The law leaves the length to the organ, and it is to be reasonable; longer than a reply takes it hardly is.
  private static let patience = Period(20, .workingDays)

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for assessed in board.applications {
      guard assessed.state == .awaitingCorrection, let asked = assessed.application.correctionAsked,
        board.today > board.calendar.lastDay(of: Self.patience, after: asked.value)
      else { continue }
      findings.add(
        Self.rule, of: assessed.application, at: asked.range,
        Phrase(
          zh: "\(asked.value) 发出补正通知，20 个工作日过了，没有补正收到，也没有答复",
          en: "sent back on \(asked.value), more than 20 working days ago, and neither completed nor answered"),
        hint: Phrase(
          zh: "补正期限满了的，答复结果写：\(ReplyResult.otherNoCorrection.name)；补正了的，写上补正收到的日期",
          en: "when the time set is over, write the result \(ReplyResult.otherNoCorrection.name); else the day it came")
      )
    }
  }
}
