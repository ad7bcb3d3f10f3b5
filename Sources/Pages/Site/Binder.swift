import Notices

/// What a folder at the query point holds: the sheets of one category whose index numbers are of one year.
///
/// A number says which folder its sheet is in, whenever the paper was released. A year of many papers is cut by number,
/// so that a new sheet never moves another to the next binder, and a binder stays a small file.
package struct Binder: Sendable, Hashable {
  /// By position in the board's categories.
  package let category: Int
  package let year: Int
  /// The first number that the binder takes, as serials write it; empty for the first of the year.
  package let start: String

  init(of item: SiteItem) {
    category = item.category
    year = item.index.year
    let width = item.index.serial.utf8.count
    let length = Self.length(width: width)
    let before = max(0, item.index.number - 1) / length * length
    let digits = String(before + 1)
    start = before == 0 ? "" : String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// How many numbers one binder takes, whatever their categories: 200 where they run on; longer serials tell the
  /// month and the day (`0603001`), and 200 of those would be part of a day: 20 days then.
  private static func length(width: Int) -> Int {
    (5..<max(5, width)).reduce(200) { length, _ in length * 10 }
  }
}

extension Binder: Comparable {
  /// In the order of the board's categories; of one of them the latest year first, and its binders by number.
  package static func < (left: Self, right: Self) -> Bool {
    (left.category, -left.year, left.start.utf8.count, left.start)
      < (right.category, -right.year, right.start.utf8.count, right.start)
  }
}

/// The binders of a site, each with its sheets, found out once for all pages that ask.
package struct BinderShelf: Sendable {
  struct Sheets: Sendable {
    /// Positions of the items by index number, so that a sheet is found by its number and a new one is put last.
    let positions: [Int]
    /// Of the front leaves: the lists of what is in the binder, and of what changed.
    let edition: Edition
    let lastChange: CivilDate?
  }

  struct Listed: Sendable {
    let list: ShelfList
    let binders: [Binder]
    /// Positions of the items by index number.
    let positions: [Int]
  }

  let binders: [Binder]
  /// Categories in the board's order, then years, latest first.
  let lists: [Listed]
  private var sheets: [Binder: Sheets]

  /// Puts the sheets into their binders; linear but for the sort.
  init(_ items: [SiteItem], board: Board, basis: EditionBasis) {
    let grouped = Dictionary(grouping: items.indices) { Binder(of: items[$0]) }
    let sheets = grouped.reduce(into: [Binder: Sheets]()) { found, group in
      let positions = group.value.sorted { items[$0].index < items[$1].index }
      found[group.key] = Self.sheets(of: group.key, positions, items, board, basis)
    }
    let binders = grouped.keys.sorted()
    let categories = Set(binders.map(\.category)).sorted().map(ShelfList.category)
    let years = Set(binders.map(\.year)).sorted(by: >).map(ShelfList.year)
    let byList = Dictionary(grouping: binders) { ShelfList.category($0.category) }
      .merging(Dictionary(grouping: binders) { ShelfList.year($0.year) }) { first, _ in first }
    lists = (categories + years).map { list in
      let own = byList[list] ?? []
      let positions = own.flatMap { sheets[$0]?.positions ?? [] }.sorted { items[$0].index < items[$1].index }
      return Listed(list: list, binders: own, positions: positions)
    }
    self.binders = binders
    self.sheets = sheets
  }

  /// The same shelf with the binders of some items made anew, which stand where they stood.
  func replacing(_ changed: [SiteItem], of items: [SiteItem], board: Board, basis: EditionBasis) -> BinderShelf {
    var shelf = self
    for binder in Set(changed.map(Binder.init)) {
      guard let positions = sheets[binder]?.positions else { continue }
      shelf.sheets[binder] = Self.sheets(of: binder, positions, items, board, basis)
    }
    return shelf
  }

  private static func sheets(
    of binder: Binder, _ positions: [Int], _ items: [SiteItem], _ board: Board, _ basis: EditionBasis
  ) -> Sheets {
    Sheets(
      positions: positions, edition: Edition(facts(binder, positions.map { items[$0] }, board, basis)),
      lastChange: positions.map { items[$0].lastChange }.max())
  }

  /// What a binder holds; nothing where it has no sheet.
  subscript(binder: Binder) -> Sheets? { sheets[binder] }

  /// What a list names; nothing for a category or a year without binders.
  subscript(list: ShelfList) -> Listed {
    lists.first { $0.list == list } ?? Listed(list: list, binders: [], positions: [])
  }

  private static func facts(_ binder: Binder, _ items: [SiteItem], _ board: Board, _ basis: EditionBasis) -> [String] {
    // A sheet does not say that it is shown first by the board; the contents do.
    let sheets = items.flatMap { $0.notice.isFeatured ? [$0.edition.text, "featured"] : [$0.edition.text] }
    return ["binder 2", basis.text, board.categories[binder.category].name, "\(binder.year) \(binder.start)"] + sheets
  }
}

extension Site {
  /// Every binder that has a sheet: categories in the board's order, then years, latest first, then numbers.
  package var binders: [Binder] { shelf.binders }

  /// Positions of a binder's items by index number.
  package func items(of binder: Binder) -> [Int] { shelf[binder]?.positions ?? [] }

  /// What a binder is called: `人事信息2013年`, `人事信息2013年0201号起`.
  package func name(of binder: Binder) -> String {
    let start = binder.start.isEmpty ? "" : "\(binder.start)号起"
    return "\(board.categories[binder.category].name)\(binder.year)年\(start)"
  }

  /// The address of a binder's page, relative to the site: `kiosk/renshi-2013.html`.
  package func address(of binder: Binder) -> String {
    "kiosk/\(fileName(of: binder))"
  }

  /// The file of a binder's page within the kiosk's folder.
  func fileName(of binder: Binder) -> String { "\(id(of: binder)).html" }

  /// The word for a binder in addresses and lists: `renshi-2013`, `renshi-2013-0201`; slugs have no digits.
  package func id(of binder: Binder) -> String {
    let start = binder.start.isEmpty ? "" : "-\(binder.start)"
    return "\(board.categories[binder.category].slug)-\(binder.year)\(start)"
  }
}
