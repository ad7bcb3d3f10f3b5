import Compliance
import Diagnostics
package import Notices
import Pages

extension SiteBuilder {
  /// Writes what a portal takes in: fragments, their files, tables, and of each file its size and SHA-256.
  func write(_ package: PortalPackage, to writer: any SiteOutput) async throws(OutputFailure) -> OutputSummary {
    var files = package.tables.map { (address: $0.address, bytes: $0.bytes) }
    for item in package.items {
      if let fragment = package.fragment(of: item) { files.append((item.address, fragment)) }
    }
    let wanted = Set(package.items.flatMap { $0.files.map(\.address) })
    let contents = try? FileContents(content)
    var marks: [JSONText] = []
    for (address, bytes) in files { marks.append(try put(address, bytes, to: writer)) }
    for file in self.files where wanted.contains(file.site.address) {
      guard let bytes = contents?.judged(file) else { throw .sourceChanged(file.path) }
      marks.append(try put(file.site.address, bytes, to: writer))
    }
    let manifest = JSONText.file([
      ("board", .text(pages.site.board.name)), ("sample", pages.site.board.sample.map { .text($0) }),
      ("items", .number(package.items.count)), ("files", .list(marks, indent: 4)),
    ])
    try writer.put(OutputPath("manifest.json"), manifest.bytes)
    try bodies?.demandAllRead()
    return try writer.finish(recording: nil)
  }

  /// Writes a file; its line of the manifest.
  private func put(_ address: String, _ bytes: [UInt8], to writer: any SiteOutput) throws(OutputFailure) -> JSONText {
    try writer.put(OutputPath(address), bytes)
    return .object([
      ("path", .text(address)), ("bytes", .number(bytes.count)),
      ("sha256", .text(ContentDigest.sha256(bytes).hexadecimal)),
    ])
  }
}

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
