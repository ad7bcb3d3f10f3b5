package import Compliance
import Diagnostics
package import Notices

/// What a published site consists of: size and SHA-256 of every file, and which papers were taken back.
///
/// Reckoned by `publish` from the files that lie on the disk, not written by the build: so it says what is there, costs a
/// build nothing, and a quiet day changes no more pages than it did.
package struct Manifest: Equatable, Sendable {
  /// What is known of one file.
  package struct Mark: Hashable, Sendable {
    /// In bytes.
    package let size: Int
    /// Of its bytes.
    package let sha256: ContentDigest

    /// Of a file that somebody began to change: no file is like it.
    static let unknown = Self(size: -1, sha256: .none)

  }

  /// The day of the site, as its home page shows it; nil where it shows none.
  package var day: CivilDate?
  /// Papers of which a page says that they were taken back, such as `2013-0035`.
  package var withdrawn: Set<String> = []
  /// By path from the site's folder; the files of the manifest itself are not among them.
  package var files: [String: Mark] = [:]
  /// Files of the former publication that no page asks for any more, but that of a reader who is just reading.
  package var kept: Set<String> = []

  /// A site that has nothing.
  package init() {}

  /// The file that leads to the others.
  package static let index = "manifest.json"
  /// The folder of the others; reserved among the names of categories.
  static let folder = "manifest"

  /// Whether a path belongs to the manifest itself.
  static func isOwn(_ path: String) -> Bool { path == index || path.hasPrefix("\(folder)/") }
}

extension Manifest.Mark {
  package init(_ bytes: [UInt8]) { self.init(size: bytes.count, sha256: .sha256(bytes)) }
}
