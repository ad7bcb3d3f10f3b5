package import Notices

extension Board {
  /// A board of which nothing but its categories is asked.
  package static func sample(categories: [String]) -> Board {
    var board = Board()
    board.name = "板"
    (board.authority.name, board.authority.shortName) = ("镇政府", "镇")
    (board.office.name, board.office.address, board.office.hours) = ("办", "路", "时")
    (board.office.phone, board.office.fax, board.office.email) = ("话", "真", "邮")
    (board.leadingGroup.head, board.leadingGroup.deputy) = ("长", "副")
    board.categories = categories.map {
      Category(name: $0, slug: "x", description: nil, keywords: [], columnType: nil)
    }
    board.path = "content/board.yaml"
    return board
  }
}
