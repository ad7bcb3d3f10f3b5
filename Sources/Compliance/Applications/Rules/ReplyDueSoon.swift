import Diagnostics
import Notices

struct ReplyDueSoon: ReplyRule {
  static let rule = Rule(
    "application-due-soon", .duty, .note, title: Phrase(zh: "申请快到答复期限", en: "reply due soon"),
    requirement: Phrase(
      zh: "离答复的末日不多于“提前提醒”（不写时 5 个工作日）。答不了的，在末日以前经负责人同意、告知申请人延期。",
      en: "The last day is no further than 提前提醒 (5 working days unless set). What cannot be answered is extended, and "
        + "the applicant told, before that day."),
    basis: .replies, wrong: "末日 2021-03-29，3 月 26 日答复日期还空着", right: "答复日期 2021-03-26，答复结果 予以公开")

  func breach(of assessed: AssessedApplication, on board: AssessedBoard) -> (place: Range<Int>, message: Phrase)? {
    guard !assessed.isConsulting, case .due(let span) = assessed.state, span.isWithin(board.board.remindWithin) else {
      return nil
    }
    return (
      assessed.application.received.range,
      Phrase(
        zh: "\(span.left(.workingDays).zh)：须在 \(assessed.lastDay) 前（含当日）答复（\(assessed.law.basis.zh)）",
        en:
          "\(span.left(.workingDays).en): to be answered by \(assessed.lastDay) (\(assessed.law.basis.en))")
    )
  }
}
