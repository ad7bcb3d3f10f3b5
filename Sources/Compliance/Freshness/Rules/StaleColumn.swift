import Diagnostics
import Notices

/// Requires that a column brings something new in its period (国办秘函〔2019〕19号).
struct StaleColumn: BoardOnlyRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for column in board.updates.stale {
      guard let period = column.period, let last = column.lastNews else { continue }
      findings.add(
        Self.rule, in: board.board.path, at: column.category.place,
        Phrase(
          zh: "栏目“\(column.category.name)”自 \(last) 起没有更新，应当在\(period.phrase.zh)之内有新的内容",
          en:
            "the column \"\(column.category.name)\" has had no news since \(last); something is owed every \(period.phrase.en)"
        ), hint: .publishOrSay)
    }
  }

  static let rule = Rule(
    "stale-column", .duty, .warning,
    title: Phrase(zh: "栏目没有按期更新", en: "a column without news"),
    requirement: Phrase(
      zh: "动态、新闻类栏目两周内、通知公告和政策文件类栏目半年内要有新的内容。别的期限写在 `board.yaml` 类别的“更新期限”。",
      en:
        "News columns bring something new in two weeks, notices and papers in half a year; 更新期限 of board.yaml sets others."
    ),
    basis: .inspection, wrong: "工作动态最后一条是三周前的", right: "公开新的动态，或者写“更新期限: 30天”")
}

extension Phrase {
  /// What to do where news are owed.
  static let publishOrSay = Self(
    zh: "公开应当公开的信息；更新确实没有这样勤的类别，写明期限，例如：更新期限: 183天，或者 更新期限: 不限",
    en: "publish what is due; where less is owed, say so, for example: 更新期限: 183天 or 更新期限: 不限")
}
