import Testing

@Suite("document-number-contradiction")
struct DocumentNumberContradictionTests {
  @Test(
    "a document number above the text that the head does not have is told",
    arguments: [
      ("示例镇政发〔2013〕12号\n\n各村要排班。\n", "示例镇政发〔2013〕21号"), ("示例镇政发〔2013〕12号\n\n各村要排班。\n", nil),
      ("示例镇人民政府文件\n\n示例镇政发〔2013〕12号\n\n各村要排班。\n", nil), ("示例镇人民政府文件\\\n示例镇政发〔2013〕12号\n", nil),
    ] as [(String, String?)])
  func numbered(body: String, number: String?) throws {
    #expect(try headFindings("document-number-contradiction", in: body, number: number).count == 1)
  }

  @Test(
    "one that is the same, or is cited, is not",
    arguments: [
      ("示例镇政发〔2013〕12号\n\n各村要排班。\n", "示例镇政发〔2013〕12号"), ("根据示例县政发〔2013〕3号文件，各村要排班。\n", "示例镇政发〔2013〕12号"),
      ("各村要排班。\n\n一\n\n二\n\n示例县政发〔2013〕3号\n", nil), ("- 示例县政发〔2013〕3号\n", nil),
    ] as [(String, String?)])
  func unnumbered(body: String, number: String?) throws {
    #expect(try headFindings("document-number-contradiction", in: body, number: number).isEmpty)
  }
}
