import Glibc
import Notices
import Synchronization

/// The files of one site in memory, by their addresses; its bytes are those that a folder would have.
package struct MemoryTree: Sendable {
  var files: [ExactText: [UInt8]] = [:]

  package init() {}

  /// The bytes at an address, relative to the site; nil where there is no file.
  package subscript(address: String) -> [UInt8]? { files[ExactText(address)] }

  /// All addresses, in no order.
  package var addresses: some Collection<String> { files.keys.lazy.map(\.text) }
}

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

  /// `old` is the tree that the new one takes the place of.
  init(after old: MemoryTree, purpose: OutputPurpose) {
    (self.old, self.purpose) = (old, purpose)
  }

  /// What was put so far.
  var tree: MemoryTree { state.withLock { $0.tree } }

  func put(_ path: OutputPath, _ bytes: Span<UInt8>) throws(OutputFailure) {
    let key = ExactText(path.text)
    let before = old.files[key]
    if let before, before.span.equals(bytes) { return try claim(key, before, isChanged: false) }
    let copy = unsafe bytes.withUnsafeBufferPointer { unsafe [UInt8]($0) }
    try claim(key, copy, isChanged: true)
  }

  private func claim(_ key: ExactText, _ bytes: [UInt8], isChanged: Bool) throws(OutputFailure) {
    let isOld = old.files[key] != nil
    let isMarker = key.text == OutputPath.marker.text
    try state.withLock { (state) throws(OutputFailure) in
      guard !state.isFinished else { throw .finished }
      guard state.tree.files.updateValue(bytes, forKey: key) == nil else { throw .writtenTwice(key.text) }
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
    summary.removed = old.files.keys.count { tree.files[$0] == nil }
    if summary.changed + summary.added + summary.removed > 0 {
      summary.replacement = old.files.isEmpty ? .first : .exchanged
    }
    return summary
  }
}

extension MemoryTree {
  /// A file whose address is a folder of others, which no disk could hold; nil where all is well.
  fileprivate var fileWithFiles: String? {
    var folders: Set<ExactText> = []
    for file in files.keys {
      var path = file.text[...]
      while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
        path = path[..<slash]
        guard folders.insert(ExactText(String(path))).inserted else { break }
      }
    }
    return folders.filter { files[$0] != nil }.map(\.text).min()
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
