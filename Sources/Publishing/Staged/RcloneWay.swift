import Generator
import Notices
import Programs

/// A remote of rclone: an object store, WebDAV, SFTP; how to get in stands in rclone's own settings.
///
/// Every list is copied by name and whatever the place says of size, time or digest, since half of what rclone knows has no
/// digests and a page may change without changing its size; nothing is ever synchronized. Each rclone has a session of its
/// own, so that a publication that is killed leaves no half of a file: what was begun is sent to its end, and the next
/// run waits for that.
struct RcloneWay: StagedWay {
  let text: String
  private let list: WorkingList
  private let context: PublishContext

  /// - Throws: for what could be an option, or names no remote of rclone's settings.
  init(_ target: PublishTarget, _ state: PublishState, _ context: PublishContext) throws(PublishFailure) {
    guard let remote = Self.remote(target.place) else { throw .badPlace(target.place) }
    text = remote
    list = WorkingList(folder: state.folder)
    self.context = context
  }

  /// `name:path` without a slash at its end; nil for a path of this machine, and for a remote that is written out, which
  /// may hold a password.
  static func remote(_ text: String) -> String? {
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex, !text.hasPrefix("-") else { return nil }
    let isName = text[..<colon].utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: true
      default: false
      }
    }
    var path = text[text.index(after: colon)...]
    while path.hasSuffix("/"), path.utf8.count > 1 { path.removeLast() }
    let isPath = path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } && !path.hasPrefix("//")
    return isName && isPath ? "\(text[..<colon]):\(path)" : nil
  }

  func open() async throws(PublishFailure) {
    try await PlaceProgram("rclone", place: text, context).run(["version"])
    try await locked("true", [])
  }

  func read(_ paths: [String], into folder: String) async throws(PublishFailure) {
    try WorkingList.make(folder)
    try await unlessMissing(["copy"] + named(paths) + ["--ignore-times", text, folder])
  }

  func readAll(into folder: String) async throws(PublishFailure) {
    try WorkingList.make(folder)
    let filters = ["+ /\(StagedPlace.record)", "- .*", "- .*/**", "- /CNAME"].flatMap { ["--filter", $0] }
    try await unlessMissing(["copy", "--ignore-times"] + filters + [text, folder])
  }

  func put(_ paths: [String], from folder: String) async throws(PublishFailure) {
    try await rclone(["copy"] + named(paths) + ["--ignore-times", "--no-traverse", folder, text])
  }

  func delete(_ paths: [String]) async throws(PublishFailure) {
    try await unlessMissing(["delete"] + named(paths) + [text])
  }

  /// Folders that are deleted one by one; more are looked for by rclone itself.
  private static let mostFolders = 20

  func deleteFolders(_ paths: [String]) async {
    if paths.count > Self.mostFolders {
      _ = try? await rclone(["rmdirs", "--leave-root", text])
      return
    }
    for path in paths { _ = try? await rclone(["rmdir", "--retries", "1", below(path)]) }
  }

  func differing(_ paths: [String], from folder: String) async throws(PublishFailure) -> Set<String> {
    let said = try await answer(
      ["check", "--one-way", "--download", "--combined", "-"] + named(paths) + [folder, text])
    let lines = String(decoding: said.output, as: UTF8.self).split(separator: "\n")
    let same = Set(lines.filter { $0.hasPrefix("= ") }.map { String($0.dropFirst(2)) })
    if same.isEmpty, !said.isSuccess, lines.isEmpty { throw failure(said.complaint) }
    return Set(paths).subtracting(same)
  }

  func present(_ paths: [String]) async throws(PublishFailure) -> Set<String> {
    let said = try await unlessMissing(["lsf", "--files-only", "--recursive"] + named(paths) + [text])
    return Set(String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)).intersection(paths)
  }

  // MARK: - rclone

  private func below(_ path: String) -> String {
    text.hasSuffix(":") || text.hasSuffix("/") ? text + path : "\(text)/\(path)"
  }

  private func named(_ paths: [String]) throws(PublishFailure) -> [String] {
    ["--files-from-raw", try list.write(paths, ending: 0x0A)]
  }

  private static let settings = [
    "--quiet", "--contimeout", "15s", "--timeout", "60s", "--low-level-retries", "3", "--retries-sleep", "1s",
    "--transfers", "8", "--checkers", "8",
  ]

  /// Where nothing was ever published the folder is missing, and so are all files.
  @discardableResult
  private func unlessMissing(_ arguments: [String]) async throws(PublishFailure) -> [UInt8] {
    let answer = try await answer(arguments)
    guard answer.isSuccess || answer.errors.contains("directory not found") else { throw failure(answer.complaint) }
    return answer.output
  }

  @discardableResult
  private func rclone(_ arguments: [String]) async throws(PublishFailure) -> [UInt8] {
    let answer = try await answer(arguments)
    guard answer.isSuccess else { throw failure(answer.complaint) }
    return answer.output
  }

  private func answer(_ arguments: [String]) async throws(PublishFailure) -> OtherProgram.Answer {
    try await PlaceProgram("flock", place: text, context).answer(
      ["\(list.folder)/sending", "rclone"] + Self.settings + arguments, inSession: true)
  }

  /// Waits until nothing of a killed run is sent any more.
  private func locked(_ program: String, _ arguments: [String]) async throws(PublishFailure) {
    try await PlaceProgram("flock", place: text, context).run(["\(list.folder)/sending", program] + arguments)
  }

  private func failure(_ said: String) -> PublishFailure { .program("rclone", place: text, said: said) }
}
