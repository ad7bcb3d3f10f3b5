import Diagnostics
package import Notices

/// Which edition of each sheet, of each binder's front leaves and of each poster a site has: `kiosk/editions.json`.
package struct EditionList: Sendable, Equatable {
  /// What a line of the list is about.
  package enum Kind: String, Sendable, Hashable {
    /// An item's sheet; its id is the index number.
    case sheet
    /// The front leaves of a binder; its id is the name of its page: `renshi`, `2013`.
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

  /// Sheets by index number, then binders, then posters.
  package let entries: [Entry]

  package init(entries: [Entry]) {
    self.entries = entries
  }

  /// The list as the site publishes it: JSON, an entry a line, keys in a fixed order.
  package var json: String {
    JSONText.file([("format", .number(Self.format)), ("entries", .list(entries.map(\.json), indent: 4))])
  }

  /// The version of the format.
  package static let format = 1
}

extension EditionList.Entry {
  fileprivate var json: JSONText {
    .object([
      ("kind", .text(kind.rawValue)), ("id", .text(id)), ("title", .text(title)), ("edition", .text(edition.text)),
      ("withdrawn", isWithdrawn ? .flag(true) : nil), ("until", until.map { .text($0.description) }),
    ])
  }
}

extension Site {
  /// The editions of everything that the site has on paper.
  package var editions: EditionList {
    let sheets = items.indices.map { (index: items[$0].index, position: $0) }.sorted { $0.index < $1.index }
      .map { items[$0.position] }.map {
        EditionList.Entry(
          .sheet, $0.index.description, title: $0.hidesTitle ? "" : $0.title, edition: $0.edition,
          isWithdrawn: $0.isWithdrawn)
      }
    let fronts = binders.map {
      EditionList.Entry(.binder, id(of: $0), title: name(of: $0), edition: edition(of: $0))
    }
    return EditionList(entries: sheets + fronts + posters.map(entry))
  }

  private func entry(_ poster: Poster) -> EditionList.Entry {
    var (title, until): (String, CivilDate?) = ("", nil)
    if case .display(let index) = poster, let position = positions[index] {
      (title, until) = (items[position].title, items[position].displayEnd)
    }
    return EditionList.Entry(.poster, poster.name, title: title, edition: edition(of: poster), until: until)
  }
}
