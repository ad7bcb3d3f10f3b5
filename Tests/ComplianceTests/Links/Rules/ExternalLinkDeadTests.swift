import Compliance
import Diagnostics
import Notices
import Testing

@Suite("external-link-dead")
struct ExternalLinkDeadTests {
  @Test("a page that the host says is gone", arguments: [404, 410])
  func fires(status: Int) throws {
    let found = try #require(LinkAnswer.gone(status).finding(about: .sample))
    #expect(found.rule.id == "external-link-dead" && found.severity == .warning && found.class == .duty)
    #expect(found.path == "content/应急管理/预案.md" && found.range == 40..<60)
    #expect(found.message.zh == "链接“https://www.example.gov.cn/1.html”已经失效（\(status)）")
  }

  @Test("a page that is there is not, nor one of which nobody knows")
  func passes() {
    #expect(LinkAnswer.fine.finding(about: .sample) == nil)
    #expect(LinkAnswer.unsure(.status(503)).finding(about: .sample)?.rule.id != "external-link-dead")
  }
}
