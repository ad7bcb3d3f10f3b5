package import Notices
import Pages

/// What a portal is to be handed over.
package struct PortalOrder: Sendable {
  /// The first day of change that is handed over; nil hands everything over.
  package let since: CivilDate?
  /// How the portal calls things: the file's name, as the caller wrote it, and its text; nil where nothing is known of the portal.
  package let adapter: (name: String, text: String)?

  package init(since: CivilDate?, adapter: (name: String, text: String)?) {
    (self.since, self.adapter) = (since, adapter)
  }

  func package(of site: Site, baseURL: String?) throws(GeneratorFailure) -> PortalPackage {
    PortalPackage(site, baseURL: baseURL, adapter: try read(for: site), since: since)
  }

  private func read(for site: Site) throws(GeneratorFailure) -> PortalAdapter {
    guard let adapter else { return .plain }
    do throws(PortalAdapter.Refusal) {
      return try PortalAdapter(adapter.text, categories: site.board.categories.map(\.name))
    } catch {
      throw .adapter(adapter.name, error)
    }
  }
}
