import Diagnostics
import Notices

/// Requires that fewer columns are empty than fail a whole inspection; 更新期限: 不限 is no excuse before it.
struct EmptyColumns: BoardOnlyRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let empty = board.updates.empty
    guard empty.count >= ColumnUpdates.veto else { return }
    let names = empty.map(\.category.name)
    findings.add(
      Self.rule, in: board.board.path, at: empty[0].category.place,
      Phrase(
        zh: "空栏目有 \(names.count) 个（\(names.joined(separator: "、"))），达到5个的，检查单项否决",
        en: "\(names.count) columns are empty (\(names.joined(separator: ", "))); five fail the whole inspection"),
      hint: Phrase(zh: "先补上最近应当公开的内容，或者合并类别", en: "publish what is due, or join categories"))
  }

  static let rule = Rule(
    "empty-columns", .duty, .error,
    title: Phrase(zh: "五个以上空栏目", en: "five or more empty columns"),
    requirement: Phrase(
      zh: "空白栏目达到5个，检查单项否决，整站不合格。", en: "Five empty columns fail the whole inspection."),
    basis: .inspectionVeto, wrong: "十一个类别，五个没有已公开的信息", right: "公开内容，或者合并类别，空栏目少于5个")
}
