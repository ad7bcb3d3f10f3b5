import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("settings-leak")
struct SettingsLeakTests {
  private func findings(_ text: String, _ path: String = "content/board.yaml", mobiles: Set<Int> = []) throws
    -> [Finding]
  {
    var board = try board(publishWithin: Period(20, .days))
    board.publicMobiles = mobiles
    let bytes = Array(text.utf8)
    return SettingsCheck(board).findings(in: SettingsTexts.all(in: bytes, path: path), of: bytes, path: path)
  }

  /// An identity number of nobody, put together so that none stands here.
  private static let identity = "37039919900101123" + CheckDigit.identity("37039919900101123")
  private static let mobile = ["139", "0533", "0000"].joined()

  @Test(
    "numbers and marks are faults at their bytes",
    arguments: [
      "名称: 示例镇 \(mobile)\n", "工作机构: { 电话: \(mobile) }\n", "说明: \"\\u0031\(mobile.dropFirst())\"\n",
      "指南:\n  申请说明:\n    - 找王芳，139 0533 0000\n", "说明: >\n  手机\n  \(mobile)\n",
      "网址: https://a.example/%31\(mobile.dropFirst())\n",
      "说明: 内部资料\n", "说明: 机密★10年\n",
    ])
  func fires(text: String) throws {
    let found = try findings(text)
    #expect(found.count == 1, "\(text)")
    let finding = try #require(found.first)
    #expect(finding.class == .fault && finding.severity == .error && finding.isConfidential)
    #expect(!finding.message.zh.contains(Self.mobile) && finding.range.upperBound <= text.utf8.count)
  }

  @Test("an identity number anywhere, and the mobile of a cadre in the ledger of contacts")
  func ledgers() throws {
    #expect(try findings("村,姓名\n示例村,\(Self.identity)\n", "content/台账/a.csv").count == 1)
    let found = try findings("村,姓名,职务,办公电话\n示例一村,张三,村会计,\(Self.mobile)\n", "content/台账/村务联系人.csv")
    #expect(found.map(\.range.lowerBound) == ["村,姓名,职务,办公电话\n示例一村,张三,村会计,".utf8.count])
    #expect(found.first?.hint?.zh.contains("公开手机") == true)
  }

  @Test("a mobile that the board publishes, office phones, codes and addresses of people pass")
  func silent() throws {
    #expect(try findings("工作机构: { 电话: \(Self.mobile) }\n", mobiles: [13_905_330_000]).isEmpty)
    #expect(try findings("公开手机: [139 0533 0000]\n", mobiles: [13_905_330_000]).isEmpty)
    let texts = [
      "工作机构: { 电话: 0533-000-0001, 传真: 0533-3250001、3250002, 邮编: \"256100\" }\n", "存证起始: \(Self.mobile)abcdef\n",
      "网站: { 标识码: \"3703230001\", ICP备案: 鲁ICP备05000000号-1, 公安备案: 鲁公网安备37032302000001号 }\n",
      "指南: { 申请说明: [申请人填写姓名、身份证号、联系电话, 银行账号由本人提供], 监督救济: [拨打12345] }\n",
    ]
    for text in texts { #expect(try findings(text).isEmpty, "\(text)") }
    #expect(try findings("人员:\n  - { 编号: a, 邮箱: [\(Self.mobile)@example.invalid] }\n", "content/people.yaml").isEmpty)
  }
}
