import Diagnostics
import Notices

/// Reports a result that tells of a correction which the row knows nothing about; the yearly report counts results.
struct ResultWithoutStep: BoardOnlyRule {
  static let rule = Rule(
    "application-result", .duty, .error, title: Phrase(zh: "答复结果少了前一步", en: "result without its step"),
    requirement: Phrase(
      zh: "“逾期不补正”要先有补正通知，“补正后仍不明确”要先有补正收到。",
      en: "逾期不补正 follows a request to complete, 补正后仍不明确 a completed application."),
    basis: Phrase(zh: "《政府信息公开条例》（2019年修订）第三十条", en: "Regulation (2019), article 30"),
    wrong: "补正通知空着，答复结果 逾期不补正", right: "补正通知 2021-03-10，答复结果 逾期不补正")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for application in board.ledgers.applications {
      guard let result = application.result, let column = Self.missing(result.value, application) else { continue }
      findings.add(
        Self.rule, of: application, at: result.range,
        Phrase(
          zh: "答复结果是“\(result.value.name)”，“\(column)”却空着",
          en: "the result is \(result.value.name), and \(column) is empty"),
        hint: Phrase(
          zh: "对照登记表补上“\(column)”的日期，或者改正答复结果",
          en: "add the day of \(column) from the register, or put the result right"))
    }
  }

  /// The column that a result needs and the row lacks.
  private static func missing(_ result: ReplyResult, _ application: Application) -> String? {
    switch result {
    case .otherNoCorrection where application.correctionAsked == nil: "补正通知"
    case .unableUnclear where application.corrected == nil: "补正收到"
    default: nil
    }
  }
}
