import Compliance
import Diagnostics
import Notices
import Testing

@Suite("subject-unlisted")
struct SubjectUnlistedTests {
  private func found(_ subject: String) throws -> Finding? {
    var board = try WholeBoard()
    try board.add("2013-9001") { $0.notice.subject = Located(subject, at: 70..<72) }
    return try board.findings().first { $0.rule.id == "subject-unlisted" }
  }

  @Test(
    "a class that is nearly one of the list is told with the line as it should be",
    arguments: [
      ("农林水利-农业", "农业、林业、水利-农业"), ("市场监管、安全生产监督-其他", "市场监管、安全生产监管-其他"), ("综合政务工作", "综合政务"),
      ("财政、金融-财政", "财政、金融、审计-财政"), ("城市建设、环境保护/规划", "城乡建设、环境保护/规划"),
    ])
  func near(subject: String, right: String) throws {
    let finding = try #require(try found(subject))
    #expect(finding.severity == .warning && finding.class == .duty && finding.range == 70..<72)
    #expect(finding.hint?.zh == "是不是想写：主题分类: \(right)")
  }

  @Test("another scheme is a note with the whole list")
  func other() throws {
    let finding = try #require(try found("A01 环境"))
    #expect(finding.severity == .note && finding.hint?.zh.contains("港澳台侨工作") == true)
  }

  @Test(
    "each class of the list, with or without a second level of any name",
    arguments: ["综合政务", "农业、林业、水利-农村综合改革", "国防", "其他", "综合政务/政务公开", "卫生、体育\\卫生", "综合政务 - 信访"])
  func passes(subject: String) throws { #expect(try found(subject) == nil) }
}
