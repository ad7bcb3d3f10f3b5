import Compliance
import Notices
import Pages
import Synchronization

/// What a live board remembers of one look at its files for the next.
///
/// Nothing is taken over unless everything that it was made of is as it was: a file by what the system says of it, the
/// settings by their bytes, the day, and where other files had a say all of those. Whatever is in doubt is made anew.
package final class BoardMemory: Sendable {
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

struct SiteItemMemory: Sendable {
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

/// What was judged of items, and what it rested on.
struct JudgementMemory: Sendable {
  /// What a judgement rests on beside the item's own bytes.
  struct Basis: Sendable {
    /// The bytes of what every judgement rests on; nil where a file is not there.
    fileprivate let settings: [ContentDigest?]
    fileprivate let today: CivilDate
    fileprivate let isJudgeable: Bool
    fileprivate let purpose: Judgement.Purpose
    fileprivate let files: ContentFiles
    fileprivate let indexes: PathIndexes
    fileprivate let blocked: Set<String>
    fileprivate let stamp: BoardStamp

    /// Nil where board.yaml cannot be read: then nothing is remembered.
    init?(
      _ content: Content, today: CivilDate, purpose: Judgement.Purpose, blocked: Set<String>, stamp: BoardStamp
    ) {
      guard content.board != nil else { return nil }
      settings = ContentLoader.foundationNames.map { content.settingDigests[$0] }
      self.today = today
      isJudgeable = content.isJudgeable
      self.purpose = purpose
      (files, indexes, self.blocked, self.stamp) = (content.files, content.indexes, blocked, stamp)
    }

    /// Whether all that every item is judged by is the same.
    fileprivate func sharesRules(with other: Basis) -> Bool {
      settings == other.settings && today == other.today && isJudgeable == other.isJudgeable
        && purpose == other.purpose
    }

    /// Whether all that may be attached, shown or linked to is the same.
    fileprivate func sharesFiles(with other: Basis) -> Bool {
      indexes == other.indexes && files.isSame(as: other.files)
        && stamp.isSame(as: other.stamp) { path in
          path.utf8.starts(with: "\(contentFolder)/".utf8)
            && ScannedFile.Kind(name: String(path.afterLastSlash)) != .item
        }
    }
  }

  /// Finds what was judged of items that are the same now.
  struct Recall: Sendable {
    fileprivate let items: [ExactText: JudgedItem]
    fileprivate let sharesFiles: Bool
    fileprivate let blockedBefore: Set<String>
    fileprivate let blocked: Set<String>

    /// What was judged of this very notice, which is another one when its bytes are.
    subscript(notice: Notice) -> JudgedItem? {
      guard let found = items[ExactText(notice.path)], found.notice === notice,
        sharesFiles || !found.restsOnOthers,
        blockedBefore.contains(notice.path) == blocked.contains(notice.path)
      else { return nil }
      return found
    }
  }

  private let basis: Basis
  private let items: [ExactText: JudgedItem]

  init(_ items: [JudgedItem], on basis: Basis) {
    self.basis = basis
    self.items = Dictionary(items.map { (ExactText($0.notice.path), $0) }) { first, _ in first }
  }

  /// What may be taken over on another basis; nil where nothing may.
  func recall(_ now: Basis) -> Recall? {
    guard now.sharesRules(with: basis) else { return nil }
    return Recall(
      items: items, sharesFiles: now.sharesFiles(with: basis), blockedBefore: basis.blocked, blocked: now.blocked)
  }
}
