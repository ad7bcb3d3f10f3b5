import Diagnostics
import Notices

/// Requires that fewer columns are without news than fail a whole inspection.
struct StaleColumns: BoardRule {
  let reportsAtItems = false

  func check(_ board: AssessedBoard, _ report: (Finding) -> Void) {
    let stale = ColumnUpdates(board).stale
    guard stale.count >= ColumnUpdates.veto else { return }
    report(
      Finding(
        Self.rule, in: board.board.path, at: stale[0].category.place, .several(stale.map(\.category.name)),
        hint: .publishOrSay))
  }

  static let rule = Rule(
    "stale-columns", .duty, .error,
    title: Phrase(zh: "五个以上栏目没有按期更新", en: "five or more columns without news"),
    requirement: Phrase(zh: "没有按期更新的栏目达到5个，检查单项否决，整站不合格。", en: "Five stale columns fail the whole inspection."),
    basis: Phrase(zh: "国办秘函〔2019〕19号，单项否决", en: "国办秘函〔2019〕19号, single veto"),
    wrong: "五个栏目超过更新期限", right: "按期公开，超期的栏目少于5个")
}

extension Phrase {
  fileprivate static func several(_ names: [String]) -> Self {
    Self(
      zh: "没有按期更新的栏目有 \(names.count) 个（\(names.joined(separator: "、"))），达到5个的，检查单项否决",
      en: "\(names.count) columns are stale (\(names.joined(separator: ", "))); five fail the whole inspection")
  }
}
