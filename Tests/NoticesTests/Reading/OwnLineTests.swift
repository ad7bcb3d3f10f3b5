import Diagnostics
import Testing

@testable import Notices

/// A hint is the clerk's own line, corrected: put in its place, the line is read and nothing is found any more.
struct OwnLineTests {
  private static let keys = ["标题: 清雪工作安排", "索引号: 2026-0006", "形成日期: 2026-11-23", "关键词: [清雪, 道路]", "保密: 可以公开", "审查:"]

  private func findings(_ lines: [String]) -> [Finding] {
    read("---\n\(lines.joined(separator: "\n"))\n---\n\n正文。\n").1
  }

  @Test(
    "of a key and its value",
    arguments: [
      (0, "标题∶清雪工作安排", "标题: 清雪工作安排"), (0, "标题; 清雪工作安排", "标题: 清雪工作安排"), (0, "标题=清雪工作安排", "标题: 清雪工作安排"),
      (2, "形成日朝: 2026-11-23", "形成日期: 2026-11-23"), (2, "成文日期: 2026-11-23", "形成日期: 2026-11-23"),
      (3, "关键词: 【清雪，道路】", "关键词: [清雪, 道路]"), (3, "关键词: 清雪, 道路", "关键词: [清雪, 道路]"),
      (3, "关键词: 清雪 道路", "关键词: [清雪, 道路]"), (3, "关键词: 清雪、道路。", "关键词: [清雪, 道路]"),
      (3, "关键词: ［清雪, 道路］", "关键词: [清雪, 道路]"), (4, "保密: 可公开", "保密: 可以公开"),
    ])
  func keys(place: Int, typed: String, right: String) throws {
    var lines = Self.keys
    lines[place] = typed
    let hints = findings(lines).compactMap(\.hint?.zh)
    #expect(hints.contains { $0.hasSuffix("正确的写法：\(right)") }, "\(hints)")
    lines[place] = right
    #expect(findings(lines).isEmpty)
  }

  @Test(
    "of a number, a day and a file",
    arguments: [
      (1, "索引号: 2026-6", "2026-0006"), (1, "索引号: 20260006", "2026-0006"), (1, "索引号: 2026/0006", "2026-0006"),
      (1, "索引号: 2026-0006号", "2026-0006"), (2, "形成日期: 20261123", "2026-11-23"),
      (2, "形成日期: 2026-11-23 10:00", "2026-11-23"), (2, "形成日期: 2026-11-23T00:00:00", "2026-11-23"),
      (3, "文号: 示例镇政发〔2026〕5", "示例镇政发〔2026〕5号"),
      (3, "附件: 清雪安排.docx", "附件: [{ 文件: 清雪安排.docx, 名称: 清雪安排 }]"),
      (3, "附件: [清雪安排.docx]", "{ 文件: 清雪安排.docx, 名称: 清雪安排 }"),
      (3, "关键词: [清雪，道路]", "清雪, 道路"),
    ])
  func values(place: Int, typed: String, right: String) {
    var lines = Self.keys
    lines[place] = typed
    let hints = findings(lines).compactMap(\.hint?.zh)
    #expect(hints.contains { $0.hasSuffix("：\(right)") }, "\(hints)")
  }

  @Test(
    "of a line of the review",
    arguments: [
      "2026-11-24 填报 王芳", "填报 2026-11-24 王芳", "填报：王芳 2026-11-24", "填报，王芳，2026-11-24", "填报　王芳　2026-11-24",
      "填报 王 芳 2026-11-24",
    ])
  func review(typed: String) {
    let found = findings(Self.keys + ["  - \(typed)"])
    #expect(found.count == 1)
    #expect(found.first?.hint?.zh.hasSuffix("正确的写法：- 填报 王芳 2026-11-24") == true, "\(found.map { $0.hint?.zh ?? "" })")
    #expect(findings(Self.keys + ["  - 填报 王芳 2026-11-24"]).isEmpty)
  }

  @Test("of a step that is none, with its own person and day")
  func step() {
    let found = findings(Self.keys + ["  - 初核 李强 2026-11-24"])
    #expect(found.first?.hint?.zh == "是不是“初审”？正确的写法：- 初审 李强 2026-11-24")
  }

  @Test(
    "of the first line",
    arguments: [
      ("———", "正确的写法：---"), ("----", "正确的写法：---"), ("===", "正确的写法：---"), (" ---", "正确的写法：---"), ("－－－", "正确的写法：---"),
    ])
  func fence(typed: String, right: String) {
    var findings: [Finding] = []
    let text = "\(typed)\n\(Self.keys.joined(separator: "\n"))\n\(typed)\n\n正文。\n"
    _ = FrontMatter.split(Array(text.utf8), path: "a.md", findings: &findings)
    #expect(findings.first?.hint?.zh.hasSuffix(right) == true, "\(findings)")
  }

  @Test("of a file without its first line")
  func opening() {
    var findings: [Finding] = []
    _ = FrontMatter.split(Array("标题: 甲\n---\n".utf8), path: "a.md", findings: &findings)
    #expect(findings.first?.hint?.zh.hasSuffix("正确的写法：\n---\n标题: 甲") == true)
    findings = []
    _ = FrontMatter.split(Array("\n---\n标题: 甲\n---\n".utf8), path: "a.md", findings: &findings)
    #expect(findings.first?.hint?.zh.hasPrefix("删去") == true)
  }

  @Test("the command names the encoding that the file is in")
  func encodings() {
    var findings: [Finding] = []
    _ = FrontMatter.split([0xFF, 0xFE, 0x2D, 0, 0x2D, 0], path: "a.md", findings: &findings)
    #expect(findings.first?.hint?.zh.contains("iconv -f UTF-16 ") == true)
  }
}
