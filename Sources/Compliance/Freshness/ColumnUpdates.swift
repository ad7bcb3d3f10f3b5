import Notices

/// How the columns of a board keep up with what inspections ask of them (国办秘函〔2019〕19号).
struct ColumnUpdates {
  /// A column, its last news, and how long news may be away.
  struct Column {
    let category: Category
    /// Nil while nothing is shown in it.
    let lastNews: CivilDate?
    /// Nil where nothing is owed.
    let period: Period?
    /// The board has said that nothing is owed.
    let isExempt: Bool
  }

  /// How many bad columns fail a whole inspection.
  static let veto = 5

  let columns: [Column]
  private let calendar: WorkCalendar
  private let today: CivilDate

  init(_ board: AssessedBoard) {
    var news = [CivilDate?](repeating: nil, count: board.board.categories.count)
    var isFilled = [Bool](repeating: false, count: news.count)
    for item in board.published where news.indices.contains(item.notice.category) {
      isFilled[item.notice.category] = true
      if let day = item.lastNews { news[item.notice.category] = max(news[item.notice.category] ?? day, day) }
    }
    columns = board.board.categories.enumerated().map { position, category in
      Column(
        category: category, lastNews: isFilled[position] ? news[position] : nil,
        period: Self.period(of: category), isExempt: category.updateWithin == .unlimited)
    }
    calendar = board.calendar
    today = board.today
  }

  /// 更新期限 of board.yaml, else by 栏目类型: two weeks for news, half a year for notices and papers.
  private static func period(of category: Category) -> Period? {
    switch category.updateWithin {
    case .within(let period): return period
    case .unlimited: return nil
    case nil: break
    }
    let type = category.columnType ?? ""
    if ["动态", "新闻", "要闻", "资讯"].contains(where: type.contains) { return Period(14, .days) }
    if ["公告", "公示", "通知", "政策", "文件", "法规"].contains(where: type.contains) { return Period(183, .days) }
    return nil
  }

  /// How long news has been away, where that is too long.
  func overdue(_ column: Column) -> Int? {
    guard let last = column.lastNews, let period = column.period else { return nil }
    let days = period.unit == .days ? last.days(to: today) : calendar.workingDays(after: last, through: today)
    return days > period.count ? days : nil
  }

  var empty: [Column] { columns.filter { $0.lastNews == nil } }
  var stale: [Column] { columns.filter { overdue($0) != nil } }
}
