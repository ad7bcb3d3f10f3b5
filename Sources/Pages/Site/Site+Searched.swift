import Notices

/// What of an item may be found by its words, in the search and in what machines read.
extension Site {
  /// Whether the text of its body may be found: not of an item that says 检索: 否, nor of a 公示 that is over where the
  /// board says 公示期满检索: 否.
  package func isTextSearched(_ item: SiteItem) -> Bool { item.notice.isSearched && !isDisplayForgotten(item) }

  /// The summary as machines are given it, in the catalogue and in feeds: first sentences are those of the body, so that
  /// of a text that may not be found only what was written as a summary stands there.
  func foundSummary(of item: SiteItem) -> String? {
    if isDisplayForgotten(item) { return nil }
    let summary = isTextSearched(item) ? item.summary : item.notice.summary?.value ?? ""
    return summary.isEmpty ? nil : summary
  }

  /// Whether the item was displayed, its period is over, and the board wants no text of it found any more.
  package func isDisplayForgotten(_ item: SiteItem) -> Bool {
    guard !board.searchesOverDisplays, let display = item.notice.display else { return false }
    return display.value.to < today
  }
}
