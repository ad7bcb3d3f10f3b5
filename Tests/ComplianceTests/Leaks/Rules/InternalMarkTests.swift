import Testing

@Suite("internal-mark")
struct InternalMarkTests {
  @Test(
    "finds marks, and ordinary words in the place of a mark",
    arguments: [
      LeakCase("⟦内部资料⟧ 注意保存"), LeakCase("本件⟦不得外传⟧。"), LeakCase("⟦阅后即焚⟧"),
      LeakCase("（⟦此件不予公开⟧）"), LeakCase("（⟦不予公开⟧）"), LeakCase("标题\n⟦不予公开⟧\n正文"), LeakCase("⟦征求意见稿（内部）⟧"),
      LeakCase("【⟦注意保存⟧】"), LeakCase("仅供⟦内部使用⟧"), LeakCase("⟦会后收回⟧"), LeakCase("**⟦不予公开⟧**"),
    ])
  func fires(_ example: LeakCase) { example.check("internal-mark") }

  @Test(
    "leaves sentences alone",
    arguments: [
      LeakCase("依法不予公开的政府信息，说明理由"), LeakCase("请注意保存好缴费凭证"), LeakCase("（此件公开发布）"), LeakCase("内部审计"),
      LeakCase("决定不予公开。"), LeakCase("征求意见稿"), LeakCase("不予受理"),
    ])
  func passes(_ example: LeakCase) { example.check("internal-mark") }
}
