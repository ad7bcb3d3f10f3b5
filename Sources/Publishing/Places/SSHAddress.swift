/// A folder of another machine: `user@host:/srv/board`, or `ssh://user@host:22/srv/board`.
struct SSHAddress: Equatable, Sendable {
  /// With the user where one is named.
  let host: String
  let port: Int?
  /// An absolute path without a slash at its end.
  let folder: String

  /// Nil for anything that could be an option, or that a shell could understand otherwise.
  ///
  /// - Parameter mayBeRoot: whether `host:/` is a folder, as where a key leads into one folder and knows no other.
  init?(_ text: String, mayBeRoot: Bool = false) {
    let isAddress = text.hasPrefix("ssh://")
    let rest = isAddress ? text.dropFirst("ssh://".count) : text[...]
    guard let end = rest.firstIndex(where: { isAddress ? $0 == "/" : $0 == ":" }) else { return nil }
    var host = rest[..<end]
    var path = isAddress ? rest[end...] : rest[rest.index(after: end)...]
    var port: Int?
    if isAddress, let colon = host.lastIndex(of: ":") {
      guard let number = Int(host[host.index(after: colon)...]), 1...65535 ~= number else { return nil }
      port = number
      host = host[..<colon]
    }
    while path.hasSuffix("/") { path.removeLast() }
    if mayBeRoot, path.isEmpty, text.hasSuffix("/") { path = "/" }
    guard path.hasPrefix("/"), Self.isPlain(path, also: "/"), !host.isEmpty, !host.hasPrefix("-"),
      Self.isPlain(host, also: "@:[]")
    else { return nil }
    self.host = String(host)
    self.port = port
    folder = String(path)
  }

  /// What ssh is told of every host: nobody is there to be asked.
  static let options = [
    "-o", "BatchMode=yes", "-o", "ConnectTimeout=15", "-o", "ServerAliveInterval=15", "-o", "ServerAliveCountMax=4",
  ]

  var portOptions: [String] { port.map { ["-p", "\($0)"] } ?? [] }
  var text: String { "\(host):\(folder)" }

  /// Letters, digits, hyphens, dots and underscores: rsync hands paths to the other machine's shell.
  private static func isPlain(_ text: Substring, also more: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: true
      default: more.utf8.contains(byte)
      }
    }
  }
}
