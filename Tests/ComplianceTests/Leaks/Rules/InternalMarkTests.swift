import Testing

@Suite("internal-mark")
struct InternalMarkTests {
  @Test(
    "finds marks, and ordinary words in the place of a mark",
    arguments: [
      LeakCase("⟦内部资料⟧ 注意保存"), LeakCase("本件⟦不得外传⟧。"), LeakCase("⟦阅后即焚⟧"),
      LeakCase("（⟦此件不予公开⟧）"), LeakCase("（⟦不予公开⟧）"), LeakCase("标题\n⟦不予公开⟧\n正文"), LeakCase("⟦征求意见稿（内部）⟧"),
      LeakCase("【⟦注意保存⟧】"), LeakCase("仅供⟦内部使用⟧"), LeakCase("⟦会后收回⟧"), LeakCase("**⟦不予公开⟧**"),
      LeakCase("供⟦内部使用⟧"), LeakCase("（供⟦内部使用⟧）"), LeakCase("本手册供⟦内部使用⟧。"), LeakCase("只供⟦内部使用⟧，不得翻印"),
    ])
  func fires(_ example: LeakCase) { example.check("internal-mark") }

  @Test(
    "leaves sentences alone",
    arguments: [
      LeakCase("依法不予公开的政府信息，说明理由"), LeakCase("请注意保存好缴费凭证"), LeakCase("（此件公开发布）"), LeakCase("内部审计"),
      LeakCase("决定不予公开。"), LeakCase("征求意见稿"), LeakCase("不予受理"),
      LeakCase("内部资料性出版物"), LeakCase("供内部使用的停车场"), LeakCase("属于内部文件的，依照规定办理"),
      LeakCase("单位食堂供内部使用、不对外经营的，应当遵守食品安全管理的各项规定，定期检查"),
    ])
  func passes(_ example: LeakCase) { example.check("internal-mark") }
}
