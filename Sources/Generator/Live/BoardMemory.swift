import Compliance
import Notices
import Pages
import Synchronization

/// What a live board remembers of one look at its files for the next.
///
/// Nothing is taken over unless everything that it was made of is as it was: a file by what the system says of it, the
/// settings by their bytes, the day, and where other files had a say all of those. Whatever is in doubt is made anew.
package final class BoardMemory: Sendable {
  /// What was read, and of which state of the files.
  private struct Read {
    let stamp: BoardStamp
    let board: ContentDigest
    let readings: [ExactText: ContentLoader.Reading]
  }

  private struct State {
    var now: BoardStamp
    var read: Read?
    var judged: JudgementMemory?
    var items: SiteItemMemory?
  }

  private let state: Mutex<State>

  init(_ stamp: BoardStamp) { state = Mutex(State(now: stamp)) }

  /// Begins another look.
  func begin(_ stamp: BoardStamp) { state.withLock { $0.now = stamp } }

  // MARK: - Reading

  /// Finds what was read of files that have not changed since.
  struct Readings: Sendable {
    fileprivate let earlier: BoardStamp
    fileprivate let now: BoardStamp
    fileprivate let readings: [ExactText: ContentLoader.Reading]

    /// By the path from the content folder.
    subscript(path: String) -> ContentLoader.Reading? {
      guard let found = readings[ExactText(path)], let before = earlier["\(contentFolder)/\(path)"],
        let mark = now["\(contentFolder)/\(path)"], mark.isSame(as: before)
      else { return nil }
      return found
    }
  }

  /// What was read with the same board.yaml; nil where there is none, or nothing was.
  func readings(_ content: Content) -> Readings? {
    guard content.board != nil, let board = content.settingDigests["board.yaml"] else { return nil }
    return state.withLock { state in
      guard let read = state.read, read.board == board else { return nil }
      return Readings(earlier: read.stamp, now: state.now, readings: read.readings)
    }
  }

  func keep(_ readings: [ContentLoader.Reading], of content: Content) {
    let board = content.board == nil ? nil : content.settingDigests["board.yaml"]
    let byPath = Dictionary(readings.map { (ExactText($0.path), $0) }) { first, _ in first }
    state.withLock { state in
      state.read = board.map { Read(stamp: state.now, board: $0, readings: byPath) }
    }
  }

  // MARK: - Judging

  /// What was judged and may be judged the same now.
  func judgements(_ basis: JudgementMemory.Basis) -> JudgementMemory.Recall? {
    state.withLock { $0.judged }?.recall(basis)
  }

  func keep(_ items: [JudgedItem], on basis: JudgementMemory.Basis) {
    let memory = JudgementMemory(items, on: basis)
    state.withLock { $0.judged = memory }
  }

  var stamp: BoardStamp { state.withLock { $0.now } }

  // MARK: - What readers may see

  func siteItems(_ basis: SiteItemMemory.Basis) -> SiteItemMemory? {
    state.withLock { $0.items }.flatMap { $0.basis == basis ? $0 : nil }
  }

  func keep(_ items: SiteItemMemory) { state.withLock { $0.items = items } }
}

/// Items as a site has them, by what was judged of them.
struct SiteItemMemory: Sendable {
  /// What all of them were made with.
  struct Basis: Equatable {
    let board: ContentDigest?
    let baseURL: String?
  }

  let basis: Basis
  /// With the judged item, which is kept so that no other takes its place in memory.
  private let items: [ObjectIdentifier: (JudgedItem, SiteItem)]

  init(_ basis: Basis, _ items: [(JudgedItem, SiteItem)]) {
    self.basis = basis
    self.items = Dictionary(items.map { (ObjectIdentifier($0.0), $0) }) { first, _ in first }
  }

  subscript(item: JudgedItem) -> SiteItem? { items[ObjectIdentifier(item)]?.1 }
}
