package import Notices

/// A sheet for the notice column, in large type.
package enum Poster: Sendable, Hashable {
  /// A paper whose display period runs, by its number.
  case display(IndexNumber)
  /// What was disclosed last.
  case newest
  /// The figures of a year that was reported on.
  case figures(Int)
}

extension Site {
  /// Every poster that should hang on the day of the build: displays by their last day, what is new, figures.
  package var posters: [Poster] {
    let displays = items.filter(\.isOnDisplay).sorted { ($0.displayEnd, $0.index) < ($1.displayEnd, $1.index) }
    return displays.map { .display($0.index) } + (items.isEmpty ? [] : [.newest])
      + (latestReport.map { [.figures($0.report.year.value)] } ?? [])
  }

  /// The address of a poster's page, relative to the site.
  package func address(of poster: Poster) -> String {
    "kiosk/poster-\(poster.name).html"
  }
}

extension Poster {
  /// What a poster is called in addresses and lists: `2014-0004`, `newest`, `2013`.
  package var name: String {
    switch self {
    case .display(let index): index.description
    case .newest: "newest"
    case .figures(let year): String(year)
    }
  }
}

extension SiteItem {
  /// The last day of the display period; of an item without one, of formation, to have an order.
  var displayEnd: CivilDate { notice.display?.value.to ?? formed }

  /// The day after the display period, on which its poster is taken down.
  var takeDown: CivilDate { displayEnd.advanced(by: 1) }
}
