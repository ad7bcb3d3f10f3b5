import Compliance
import Diagnostics
import Notices
import Testing

@Suite("external-link-unsure")
struct ExternalLinkUnsureTests {
  @Test(
    "no clear answer, with its reason",
    arguments: [
      (LinkAnswer.Reason.unknownHost, "查不到这个域名"), (.malformed, "网址的写法不能检查"), (.tooManyRedirects, "转来转去没有到头"),
      (.status(503), "对方回答 503"), (.failed(7), "连不上"), (.failed(28), "等了20秒没有回答"), (.failed(60), "证书有问题"),
      (.failed(99), "连接失败（curl 99）"),
    ])
  func fires(reason: LinkAnswer.Reason, words: String) throws {
    let found = try #require(LinkAnswer.unsure(reason).finding(about: .sample))
    #expect(found.rule.id == "external-link-unsure" && found.severity == .note && found.class == .duty)
    #expect(found.path == "content/应急管理/预案.md" && found.range == 40..<60)
    #expect(found.message.zh == "链接“https://www.example.gov.cn/1.html”这次没有打开：\(words)")
  }

  @Test("nothing asked without curl, and not everything asked, are said once")
  func notAsked() {
    #expect(ExternalLinkUnsure.noCurl(.sample).message.zh == "没有检查外部链接：这台电脑没有 curl")
    let many = ExternalLinkUnsure.tooMany(2000, 500, .sample)
    #expect(many.rule.id == "external-link-unsure" && many.severity == .note)
    #expect(many.message.zh == "外部链接有 2000 个，这次只检查了前 500 个")
  }

  @Test("of what works nothing is said, nor of single links where there is no curl")
  func passes() {
    #expect(LinkAnswer.fine.finding(about: .sample) == nil)
    #expect(LinkAnswer.noCurl.finding(about: .sample) == nil)
  }
}
