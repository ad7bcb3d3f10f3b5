import Generator
import Glibc

/// The right to publish to one target, held by one process at a time and lost when it ends, however it ends.
///
/// The file says host and day, for whoever meets it on a stick or a shared folder: there the right of another machine
/// cannot be seen otherwise, so that its file counts for the rest of its day.
struct PublishLock: ~Copyable, Sendable {
  private let file: Descriptor
  private let path: String

  /// Takes the lock beside a target.
  init(_ path: String, place: String, _ surroundings: PublishSurroundings) throws(PublishFailure) {
    let holder = Self.holder(path)
    let file = try Self.open(path)
    let isFree = flock(file.number, LOCK_EX | LOCK_NB) == 0
    let isForeign = holder.map { $0.host != surroundings.host && $0.day == "\(surroundings.today)" } ?? false
    guard isFree, !isForeign else {
      throw .locked(place: place, host: holder?.host ?? "?", day: holder?.day ?? "?")
    }
    do throws(SystemError) {
      try SystemError.check(ftruncate(file.number, 0))
      try file.write(Array("\(surroundings.host) \(surroundings.today)\n".utf8).span)
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
