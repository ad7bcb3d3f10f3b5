import Notices

/// The list that stands before the binders of one category, or of one year: which there are, and what is in them.
package enum ShelfList: Sendable, Hashable {
  /// By position in the board's categories.
  case category(Int)
  /// Of the index numbers.
  case year(Int)
}

/// One page of such a list: it is cut where it grows, so that a new item changes the first and the last alone.
package struct ShelfPage: Sendable, Hashable {
  /// Of its items, by index number.
  static let paging = Paging(length: 500)

  package let list: ShelfList
  /// From 1; the first also names the binders.
  package let part: Int
}

extension Site {
  /// Every page of every list: categories in the board's order, then years, latest first.
  package var shelfPages: [ShelfPage] {
    shelfLists.flatMap { list in (1...partCount(of: list)).map { ShelfPage(list: list, part: $0) } }
  }

  var shelfLists: [ShelfList] { shelf.lists.map(\.list) }

  func binders(of list: ShelfList) -> [Binder] { shelf[list].binders }

  /// Positions of a list's items by index number.
  func items(of list: ShelfList) -> [Int] { shelf[list].positions }

  func items(of page: ShelfPage) -> ArraySlice<Int> {
    ShelfPage.paging.page(page.part, of: items(of: page.list))
  }

  func partCount(of list: ShelfList) -> Int {
    ShelfPage.paging.pageCount(items(of: list).count)
  }

  /// What a list is called: its category's name, or `2013年`.
  package func name(of list: ShelfList) -> String {
    switch list {
    case .category(let category): board.categories[category].name
    case .year(let year): "\(year)年"
    }
  }

  /// The address of a page, relative to the site: `kiosk/renshi.html`, `kiosk/2013-part-2.html`.
  package func address(of page: ShelfPage) -> String { "kiosk/\(id(of: page)).html" }

  /// The word for a page in addresses and lists: `renshi`, `2013-part-2`.
  package func id(of page: ShelfPage) -> String {
    let name =
      switch page.list {
      case .category(let category): board.categories[category].slug
      case .year(let year): String(year)
      }
    return page.part == 1 ? name : "\(name)-part-\(page.part)"
  }

  /// The edition of a page: what is on its lines, and on the first of what there is altogether.
  func edition(of page: ShelfPage) -> Edition {
    var facts = ["shelf list 1", basis.text, name(of: page.list), String(page.part)]
    if page.part == 1 { facts += binders(of: page.list).flatMap { [name(of: $0), edition(of: $0).text] } }
    return Edition(facts + items(of: page).map { items[$0].edition.text })
  }
}
