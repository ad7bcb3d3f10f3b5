import Diagnostics
import Notices
import Testing

@testable import Programs

@Suite("links to other hosts")
struct LinkCheckTests {
  private static let path = "/usr/bin:/bin"

  private static func link(_ address: String, at place: Int = 3) -> ExternalLink {
    ExternalLink(address: address, path: "content/一.md", range: place..<place + 2)
  }

  @Test("each answer of a host is told for what it is, at the link's place")
  func answers() async throws {
    try await AnsweringServer.running { base in
      let check = LinkCheck(path: Self.path, allowsLoopback: true)
      let expected: [String: String] = [
        "/ok": "", "/nohead": "", "/通知": "", "/seemoved": "", "/gone": "external-link-dead warning",
        "/goneforgood": "external-link-dead warning", "/moved": "external-link-moved note",
        "/twice": "external-link-moved note", "/loop": "external-link-unsure note",
        "/broken": "external-link-unsure note", "/refused": "external-link-unsure note",
        "/inside": "external-link-private warning",
      ]
      let links = expected.keys.sorted().map { Self.link(base + $0) }
      let findings = await check.findings(for: links)
      for (page, words) in expected {
        let about = findings.filter { $0.message.en.contains("\"\(base)\(page)\"") }
        #expect(about.map { "\($0.rule.id) \($0.severity)" } == (words.isEmpty ? [] : [words]), "\(page)")
        #expect(about.allSatisfy { $0.range == 3..<5 && $0.path == "content/一.md" && $0.class == .duty })
      }
      let moved = findings.first { $0.rule.id == "external-link-moved" }
      #expect(moved?.hint?.en == "write: \(base)/ok")
    }
  }

  @Test("an address is asked once, however many links and headings it has")
  func once() async throws {
    try await AnsweringServer.running { base in
      let links = ["/once", "/once#a", "/once#b"].map { Self.link(base + $0) }
      #expect(await LinkCheck(path: Self.path, allowsLoopback: true).findings(for: links).isEmpty)
      #expect(await LinkCheck(path: Self.path, allowsLoopback: true).findings(for: links).count == 3)
    }
  }

  @Test("without the tests' leave this machine is not asked, whatever it is called")
  func loopback() async throws {
    try await AnsweringServer.running { base in
      let port = base.split(separator: ":").last ?? ""
      let hosts = ["127.0.0.1", "localhost", "0x7f.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]"]
      let findings = await LinkCheck(path: Self.path).findings(
        for: hosts.map { Self.link("http://\($0):\(port)/once") })
      #expect(Set(findings.map(\.rule.id)) == ["external-link-private"])
      #expect(findings.count == hosts.count)
      let after = await LinkCheck(path: Self.path, allowsLoopback: true).findings(for: [Self.link("\(base)/once")])
      #expect(after.isEmpty, "the page had been asked for before")
    }
  }

  @Test("a host without a server, and a computer without curl, are notes")
  func unsure() async {
    let refused = await LinkCheck(path: Self.path, allowsLoopback: true).findings(for: [
      Self.link("http://127.0.0.1:9/")
    ])
    #expect(refused.map(\.rule.id) == ["external-link-unsure"])
    let without = await LinkCheck(path: "/nonexistent", allowsLoopback: true).findings(
      for: [Self.link("http://127.0.0.1:9/"), Self.link("http://127.0.0.1:9/2")])
    #expect(without.map(\.rule.id) == ["external-link-unsure"])
    #expect(without.first?.message.en.contains("curl") == true)
  }

  @Test(
    "numbers of hosts that anybody can reach, and others",
    arguments: [
      ([8, 8, 8, 8], true), ([114, 114, 114, 114], true), ([10, 1, 2, 3], false), ([172, 16, 0, 1], false),
      ([172, 32, 0, 1], true), ([192, 168, 1, 1], false), ([169, 254, 169, 254], false), ([100, 64, 0, 1], false),
      ([0, 0, 0, 0], false), ([224, 0, 0, 1], false), ([255, 255, 255, 255], false),
      ([0x24, 0x08] + [UInt8](repeating: 0, count: 13) + [1], true),
      ([0xFE, 0x80] + [UInt8](repeating: 0, count: 14), false),
      ([0xFD] + [UInt8](repeating: 0, count: 15), false), ([UInt8](repeating: 0, count: 16), false),
      ([UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 192, 168, 0, 1], false),
      ([0x20, 0x02, 10, 0, 0, 1] + [UInt8](repeating: 0, count: 10), false),
    ] as [([UInt8], Bool)])
  func numbers(bytes: [UInt8], isPublic: Bool) {
    #expect(HostAddress(bytes: bytes).isPublic == isPublic)
  }

  @Test("addresses are taken apart; what is no plain address is none")
  func addresses() {
    #expect(WebAddress("HTTPS://A.example/通 知?a=1#b")?.text == "https://a.example:443/%E9%80%9A%20%E7%9F%A5?a=1")
    #expect(WebAddress("http://a.example:8080")?.text == "http://a.example:8080/")
    #expect(WebAddress("http://a.example?x")?.text == "http://a.example:80/?x")
    for bad in [
      "ftp://a/", "http://", "http://u:p@a/", "http://a:99999/", "http://示例/", "http://a b/", "a", "http://a%00/",
    ] {
      #expect(WebAddress(bad) == nil, "\(bad)")
    }
  }
}
