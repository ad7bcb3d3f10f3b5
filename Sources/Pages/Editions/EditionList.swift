import Diagnostics
package import Notices

/// Which edition of each sheet, of each binder's front leaves, of each list and of each poster a site has.
///
/// The site keeps it in `kiosk/editions.json`, which names the years, and a file a year beside it, so that a new item
/// changes two small files.
package struct EditionList: Sendable, Equatable {
  /// What a line of the list is about.
  package enum Kind: String, Sendable, Hashable {
    /// An item's sheet; its id is the index number.
    case sheet
    /// A page of the list before the binders of a category or a year; its id is its name: `renshi`, `2013-part-2`.
    case list
    /// The front leaves of a binder; its id is the name of its page: `renshi-2013`.
    case binder
    /// A poster; its id is its name: `2014-0005`, `newest`, `2013`.
    case poster
  }

  /// One thing on paper.
  package struct Entry: Sendable, Equatable {
    package let kind: Kind
    package let id: String
    /// What people call it; empty where the title of a withdrawn item is hidden.
    package let title: String
    package let edition: Edition
    /// The sheet only says that the item was withdrawn.
    package let isWithdrawn: Bool
    /// The last day of a display, after which its poster comes down.
    package let until: CivilDate?

    package init(
      _ kind: Kind, _ id: String, title: String, edition: Edition, isWithdrawn: Bool = false, until: CivilDate? = nil
    ) {
      self.kind = kind
      self.id = id
      self.title = title
      self.edition = edition
      self.isWithdrawn = isWithdrawn
      self.until = until
    }
  }

  /// Sheets by index number, then lists, binders and posters.
  package let entries: [Entry]

  package init(entries: [Entry]) {
    self.entries = entries
  }

  /// The name of the file that names the years.
  package static let file = "editions.json"

  /// The name of the file of one year's index numbers.
  package static func file(of year: Int) -> String { "editions-\(year).json" }

  /// The list as the site publishes it: JSON, an entry a line, keys in a fixed order.
  package var files: [(name: String, json: String)] {
    let byYear = Dictionary(grouping: entries, by: \.year)
    let years = byYear.keys.compactMap(\.self).sorted(by: >)
    let main = JSONText.file([
      ("format", .number(Self.format)), ("years", .list(years.map { .number($0) })),
      ("entries", .list((byYear[nil] ?? []).map(\.json), indent: 4)),
    ])
    return [(Self.file, main.description)]
      + years.map { year in
        let own = (byYear[year] ?? []).map(\.json)
        return (
          Self.file(of: year),
          JSONText.file([("format", .number(Self.format)), ("entries", .list(own, indent: 4))]).description
        )
      }
  }

  /// The version of the format.
  package static let format = 2
}

extension EditionList.Entry {
  /// Of the index numbers, for what belongs to one year's folders; nil for lists and posters.
  fileprivate var year: Int? {
    switch kind {
    case .sheet: Int(id.prefix(4))
    case .binder: id.split(separator: "-").lazy.compactMap { Int($0) }.first
    case .list, .poster: nil
    }
  }

  fileprivate var json: JSONText {
    .object([
      ("kind", .text(kind.rawValue)), ("id", .text(id)), ("title", .text(title)), ("edition", .text(edition.text)),
      ("withdrawn", isWithdrawn ? .flag(true) : nil), ("until", until.map { .text($0.description) }),
    ])
  }
}

extension Site {
  package var editions: EditionList {
    let sheets = items.indices.map { (index: items[$0].index, position: $0) }.sorted { $0.index < $1.index }
      .map { items[$0.position] }.map {
        EditionList.Entry(
          .sheet, $0.index.description, title: $0.hidesTitle ? "" : $0.title, edition: $0.edition,
          isWithdrawn: $0.isWithdrawn)
      }
    let lists = shelfPages.map {
      EditionList.Entry(.list, id(of: $0), title: name(of: $0.list), edition: edition(of: $0))
    }
    let fronts = binders.map {
      EditionList.Entry(.binder, id(of: $0), title: name(of: $0), edition: edition(of: $0))
    }
    return EditionList(entries: sheets + lists + fronts + posters.map(entry))
  }

  private func entry(_ poster: Poster) -> EditionList.Entry {
    var (title, until): (String, CivilDate?) = ("", nil)
    if case .display(let index) = poster, let position = positions[index] {
      (title, until) = (items[position].title, items[position].displayEnd)
    }
    return EditionList.Entry(.poster, poster.name, title: title, edition: edition(of: poster), until: until)
  }
}
