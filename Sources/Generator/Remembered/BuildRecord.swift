import Compliance
import Glibc

/// What is kept of a build: what it rested on, and what it said.
struct BuildRecord {
  /// Of everything that says whether it would be the same again.
  struct Digests: Equatable {
    let inputs: ContentDigest
    let outputs: ContentDigest
    let repository: ContentDigest
  }

  let digests: Digests
  /// Files that are not of the board, such as the log of a server.
  let others: [String]
  let words: BuildMemory.Words

  private static let form = "noticeboard build 1"

  /// A line each, then both texts.
  var bytes: [UInt8] {
    let lines =
      [Self.form, digests.inputs.hexadecimal, digests.outputs.hexadecimal, digests.repository.hexadecimal]
      + [words.language, "\(words.files)", "\(words.findings.utf8.count)", "\(others.count)"] + others
    return Array((lines.joined(separator: "\n") + "\n" + words.findings + words.summary).utf8)
  }

  /// Reads it; nil for anything else.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    func line() -> String? {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    func digest() -> ContentDigest? { line().flatMap { ContentDigest(hexadecimal: Array($0.utf8).span) } }
    func number() -> Int? { line().flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil } }
    guard line() == Self.form, let inputs = digest(), let outputs = digest(), let repository = digest(),
      let language = line(), let files = number(), let length = number(), let count = number()
    else { return nil }
    var others: [String] = []
    while others.count < count, let other = line() { others.append(other) }
    guard others.count == count, rest.count >= length else { return nil }
    digests = Digests(inputs: inputs, outputs: outputs, repository: repository)
    self.others = others
    words = BuildMemory.Words(
      language: language, findings: String(decoding: rest.prefix(length), as: UTF8.self),
      summary: String(decoding: rest.dropFirst(length), as: UTF8.self), files: files)
  }

  init(digests: Digests, others: [String], words: BuildMemory.Words) {
    (self.digests, self.others, self.words) = (digests, others, words)
  }
}

/// A file that one user alone writes and reads.
struct PrivateFile: Sendable {
  let folder: String
  let name: String

  /// In bytes; what is longer was not written by us.
  private static let limit = 4 << 20
  /// After so many days a file that nobody wrote again is of no use.
  private static let daysKept = 60

  private var path: String { "\(folder)/\(name)" }

  /// Its bytes; nil where it is not there, or anybody else could have written it.
  func read() -> [UInt8]? {
    guard let file = try? unsafe Descriptor(at: AT_FDCWD, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
      let status = try? file.status(), status.isRegularFile, status.st_uid == geteuid(), status.st_mode & 0o077 == 0,
      status.st_size <= Self.limit
    else { return nil }
    return try? file.readAll(limit: Self.limit)
  }

  /// Writes it in one step; what cannot be written is left.
  func write(_ bytes: [UInt8]) {
    if let above = folder.lastIndex(of: "/") { _ = unsafe mkdir(String(folder[..<above]), 0o700) }
    _ = unsafe mkdir(folder, 0o700)
    removeForgotten()
    let draft = "\(path).\(getpid())"
    do throws(SystemError) {
      let file = try unsafe Descriptor(at: AT_FDCWD, draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      try file.write(bytes.span)
      try file.finish()
      try SystemError.check(unsafe rename(draft, path))
    } catch {
      _ = unsafe unlink(draft)
    }
  }

  func remove() { _ = unsafe unlink(path) }

  /// Takes away files of boards that nobody builds here any more.
  private func removeForgotten() {
    guard let place = try? unsafe Descriptor(folderAt: AT_FDCWD, folder), let entries = try? FolderEntry.list(place)
    else { return }
    for entry in entries where entry.kind == .file && !entry.isDotted {
      let path = "\(folder)/\(String(decoding: entry.bytes, as: UTF8.self))"
      guard let status = try? unsafe stat(at: AT_FDCWD, path),
        status.st_mtim.tv_sec < FileMoment.tick.seconds - Self.daysKept * 86_400
      else { continue }
      _ = unsafe unlink(path)
    }
  }
}
