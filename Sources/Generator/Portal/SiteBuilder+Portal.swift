import Compliance
import Diagnostics
import Notices
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
