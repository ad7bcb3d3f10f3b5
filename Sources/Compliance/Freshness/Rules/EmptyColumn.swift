import Diagnostics
import Notices

/// Requires that every column shows something (国办秘函〔2019〕19号).
struct EmptyColumn: BoardOnlyRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for column in board.updates.empty where !column.isExempt {
      findings.add(
        Self.rule, in: board.board.path, at: column.category.place,
        Phrase(zh: "栏目“\(column.category.name)”是空的，没有已公开的信息", en: "the column \"\(column.category.name)\" is empty"),
        hint: Phrase(
          zh: "公开一条这个类别的信息；确实用不着的，与别的类别合并，或者写“更新期限: 不限”",
          en: "publish something in it, join it with another, or write 更新期限: 不限"))
    }
  }

  static let rule = Rule(
    "empty-column", .duty, .warning,
    title: Phrase(zh: "空栏目", en: "an empty column"),
    requirement: Phrase(
      zh: "每个类别都要有已公开的信息；长期没有内容的类别，与别的合并，或者写“更新期限: 不限”。",
      en: "Every category shows something; what stays empty is joined with another, or says 更新期限: 不限."),
    basis: .inspection, wrong: "- { 名称: 人事信息, 标识: renshi }（没有已公开的信息）", right: "在“人事信息”文件夹里公开一条信息")
}
