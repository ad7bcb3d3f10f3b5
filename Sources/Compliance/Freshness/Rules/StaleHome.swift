import Diagnostics
import Notices

/// Requires that the home page brings something new in two weeks, or in the shortest period of any column.
///
/// It shows what is new anywhere: it is stale when the column that owes most has been silent, and all others too.
struct StaleHome: BoardRule {
  let reportsAtItems = false

  func check(_ board: AssessedBoard, _ report: (Finding) -> Void) {
    let columns = ColumnUpdates(board).columns
    let periods = columns.compactMap(\.period).filter { $0.unit == .days }.map(\.count)
    guard let last = columns.compactMap(\.lastNews).max(), let days = periods.min() else { return }
    guard last.days(to: board.today) > days else { return }
    report(
      Finding(
        Self.rule, in: board.board.path,
        Phrase(
          zh: "首页自 \(last) 起没有新的内容，超过 \(days) 天，检查单项否决",
          en: "the home page has had no news since \(last), more than \(days) days: a whole inspection fails"),
        hint: .publishOrSay))
  }

  static let rule = Rule(
    "stale-home", .duty, .error,
    title: Phrase(zh: "首页没有按期更新", en: "a home page without news"),
    requirement: Phrase(
      zh: "首页两周内要有新的内容（按各类别中最短的更新期限算），否则检查单项否决。",
      en:
        "The home page brings something new in two weeks, or in the shortest period of any column; else a whole inspection fails."
    ),
    basis: Phrase(zh: "国办秘函〔2019〕19号，单项否决", en: "国办秘函〔2019〕19号, single veto"),
    wrong: "最近一条信息是三周前公开的", right: "公开应当公开的信息")
}
