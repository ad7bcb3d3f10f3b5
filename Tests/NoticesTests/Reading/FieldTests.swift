import Diagnostics
import Testing

@testable import Notices

/// Keys and values of an item that are not as they should be.
struct FieldTests {
  static let slips = [
    Slip("an unknown key", "标题: 甲\n①提标: 乙", "unknown-key"),
    Slip("a repeated key", "标题: 甲\n①标题: 乙", "repeated-key"),
    Slip("a key repeated by its alias", "标题: 甲\n①title: 乙", "repeated-key"),
    Slip("an empty value", "①标题:", "empty-value"),
    Slip("an empty value in quotes", "标题: ①\"\"", "empty-value"),
    Slip("a null value", "标题: ①~", "empty-value"),
    Slip("an empty list entry", "关键词: [防汛]\n别名:\n  ①-", "empty-value"),
    Slip("a list instead of a text", "标题: ①[甲, 乙]", "wrong-type"),
    Slip("a mapping instead of a text", "标题: ①{ 名称: 甲 }", "wrong-type"),
    Slip("a text instead of a list", "关键词: ①防汛", "wrong-type"),
    Slip("a text instead of a mapping", "公示: ①2013-05-01", "wrong-type"),
    Slip("values too deep", "变更:\n  - 日期: 2013-08-01\n    公开: 2013-08-02\n    说明: 甲\n    审查: [①[[甲]]]", "wrong-type"),
    Slip("30 February", "形成日期: ①2013-02-30", "no-such-day"),
    Slip("month 13", "形成日期: ①2013-13-01", "no-such-day"),
    Slip("dots in a day", "形成日期: ①2013.5.20", "bad-date"),
    Slip("a day in Chinese", "形成日期: ①2013年5月20日", "bad-date"),
    Slip("slashes in a day", "形成日期: ①2013/5/20", "bad-date"),
    Slip("no leading zeros", "形成日期: ①2013-5-2", "bad-date"),
    Slip("full-width digits in a day", "形成日期: ①２０１３-05-20", "full-width-date"),
    Slip("full-width dashes in a day", "形成日期: ①2013－05－20", "full-width-date"),
    Slip("words instead of a day", "形成日期: ①去年", "bad-date"),
    Slip("a short number", "索引号: ①2013-31", "bad-index-number"),
    Slip("a number of another century", "索引号: ①1913-0031", "bad-index-number"),
    Slip("a full-width number", "索引号: ①２０１３－００３１", "full-width-index-number"),
    Slip("an unknown step", "审查:\n  - ①初申 李强 2013-05-22", "unknown-step"),
    Slip("two words in a review line", "审查:\n  - ①初审 李强", "sign-off-words"),
    Slip(
      "six words in a review line", "审查:\n  - ①公开 周静 2013-05-22 \(fingerprintExample) 2013-05-23 又", "sign-off-words"),
    Slip("full-width spaces in a review line", "审查:\n  - ①初审　李强　2013-05-22", "sign-off-spacing"),
    Slip("a bad day in a review line", "审查:\n  - 初审 李强 ①2013-5-22", "bad-date"),
    Slip("full-width digits in a review line", "审查:\n  - 初审 李强 ①２０１３-05-22", "full-width-date"),
    Slip("step and day both wrong", "审查:\n  - ①初申 李强 ②2013-5-22", "unknown-step", "bad-date"),
    Slip("a day on the wrong step", "审查:\n  - ①初审 李强 2013-05-22 \(fingerprintExample) 2013-05-23", "sign-off-words"),
    Slip(
      "a fingerprint in small letters", "审查:\n  - 公开 周静 2013-05-22 ①\(fingerprintExample.lowercased())",
      "bad-fingerprint"),
    Slip("a fingerprint of the first version", "审查:\n  - 公开 周静 2013-05-22 ①3f9c1a77b2e0", "bad-fingerprint"),
    Slip("a short fingerprint", "审查: [公开 周静 2013-05-22 ①8KQ4]", "bad-fingerprint"),
    Slip("a mapping as review line", "审查:\n  - ①填报: 王芳", "wrong-type"),
    Slip("an unknown secrecy word", "保密: ①可公开", "unknown-word"),
    Slip("a referral without a day", "①保密: { 提请审核: 县保密局 }", "missing-key"),
    Slip(
      "a day of the answer without an answer", "保密: { 提请审核: 局, 日期: 2013-05-01, 答复日期: ①2013-05-02 }", "answer-missing"),
    Slip(
      "an answer before the referral", "保密: { 提请审核: 局, 日期: 2013-05-01, 答复: 可以公开, 答复日期: ①2013-04-02 }",
      "answer-before-referral"),
    Slip("a display that ends before it starts", "公示: { 起: 2013-05-08, 止: ①2013-05-01 }", "display-order"),
    Slip("a display without an end", "①公示: { 起: 2013-05-08 }", "missing-key"),
    Slip("an unknown validity", "有效性: ①作废", "unknown-word"),
    Slip("a repealing paper of a valid item", "废止依据: ①2014-0003", "repeal-without-state"),
    Slip("validity that ends before it starts", "施行日期: 2013-07-01\n有效期至: ①2013-06-30", "validity-order"),
    Slip("another category", "类别: ①工作动太", "category-contradiction"),
    Slip("an absolute attachment", "附件: [{ 文件: ①/etc/passwd, 名称: 甲 }]", "bad-attachment-path"),
    Slip("an attachment outside content", "附件: [{ 文件: ①../../甲.pdf, 名称: 甲 }]", "bad-attachment-path"),
    Slip("an attachment with a drive", "附件: [{ 文件: ①C:\\甲.pdf, 名称: 甲 }]", "bad-attachment-path"),
    Slip(
      "an attachment without a name", "①附件: [{ 文件: 甲.pdf }]".replacing("①", with: "").replacing("[{", with: "[①{"),
      "missing-key"),
    Slip("an alias with a way out", "别名: [①../old.html]", "bad-alias"),
    Slip("an absolute alias", "别名: [①/old.html]", "bad-alias"),
    Slip("an alias that a host takes orders from", "别名: [①.htaccess]", "bad-alias"),
    Slip("an alias that ends as no page", "别名: [①web.config]", "bad-alias"),
    Slip("an explained paper without a number", "解读: ①关于防汛的通知", "bad-index-number"),
    Slip("a flag that is no flag", "重点: ①yes", "unknown-word"),
    Slip("a withdrawal without a person", "①撤回: { 日期: 2013-09-02, 原因: 误 }", "missing-key"),
    Slip("a wrong word for the title", "撤回: { 日期: 2013-09-02, 原因: 误, 人: 周静, 原题: ①隐藏 }", "unknown-word"),
    Slip("a change without a review", "变更: [①{ 日期: 2013-08-01, 公开: 2013-08-02, 说明: 甲 }]", "missing-key"),
  ]

  @Test("reports one wrong value at its exact place, and nothing else", arguments: slips)
  func reports(_ slip: Slip) {
    let (notice, findings, marked) = read(slip.file)
    expect(findings, slip.rules, in: marked)
    #expect(notice == nil)
  }

  @Test(
    "suggests what an unknown key was probably meant to be",
    arguments: [
      ("提标", "标题"), ("日期形成", "形成日期"), ("关键字", "关键词"), ("titel", "标题"), ("公开日", "公开日期"), ("保秘", "保密"),
    ])
  func suggests(written: String, meant: String) throws {
    let (_, findings, _) = read(Slip("", "\(written): 甲").file)
    let finding = try #require(findings.first { $0.rule.id == "unknown-key" })
    #expect(finding.hint?.zh.contains("是不是“\(meant)”") == true)
  }

  @Test("keeps silent where nothing is similar")
  func keepsSilent() throws {
    let (_, findings, _) = read(Slip("", "印章颜色: 甲").file)
    let finding = try #require(findings.first { $0.rule.id == "unknown-key" })
    #expect(finding.hint?.zh.contains("是不是") == false)
  }

  @Test(
    "offers the corrected day only where there is no doubt",
    arguments: [
      ("2013.5.20", "2013-05-20"), ("2013年5月20日", "2013-05-20"), ("2013/5/20", "2013-05-20"),
      ("２０１３－０５－２０", "2013-05-20"), ("13-5-20", nil), ("2013-0520", nil), ("5/20/2013", nil),
    ] as [(String, String?)])
  func offers(written: String, corrected: String?) {
    let slip = DateSlip(written)
    #expect(slip.corrected.map { "\($0)" } == corrected)
  }

  @Test("reports every required key that is missing, at the opening line")
  func reportsMissing() {
    let (_, findings, marked) = read("①---\n档号: 甲\n---\n")
    #expect(Set(findings.map(\.rule.id)) == ["missing-key"])
    #expect(findings.map(\.range.lowerBound) == Array(repeating: marked.places[0], count: 4))
    #expect(findings.map(\.message.zh) == ["缺少“标题”", "缺少“索引号”", "缺少“形成日期”", "缺少“保密”"])
  }

  @Test("reports all mistakes of one file in one run")
  func reportsAll() {
    let (notice, findings, marked) = read(
      """
      ---
      标题①：关于 防汛
      ②提标: 乙
      索引号: ③2013-31
      形成日期④:2013-02-28
      公开日期: ⑤2013年6月3日
      概述: 通知⑥: 防汛
      主题分类: 甲 ⑦#乙
      关键词: [⑧防汛，抗旱]
      保密: ⑨公开
      审查:
      ⑩\t- 填报 王芳 2013-05-21
        - ⑪初申 李强 2013-05-22
        ⑫-复审 赵敏 2013-05-24
      档号: "甲
        ⑬档次: 乙
      ---
      """.replacing("档号: \"甲", with: "档号: ⑭\"甲"))
    #expect(notice == nil)
    let rules = [
      "full-width-colon", "unknown-key", "bad-index-number", "missing-space-after-colon", "bad-date", "colon-in-value",
      "value-cut-by-hash", "full-width-comma", "unknown-word", "tab", "unknown-step", "missing-space-after-dash",
      "unexpected-indentation", "unbalanced-quote",
    ]
    _ = marked
    #expect(findings.map(\.range.lowerBound) == findings.map(\.range.lowerBound).sorted(), "in the order of the file")
    for rule in rules { #expect(findings.contains { $0.rule.id == rule }, "\(rule)") }
  }

  @Test("goes on behind what the parser cannot read")
  func goesOn() {
    let (_, findings, marked) = read(
      "---\n标题: 甲\n索引号: ①2013-31\n档号: \"a②\\qb\"\n形成日期: ③2013-5-1\n保密: 可以公开\n---\n")
    expect(findings, ["bad-index-number", "yaml-syntax", "bad-date"], in: marked)
  }
}
