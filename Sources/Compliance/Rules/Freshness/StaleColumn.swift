import Notices

/// Requires that columns bring something new in their period; five that do not fail a whole inspection, and so does a
/// home page without news for two weeks.
struct StaleColumn: BoardRule {
  let reportsAtItems = false

  private static let veto = 5

  func check(_ board: AssessedBoard, _ report: (Finding) -> Void) {
    let updates = ColumnUpdates(board)
    let stale = updates.stale
    for column in stale {
      guard let period = column.period, let last = column.lastNews else { continue }
      report(
        .duty(
          "stale-column", .warning, in: board.board.path, at: column.category.place,
          .stale(column.category.name, last, period), hint: .publishOrSay))
    }
    if stale.count >= Self.veto {
      report(
        .duty(
          "stale-columns", .error, in: board.board.path, at: stale[0].category.place,
          .several(stale.map(\.category.name)), hint: .publishOrSay))
    }
    checkHome(updates, board, report)
  }

  /// The home page shows what is new anywhere: it is stale when the column that owes most has been silent, and all
  /// others too.
  private func checkHome(_ updates: ColumnUpdates, _ board: AssessedBoard, _ report: (Finding) -> Void) {
    let periods = updates.columns.compactMap(\.period).filter { $0.unit == .days }.map(\.count)
    guard let last = updates.columns.compactMap(\.lastNews).max(), let days = periods.min() else { return }
    guard last.days(to: board.today) > days else { return }
    report(.duty("stale-home", .error, in: board.board.path, .homeStale(last, days), hint: .publishOrSay))
  }

  static let description = RuleDescription(
    "stale-column", .duty, .warning,
    title: Phrase(zh: "栏目没有按期更新", en: "a column without news"),
    requirement: Phrase(
      zh: "动态、新闻类栏目两周内、通知公告和政策文件类栏目半年内要有新的内容。别的期限写在 `board.yaml` 类别的“更新期限”。",
      en:
        "News columns bring something new in two weeks, notices and papers in half a year; 更新期限 of board.yaml sets others."
    ),
    basis: Phrase(zh: "国办秘函〔2019〕19号", en: "国办秘函〔2019〕19号"),
    wrong: "工作动态最后一条是三周前的", right: "公开新的动态，或者写“更新期限: 30天”")

  static let several = RuleDescription(
    "stale-columns", .duty, .error,
    title: Phrase(zh: "五个以上栏目没有按期更新", en: "five or more columns without news"),
    requirement: Phrase(zh: "没有按期更新的栏目达到5个，检查单项否决，整站不合格。", en: "Five stale columns fail the whole inspection."),
    basis: Phrase(zh: "国办秘函〔2019〕19号，单项否决", en: "国办秘函〔2019〕19号, single veto"),
    wrong: "五个栏目超过更新期限", right: "按期公开，超期的栏目少于5个")

  static let home = RuleDescription(
    "stale-home", .duty, .error,
    title: Phrase(zh: "首页没有按期更新", en: "a home page without news"),
    requirement: Phrase(
      zh: "首页两周内要有新的内容（按各类别中最短的更新期限算），否则检查单项否决。",
      en:
        "The home page brings something new in two weeks, or in the shortest period of any column; else a whole inspection fails."
    ),
    basis: Phrase(zh: "国办秘函〔2019〕19号，单项否决", en: "国办秘函〔2019〕19号, single veto"),
    wrong: "最近一条信息是三周前公开的", right: "公开应当公开的信息")

  static let descriptions = [description, several, home]
}

extension Phrase {
  fileprivate static func stale(_ name: String, _ last: CivilDate, _ period: Period) -> Self {
    Self(
      zh: "栏目“\(name)”自 \(last) 起没有更新，应当在\(period.phrase.zh)之内有新的内容",
      en: "the column \"\(name)\" has had no news since \(last); something is owed every \(period.phrase.en)")
  }

  fileprivate static func several(_ names: [String]) -> Self {
    Self(
      zh: "没有按期更新的栏目有 \(names.count) 个（\(names.joined(separator: "、"))），达到5个的，检查单项否决",
      en: "\(names.count) columns are stale (\(names.joined(separator: ", "))); five fail the whole inspection")
  }

  fileprivate static func homeStale(_ last: CivilDate, _ days: Int) -> Self {
    Self(
      zh: "首页自 \(last) 起没有新的内容，超过 \(days) 天，检查单项否决",
      en: "the home page has had no news since \(last), more than \(days) days: a whole inspection fails")
  }

  fileprivate static let publishOrSay = Self(
    zh: "公开应当公开的信息；更新确实没有这样勤的类别，写明期限，例如：更新期限: 183天，或者 更新期限: 不限",
    en: "publish what is due; where less is owed, say so, for example: 更新期限: 183天 or 更新期限: 不限")
}
