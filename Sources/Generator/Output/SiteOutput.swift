import Compliance
import Notices
import Pages

/// Writes files that may come later than all others.
typealias LaterWrite = @Sendable (any SiteOutput) async throws(OutputFailure) -> Void

/// Where the files of one site go: into a folder, or into memory.
///
/// `put` and `keep` may be called on many threads at once; `finish` when they are done.
protocol SiteOutput: Sendable {
  /// Makes a file part of the new tree; of every address there may be one.
  func put(_ path: OutputPath, _ bytes: Span<UInt8>) throws(OutputFailure)

  /// Whether what is promised is made only when somebody asks for it.
  var isPatient: Bool { get }

  /// Makes pages part of the new tree whose bytes need not be made before they are asked for.
  func promise(_ pages: PageWriter, _ others: [Page]) throws(OutputFailure)

  /// Has files written that nobody waits for, such as those of the search: at once into a folder, into memory when
  /// everything else is there.
  func writeLater(_ write: @escaping LaterWrite) async throws(OutputFailure)

  /// Takes a copied file of the old tree into the new one, where it holds just what has this digest; else false.
  func keep(_ path: OutputPath, holding digest: ContentDigest) throws(OutputFailure) -> Bool

  /// Makes a copied file part of the new tree.
  func put(_ path: OutputPath, _ bytes: [UInt8], holding digest: ContentDigest) throws(OutputFailure)

  /// Takes a file of the old tree into the new one without a look at its bytes; false where it has to be `put`.
  func keep(_ path: OutputPath) throws(OutputFailure) -> Bool

  /// The bytes that the old tree has at an address, nothing where it has no readable file there.
  func previous(_ path: OutputPath) throws(OutputFailure) -> [UInt8]?

  /// Makes the new tree the site, with what its marker says of the papers that it has; called once, when all is put.
  func finish(recording record: SiteRecord?) throws(OutputFailure) -> OutputSummary
}

extension SiteOutput {
  /// Makes a file part of the new tree.
  func put(_ path: OutputPath, _ bytes: [UInt8]) throws(OutputFailure) { try put(path, bytes.span) }
}

extension SiteWriter: SiteOutput {
  var isPatient: Bool { false }

  func promise(_ pages: PageWriter, _ others: [Page]) throws(OutputFailure) {
    for page in others + pages.items { try put(OutputPath(page.address(in: pages.site)), pages.bytes(of: page)) }
  }

  func writeLater(_ write: @escaping LaterWrite) async throws(OutputFailure) { try await write(self) }

  /// A folder compares the bytes when they are put.
  func keep(_ path: OutputPath, holding digest: ContentDigest) -> Bool { false }

  func put(_ path: OutputPath, _ bytes: [UInt8], holding digest: ContentDigest) throws(OutputFailure) {
    try put(path, bytes)
  }
}
