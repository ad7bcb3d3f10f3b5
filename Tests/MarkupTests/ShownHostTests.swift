import Testing

@testable import Markup

@Suite("Links that lead elsewhere than they say")
struct ShownHostTests {
  private func kinds(_ body: String) -> [MarkupProblem.Kind] { Rendering(body).problems.map(\.kind) }

  @Test(
    "a text that names a host which the link does not lead to",
    arguments: [
      "[www.gov.cn](https://www.gov.cn.example.com/)", "[https://www.gov.cn/zhengce](https://example.com/zhengce)",
      "[请登录www.gov.cn查询](http://example.com)", "[WWW.GOV.CN](https://example.com)", "[ｗｗｗ．ｇｏｖ．ｃｎ](https://example.com)",
      "[www。gov。cn](https://example.com)", "[**www**.gov.cn](https://example.com)",
      "[`www.gov.cn`](https://example.com)",
      "[gov.cn](https://example.com \"www.gov.cn\")", "[www.gov.cn](https://www.gov.cn%2Eexample.com/)",
      "[www.gov.cn][x]\n\n[x]: https://example.com", "[a.gov.cn](https://gov.cn)",
      "[www.gov.cn:443](https://example.com)",
      "[http://www.gov.cn@example.com](https://www.gov.cn)", "| [www.gov.cn](https://example.com) |\n|---|\n| 甲 |",
      "[//www.gov.cn](https://example.com)", "[网址：www.gov.cn](https://example.com)",
      "[网址:www.gov.cn](https://example.com)",
      "[政府网/www.gov.cn](https://example.com)", "[a=www.gov.cn](https://example.com)",
      "[https://www.gov.cn/?to=example.com](https://example.com)", "[draw.io](https://example.com)",
      "[ vscode.dev ](https://example.com)", "[请到 https://draw.io 画图](https://example.com)",
      "[请到 www.draw.io 画图](https://example.com)",
    ])
  func otherHost(body: String) {
    #expect(kinds(body).contains { if case .linkOtherHost = $0 { true } else { false } }, "\(body) \(kinds(body))")
  }

  @Test(
    "an address with a user before its host, as a link, in angle brackets and bare",
    arguments: [
      "[通知](https://www.gov.cn@example.com/)", "<https://www.gov.cn@example.com/>",
      "见 https://www.gov.cn@example.com/ 。",
      "[通知](https://a:b@example.com)", "[通知](HTTPS://a@example.com)", "[通知](https://www.gov.cn%2F@example.com/)",
      "[通知](https://a@b@example.com)", "[通知](https://&#64;example.com)",
    ])
  func user(body: String) {
    #expect(
      kinds(body).contains { if case .linkUser(host: "example.com") = $0 { true } else { false } }, "\(kinds(body))")
  }

  @Test(
    "links that say where they lead, or name no host",
    arguments: [
      "[www.gov.cn](https://www.gov.cn/)", "[gov.cn](https://www.gov.cn/)", "[www.gov.cn](http://gov.cn:80/a?b#c)",
      "[中国政府网](https://www.gov.cn/)", "[中国政府网（www.gov.cn）](https://www.gov.cn/)", "https://www.gov.cn/a@b",
      "[https://www.gov.cn/a](https://www.gov.cn/b)", "[通知.docx](https://www.gov.cn/通知.docx)",
      "[1.2.3](https://www.gov.cn/)",
      "[guide.pdf](https://www.gov.cn/x)", "[信箱 a@b.gov.cn](https://www.gov.cn/)", "[写信](mailto:a@b.gov.cn)",
      "[www.gov.cn](../应急管理/防汛.md)", "[zwgk.yiyuan.gov.cn](https://zwgk.yiyuan.gov.cn./)",
      "[GB/T 9704](https://openstd.samr.gov.cn/)",
      "[https://www.gov.cn/?to=example.com](https://www.gov.cn/?to=example.com)",
      "[yiyuan.gov.cn](https://zwgk.yiyuan.gov.cn)", "[使用 Socket.io 开发聊天室](https://example.com/chat)",
      "[vscode.dev 介绍](https://example.com/2021)", "[996.icu 事件的可视化](https://example.com/v)",
    ])
  func silent(body: String) {
    #expect(
      !kinds(body).contains {
        switch $0 {
        case .linkOtherHost, .linkUser: true
        default: false
        }
      }, "\(body) \(kinds(body))")
  }
}
