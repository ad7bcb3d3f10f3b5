import Compliance
import Diagnostics
import Notices

/// A board made in memory of released items, for a test to break.
struct WholeBoard {
  var items: [Sample] = []
  var today: CivilDate
  var settings: Board

  /// One category, seen from 2013-06-10, a week after its items were released.
  init(categories: [Category]? = nil) throws {
    today = try .day("2013-06-10")
    settings = try board(publishWithin: Period(20, .days))
    settings.authority.documentPrefixes = ["示例镇政发"]
    settings.categories =
      categories ?? [
        Category(
          name: "应急管理", slug: "yingji", description: nil, keywords: [], columnType: "工作动态", place: 40..<52)
      ]
  }

  /// Adds an item with a number of its own, changed by the test and then released.
  mutating func add(_ number: String, title: String? = nil, _ change: (inout Sample) throws -> Void = { _ in }) throws {
    var sample = try Sample()
    sample.notice.index.value = try index(number)
    sample.notice.path = "content/应急管理/\(number).md"
    sample.notice.title.value = title ?? "通知\(number)"
    try change(&sample)
    try sample.release()
    items.append(sample)
  }

  /// What the rules say, as `rule severity path`.
  func findings() throws -> [Finding] {
    let assessed = try items.map { sample in
      var sample = sample
      sample.today = today
      return AssessedItem(notice: sample.placed, assessment: try sample.assess())
    }
    return AssessedBoard(board: settings, kinds: [], calendar: calendar, today: today, items: assessed).findings
  }
}

extension AssessedBoard {
  /// What all rules find.
  var findings: [Finding] { Self.checks.flatMap { $0.findings(self) } }
}
