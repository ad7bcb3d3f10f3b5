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
    var readings: [ExactText: ContentLoader.Reading]
  }

  private struct State {
    var now: BoardStamp
    /// How many times all files were read.
    var looks = 0
    var read: Read?
    var content: (stamp: BoardStamp, content: Content)?
    var judged: JudgementMemory?
    var judgement: Judgement?
    var site: SiteMemory?
    var templates: TemplateMemory?
    var papers: PaperMemory?
  }

  private let state: Mutex<State>

  init(_ stamp: BoardStamp) { state = Mutex(State(now: stamp)) }

  /// Begins another look.
  func begin(_ stamp: BoardStamp) { state.withLock { $0.now = stamp } }

  var stamp: BoardStamp { state.withLock { $0.now } }

  // MARK: - Reading

  /// Finds what was read of files that have not changed since.
  struct Readings: Sendable {
    fileprivate let changed: Set<ExactText>
    fileprivate let readings: [ExactText: ContentLoader.Reading]

    /// By the path from the content folder.
    subscript(path: String) -> ContentLoader.Reading? {
      guard let found = readings[ExactText(path)], !changed.contains(ExactText("\(contentFolder)/\(path)")) else {
        return nil
      }
      return found
    }
  }

  /// What was read with the same board.yaml; nil where there is none, or nothing was.
  func readings(_ content: Content) -> Readings? {
    guard content.board != nil, let board = content.settingDigests["board.yaml"] else { return nil }
    let (now, read) = state.withLock { ($0.now, $0.read) }
    guard let read, read.board == board else { return nil }
    return Readings(changed: now.changes(since: read.stamp), readings: read.readings)
  }

  func keep(_ readings: [ContentLoader.Reading], of content: Content) {
    let board = content.board == nil ? nil : content.settingDigests["board.yaml"]
    let byPath = Dictionary(readings.map { (ExactText($0.path), $0) }) { first, _ in first }
    state.withLock { state in
      state.read = board.map { Read(stamp: state.now, board: $0, readings: byPath) }
    }
  }

  /// The content of the look before, where since then papers were written again and nothing else has happened.
  func edited() -> (content: Content, edits: [BoardStamp.Edit])? {
    let (now, before) = state.withLock { ($0.now, $0.content) }
    return before.flatMap { before in now.edits(since: before.stamp).map { (before.content, $0) } }
  }

  /// Begins a reading of all files.
  func nextLook() -> Int {
    state.withLock { state in
      state.looks += 1
      return state.looks
    }
  }

  /// Keeps what was read whole.
  func keep(_ content: Content) {
    state.withLock { $0.content = ($0.now, content) }
  }

  /// Keeps what was read before but for some papers.
  func keep(_ content: Content, editing readings: [ContentLoader.Reading]) {
    state.withLock { state in
      state.content = (state.now, content)
      guard var read = state.read else { return }
      state.read = nil
      for reading in readings { read.readings[ExactText(reading.path)] = reading }
      state.read = Read(stamp: state.now, board: read.board, readings: read.readings)
    }
  }

  /// What was read of a paper last, whatever has become of it since.
  func reading(of path: String) -> ContentLoader.Reading? { state.withLock { $0.read?.readings[ExactText(path)] } }

  // MARK: - Judging

  /// What was judged and may be judged the same now.
  func judgements(_ basis: JudgementMemory.Basis) -> JudgementMemory.Recall? {
    state.withLock { $0.judged }?.recall(basis)
  }

  /// `places` are those of the items that alone are judged anew; nil: all may be.
  func keep(_ items: [JudgedItem], on basis: JudgementMemory.Basis, editing places: [Int]?) {
    guard let places, var memory = state.withLock({ $0.judged.take() }) else {
      let memory = JudgementMemory(items, on: basis)
      return state.withLock { $0.judged = memory }
    }
    memory.replace(places.map { items[$0] }, on: basis)
    state.withLock { $0.judged = memory }
  }

  /// The judgement of the look before, where nothing but what some papers say is another thing now.
  func judgement(of content: Content, today: CivilDate, purpose: Judgement.Purpose) -> Judgement? {
    guard let look = content.look, let last = state.withLock({ $0.judgement }) else { return nil }
    return last.content.look == look && last.outcome.today == today && last.purpose == purpose
      ? last : nil
  }

  func keep(_ judgement: Judgement) { state.withLock { $0.judgement = judgement } }

  // MARK: - What readers may see

  func site(_ basis: SiteMemory.Basis) -> SiteMemory? {
    state.withLock { $0.site }.flatMap { $0.basis == basis ? $0 : nil }
  }

  func keep(_ site: SiteMemory) { state.withLock { $0.site = site } }

  /// The templates of the look before, where neither settings nor theme are other ones.
  func templates(of content: Content) -> TemplateMemory? {
    guard let look = content.look else { return nil }
    return state.withLock { $0.templates }.flatMap { $0.look == look ? $0 : nil }
  }

  func keep(_ templates: TemplateMemory) { state.withLock { $0.templates = templates } }

  func papers(of content: Content, today: CivilDate) -> PaperMemory? {
    guard let look = content.look else { return nil }
    return state.withLock { $0.papers }.flatMap { $0.look == look && $0.today == today ? $0 : nil }
  }

  func keep(_ papers: PaperMemory) { state.withLock { $0.papers = papers } }
}

/// A theme with its templates compiled, in which nothing was found.
struct TemplateMemory: Sendable {
  let look: Int
  /// The lists that the frame of all pages was made of.
  let listing: Site.Listing
  let baseURL: String?
  let theme: ThemeLoader.Loaded
  let templates: PageTemplates
}

/// What a preview said of each paper.
struct PaperMemory: Sendable {
  let look: Int
  let today: CivilDate
  /// In the order of path.
  let items: [JudgedItem]
  let papers: [Preview.Paper]
}

/// A site, and what its items were made of.
struct SiteMemory: Sendable {
  struct Basis: Equatable {
    let board: ContentDigest?
    let baseURL: String?
    let isDrafts: Bool
  }

  let basis: Basis
  /// What the items of the site were judged, in the order of path.
  let judged: [JudgedItem]
  /// The same as readers may see them.
  let items: [SiteItem]
  let site: Site

  /// Finds the item of each judgement that is still the same.
  var byJudgement: [ObjectIdentifier: SiteItem] {
    Dictionary(zip(judged, items).map { (ObjectIdentifier($0), $1) }) { first, _ in first }
  }
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
        && stamp.changes(since: other.stamp).allSatisfy { path in
          !path.text.utf8.starts(with: "\(contentFolder)/".utf8)
            || ScannedFile.Kind(name: String(path.text.afterLastSlash)) == .item
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

  private var basis: Basis
  private var items: [ExactText: JudgedItem]

  mutating func replace(_ judged: [JudgedItem], on basis: Basis) {
    self.basis = basis
    for item in judged { items[ExactText(item.notice.path)] = item }
  }

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
