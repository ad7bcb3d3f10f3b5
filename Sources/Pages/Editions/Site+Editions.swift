import Compliance
import Notices

/// The editions of what is not one item's sheet.
extension Site {
  /// The edition of a poster.
  func edition(of poster: Poster) -> Edition {
    switch poster {
    case .display(let index):
      let item = positions[index].map { items[$0] }
      return Edition(["poster 1", index.description, item?.edition.text ?? "", item?.displayWords ?? ""])
    case .newest: return Edition(["newest 1", basis.text] + newest.flatMap { items[$0].listed })
    case .figures(let year):
      let report = reports.first { $0.report.year.value == year }
      return Edition(["figures 1", basis.text, String(year), report?.figures.stored ?? ""])
    }
  }

  /// The edition of a binder's front leaves.
  func edition(of binder: Binder) -> Edition { sheets(of: binder).edition }
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
