import Diagnostics
import Notices

struct StaleColumns: BoardOnlyRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let stale = board.updates.stale
    for isNamed in [true, false] {
      let some = stale.filter { $0.isNamed == isNamed }
      let veto = isNamed ? ColumnUpdates.veto : ColumnUpdates.vetoOfOthers
      guard some.count >= veto else { continue }
      let names = some.map(\.category.name)
      findings.add(
        Self.rule, in: board.board.path, at: some[0].category.place,
        Phrase(
          zh: "没有按期更新的栏目有 \(names.count) 个（\(names.joined(separator: "、"))），达到\(veto)个的，检查单项否决",
          en: "\(names.count) columns are stale (\(names.joined(separator: ", "))); \(veto) fail the whole inspection"),
        hint: .publishOrSay)
    }
  }

  static let rule = Rule(
    "stale-columns", .duty, .error,
    title: Phrase(zh: "没有按期更新的栏目太多", en: "too many columns without news"),
    requirement: Phrase(
      zh: "动态要闻类两周、通知公告和政策文件类六个月没有更新的栏目达到5个，或者别的栏目超过更新期限的达到10个，检查单项否决，整站不合格。",
      en: "Five columns of news, notices or policies, or ten others, without news fail the whole inspection."),
    basis: .inspectionVeto, wrong: "五个栏目超过更新期限", right: "按期公开，超期的栏目少于5个")
}
