/// Who is let in: the one browser that was handed the start token, asking for this server by its own name, from pages
/// of its own.
///
/// Cookies know no ports: so that no other server on this machine is ever sent ours, it belongs to a folder that
/// nobody can guess, and every address begins with that folder.
struct Gatekeeper: Sendable {
  /// What may be done with a request.
  enum Verdict: Equatable, Sendable {
    case refused
    /// The start token was right, and is used up.
    case started
    /// The path below the secret folder.
    case admitted(String)
  }

  /// Such as `127.0.0.1:8014`, as `Host` must say it.
  let authority: String
  /// The secret folder with its slashes.
  let base: String
  private let secret: String
  /// The next token that starts a browser, once.
  private(set) var token: String

  /// The last name of the address that starts a browser.
  private static let start = "start"
  private static let cookieName = "noticeboard"

  init(port: UInt16) {
    authority = "127.0.0.1:\(port)"
    base = "/\(Self.random())/"
    secret = Self.random()
    token = Self.random()
  }

  /// The address that starts a browser, once.
  var startAddress: String { "http://\(authority)\(base)\(Self.start)?\(token)" }

  /// The field that lets the browser in from now on.
  var cookie: String { "Set-Cookie: \(Self.cookieName)=\(secret); Path=\(base); HttpOnly; SameSite=Strict" }

  /// Judges a request; a token that was right is right no more.
  mutating func admit(_ request: HTTPRequest) -> Verdict {
    guard request.host == authority, request.origin == nil || request.origin == "http://\(authority)",
      Self.isSame(String(decoding: request.path.utf8.prefix(base.utf8.count), as: UTF8.self), base)
    else { return .refused }
    let path = String(decoding: request.path.utf8.dropFirst(base.utf8.count), as: UTF8.self)
    if path == Self.start {
      guard request.method == .get, Self.isSame(request.query, token) else { return .refused }
      token = Self.random()
      return .started
    }
    guard [nil, "same-origin", "none"].contains(request.site), isKnown(request.cookie) else { return .refused }
    return .admitted(path)
  }

  private func isKnown(_ cookies: String?) -> Bool {
    guard let cookies else { return false }
    return cookies.split(separator: ";").contains { pair in
      let pair = String(pair.drop { $0 == " " })
      return Self.isSame(pair, "\(Self.cookieName)=\(secret)")
    }
  }

  /// Compares without telling by its time how much is right.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    guard one.utf8.count == other.utf8.count else { return false }
    return zip(one.utf8, other.utf8).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// 32 hexadecimal digits, 128 bits from the system.
  private static func random() -> String {
    var system = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(system.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}
