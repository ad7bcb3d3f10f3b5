import Compliance
import Notices

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
