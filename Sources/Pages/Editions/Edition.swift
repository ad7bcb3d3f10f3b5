import Compliance
package import Notices

/// What tells one printing of a sheet from another: the first eight hexadecimal digits of SHA-256 over what it shows.
///
/// Printed on the sheet and listed in `kiosk/editions.json`, so that paper can be compared with the list. Two printings
/// of one edition say the same; the look of the theme is not part of it, nor is what passes with the days, which paper
/// does not say: whether a display period still runs.
package struct Edition: Hashable, Sendable {
  /// Eight lower-case digits.
  package let text: String

  /// Takes the edition of some facts, in their order.
  init(_ facts: [String]) {
    let bytes = Array(facts.joined(separator: "\u{1F}").utf8)
    text = String(ContentDigest.sha256(bytes).hexadecimal.prefix(8))
  }

  /// An edition as a list of another day names it.
  package init(listed text: String) {
    self.text = text
  }
}

/// What stands on every sheet of a board beside its own text: who publishes, whom to ask, which site the codes lead to.
package struct EditionBasis: Sendable {
  let text: String
  /// The address of the site.
  let baseURL: String?
  private let columns: [String]

  package init(board: Board, baseURL: String?) {
    self.baseURL = baseURL
    columns = board.categories.map(\.name)
    text = [
      board.name, board.authority.name, board.authority.creditCode ?? "", board.office.name, board.office.phone,
      board.office.address, board.sample ?? "", baseURL ?? "",
    ].joined(separator: "\u{1F}")
  }

  /// The edition of an item's sheet; about 2 µs.
  func edition(of notice: NoticeFields, _ assessment: Assessment) -> Edition {
    var facts = ["sheet 1", text, notice.index.value.description]
    if let withdrawal = notice.withdrawal?.value {
      facts += ["withdrawn", withdrawal.date.description, withdrawal.reason]
      if assessment.showsTitle { facts.append(notice.title.value) }
      return Edition(facts)
    }
    facts.append(assessment.expectedFingerprint.description)
    facts.append(notice.releaseDay?.description ?? "")
    if columns.indices.contains(notice.category) { facts.append(columns[notice.category]) }
    if let validity = assessment.validity { facts.append(validity.rawValue) }
    return Edition(facts)
  }
}

/// The editions of what is not one item's sheet.
extension Site {
  func edition(of poster: Poster) -> Edition {
    switch poster {
    case .display(let index):
      let item = positions[index].map { items[$0] }
      return Edition(["poster 1", index.description, item?.edition.text ?? "", item?.displayWords ?? ""])
    case .newest: return Edition(["newest 1", basis.text] + newest.flatMap { items[$0].listed })
    case .figures(let year):
      return Edition(["figures 1", basis.text, String(year), report(of: year)?.figures.stored ?? ""])
    }
  }

  /// The edition of a binder's front leaves.
  func edition(of binder: Binder) -> Edition { shelf[binder]?.edition ?? Edition([]) }
}

extension SiteItem {
  /// What a list on paper says of an item.
  fileprivate var listed: [String] {
    [
      index.description, hidesTitle ? "" : title, documentNumber, released.description, displayWords,
      isWithdrawn ? "withdrawn" : validity?.rawValue ?? "",
    ]
  }

  fileprivate var displayWords: String {
    notice.display.map { "\($0.value.from) \($0.value.to)" } ?? ""
  }
}
