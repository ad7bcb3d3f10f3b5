import Testing

@testable import Serving

/// Whatever is not a plain request for one of our files is refused before anybody looks at it.
struct HTTPRequestTests {
  private func reading(_ text: String) -> HTTPRequest.Reading { HTTPRequest.read(Array(text.utf8)) }

  private func request(_ target: String, _ fields: String = "Host: a\r\n") -> HTTPRequest? {
    guard case .request(let request) = reading("GET \(target) HTTP/1.1\r\n\(fields)\r\n") else { return nil }
    return request
  }

  @Test("a plain request is read: method, path with its escapes resolved, query, the fields that are asked for")
  func plain() throws {
    let found = try #require(
      request(
        "/a/%E9%98%B2.html?b=%2e", "Host: x\r\nORIGIN:\t y \r\nSec-Fetch-Site: none\r\nCookie: c=d\r\nAccept: */*\r\n"))
    #expect(found.method == .get && found.path == "/a/防.html" && found.query == "b=%2e")
    #expect(found.host == "x" && found.origin == "y" && found.site == "none" && found.cookie == "c=d")
    guard case .request(let head) = reading("HEAD / HTTP/1.0\r\nHost: x\r\n\r\n") else { return #expect(Bool(false)) }
    #expect(head.method == .head && head.path == "/")
  }

  static let paths = [
    "..", "a", "http://127.0.0.1/", "*", "", "//", "/a//b", "/..", "/../", "/a/..", "/a/../b", "/./a", "/a/.",
    "/%2e%2e",
    "/%2E%2E/a", "/.%2e/a", "/a/%2e%2e/b", "/%2e/a", "/a%2fb", "/a%2Fb", "/..%2f", "/%5c..", "/a\\b", "/..\\a", "/%00",
    "/a%00.html", "/%0a", "/%0d%0a", "/%7f", "/%", "/%2", "/%zz", "/%25", "/%252e%252e/", "/%c0%ae%c0%ae/", "/%ff",
    "/%e0%80%ae", "/a%", "/\u{7F}", "/a\tb", "/%01", "/%1f",
  ]

  @Test("no path leads out, in whatever spelling", arguments: paths)
  func out(_ path: String) { #expect(request(path) == nil) }

  static let heads: [(String, HTTPStatus)] = [
    ("POST / HTTP/1.1\r\nHost: a\r\n\r\n", .methodNotAllowed),
    ("get / HTTP/1.1\r\nHost: a\r\n\r\n", .methodNotAllowed),
    ("CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", .methodNotAllowed),
    ("GET / HTTP/2\r\nHost: a\r\n\r\n", .badRequest), ("GET / HTTP/1.1 \r\nHost: a\r\n\r\n", .badRequest),
    ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", .badRequest), ("GET /\r\nHost: a\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\n\r\n", .badRequest), ("\r\n\r\n", .badRequest), ("\r\n\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\r\nhOST: b\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", .badRequest), ("GET / HTTP/1.1\r\n Host: a\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\nCookie: b\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\rb\r\n\r\n", .badRequest), ("GET / HTTP/1.1\r\nHost: a\u{0}\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -0\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\r\nCookie: a\r\nCookie: b\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\n: a\r\nHost: a\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "A: b\r\n", count: 100) + "\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "x", count: 9000), .headTooLarge),
    ("GET /" + String(repeating: "x", count: 9000) + " HTTP/1.1\r\nHost: a\r\n\r\n", .headTooLarge),
  ]

  @Test("a head that is odd is refused", arguments: heads)
  func odd(_ head: String, _ status: HTTPStatus) { #expect(reading(head) == .refused(status)) }

  @Test("a head is waited for while it may still come, however it is cut")
  func pieces() {
    let whole = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"
    for length in 0..<whole.utf8.count { #expect(HTTPRequest.read(Array(whole.utf8.prefix(length))) == .unfinished) }
  }

  @Test("whatever the bytes are, reading ends")
  func noise() {
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in
        [13, 10, 32, 58, 47, 37, 46, UInt8.random(in: 0...255, using: &numbers)][Int.random(in: 0..<8, using: &numbers)]
      }
      _ = HTTPRequest.read(Array("GET /".utf8) + bytes + [13, 10, 13, 10])
      _ = HTTPRequest.read(bytes)
    }
  }
}
