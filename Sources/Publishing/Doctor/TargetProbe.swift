import Generator
import Glibc
import Notices

/// Asks whether a target can be reached, and changes nothing there.
struct TargetProbe: Sendable {
  let target: PublishTarget
  let context: PublishContext

  /// - Throws: what stands against it.
  func ask() async throws(PublishFailure) {
    switch target.way {
    case .folder: try folder()
    case .stick:
      try FolderPlace.requireStick(of: path)
      try folder()
    case .ssh:
      try await run("ssh", SSHAddress.options + (try address()).portOptions + ["--", try address().host, "true"])
    case .rsync:
      let shell = (["ssh"] + SSHAddress.options + (try address()).portOptions).joined(separator: " ")
      try await run(
        "rsync", ["--list-only", "--dirs", "--rsh", shell, "\(try address().host):\(try address().folder)"])
    case .rclone:
      guard let remote = RcloneWay.remote(target.place) else { throw .badPlace(target.place) }
      let root = remote.prefix { $0 != ":" } + ":"
      try await run(
        "rclone", ["lsd", "--quiet", "--retries", "1", "--contimeout", "15s", "--max-depth", "1", "\(root)"])
    case .git: try await run("git", ["ls-remote", "--heads", repository], variables: ["GIT_TERMINAL_PROMPT": "0"])
    }
  }

  private func address() throws(PublishFailure) -> SSHAddress {
    guard let address = SSHAddress(target.place, mayBeRoot: target.way == .rsync) else { throw .badPlace(target.place) }
    return address
  }

  private var repository: String {
    target.place.contains(":") || target.place.hasPrefix("/") ? target.place : "\(context.root)/\(target.place)"
  }

  private var path: String { target.place.hasPrefix("/") ? target.place : "\(context.root)/\(target.place)" }

  /// The first folder on the way that is there must let itself be written.
  private func folder() throws(PublishFailure) {
    var path = path[...]
    while unsafe access(String(path), F_OK) != 0, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      path = path[..<slash]
    }
    var state = stat()
    guard unsafe stat(String(path), &state) == 0, unsafe access(String(path), W_OK) == 0 else {
      throw .system(.last, path: String(path))
    }
    guard state.st_mode & S_IFMT == S_IFDIR else { throw .system(SystemError(code: ENOTDIR), path: String(path)) }
  }

  private func run(
    _ name: String, _ arguments: [String], variables: [String: String] = [:]
  ) async throws(PublishFailure) {
    try await PlaceProgram(name, place: target.place, context).run(arguments, variables: variables)
  }
}
