import Glibc
import Notices

/// What the files of a board looked like at one moment, without a look into them: so that it is seen which changed.
///
/// A file that was written a moment ago may be written again within the same tick of the system's clock; it counts as
/// changed once more, so that nothing is missed. A folder that was not is not listed again, only its files are looked at.
package struct BoardStamp: Sendable {
  private let root: String
  /// The folders of each part of a board, the outer before the inner.
  private let looks: [FolderLook]

  /// The folders of a board that a build reads.
  static let parts = [contentFolder, "themes"]

  /// Looks at every file of a board; what cannot be looked at is passed over, and seen when it can.
  ///
  /// - Parameter old: an earlier look at the same board.
  package init(root: String, after old: BoardStamp? = nil, workers: Workers) async {
    self.root = root
    let walk = FolderWalk(root: root, after: old?.looks ?? [])
    var looks: [FolderLook] = []
    for part in Self.parts {
      guard let outer = walk.look(at: part) else { continue }
      looks.append(outer)
      looks += await workers.map(outer.listing.folders.map { "\(part)/\($0.text)" }, smallest: 1) { chunk in
        chunk.flatMap { walk.all(below: $0) }
      }
    }
    self.looks = looks
  }

  /// Every folder that was met, as the system opens it, the innermost last.
  package var folders: [String] { [root] + looks.map { "\(root)/\($0.path.text)" } }

  /// Whether every file is as it was, and has been for long enough to be sure.
  package func isSame(as earlier: BoardStamp) -> Bool {
    looks.elementsEqual(earlier.looks) { $0.path == $1.path } && changes(since: earlier).isEmpty
  }

  /// The files that are there and were not, that are gone, and that are not what they were or not yet for sure; by their
  /// paths from the board's folder.
  func changes(since earlier: BoardStamp) -> Set<ExactText> {
    var before = Dictionary(earlier.looks.map { ($0.path, $0) }) { first, _ in first }
    var changed: Set<ExactText> = []
    for look in looks { look.collect(changedSince: before.removeValue(forKey: look.path), into: &changed) }
    for gone in before.values { changed.formUnion(gone.listing.paths) }
    return changed
  }

  /// A paper that was written again.
  struct Edit {
    /// From the content folder.
    let path: String
    let size: Int
  }

  /// How many papers may have been written again before it is as quick to read all.
  private static let editLimit = 64

  /// The papers that were written again, where nothing else has happened; nil where something has.
  func edits(since earlier: BoardStamp) -> [Edit]? {
    guard looks.elementsEqual(earlier.looks, by: { $0.hasSameNames(as: $1) }) else { return nil }
    var edits: [Edit] = []
    for (look, before) in zip(looks, earlier.looks) {
      for place in look.listing.paths.indices where !look.isSame(as: before, at: place) {
        guard edits.count < Self.editLimit, let edit = look.edit(after: before, at: place) else { return nil }
        edits.append(edit)
      }
    }
    return edits
  }
}

/// What the system says of one file or folder.
struct FileMark {
  private let inode: UInt64
  private let changed: FileMoment
  let size: Int
  let isRegularFile: Bool
  private let isSettled: Bool

  /// How old a file must be for its times to tell a later change, in nanoseconds.
  private static let tick = 100_000_000
  /// The same where times are whole seconds.
  private static let coarseTick = 2_000_000_000 + tick

  init(_ status: stat, now: timespec) {
    changed = FileMoment(of: status)
    (inode, size) = (UInt64(status.st_ino), Int(status.st_size))
    isRegularFile = status.isRegularFile
    let age = (now.tv_sec - changed.seconds) * 1_000_000_000 + now.tv_nsec - changed.nanoseconds
    isSettled = age > (changed.isCoarse ? Self.coarseTick : Self.tick) || age < 0
  }

  /// Whether the file is still what it was, and has been for long enough to be sure.
  func isSame(as earlier: FileMark) -> Bool {
    earlier.isSettled && earlier.inode == inode && earlier.size == size && earlier.changed == changed
  }
}

/// The names in one folder.
private final class NameList: Sendable {
  let folders: [FolderEntry]
  let files: [FolderEntry]
  /// Of the files, from the board's folder.
  let paths: [ExactText]
  let hasLinks: Bool

  init(_ entries: [FolderEntry], of folder: ExactText) {
    let shown = entries.filter { !$0.isDotted }
    folders = shown.filter { $0.kind == .folder }
    files = shown.filter { $0.kind != .folder }
    paths = files.map { ExactText("\(folder.text)/\($0.text)") }
    hasLinks = files.contains { $0.kind == .link }
  }
}

/// One folder and its files at one moment.
private struct FolderLook: Sendable {
  /// From the board's folder.
  let path: ExactText
  let mark: FileMark
  let listing: NameList
  /// Of the files, in the order of the list; nil of one that could not be looked at.
  let marks: [FileMark?]

  func hasSameNames(as other: FolderLook) -> Bool {
    path == other.path && (listing === other.listing || listing.paths == other.listing.paths)
  }

  func isSame(as earlier: FolderLook, at place: Int) -> Bool {
    guard let mark = marks[place], let before = earlier.marks[place] else { return false }
    return mark.isSame(as: before)
  }

  func edit(after earlier: FolderLook, at place: Int) -> BoardStamp.Edit? {
    let path = listing.paths[place].text
    let prefix = "\(contentFolder)/"
    guard !listing.hasLinks, !earlier.listing.hasLinks, path.utf8.starts(with: prefix.utf8),
      ScannedFile.Kind(name: String(path.afterLastSlash)) == .item,
      let mark = marks[place], let before = earlier.marks[place], mark.isRegularFile, before.isRegularFile
    else { return nil }
    return BoardStamp.Edit(path: String(path.utf8.dropFirst(prefix.utf8.count)) ?? path, size: mark.size)
  }

  func collect(changedSince earlier: FolderLook?, into changed: inout Set<ExactText>) {
    guard let earlier else { return changed.formUnion(listing.paths) }
    guard !hasSameNames(as: earlier) else {
      for place in marks.indices where !isSame(as: earlier, at: place) { changed.insert(listing.paths[place]) }
      return
    }
    var before: [ExactText: FileMark?] = [:]
    for (path, mark) in zip(earlier.listing.paths, earlier.marks) { before[path] = .some(mark) }
    for (path, mark) in zip(listing.paths, marks) {
      guard let old = before.removeValue(forKey: path) ?? nil, mark?.isSame(as: old) == true else {
        changed.insert(path)
        continue
      }
    }
    changed.formUnion(before.keys)
  }
}

/// Looks at folders, with the names of those that have not changed taken from an earlier look.
private struct FolderWalk: Sendable {
  private let root: String
  private let now: timespec
  private let earlier: [ExactText: FolderLook]
  private static let depthLimit = 64

  init(root: String, after old: [FolderLook]) {
    self.root = root
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    self.now = now
    earlier = Dictionary(old.map { ($0.path, $0) }) { first, _ in first }
  }

  /// A folder without those within.
  func look(at path: String) -> FolderLook? {
    guard let folder = try? unsafe Descriptor(at: AT_FDCWD, "\(root)/\(path)", O_RDONLY | O_DIRECTORY) else {
      return nil
    }
    return look(at: path, folder)
  }

  /// A folder within a part of the board, and all below.
  func all(below path: String) -> [FolderLook] {
    guard let folder = try? unsafe Descriptor(folderAt: AT_FDCWD, "\(root)/\(path)") else { return [] }
    var looks: [FolderLook] = []
    visit(folder, path, depth: 1, into: &looks)
    return looks
  }

  private func visit(_ folder: borrowing Descriptor, _ path: String, depth: Int, into looks: inout [FolderLook]) {
    guard depth < Self.depthLimit, let look = look(at: path, folder) else { return }
    looks.append(look)
    for entry in look.listing.folders {
      guard let next = try? Descriptor(folderAt: folder.number, named: entry.name) else { continue }
      visit(next, "\(path)/\(entry.text)", depth: depth + 1, into: &looks)
    }
  }

  private func look(at path: String, _ folder: borrowing Descriptor) -> FolderLook? {
    let key = ExactText(path)
    guard let status = try? folder.status() else { return nil }
    let mark = FileMark(status, now: now)
    let listing: NameList
    if let before = earlier[key], mark.isSame(as: before.mark) {
      listing = before.listing
    } else {
      guard let entries = try? FolderEntry.sortedList(folder) else { return nil }
      listing = NameList(entries, of: key)
    }
    let number = folder.number
    return FolderLook(
      path: key, mark: mark, listing: listing, marks: listing.files.map { self.mark(of: $0, in: number) })
  }

  /// Follows a link, as the scan does.
  private func mark(of entry: FolderEntry, in folder: Int32) -> FileMark? {
    var status = stat()
    let answer = unsafe entry.name.withUnsafeBytes { name in
      guard let base = name.baseAddress else { return Int32(-1) }
      return unsafe fstatat(folder, base.assumingMemoryBound(to: CChar.self), &status, 0)
    }
    return answer == 0 ? FileMark(status, now: now) : nil
  }
}

extension FolderEntry {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
