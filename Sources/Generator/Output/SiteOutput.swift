/// Where the files of one site go: into a folder, or into memory.
///
/// `put` and `keep` may be called on many threads at once; `finish` when they are done.
protocol SiteOutput: Sendable {
  /// Makes a file part of the new tree; of every address there may be one.
  func put(_ path: OutputPath, _ bytes: Span<UInt8>) throws(OutputFailure)

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

extension SiteWriter: SiteOutput {}
