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
    for assessed in board.applications where assessed.application.replied == nil {
      for (asked, isThirdParty) in assessed.consultations where asked.value.to == nil {
        guard let period = assessed.law.consultation else { continue }
        let reckoning = Reckoning(
          of: period, after: asked.value.from, basis: Phrase(zh: "", en: ""), in: board.calendar)
        guard board.today > reckoning.lastDay else { continue }
        findings.add(
          Self.rule, of: assessed.application, at: asked.range,
          isThirdParty
            ? Phrase(
              zh: "第三方到 \(reckoning.lastDay) 仍未答复，由本机关决定是否公开（条例2019第三十二条）",
              en: "the third party had until \(reckoning.lastDay); the organ decides now (2019, article 32)")
            : Phrase(
              zh: "共同制作机关到 \(reckoning.lastDay) 仍未答复，视为同意公开（条例2019第三十四条）",
              en: "the other organ had until \(reckoning.lastDay); its silence is consent (2019, article 34)"),
          hint: Phrase(
            zh: "\(reckoning.sentence.zh)；写上止日：\(asked.value.from)至\(reckoning.lastDay)",
            en: "\(reckoning.sentence.en); write the end: \(asked.value.from)至\(reckoning.lastDay)"))
      }
    }
  }
}
