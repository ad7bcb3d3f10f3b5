import Notices

/// How the columns of a board keep up with what inspections ask of them.
///
/// 国办秘函〔2019〕19号, 《政府网站与政务新媒体检查指标》, 单项否决: the home page and news columns bring something new in two
/// weeks, notices and policies in six months; five of these or ten others without news fail, and five empty ones.
struct ColumnUpdates: Sendable {
  /// A column, its last news, and how long news may be away.
  struct Column: Sendable {
    let category: Category
    /// Nil while nothing is shown in it.
    let lastNews: CivilDate?
    /// Nil where nothing is owed.
    let period: Period?
    /// Of a type that the inspection names: news, notices or policies.
    let isNamed: Bool
    /// The board has said that nothing is owed.
    let isExempt: Bool
  }

  /// How many empty columns, or columns of the named types without news, fail a whole inspection.
  static let veto = 5
  /// How many other columns without news do.
  static let vetoOfOthers = 10
  /// How long the home page may be without news.
  static let home = 14

  let columns: [Column]
  /// Something was released: before that a board has no columns that could be empty.
  private let isBegun: Bool
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
        period: Self.period(of: category), isNamed: Self.usualPeriod(of: category) != nil,
        isExempt: category.updateWithin == .unlimited)
    }
    isBegun = board.items.contains { $0.notice.releaseDay.map { $0 <= board.today } ?? false }
    calendar = board.calendar
    today = board.today
  }

  /// 更新期限 of board.yaml, else by 栏目类型: two weeks for news, half a year for notices and papers.
  static func period(of category: Category) -> Period? {
    switch category.updateWithin {
    case .within(let period): return period
    case .unlimited: return nil
    case nil: break
    }
    return usualPeriod(of: category)
  }

  private static func usualPeriod(of category: Category) -> Period? {
    let type = category.columnType ?? ""
    if ["动态", "新闻", "要闻", "资讯"].contains(where: type.contains) { return Period(home, .days) }
    if ["公告", "公示", "通知", "政策", "文件", "法规"].contains(where: type.contains) { return Period(183, .days) }
    return nil
  }

  /// How many days a column of current work may be without news; nil for other columns.
  static func newsPeriod(of category: Category) -> Int? {
    guard let period = period(of: category), period.unit == .days, period.count <= 31 else { return nil }
    return period.count
  }

  /// For how many days there was no news, where that is too long.
  func overdue(_ column: Column) -> Int? {
    guard let last = column.lastNews, let period = column.period else { return nil }
    let days = period.unit == .days ? last.days(to: today) : calendar.workingDays(after: last, through: today)
    return days > period.count ? days : nil
  }

  var empty: [Column] { isBegun ? columns.filter { $0.lastNews == nil } : [] }
  var stale: [Column] { columns.filter { overdue($0) != nil } }
}
