import Compliance
import Glibc
import Notices
import Pages
import Synchronization

/// Keeps one site in memory; what is as it was in an earlier tree is not copied.
final class MemoryOutput: SiteOutput {
  private struct State {
    var tree = MemoryTree()
    var summary = OutputSummary()
    var isFinished = false
  }

  private let old: MemoryTree
  private let purpose: OutputPurpose
  private let state = Mutex(State())
  let isPatient: Bool

  /// `old` is the tree that the new one takes the place of.
  init(after old: MemoryTree, purpose: OutputPurpose, isPatient: Bool = true) {
    (self.old, self.purpose, self.isPatient) = (old, purpose, isPatient)
  }

  /// What was put so far.
  var tree: MemoryTree { state.withLock { $0.tree } }

  func put(_ path: OutputPath, _ bytes: Span<UInt8>) throws(OutputFailure) {
    let key = ExactText(path.text)
    if let before = old.files[key], before.span.equals(bytes) { return try claim(key, before, isChanged: false) }
    let copy = unsafe bytes.withUnsafeBufferPointer { unsafe [UInt8]($0) }
    try claim(key, copy, isChanged: true)
  }

  func promise(_ pages: PageWriter, _ others: [Page]) throws(OutputFailure) {
    let promised = try PromisedPages(pages, others, after: old.pages)
    let kept = promised.count(in: old)
    try state.withLock { (state) throws(OutputFailure) in
      guard !state.isFinished else { throw .finished }
      if let twice = state.tree.files.keys.first(where: promised.holds) { throw .writtenTwice(twice.text) }
      state.tree.pages = promised
      state.summary.files += promised.count
      state.summary.changed += kept
      state.summary.added += promised.count - kept
    }
  }

  func writeLater(_ write: @escaping LaterWrite) async throws(OutputFailure) {
    let files = LaterFiles(write, after: old.later?.files ?? [:], purpose)
    try state.withLock { (state) throws(OutputFailure) in
      guard !state.isFinished else { throw .finished }
      state.tree.later = files
    }
  }

  func keep(_ path: OutputPath, holding digest: ContentDigest) throws(OutputFailure) -> Bool {
    let key = ExactText(path.text)
    guard old.digests[key] == digest, let before = old.files[key] else { return false }
    try claim(key, before, isChanged: false)
    state.withLock { $0.tree.digests[key] = digest }
    return true
  }

  func put(_ path: OutputPath, _ bytes: [UInt8], holding digest: ContentDigest) throws(OutputFailure) {
    try put(path, bytes)
    state.withLock { $0.tree.digests[ExactText(path.text)] = digest }
  }

  private func claim(_ key: ExactText, _ file: [UInt8], isChanged: Bool) throws(OutputFailure) {
    let isOld = old.holds(key)
    let isMarker = key.text == OutputPath.marker.text
    try state.withLock { (state) throws(OutputFailure) in
      // What is made behind everything else ends when nobody waits for it any more.
      guard !state.isFinished, isPatient || !Task.isCancelled else { throw .finished }
      guard state.tree.pages?.holds(key) != true, state.tree.files.updateValue(file, forKey: key) == nil else {
        throw .writtenTwice(key.text)
      }
      guard !isMarker else { return }
      state.summary.files += 1
      if isChanged, isOld { state.summary.changed += 1 }
      if !isOld { state.summary.added += 1 }
    }
  }

  func keep(_ path: OutputPath) throws(OutputFailure) -> Bool {
    let key = ExactText(path.text)
    let isThere = try state.withLock { (state) throws(OutputFailure) in
      guard !state.isFinished else { throw .finished }
      return state.tree.files[key] != nil
    }
    if isThere { return true }
    // What was only promised holds on to everything that it would have been made of.
    guard let before = old.files[key] else { return false }
    try claim(key, before, isChanged: false)
    return true
  }

  func previous(_ path: OutputPath) throws(OutputFailure) -> [UInt8]? { old.files[ExactText(path.text)] }

  func finish(recording record: SiteRecord?) throws(OutputFailure) -> OutputSummary {
    try put(.marker, purpose.marker + Array((record?.lines ?? "").utf8))
    let (tree, counted) = state.withLock { state in
      state.isFinished = true
      return (state.tree, state.summary)
    }
    if let folder = tree.fileWithFiles { throw .fileAndFolder(folder) }
    var summary = counted
    summary.removed = old.files.keys.count { !tree.holds($0) } + (old.pages.map { $0.count - $0.count(in: tree) } ?? 0)
    if summary.changed + summary.added + summary.removed > 0 {
      summary.replacement = old.files.isEmpty ? .first : .exchanged
    }
    return summary
  }
}

extension MemoryTree {
  /// A file whose address is a folder of others, which no disk could hold; nil where all is well.
  fileprivate var fileWithFiles: String? {
    let folders = (pages?.folders ?? []).union(files.keys.folders)
    return folders.filter(holds).map(\.text).min()
  }
}

extension Span<UInt8> {
  fileprivate func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return unsafe withUnsafeBytes { mine in
      unsafe other.withUnsafeBytes { theirs in
        guard let one = mine.baseAddress, let two = theirs.baseAddress else { return true }
        return unsafe memcmp(one, two, mine.count) == 0
      }
    }
  }
}
