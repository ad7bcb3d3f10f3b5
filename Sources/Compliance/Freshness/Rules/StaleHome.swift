import Diagnostics
import Notices

/// Requires that the home page brings something new in two weeks, whatever the columns owe.
///
/// It shows what is new anywhere: it is stale when all columns have been silent. A board whose columns owe nothing is passed
/// over.
struct StaleHome: BoardOnlyRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let columns = board.updates.columns
    let days = ColumnUpdates.home
    guard let last = columns.compactMap(\.lastNews).max(), columns.contains(where: { $0.period != nil }) else { return }
    guard last.days(to: board.today) > days else { return }
    findings.add(
      Self.rule, in: board.board.path,
      Phrase(
        zh: "首页自 \(last) 起没有新的内容，超过 \(days) 天，检查单项否决",
        en: "the home page has had no news since \(last), more than \(days) days: a whole inspection fails"),
      hint: .publishOrSay)
  }

  static let rule = Rule(
    "stale-home", .duty, .error,
    title: Phrase(zh: "首页没有按期更新", en: "a home page without news"),
    requirement: Phrase(
      zh: "首页两周内要有新的内容，否则检查单项否决。",
      en:
        "The home page brings something new in two weeks; else a whole inspection fails."
    ),
    basis: .inspectionVeto, wrong: "最近一条信息是三周前公开的", right: "公开应当公开的信息")
}
