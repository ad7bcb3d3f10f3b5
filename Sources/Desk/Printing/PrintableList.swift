package import Diagnostics
import Notices
package import Pages

/// Everything that a board has to print, and the choice of some of it by name.
package struct PrintableList: Sendable {
  /// Sheets by index number, then lists, binders and posters.
  package let all: [Printable]
  /// What the addresses of all pages begin with for everybody; nil while that is not known.
  package let baseURL: String?
  /// What changed since an earlier site; nil where that was not asked.
  package let changes: EditionChanges?

  /// A word that names nothing on this board.
  package struct Unknown: Error, Equatable, Sendable {
    package let word: String
    /// The name that was likely meant.
    package let near: String?
  }

  init(all: [Printable], baseURL: String? = nil, changes: EditionChanges? = nil) {
    self.changes = changes
    self.baseURL = baseURL
    self.all = all
  }

  init(_ site: Site, baseURL: String?, changes: EditionChanges? = nil) {
    self.changes = changes
    self.baseURL = baseURL
    let sheets = site.items.map { Printable(sheet: $0) }.sorted { $0.title < $1.title }
    all =
      sheets + site.shelfPages.map { Printable(list: $0, in: site) }
      + site.binders.map { Printable(binder: $0, in: site) }
      + site.posters.map { Printable(poster: $0, in: site) }
  }

  /// The checklist of what changed, for a terminal; nil where that was not asked.
  package func checklist(_ language: Language) -> String? {
    changes.map { ChangesText(changes: $0, language: language).text }
  }

  /// What must be printed because it changed: the job of sheets with its checklist, and the posters to put up.
  package var changed: [Printable] {
    guard let changes, !changes.isEmpty else { return [] }
    let posters = Set((changes.hung + changes.rehung.map(\.entry)).map(\.id))
    let hung = all.filter { if case .poster(let poster) = $0.kind { posters.contains(poster.name) } else { false } }
    return [Printable(job: changes)] + hung
  }

  /// What the words name, each once, in the order of the list; everything for no word at all.
  package func chosen(by words: [String]) throws(Unknown) -> [Printable] {
    guard !words.isEmpty else { return all }
    var wanted: Set<Printable.Kind> = []
    for word in words {
      let found = named(word)
      guard !found.isEmpty || Group(word) != nil else {
        throw Unknown(word: word, near: NearMiss.best(for: word, among: names))
      }
      wanted.formUnion(found.map(\.kind))
    }
    return all.filter { wanted.contains($0.kind) }
  }

  private func named(_ word: String) -> [Printable] {
    if let group = Group(word) { return all.filter(group.holds) }
    return all.filter { $0.title == word || $0.names.contains(word) }
  }

  private var names: [String] {
    Group.allCases.flatMap { [$0.rawValue, $0.chinese] } + all.flatMap { $0.names + [$0.title] }
  }
}

/// Many pages under one word.
private enum Group: String, CaseIterable {
  case sheets, binders, posters

  var chinese: String {
    switch self {
    case .sheets: "单页"
    case .binders: "查阅册"
    case .posters: "张贴"
    }
  }

  init?(_ word: String) {
    guard let group = Self.allCases.first(where: { $0.rawValue == word || $0.chinese == word }) else { return nil }
    self = group
  }

  func holds(_ page: Printable) -> Bool {
    switch (self, page.kind) {
    case (.sheets, .sheet), (.binders, .binder), (.binders, .list), (.posters, .poster): true
    default: false
    }
  }
}
