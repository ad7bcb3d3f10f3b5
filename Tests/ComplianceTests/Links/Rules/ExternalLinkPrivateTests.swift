import Compliance
import Diagnostics
import Notices
import Testing

@Suite("external-link-private")
struct ExternalLinkPrivateTests {
  @Test("an address of a private network, which was not asked")
  func fires() throws {
    let found = try #require(LinkAnswer.privateHost.finding(about: .sample))
    #expect(found.rule.id == "external-link-private" && found.severity == .warning && found.class == .duty)
    #expect(found.path == "content/应急管理/预案.md" && found.range == 40..<60)
    #expect(found.message.zh == "链接“https://www.example.gov.cn/1.html”是内部地址，没有去打开")
  }

  @Test("a public host that does not answer is none")
  func passes() {
    #expect(LinkAnswer.unsure(.unknownHost).finding(about: .sample)?.rule.id == "external-link-unsure")
  }
}
