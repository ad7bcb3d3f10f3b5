package import Compliance
package import Notices

/// Everything the pages are made of: what the gate let through, in the order of reading.
///
/// Built once a run and shared by all page writers; it holds no draft and no held item (but for a drafts build, which is
/// for reviewers' eyes and marks every page).
package final class Site: Sendable {
  package let board: Board
  package let today: CivilDate
  /// Newest first: by day of release, then by index number.
  package let items: [SiteItem]
  /// Positions in `items`, newest first, one list a category in the board's order.
  package let byCategory: [[Int]]
  /// Years of first release, latest first, each with positions in `items`.
  package let byYear: [(year: Int, items: [Int])]
  /// How many items of each category, and of each year, are still public: every page of a long list says it.
  let publicByCategory: [Int]
  let publicByYear: [Int]
  /// The places of the years in it.
  let yearPlaces: [Int: Int]
  /// For each year the part of its lists in which each category begins.
  let partsOfCategories: [[Int]]
  /// Where each item stands in the list of its category.
  package let placeInCategory: [Int]
  /// How many items of a category each year has, latest year first.
  package let yearsByCategory: [[(year: Int, count: Int)]]
  /// Positions of items by their index number.
  package let positions: [IndexNumber: Int]
  /// Positions of the items that explain a paper, by the paper's index number.
  package let explanations: [IndexNumber: [Int]]
  /// Positions of the papers that a paper repealed, by its index number.
  package let replacements: [IndexNumber: [Int]]
  /// Positions of items by their document number.
  private let documents: [ExactText: Int]
  /// The keywords of each category in one text, as pages name them for search engines.
  let categoryKeywords: [String]
  /// The category whose page is the guide, so that one thing alone bears its name; nil on boards without one.
  let guideCategory: Int?
  /// What readers see of ledgers by row.
  let ledgers: ShownLedgers
  package var contacts: [VillageContact] { ledgers.contacts }
  package let calendar: WorkCalendar
  /// Latest year first.
  package let reports: [SiteReport]
  /// The counts of every year that has items or a report, latest first.
  package let figures: [YearFigures]
  /// What every sheet of the board says.
  let basis: EditionBasis
  let shelf: BinderShelf
  /// Pages say 未发布 and ask not to be indexed.
  package let isDrafts: Bool
  /// Items as drafts of revisions would make them, by number; none but in a preview of drafts.
  package let revisions: [SiteItem]
  let revisionOfItem: [IndexNumber: SiteItem]
  /// What sites share whose items stand in the same places.
  package let listing: Listing

  /// The order of a site's items, and all lists of them.
  package final class Listing: Sendable {}

  /// Sorts and links the items; linear but for the sort.
  package init(
    board: Board, today: CivilDate, calendar: WorkCalendar, items unordered: [SiteItem], ledgers: ShownLedgers,
    reports: [SiteReport],
    figures: [YearFigures], basis: EditionBasis, isDrafts: Bool, revisions: [SiteItem] = []
  ) {
    let items = Self.newestFirst(unordered)
    self.board = board
    self.basis = basis
    self.today = today
    self.calendar = calendar
    self.items = items
    shelf = BinderShelf(items, board: board, basis: basis)
    categoryKeywords = board.categories.map { $0.keywords.joined(separator: ",") }
    guideCategory = board.categories.firstIndex { $0.isOfGuide }
    self.ledgers = ledgers
    self.reports = reports.sorted { $0.report.year.value > $1.report.year.value }
    self.figures = figures.sorted { $0.year > $1.year }
    self.isDrafts = isDrafts
    self.revisions = revisions.sorted { $0.notice.index.value < $1.notice.index.value }
    revisionOfItem = Dictionary(revisions.map { ($0.notice.index.value, $0) }) { first, _ in first }
    let byCategory = Self.group(items, categories: board.categories.count)
    self.byCategory = byCategory
    placeInCategory = Self.places(byCategory, count: items.count)
    yearsByCategory = byCategory.map { Self.countYears($0, of: items) }
    let byYear = Dictionary(grouping: items.indices) { items[$0].released.year }
      .map { (year: $0.key, items: $0.value) }.sorted { $0.year > $1.year }
    self.byYear = byYear
    publicByCategory = byCategory.map { positions in positions.count { !items[$0].isWithdrawn } }
    publicByYear = byYear.map { year in year.items.count { !items[$0].isWithdrawn } }
    yearPlaces = Dictionary(uniqueKeysWithValues: byYear.indices.map { (byYear[$0].year, $0) })
    partsOfCategories = Self.partsOfCategories(byYear, items, categories: board.categories.count)
    positions = Dictionary(items.indices.map { (items[$0].notice.index.value, $0) }) { first, _ in first }
    documents = Self.documents(items)
    explanations = Self.explanations(items)
    replacements = Self.replacements(items, positions, documents)
    listing = Listing()
  }

  /// The same lists with other items in the places of some, each of which is listed as the one before.
  ///
  /// `old` is a site of the same board.yaml and address; what is no list of items is given anew.
  package init(
    after old: Site, replacing changed: [(old: SiteItem, new: SiteItem)], board: Board, today: CivilDate,
    calendar: WorkCalendar, ledgers: ShownLedgers, reports: [SiteReport], figures: [YearFigures], basis: EditionBasis,
    revisions: [SiteItem]
  ) {
    var items = old.items
    let places = changed.compactMap { old.positions[$0.new.index] }
    for (place, item) in zip(places, changed) { items[place] = item.new }
    self.items = items
    (self.board, self.basis, self.today, self.calendar) = (board, basis, today, calendar)
    shelf = old.shelf.replacing(changed.map(\.new), of: items, board: board, basis: basis)
    (categoryKeywords, guideCategory) = (old.categoryKeywords, old.guideCategory)
    self.ledgers = ledgers
    self.reports = reports.sorted { $0.report.year.value > $1.report.year.value }
    self.figures = figures.sorted { $0.year > $1.year }
    isDrafts = old.isDrafts
    self.revisions = revisions.sorted { $0.notice.index.value < $1.notice.index.value }
    revisionOfItem = Dictionary(revisions.map { ($0.notice.index.value, $0) }) { first, _ in first }
    (byCategory, placeInCategory, yearsByCategory) = (old.byCategory, old.placeInCategory, old.yearsByCategory)
    (byYear, yearPlaces, partsOfCategories) = (old.byYear, old.yearPlaces, old.partsOfCategories)
    (publicByCategory, publicByYear) = (old.publicByCategory, old.publicByYear)
    (positions, documents, explanations) = (old.positions, old.documents, old.explanations)
    replacements = old.replacements
    listing = old.listing
  }

  /// An address relative to the site as everybody may use it; empty where the site's own is not known.
  func absolute(_ address: String) -> String { basis.baseURL.map { $0 + address } ?? "" }

  /// The page of a category, relative to the site: the first of its list; of the guide's category the guide.
  func address(ofCategory category: Int) -> String {
    category == guideCategory ? Page.guide.address(in: self) : "\(board.categories[category].slug)/index.html"
  }

  /// How many of these items are still public: what was withdrawn is listed, and not counted.
  func publicCount(of positions: [Int]) -> Int { positions.count { !items[$0].isWithdrawn } }

  /// How many of these items were withdrawn; empty where none was, so that nothing is said of it.
  func withdrawnCount(of positions: [Int]) -> String {
    Self.withdrawn(positions.count - publicCount(of: positions))
  }

  /// The same of all items of a category.
  func withdrawnCount(ofCategory category: Int) -> String {
    Self.withdrawn(byCategory[category].count - publicByCategory[category])
  }

  /// The same of all items of a year, by its place.
  func withdrawnCount(ofYear place: Int) -> String {
    Self.withdrawn(byYear[place].items.count - publicByYear[place])
  }

  private static func withdrawn(_ count: Int) -> String { count == 0 ? "" : String(count) }

  /// The figures of one year, when it has any.
  package func figures(of year: Int) -> YearFigures? {
    figures.first { $0.year == year }
  }

  /// The latest report that the board itself counted.
  var latestReport: SiteReport? { reports.first { !$0.isTranscribed } }

  func report(of year: Int) -> SiteReport? {
    reports.first { $0.report.year.value == year }
  }

  /// The page of a paper named by its document or index number; nil when it is not shown.
  package func address(ofPaper paper: String) -> String? { shownItem(ofPaper: paper)?.address }

  /// A paper named by its document or index number; nil when it is not shown.
  func shownItem(ofPaper paper: String) -> SiteItem? {
    let position = documents[ExactText(paper)] ?? IndexNumber(paper).flatMap { positions[$0] }
    return position.flatMap { items[$0].isWithdrawn ? nil : items[$0] }
  }

  /// Sorts by numbers alone: items themselves would be counted as held with every comparison.
  private static func newestFirst(_ items: [SiteItem]) -> [SiteItem] {
    items.indices.map { (day: items[$0].released, index: items[$0].notice.index.value, position: $0) }
      .sorted { ($0.day, $0.index) > ($1.day, $1.index) }
      .map { items[$0.position] }
  }

  private static func places(_ lists: [[Int]], count: Int) -> [Int] {
    var places = [Int](repeating: 0, count: count)
    for list in lists {
      for (place, position) in list.enumerated() {
        places[position] = place
      }
    }
    return places
  }

  private static func group(_ items: [SiteItem], categories: Int) -> [[Int]] {
    var lists = [[Int]](repeating: [], count: categories)
    for (position, item) in items.enumerated() {
      lists[item.notice.category].append(position)
    }
    return lists
  }

  private static func countYears(_ positions: [Int], of items: [SiteItem]) -> [(year: Int, count: Int)] {
    var counts: [(year: Int, count: Int)] = []
    for position in positions {
      let year = items[position].released.year
      if counts.last?.year != year { counts.append((year, 0)) }
      if !items[position].isWithdrawn { counts[counts.count - 1].count += 1 }
    }
    return counts
  }

  private static func documents(_ items: [SiteItem]) -> [ExactText: Int] {
    let named = items.indices.compactMap { position in
      items[position].notice.documentNumber.map { (ExactText($0.value), position) }
    }
    return Dictionary(named) { first, _ in first }
  }

  private static func replacements(
    _ items: [SiteItem], _ positions: [IndexNumber: Int], _ documents: [ExactText: Int]
  ) -> [IndexNumber: [Int]] {
    var lists: [IndexNumber: [Int]] = [:]
    for (position, item) in items.enumerated() where !item.isWithdrawn && item.validity == .repealed {
      guard let paper = item.repealedBy,
        let later = documents[ExactText(paper)] ?? IndexNumber(paper).flatMap({ positions[$0] }), later != position
      else { continue }
      lists[items[later].index, default: []].append(position)
    }
    return lists
  }

  private static func explanations(_ items: [SiteItem]) -> [IndexNumber: [Int]] {
    var lists: [IndexNumber: [Int]] = [:]
    for (position, item) in items.enumerated() where !item.isWithdrawn {
      guard let paper = item.notice.explains?.value else { continue }
      lists[paper, default: []].append(position)
    }
    return lists
  }
}
