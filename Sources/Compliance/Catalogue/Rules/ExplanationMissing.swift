import Diagnostics
import Notices

/// Requires that a normative paper has an explanation (解读) within three working days.
///
/// Only papers that say how long they are valid are asked; it stays a note, for no national rule fixes it.
struct ExplanationMissing: BoardRule {
  private static let grace = 3

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let explained = Set(board.living.compactMap { $0.notice.explains?.value })
    for item in board.living {
      guard let number = item.notice.documentNumber, isNormative(item), isDue(item, board),
        !explained.contains(item.notice.index.value)
      else { continue }
      findings.add(
        Self.rule, in: item.notice.path, at: number.range,
        Phrase(zh: "文件有文号、有有效期，还没有解读", en: "the paper has a number and a term, but no explanation"),
        hint: Phrase(
          zh: "另写一条解读，表头写“解读: ”和这份文件的索引号", en: "write an explanation and name this paper's index number in its 解读"))
    }
  }

  /// A paper with a term of validity that is still in force: the mark of 规范性文件.
  private func isNormative(_ item: AssessedItem) -> Bool {
    item.notice.validity.expires != nil && item.notice.explains == nil
      && (item.assessment.validity == .valid || item.assessment.validity == .notYetInForce)
  }

  private func isDue(_ item: AssessedItem, _ board: AssessedBoard) -> Bool {
    guard item.assessment.isPublished, let released = item.assessment.publication.released else { return false }
    return board.calendar.workingDays(after: released, through: board.today) > Self.grace
  }

  static let rule = Rule(
    "explanation-missing", .duty, .note,
    title: Phrase(zh: "规范性文件没有解读", en: "a normative paper without explanation"),
    requirement: Phrase(
      zh: "写了有效期的镇政府文件，最好在三个工作日内配一条解读：背景、目的、内容、范围、标准。",
      en: "A normative paper is best explained within three working days: background, aims, contents, scope."),
    basis: Phrase(zh: "政府网站检查中的扣分项；各地规定不一", en: "a deduction in inspections; local rules differ"),
    wrong: "只有文件，没有解读", right: "解读: 2013-0031（写在解读那一条的表头）")
}
