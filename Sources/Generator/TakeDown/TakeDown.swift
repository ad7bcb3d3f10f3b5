import Compliance
import Notices
import Pages
import Search

/// Takes what was withdrawn or leaks out of a site that may not be written otherwise.
///
/// A leak must come down in minutes, whatever is wrong with another item: its page becomes a stub, every other page
/// that names it says that it is being brought up to date, and what machines read of it goes. All other files stay what
/// they are, byte for byte; the exchange is the same as a build's.
struct TakeDown {
  private let papers: [TakenPaper]
  private let old: SiteRecord
  private let language: String

  /// Nil where there is nothing to take down.
  init?(_ judged: Judgement, old: SiteRecord?, root: String) {
    guard let old else { return nil }
    papers = TakenPaper.all(judged, old: old, root: root)
    self.old = old
    language = judged.outcome.language ?? "zh-CN"
    if papers.isEmpty { return nil }
  }

  /// The search holds words in pieces, so that nobody can say which of its files hold some: all go, and its page says so.
  private static func isOfSearch(_ path: String) -> Bool { path.hasPrefix("\(SearchSite.folder)/") }

  /// Changes the site; the names of the papers that were taken down.
  func carryOut(in folder: String) throws(OutputFailure) -> [String] {
    let writer = try SiteWriter(folder: folder)
    let mentions = Mentions(papers)
    let pages = Dictionary(papers.map { ("\($0.name.stem).html", $0) }) { first, _ in first }
    let stubs = StubPage(language: language)
    for path in writer.oldFiles where path != OutputPath.marker.text && !Self.isOfSearch(path) {
      let address = try? OutputPath(path)
      if let address, let paper = pages[path] {
        try writer.put(address, stubs.page(of: paper))
      } else if let address, let bytes = try writer.previous(address),
        TouchPage.isOfFinder(path) || mentions.stand(in: path, bytes)
      {
        if path.hasSuffix(".html"), !mentions.nameLeaks(path) { try writer.put(address, stubs.pageBeingRenewed) }
      } else {
        writer.retain(path)
      }
    }
    var record = old
    for paper in papers { record.papers[paper.name] = paper.state }
    _ = try writer.finish(recording: record)
    return papers.map(\.name.description)
  }
}
