import Compliance
import Diagnostics
import Notices
import Testing

@Suite("ordinals of headings, paragraphs and articles")
struct OrdinalSequenceTests {
  /// The headings of the founding document: 二 does not exist, and 四 lost its number.
  private static let founding = [
    "一、组织领导", "三、主动公开", "依申请公开", "五、收费和减免", "六、复议和诉讼", "七、保密审查", "八、问题和改进",
  ]

  @Test("the founding document's headings: 二 is missing, and 四 lost its number; nothing else")
  func foundingDocument() throws {
    let body = Self.founding.map { "## \($0)\n\n有关情况如下。\n\n" }.joined()
    let findings = try remarks(on: body)
    #expect(findings.summary == ["ordinal-sequence warning", "ordinal-sequence warning"])
    #expect(try written(body) == ["ordinal-sequence «三、主动公开»", "ordinal-sequence «依申请公开»"])
    #expect(findings[0].message.zh == "序号从“一、”跳到“三、”，缺“二、”")
    #expect(findings[1].message.zh == "漏写序号，按次序应为“四、”")
  }

  @Test("the same where the comma behind the number is left, in headings and in paragraphs", arguments: ["## ", ""])
  func lostBeforeComma(mark: String) throws {
    let body = Self.founding.map { $0 == "依申请公开" ? "、依申请公开" : $0 }.map { "\(mark)\($0)\n\n如下。\n\n" }.joined()
    #expect(try written(body) == ["ordinal-sequence «三、主动公开»", "ordinal-sequence «、依申请公开»"])
  }

  @Test(
    "numbers that skip, repeat or begin late",
    arguments: [
      WritingCase("a number left out", "## 一、甲\n\n文\n\n## 二、乙\n\n文\n\n## 四、丁\n\n文\n", "四、丁"),
      WritingCase("a number used twice", "## 一、甲\n\n文\n\n## 二、乙\n\n文\n\n## 二、丙\n\n文\n\n## 三、丁\n\n文\n", "二、丙"),
      WritingCase("no first", "## 二、乙\n\n文\n\n## 三、丙\n\n文\n", "二、乙"),
      WritingCase(
        "at the second level", "## 一、甲\n\n### （一）子\n\n文\n\n### （三）丑\n\n文\n\n## 二、乙\n\n### （一）寅\n\n文\n", "（三）丑"),
      WritingCase("paragraphs", "一、甲。\n\n二、乙。\n\n四、丁。\n", "四、丁。"),
      WritingCase("lines", "各村：\n\n1、甲村\n2、乙村\n4、丁村\n", "4、丁村"),
      WritingCase("lines and paragraphs", "一、甲。\n二、乙。\n\n四、丁。\n", "四、丁。"),
      WritingCase("bold paragraphs", "**一、甲**\n\n文\n\n**三、丙**\n", "三、丙"),
      WritingCase(
        "beyond ten",
        "## 一、甲\n\n文\n\n"
          + (2...10).map { "## \(["", "", "二", "三", "四", "五", "六", "七", "八", "九", "十"][$0])、节\n\n文\n\n" }.joined()
          + "## 十二、末\n\n文\n", "十二、末"),
      WritingCase("articles through chapters", "## 第一章 总则\n\n第一条 甲。\n\n第二条 乙。\n\n## 第二章 附则\n\n第四条 丁。\n", "第四条 丁。"),
      WritingCase("brackets of half width", "(一)甲\n\n(二)乙\n\n(四)丁\n", "(四)丁"),
      WritingCase("Arabic figures", "### 1.甲\n\n文\n\n### 3.丙\n\n文\n", "3.丙"),
    ])
  func broken(example: WritingCase) throws {
    #expect(try example.places(of: "ordinal-sequence") == example.expected)
  }

  @Test(
    "what is in order, or no ordinal at all",
    arguments: [
      WritingCase("in order", "## 一、甲\n\n### （一）子\n\n文\n\n### （二）丑\n\n文\n\n## 二、乙\n\n### （一）寅\n\n文\n"),
      WritingCase("lines in order", "1、甲村\n2、乙村\n\n3、丙村\n\n1、甲\n2、乙\n"),
      WritingCase("months that begin a sentence", "7、8月实行错峰供水。\n\n三、四季度另行安排。\n"),
      WritingCase("a heading without a number that takes none", "## 一、甲\n\n文\n\n## 二、乙\n\n文\n\n## 附件\n\n文\n"),
      WritingCase("an annex that counts anew", "## 一、甲\n\n文\n\n## 二、乙\n\n文\n\n## 附：办法\n\n文\n\n## 一、丙\n\n文\n"),
      WritingCase("articles that are quoted", "一、修改如下：\n\n第五条 甲。\n\n第九条 乙。\n"),
      WritingCase("amounts at the beginning", "3.5万元已经下达。\n\n1.2公里道路完工。\n"),
      WritingCase("a list", "1. 甲\n2. 乙\n4. 丁\n"),
      WritingCase("counting anew under each number", "一、甲\n\n（一）子\n\n（二）丑\n\n二、乙\n\n（一）寅\n\n（二）卯\n"),
      WritingCase("articles through chapters", "## 第一章 总则\n\n第一条 甲。\n\n第二条 乙。\n\n## 第二章 附则\n\n第三条 丙。\n"),
      WritingCase("two to twenty-one", (1...21).map { "## \(numeral($0))、节\n\n文\n\n" }.joined()),
      WritingCase("an article that a sentence speaks of", "第一条规定如下。\n\n第三条规定另行解释。\n"),
    ])
  func fine(example: WritingCase) throws {
    #expect(try example.places(of: "ordinal-sequence").isEmpty)
  }
}

private func numeral(_ number: Int) -> String {
  let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  let tens = number / 10 == 0 ? "" : number / 10 == 1 ? "十" : "\(digits[number / 10])十"
  return tens + digits[number % 10]
}
