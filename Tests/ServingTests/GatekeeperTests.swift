import Testing

@testable import Serving

/// Only the browser that was handed the token gets in, by this server's own name, from its own pages.
struct GatekeeperTests {
  private func request(
    _ path: String, method: String = "GET", host: String = "127.0.0.1:8014", _ fields: String...
  ) throws -> HTTPRequest {
    let lines = ["\(method) \(path) HTTP/1.1", "Host: \(host)"] + fields + ["", ""]
    guard case .request(let request) = HTTPRequest.read(Array(lines.joined(separator: "\r\n").utf8)) else {
      throw Unreadable()
    }
    return request
  }

  private struct Unreadable: Error {}

  private func start(_ gate: Gatekeeper) -> String {
    String(gate.startAddress.dropFirst("http://127.0.0.1:8014".utf8.count))
  }

  private func cookie(_ gate: Gatekeeper) throws -> String {
    let value = try #require(gate.cookie.split(separator: ";").first).dropFirst("Set-Cookie: ".count)
    return "Cookie: \(value)"
  }

  @Test("the token starts a browser once; the next one is another")
  func token() throws {
    var gate = Gatekeeper(port: 8014)
    let first = start(gate)
    #expect(gate.admit(try request(first, method: "HEAD")) == .refused)
    #expect(gate.admit(try request(first)) == .started)
    #expect(gate.admit(try request(first)) == .refused)
    #expect(start(gate) != first)
    #expect(gate.admit(try request(start(gate), "Sec-Fetch-Site: cross-site")) == .started)
    #expect(gate.admit(try request("\(gate.base)start")) == .refused)
    #expect(gate.admit(try request("\(gate.base)start?")) == .refused)
  }

  @Test("the cookie lets in, and keeps to the secret folder, to this site and from scripts")
  func known() throws {
    var gate = Gatekeeper(port: 8014)
    #expect(gate.cookie.hasSuffix("; Path=\(gate.base); HttpOnly; SameSite=Strict"))
    #expect(gate.admit(try request("\(gate.base)view/a.html", cookie(gate))) == .admitted("view/a.html"))
    #expect(gate.admit(try request(gate.base, "Cookie: a=b; \(try cookie(gate).dropFirst(8)); c=d")) == .admitted(""))
    for site in ["same-origin", "none"] {
      #expect(gate.admit(try request(gate.base, cookie(gate), "Sec-Fetch-Site: \(site)")) == .admitted(""))
    }
  }

  @Test("nobody else is let in")
  func others() throws {
    var gate = Gatekeeper(port: 8014)
    let known = try cookie(gate)
    let refused = [
      try request(gate.base), try request("/", known), try request("/view/a.html", known),
      try request("/0123456789abcdef0123456789abcdef/", known),
      try request(gate.base, "Cookie: noticeboard=\(String(repeating: "0", count: 32))"),
      try request(gate.base, "Cookie: noticeboard="), try request(gate.base, "\(known)0"),
      try request(gate.base, String(known.dropLast())),
      try request(gate.base, known.replacing("noticeboard", with: "Noticeboard")),
      try request(gate.base, known, "Sec-Fetch-Site: cross-site"),
      try request(gate.base, known, "Sec-Fetch-Site: same-site"),
      try request(gate.base, known, "Origin: http://127.0.0.1:8015"), try request(gate.base, known, "Origin: null"),
      try request(gate.base, known, "Origin: http://evil.example"),
    ]
    for request in refused { #expect(gate.admit(request) == .refused, "\(request)") }
    for host in [
      "localhost:8014", "127.0.0.1", "127.0.0.1:8015", "evil.example:8014", "[::1]:8014", "127.0.0.1:08014", "",
    ] {
      #expect(gate.admit(try request(gate.base, host: host, known)) == .refused, "\(host)")
      #expect(gate.admit(try request(start(gate), host: host)) == .refused, "\(host)")
    }
    #expect(gate.admit(try request(start(gate))) == .started, "what was refused used up no token")
  }

  @Test("no two servers have a secret in common")
  func random() {
    let gates = (0..<50).map { _ in Gatekeeper(port: 8014) }
    #expect(Set(gates.flatMap { [$0.base, $0.cookie, $0.token] }).count == 150)
  }
}
