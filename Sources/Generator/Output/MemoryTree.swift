import Compliance
import Notices
import Synchronization

/// The files of one site in memory, by their addresses; its bytes are those that a folder would have.
///
/// Pages are made when they are first asked for, and the search behind everything else: whoever writes waits for the one
/// page that is looked at, not for ten thousand.
package struct MemoryTree: Sendable {
  var files: [ExactText: [UInt8]] = [:]
  var pages: PromisedPages?
  /// What the files that were copied hold.
  var digests: [ExactText: ContentDigest] = [:]
  var later: LaterFiles?

  package init() {}

  /// The bytes at an address, relative to the site; nil where there is no file.
  package subscript(address: String) -> [UInt8]? {
    let key = ExactText(address)
    return files[key] ?? pages?[key] ?? later?.files[key]
  }

  /// Whether there is a file at an address, but for what is made behind all others.
  func holds(_ key: ExactText) -> Bool { files[key] != nil || pages?.holds(key) == true }

  var isEmpty: Bool { files.isEmpty && pages == nil }

  package var addresses: [String] {
    files.keys.map(\.text) + (pages?.addresses ?? []) + (later.map { $0.files.keys.map(\.text) } ?? [])
  }

  /// Makes what nobody waits for; until then there is what the tree before had of it.
  package func complete() async throws(GeneratorFailure) {
    do throws(OutputFailure) { try await later?.make() } catch { throw .output(error) }
  }
}

/// Files that are made together, behind all others.
final class LaterFiles: Sendable {
  private let write: LaterWrite
  private let purpose: OutputPurpose
  private let state: Mutex<State>

  private struct State {
    var files: [ExactText: [UInt8]]
    var isMade = false
  }

  /// `old` are those of the tree before, which stand in until these are made.
  init(_ write: @escaping LaterWrite, after old: [ExactText: [UInt8]], _ purpose: OutputPurpose) {
    (self.write, self.purpose) = (write, purpose)
    state = Mutex(State(files: old))
  }

  var files: [ExactText: [UInt8]] { state.withLock { $0.files } }

  /// Makes them, if they are not made yet; what stood in stays where the task is cancelled meanwhile.
  func make() async throws(OutputFailure) {
    let earlier = state.withLock { $0 }
    guard !earlier.isMade else { return }
    var old = MemoryTree()
    old.files = earlier.files
    let output = MemoryOutput(after: old, purpose: purpose, isPatient: false)
    try await write(output)
    let made = output.tree.files
    state.withLock { $0 = State(files: made, isMade: true) }
  }
}
