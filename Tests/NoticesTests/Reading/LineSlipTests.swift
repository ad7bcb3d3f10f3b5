import Diagnostics
import Testing

@testable import Notices

/// Slips that the byte scan finds before the parser runs.
struct LineSlipTests {
  static let slips = [
    Slip("a full-width colon after a key", "标题①：防汛预案", "full-width-colon"),
    Slip("a full-width colon and spaces", "标题①：  防汛②: 预案", "full-width-colon", "colon-in-value"),
    Slip("no space after a colon", "标题①:防汛预案", "missing-space-after-colon"),
    Slip("a full-width space after a colon", "标题:①　防汛预案", "full-width-space"),
    Slip("a space before the colon", "标题① : 防汛预案", "space-before-colon"),
    Slip("a full-width space before the colon", "标题①　: 防汛预案", "space-before-colon"),
    Slip("a key that is indented", "主题分类: 甲\n  ①标题: 防汛预案", "unexpected-indentation"),
    Slip("a value cut by a hash", "标题: 关于 ①#3 号楼的通知", "value-cut-by-hash"),
    Slip("a value that is nothing but a comment", "标题: ①#3 号楼的通知", "value-cut-by-hash"),
    Slip("a colon in a value", "标题: 通知①: 防汛", "colon-in-value"),
    Slip("a colon at the end of a value", "标题: 通知①:", "colon-in-value"),
    Slip("an opening quote alone", "标题: ①\"防汛", "unbalanced-quote"),
    Slip("a single quote alone", "标题: ①'防汛", "unbalanced-quote"),
    Slip("text after a closing quote", "标题: \"防汛\" ①预案", "text-after-quote"),
    Slip("an anchor", "标题: ①&甲 防汛", "yaml-anchor"),
    Slip("an alias", "标题: ①*甲", "yaml-alias"),
    Slip("a tag", "标题: ①!!str 防汛", "yaml-tag"),
    Slip("a merge key", "①<<: { 标题: 防汛 }", "yaml-merge-key"),
    Slip("a complex key", "①? 甲", "yaml-complex-key"),
    Slip("a reserved sign", "标题: ①@防汛", "reserved-character"),
    Slip("a percent sign", "标题: ①%防汛", "reserved-character"),
    Slip("a dash in a value", "标题: ①- 防汛", "reserved-character"),
    Slip("another document", "标题: 防汛\n①...", "yaml-document"),
    Slip("a line without a colon", "标题: 防汛\n①防汛预案全文", "not-a-field"),
    Slip("a tab in the indentation", "审查:\n①\t- 填报 王芳 2013-05-21", "tab"),
    Slip("a tab after a colon", "标题:①\t防汛", "tab"),
    Slip("a full-width space in the indentation", "审查:\n①　- 填报 王芳 2013-05-21", "full-width-space"),
    Slip("a dash without a space", "审查:\n  ①-填报 王芳 2013-05-21", "missing-space-after-dash"),
    Slip("a full-width dash", "审查:\n  ①－ 填报 王芳 2013-05-21", "full-width-dash"),
    Slip("a long dash", "审查:\n  ①— 填报 王芳 2013-05-21", "full-width-dash"),
    Slip("a bracket that is not closed", "关键词: ①[防汛, 预案", "unbalanced-bracket"),
    Slip("a full-width closing bracket", "关键词: [防汛, 预案①】", "full-width-bracket"),
    Slip("full-width brackets", "关键词: ①【防汛，预案】", "full-width-bracket"),
    Slip("a full-width comma in a list", "关键词: [①防汛，预案]", "full-width-comma"),
    Slip("brackets that do not match", "关键词: [防汛, 预案①}", "unbalanced-bracket"),
    Slip("text after a bracket", "标题: [2013] ①年的通知", "text-after-bracket"),
    Slip("a full-width colon in braces", "公示: { 起①：2013-05-01, 止: 2013-05-08 }", "full-width-colon"),
    Slip("no space after a colon in braces", "公示: { 起①:2013-05-01, 止: 2013-05-08 }", "missing-space-after-colon"),
    Slip("a full-width comma in braces", "公示: { 起: 2013-05-01①，止: 2013-05-08 }", "full-width-comma"),
    Slip("brackets too deep", "关键词: [[[[①[防汛]]]]]", "too-deep"),
    Slip("an invisible character", "标题: 防汛①\u{200B}预案", "control-character"),
    Slip("a control character", "标题: 防汛①\u{8}预案", "control-character"),
  ]

  @Test("reports one slip at its exact place, and nothing else", arguments: slips)
  func reports(_ slip: Slip) {
    let (notice, findings, marked) = read(slip.file)
    expect(findings, slip.rules, in: marked)
    #expect(notice == nil)
  }

  @Test("reports the same place in a file with a byte order mark and CRLF", arguments: slips)
  func reportsWithCRLF(_ slip: Slip) {
    let (_, findings, marked) = read("\u{FEFF}" + slip.file.replacing("\n", with: "\r\n"))
    expect(findings, slip.rules, in: marked)
  }

  @Test("gives a correct line as the hint")
  func hintsCorrectly() {
    let (_, findings, _) = read(Slip("", "标题：关于 #3 号楼：\"甲\"").file)
    #expect(findings.first?.hint?.zh == #"正确的写法：标题: "关于 #3 号楼：\"甲\"""#)
  }

  @Test(
    "tells every blank that is no ordinary space by its number, and shows the line as it should be",
    arguments: [
      ("标题:\u{3000}防汛", "U+3000", "标题: 防汛"), ("标题:\u{A0}防汛", "U+00A0", "标题: 防汛"),
      ("标题: \u{A0}\u{A0}防汛", "U+00A0", "标题: 防汛"), ("标题:\u{2003}防汛", "U+2003", "标题: 防汛"),
      ("标题:\u{202F}防汛", "U+202F", "标题: 防汛"), ("标题: 防汛\u{A0}", "U+00A0", "标题: 防汛"),
      ("标题: 防汛 \u{3000}", "U+3000", "标题: 防汛"),
      ("\u{A0}标题: 防汛", "U+00A0", "标题: 防汛"), ("　标题: 防汛", "U+3000", "标题: 防汛"),
      ("关键词: [防汛,　值班]", "U+3000", "关键词: [防汛, 值班]"), ("标题:\u{A0}通知: 防汛", "U+00A0", "标题: 通知: 防汛"),
      ("关键词:\u{3000}[防汛, 值班]", "U+3000", "关键词: [防汛, 值班]"),
    ])
  func namesBlanks(line: String, code: String, correct: String) {
    let (notice, findings, _) = read(Slip("", line).file)
    #expect(notice == nil)
    let first = findings.first { $0.rule.id == "full-width-space" }
    #expect(first?.message.zh.contains(code) == true)
    #expect(first?.message.en.contains(code) == true)
    #expect(first?.hint?.zh == "正确的写法：\(correct)")
    #expect(findings.allSatisfy { ["full-width-space", "colon-in-value", "unknown-key"].contains($0.rule.id) })
  }

  @Test(
    "shows the reader's own line corrected",
    arguments: [
      ("标题: [紧急]清雪工作安排", "标题: \"[紧急]清雪工作安排\""), ("标题: {紧急}通知", "标题: \"{紧急}通知\""),
      ("关键词: [防汛, 值班] 等", "关键词: [防汛, 值班]"), ("标题: \"清雪\"工作安排", "标题: “清雪”工作安排"),
      ("标题: '清雪'和'除冰'", "标题: ‘清雪’和‘除冰’"), ("标题: *重要* 通知", "标题: \"*重要* 通知\""),
      ("标题: @所有人", "标题: \"@所有人\""), ("标题: 清雪 #3 通知", "标题: \"清雪 #3 通知\""),
      ("标题: 通知: 清雪", "标题: \"通知: 清雪\""), ("标题: \"清雪", "标题: \"清雪\""),
      ("关键词: [危房改造、公示", "关键词: [危房改造, 公示]"), ("标题 : 清雪", "标题: 清雪"), ("标题:\t清雪", "标题: 清雪"),
    ])
  func correctsLine(line: String, correct: String) {
    let (notice, findings, _) = read(Slip("", line).file)
    #expect(notice == nil)
    #expect(findings.contains { $0.hint?.zh.hasSuffix("：\(correct)") == true })
    let (right, none, _) = read(Slip("", correct).file)
    #expect(none.isEmpty && right != nil)
  }

  @Test("a character without width behind a colon hides no other mistake")
  func widthless() {
    let (_, findings, _) = read(Slip("", "标题:\u{200B}防汛").file)
    #expect(findings.map(\.rule.id).sorted() == ["control-character", "missing-space-after-colon"])
  }

  @Test(
    "accepts what only looks like a slip",
    arguments: [
      "标题: 关于“放管服”：防汛", "标题: a:b", "标题: C#教程", "标题: \"防汛: 预案 #3\"", "标题: '防汛: 预案'", "标题: 【公告】防汛",
      "标题: 防汛，抗旱", "关键词: [防汛, \"甲，乙: 丙\"]".replacing("，", with: ","), "概述: |\n  第一行: 甲\n  第二行 #2",
      "概述: >-\n  第一行\n\n  第二行", "概述: 第一行\n  第二行", "关键词:\n- 防汛\n- 预案", "关键词:\n  - 防汛", "标题: http://甲/乙:80",
      "# 注释\n标题: 防汛", "关键词: [防汛,\n  预案]", "概述: \"第一行\n  第二行\"", "\"标题\": 防汛", "发布机构: -5", "审查:",
      "附件:\n  - 文件: 甲.pdf\n    名称: 甲：乙", "附件:\n  - { 文件: 甲.pdf, 名称: 甲，乙 }",
      "附件:\n  - 文件: 甲.pdf\n    名称: 甲 # 乙".replacing(" # 乙", with: "#乙"),
    ])
  func accepts(_ line: String) {
    let (notice, findings, marked) = read(Slip("", line).file)
    #expect(stated(findings, in: marked.bytes) == [])
    #expect(notice != nil)
  }

  @Test("a value in quotes inside braces holds what it likes")
  func quotedInBraces() {
    let slip = Slip("", "起算: { 事由: \"甲, [乙] # 丙: {丁}\", 日期: '2013-05-01' }")
    let (notice, findings, _) = read(slip.file)
    #expect(findings.isEmpty)
    #expect(notice?.starts?.value.event == "甲, [乙] # 丙: {丁}")
  }
}
