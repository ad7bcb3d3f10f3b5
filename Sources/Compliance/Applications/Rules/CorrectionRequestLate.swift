import Diagnostics
import Notices

/// Says that an incomplete application was sent back later than 7 working days after receipt (条例2019 article 30).
struct CorrectionRequestLate: BoardOnlyRule {
  static let rule = Rule(
    "application-correction-late", .duty, .warning, title: Phrase(zh: "补正告知晚了", en: "asked too late to complete"),
    requirement: Phrase(
      zh: "申请内容不明确的，自收到之日起 7 个工作日内一次告知补正。晚了照实登记，这一条只作记录。",
      en: "An unclear application is sent back once, within 7 working days of receipt. What is late is only recorded."),
    basis: Phrase(zh: "《政府信息公开条例》（2019年修订）第三十条", en: "Regulation (2019), article 30"),
    wrong: "收到日期 2021-03-01，补正通知 2021-03-11", right: "收到日期 2021-03-01，补正通知 2021-03-10")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for assessed in board.applications {
      guard let period = assessed.law.correctionRequest, let asked = assessed.application.correctionAsked else {
        continue
      }
      let received = assessed.application.received.value
      let reckoning = Reckoning(of: period, after: received, basis: Phrase(zh: "", en: ""), in: board.calendar)
      guard asked.value > reckoning.lastDay else { continue }
      findings.add(
        Self.rule, of: assessed.application, at: asked.range,
        Phrase(
          zh: "\(asked.value) 才告知补正，末日 \(reckoning.lastDay)（条例2019第三十条）"
            + (assessed.countsCorrection ? "" : "；那时答复期限已经过了，补正不再重新起算"),
          en: "sent back on \(asked.value); the last day was \(reckoning.lastDay) (2019, article 30)"
            + (assessed.countsCorrection ? "" : ", and the reply was overdue, so that no period begins anew")),
        hint: reckoning.sentence)
    }
  }
}
