package import Generator
import Programs

/// A folder or an address that is looked at, and what it is compared with.
package struct VerifiedPlace: Sendable {
  private let place: String
  private let site: String

  /// - Parameters:
  ///   - place: an address of http or https, else a folder.
  ///   - site: the site of this machine; where there is none, the manifest of the place itself counts.
  package init(_ place: String, site: String) {
    self.place = place
    self.site = site
  }

  private var isAddress: Bool { place.hasPrefix("http://") || place.hasPrefix("https://") }

  /// Compares, and writes nothing.
  package func verify(
    _ request: Request, _ context: PublishContext
  ) async throws(PublishFailure) -> Verification {
    guard let expected = try await expected(request, context) else { throw .noSite(path: place) }
    let verifier = Verifier(expected, gone: PublishState.gone(root: request.root), context)
    if isAddress { return try await verifier.verify(address: place) }
    return try await verifier.verify(folder: place, workers: request.workers)
  }

  /// What the place should have: the site of this machine, unless that still shows what was taken down from the place.
  private func expected(
    _ request: Request, _ context: PublishContext
  ) async throws(PublishFailure) -> Manifest? {
    guard SiteRecord(folder: site) != nil else { return try await own(context) }
    let built = try await Manifest.survey(site, workers: request.workers)
    let takeDowns = PublishState.takeDowns(root: request.root)
    guard !takeDowns.isEmpty, let own = try await own(context), let papers = takeDowns[own.identity] else {
      return built
    }
    let isOlder = papers.contains { !built.withdrawn.contains($0) && built.files[PublishPlan.page(of: $0)] != nil }
    return isOlder ? own : built
  }

  /// The manifest that the place itself has; nil where it has none.
  private func own(_ context: PublishContext) async throws(PublishFailure) -> Manifest? {
    guard isAddress else { return Manifest(in: place) }
    let reader = HostReader(path: context.searchPath, temporaryFolder: context.temporaryFolder)
    return try await Verifier.manifest(reader, place.hasSuffix("/") ? place : "\(place)/")
  }
}
