import Testing

@testable import Notices

struct DocumentNumberTests {
  @Test(
    "accepts a code, a year in hexagonal brackets and a number",
    arguments: ["示例镇政发〔2013〕12号", "鲁政办字〔2008〕1号", "沂政发〔2014〕100号"])
  func accepts(_ written: String) {
    #expect(DocumentNumberForm(written).isKept)
  }

  @Test(
    "corrects brackets, 第, zeros in front and full-width digits",
    arguments: [
      "示例镇政发[2013]12号", "示例镇政发（2013）12号", "示例镇政发〔2013〕第12号", "示例镇政发〔2013〕012号", "示例镇政发〔２０１３〕１２号",
      "示例镇政发【2013】 第012号", "示例镇政发〔2013〕12",
    ])
  func corrects(_ written: String) {
    let form = DocumentNumberForm(written)
    #expect(!form.isKept)
    #expect(form.corrected == "示例镇政发〔2013〕12号")
  }

  @Test(
    "guesses nothing of what has another form",
    arguments: ["12号", "示例镇政发2013年12号", "示例镇政发〔13〕12号", "〔2013〕12号", "〕2013〔12号", ""])
  func guessesNothing(_ written: String) {
    #expect(!DocumentNumberForm(written).isKept)
    #expect(DocumentNumberForm(written).corrected == nil)
  }
}
