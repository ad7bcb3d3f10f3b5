import Diagnostics
import Notices

/// Says that others have had their 15 working days to answer: now the organ decides (条例2019 articles 32 and 34).
struct ConsultationOverdue: BoardOnlyRule {
  static let rule = Rule(
    "application-consultation-overdue", .duty, .warning,
    title: Phrase(zh: "征询满期未答复", en: "consultation without an answer"),
    requirement: Phrase(
      zh: "第三方、共同制作机关自收到征询之日起 15 个工作日内答复；第三方不答复的由本机关决定，共同制作机关不答复的视为同意。"
        + "满期就写上止日，期限接着算。",
      en: "Third parties and organs that made the information too have 15 working days to answer. Of a silent third "
        + "party the organ decides; a silent organ agrees. Write the end of the consultation then."),
    basis: Phrase(
      zh: "《政府信息公开条例》（2019年修订）第三十二条、第三十四条", en: "Regulation (2019), articles 32 and 34"),
    wrong: "征询第三方 2021-03-01至", right: "征询第三方 2021-03-01至2021-03-22")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for assessed in board.applications {
      guard let period = assessed.law.consultation else { continue }
      for (asked, isThirdParty) in assessed.consultations {
        let reckoning = Reckoning(
          of: period, after: asked.value.from, basis: Phrase(zh: "", en: ""), in: board.calendar)
        guard let message = message(asked.value, reckoning.lastDay, isThirdParty, assessed, board.today) else {
          continue
        }
        let end = "\(asked.value.from)至\(reckoning.lastDay)"
        findings.add(
          Self.rule, of: assessed.application, at: asked.range, message,
          hint: Phrase(
            zh: "\(reckoning.sentence.zh)；写上止日：\(end)", en: "\(reckoning.sentence.en); write the end: \(end)"))
      }
    }
  }

  /// What is to be said of a question whose time is over; of one that was answered too late only where the reply was in
  /// time by that alone.
  private func message(
    _ asked: Application.Consultation, _ last: CivilDate, _ isThirdParty: Bool, _ assessed: AssessedApplication,
    _ today: CivilDate
  ) -> Phrase? {
    let replied = assessed.application.replied?.value
    guard let to = asked.to else { return replied == nil && today > last ? Self.silence(isThirdParty, last) : nil }
    let end = replied ?? today
    guard to > last, end > assessed.strictLastDay, end <= assessed.lastDay else { return nil }
    let name = isThirdParty ? Phrase(zh: "第三方", en: "a third party") : Phrase(zh: "共同制作机关", en: "another organ")
    return Phrase(
      zh: "\(name.zh)只有 15 个工作日（至 \(last)），台账停算到 \(to)；只停算到 \(last) 的，答复末日是 \(assessed.strictLastDay)，已经超期",
      en:
        "\(name.en) has 15 working days (to \(last)), and the period stood still to \(to); with those alone the reply "
        + "was due by \(assessed.strictLastDay) and is late")
  }

  private static func silence(_ isThirdParty: Bool, _ last: CivilDate) -> Phrase {
    isThirdParty
      ? Phrase(
        zh: "第三方到 \(last) 仍未答复，由本机关决定是否公开（条例2019第三十二条）",
        en: "the third party had until \(last); the organ decides now (2019, article 32)")
      : Phrase(
        zh: "共同制作机关到 \(last) 仍未答复，视为同意公开（条例2019第三十四条）",
        en: "the other organ had until \(last); its silence is consent (2019, article 34)")
  }
}
