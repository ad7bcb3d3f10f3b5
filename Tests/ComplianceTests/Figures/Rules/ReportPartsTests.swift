import Diagnostics
import Markup
import Notices
import Testing

@testable import Compliance

@Suite("parts of a yearly report")
struct ReportPartsTests {
  /// What is said of a text, as `line: message`.
  private func found(_ lines: [String], year: Int) throws -> [String] {
    let body = lines.joined(separator: "\n\n")
    let bytes = Array(body.utf8)
    var outlines = OutlineReader()
    let outline = outlines.read(bytes.span)
    var findings = Findings(path: "content/年度报告/\(year).md")
    let form = try #require(ReportForm.form(of: year))
    ReportParts(form: form).check(Writing(outline: outline), &findings)
    return findings.list.map { "\((TextPosition(of: $0.range.lowerBound, in: bytes).line + 1) / 2): \($0.message.zh)" }
  }

  private static let seven = [
    "## 一、组织领导和工作开展", "## 二、主动公开和公开渠道", "## 三、依申请公开", "## 四、收费和减免", "## 五、行政复议、行政诉讼和投诉举报",
    "## 六、保密审查和监督", "## 七、存在的问题和改进的打算",
  ]
  private static let six = [
    "## 一、总体情况", "## 二、主动公开政府信息情况", "## 三、收到和处理政府信息公开申请情况", "## 四、政府信息公开行政复议、行政诉讼情况",
    "## 五、存在的主要问题及改进情况", "## 六、其他需要报告的事项",
  ]

  @Test("up to 2018 the hint keeps the words of the heading, with the number that the message names")
  func ownWords() throws {
    let text = "## （一）主动公开情况\n\n## 一、依申请公开情况\n"
    var outlines = OutlineReader()
    let outline = outlines.read(Array(text.utf8).span)
    var findings = Findings(path: "content/年度报告/2015.md")
    ReportParts(form: try #require(ReportForm.form(of: 2015)))
      .check(Writing(outline: outline), &findings)
    let hints = findings.list.compactMap(\.hint?.zh)
    #expect(hints.contains("应为：## 一、主动公开情况") && hints.contains("应为：## 二、依申请公开情况"), "\(hints)")
  }

  @Test("all parts in order are no finding, whatever stands below them")
  func right() throws {
    #expect(try found(Self.seven.flatMap { [$0, "### （一）小节", "正文收到申请。"] }, year: 2013) == [])
    #expect(try found(Self.six, year: 2021) == [])
    #expect(try found(Self.six, year: 2019) == [])
    #expect(try found(["## 一、政府信息公开工作开展情况"] + Self.seven.dropFirst(), year: 2008) == [])
  }

  @Test("the numbering of the founding document, 一, 三, none, 五 to 八, is found part by part")
  func founding() throws {
    let numbers = ["一、", "三、", "", "五、", "六、", "七、", "八、"]
    let names = ["政府信息公开工作开展情况", "主动公开政府信息情况", "依申请公开政府信息办理情况", "收费及减免情况", "复议和诉讼情况", "保密审查和监督情况", "存在问题和改进措施"]
    let wanted = [
      "2: 序号写成“三、”，这一部分应为“二、”", "3: 没有序号，这一部分应为“三、”", "4: 序号写成“五、”，这一部分应为“四、”", "5: 序号写成“六、”，这一部分应为“五、”",
      "6: 序号写成“七、”，这一部分应为“六、”", "7: 序号写成“八、”，这一部分应为“七、”",
    ]
    #expect(try found(zip(numbers, names).map { "## \($0)\($1)" }, year: 2013) == wanted)
    #expect(try found(zip(numbers, names).map { "\($0)\($1)" }, year: 2013) == wanted, "as paragraphs, too")
  }

  @Test("up to 2018 the six matters of article 32 suffice, numbered as they stand; a part more is a note")
  func article32() throws {
    let matters = ["主动公开政府信息情况", "依申请公开政府信息情况", "收费及减免情况", "行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项"]
    let numbers = ["一", "二", "三", "四", "五", "六", "七"]
    func text(_ names: [String]) -> [String] { zip(numbers, names).map { "## \($0)、\($1)" } }
    for year in [2008, 2013, 2016, 2018] {
      #expect(try found(text(matters), year: year) == [])
      #expect(try found(text(["概述"] + matters), year: year) == [])
      #expect(try found(text(Array(matters.dropLast())), year: year) == [])
    }
    let more = try found(text(Array(matters.prefix(4)) + ["附录", matters[4]]), year: 2016)
    #expect(more == ["5: 条例没有要求这一部分，可以保留；如果是别的部分，标题要认得出来"])
    #expect(try found(text(matters.filter { !$0.contains("收费") }), year: 2016).first == "3: 缺第三部分“收费和减免”")
    var skipped = text(matters)
    skipped[2] = "## 四、收费及减免情况"
    #expect(try found(skipped, year: 2016) == ["3: 序号写成“四、”，这一部分应为“三、”"])
  }

  @Test("a missing part, one out of its place, one too many and one with another heading are found")
  func wrong() throws {
    #expect(try found(Self.seven.filter { !$0.contains("收费") }, year: 2013).first == "4: 缺第四部分“收费和减免”")
    var swapped = Self.six
    swapped.swapAt(1, 2)
    #expect(try found(swapped, year: 2021).contains("3: “主动公开政府信息情况”这一部分的位置不对"))
    #expect(try found(Self.six + ["## 七、附则"], year: 2021) == ["7: 样式里没有这一部分，或者已经有了"])
    #expect(
      try found(["## 一、概述"] + Self.six.dropFirst(), year: 2021) == ["2: 缺第一部分“总体情况”", "1: 样式里没有这一部分，或者已经有了"])
    #expect(try found(["正文"], year: 2021).count == 6)
  }
}
