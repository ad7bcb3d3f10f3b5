import Generator
import Glibc
import Notices

/// What is remembered beside the board: the lock and copy of each target, and addresses that must be gone everywhere.
///
/// In `.publish/` of the board's folder, which tells git to pass it by. Of a target nothing is needed twice: a publication
/// from another machine fetches what it must know.
package struct PublishState: Sendable {
  /// The folder of one target.
  let folder: String
  private let above: String

  /// What a folder that stands in no settings is called.
  package static func name(of folder: String) -> String { "folder-\(Manifest.digest(Array(folder.utf8)).prefix(16))" }

  /// Makes the folder where it is not there.
  init(of target: PublishTarget, root: String) throws(PublishFailure) {
    do throws(OutputFailure) {
      above = "\(try OutputPlacement.realPath(root))/.publish"
    } catch {
      throw .output(error)
    }
    folder = "\(above)/\(target.name)"
    for path in [above, folder] {
      guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .system(.last, path: path) }
    }
    try Self.write(Array("*\n".utf8), to: "\(above)/.gitignore")
  }

  /// The copy of a target that is no folder of this machine.
  var tree: String { "\(folder)/tree" }
  /// The lock of a target that is no folder of this machine.
  var lock: String { "\(folder)/lock" }

  /// Where the site of a target is fetched to, until it is whole.
  var fetched: String { "\(folder)/fetched" }

  /// Makes what was fetched the copy of the target.
  func takeFetched() throws(PublishFailure) {
    try clear(tree)
    guard unsafe rename(fetched, tree) == 0 else { throw .system(.last, path: tree) }
  }

  /// Takes a folder away with all that is in it, if it is there.
  func clear(_ path: String) throws(PublishFailure) {
    do throws(SystemError) {
      try unsafe FolderRemoval.remove(path, at: AT_FDCWD) { _ in }
    } catch {
      throw .system(error, path: path)
    }
  }

  /// Remembers the day of the site that the target was given.
  func remember(published manifest: Manifest) throws(PublishFailure) {
    guard let day = manifest.day else { return }
    try Self.write(Array("\(day)\n".utf8), to: "\(folder)/published")
  }

  /// The day of the site that a target was last given from this machine.
  static func published(_ target: PublishTarget, root: String) -> CivilDate? {
    let bytes = SourceFile.read("\(root)/.publish/\(target.name)/published") ?? []
    return CivilDate(iso8601: String(decoding: bytes.prefix(10), as: UTF8.self).utf8)
  }

  /// Remembers what a target has since papers were only taken down from it.
  func remember(takenDown papers: [String], leaving manifest: Manifest) throws(PublishFailure) {
    let line = "\(manifest.identity) \(papers.joined(separator: " "))\n"
    try Self.write(
      (SourceFile.read("\(above)/\(Self.takenDown)") ?? []) + Array(line.utf8), to: "\(above)/\(Self.takenDown)")
  }

  /// Forgets it, since the site of this machine went to a target, which is newer.
  func forgetTakeDowns() throws(PublishFailure) {
    guard unsafe unlink("\(above)/\(Self.takenDown)") == 0 || errno == ENOENT else {
      throw .system(.last, path: "\(above)/\(Self.takenDown)")
    }
  }

  /// Papers that were taken down from targets of this machine since they were given a site, by what that left there.
  static func takeDowns(root: String) -> [String: [String]] {
    let lines = String(decoding: SourceFile.read("\(root)/.publish/\(takenDown)") ?? [], as: UTF8.self).split(
      separator: "\n")
    let entries = lines.map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
    return Dictionary(entries.map { ($0[0], Array($0.dropFirst())) }, uniquingKeysWith: +)
  }

  private static let takenDown = "taken-down"

  /// Addresses that held what was taken down and must answer 404 or 410.
  static func gone(root: String) -> Set<String> {
    let bytes = SourceFile.read("\(root)/.publish/gone") ?? []
    return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  /// Remembers addresses that are gone, and forgets those that are in use again.
  func remember(gone paths: [String], except used: Manifest) throws(PublishFailure) {
    let file = "\(above)/gone"
    let bytes = SourceFile.read(file) ?? []
    let known = Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
    let all = known.union(paths).filter { used.files[$0] == nil }
    guard all != known else { return }
    try Self.write(Array(all.sorted().map { "\($0)\n" }.joined().utf8), to: file)
  }

  /// Writes a small file in one step.
  static func write(_ bytes: [UInt8], to path: String) throws(PublishFailure) {
    if SourceFile.read(path) == bytes { return }
    let draft = "\(path).new"
    do throws(SystemError) {
      unsafe unlink(draft)
      let file = try unsafe Descriptor(at: AT_FDCWD, draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644)
      try file.write(bytes.span)
      try file.finish()
      try SystemError.check(unsafe rename(draft, path))
    } catch {
      throw .system(error, path: path)
    }
  }
}

/// The right to publish to one target, held by one process at a time and lost when it ends, however it ends.
///
/// The file says host and day, for whoever meets it on a stick or a shared folder: there the right of another machine
/// cannot be seen otherwise, so that its file counts for the rest of its day.
struct PublishLock: ~Copyable, Sendable {
  private let file: Descriptor
  private let path: String

  /// Takes the lock beside a target.
  init(_ path: String, place: String, _ context: PublishContext) throws(PublishFailure) {
    let holder = Self.holder(path)
    let file = try Self.open(path)
    let isFree = flock(file.number, LOCK_EX | LOCK_NB) == 0
    let isForeign = holder.map { $0.host != context.host && $0.day == "\(context.today)" } ?? false
    guard isFree, !isForeign else {
      throw .locked(place: place, host: holder?.host ?? "?", day: holder?.day ?? "?")
    }
    do throws(SystemError) {
      try SystemError.check(ftruncate(file.number, 0))
      try file.write(Array("\(context.host) \(context.today)\n".utf8).span)
    } catch {
      throw .system(error, path: path)
    }
    self.init(file, path)
  }

  private init(_ file: consuming Descriptor, _ path: String) {
    self.file = file
    self.path = path
  }

  private static func open(_ path: String) throws(PublishFailure) -> Descriptor {
    do throws(SystemError) {
      return try unsafe Descriptor(at: AT_FDCWD, path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o644)
    } catch {
      throw .system(error, path: path)
    }
  }

  /// Who wrote the file, and when; nil where there is none.
  private static func holder(_ path: String) -> (host: String, day: String)? {
    guard let bytes = SourceFile.read(path) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0.isNewline }
    return words.count > 1 ? (String(words[0]), String(words[1])) : nil
  }

  /// The file goes with the right.
  consuming func release() { unsafe unlink(path) }
}
