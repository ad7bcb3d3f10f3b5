import Compliance
import Diagnostics
import Notices
import Testing

@Suite("external-link-moved")
struct ExternalLinkMovedTests {
  @Test("a page that is elsewhere for good, with its new address")
  func fires() throws {
    let found = try #require(LinkAnswer.moved("https://www.example.gov.cn/2.html").finding(about: .sample))
    #expect(found.rule.id == "external-link-moved" && found.severity == .note && found.class == .duty)
    #expect(found.path == "content/应急管理/预案.md" && found.range == 40..<60)
    #expect(found.message.zh == "链接“https://www.example.gov.cn/1.html”换了网址")
    #expect(found.hint?.zh == "改成：https://www.example.gov.cn/2.html")
  }

  @Test("redirects without end are no new address")
  func passes() {
    #expect(LinkAnswer.unsure(.tooManyRedirects).finding(about: .sample)?.rule.id == "external-link-unsure")
  }
}
