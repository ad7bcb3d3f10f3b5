import Compliance
import Notices

/// A category of a type, at a place in board.yaml of its own.
func column(_ name: String, _ type: String?, _ duty: Category.UpdateDuty? = nil) -> Category {
  Category(name: name, slug: name, description: nil, keywords: [], columnType: type, updateWithin: duty, place: 7..<9)
}

extension WholeBoard {
  /// A board with an item, released 2013-06-03, in each of its first columns.
  init(_ columns: [Category], filled: Int, today: String) throws {
    try self.init(categories: columns)
    for position in 0..<filled {
      try add("2013-000\(position + 1)") { $0.notice.category = position }
    }
    self.today = try .day(today)
  }
}
