import Testing

@Suite("disclosure-note")
struct DisclosureNoteTests {
  @Test(
    "stops what is not for disclosure unasked",
    arguments: [
      LeakCase("（⟦此件依申请公开⟧）"),
      LeakCase("⟦此件删减后公开⟧"),
      LeakCase("（⟦信息公开选项：依申请公开⟧）"),
      LeakCase("⟦信息公开选项：不予公开⟧"),
      LeakCase("⟦公开属性：依申请公开⟧　　密级：无"),
      LeakCase("⟦公开方式：不公开⟧"),
      LeakCase("**⟦公开属性**：不予公开⟧"),
      LeakCase("⟦是否公开：否⟧"),
      LeakCase("| ⟦公开属性 | 依申请公开⟧ |\n|---|---|\n| 份号 | 无 |"),
      LeakCase("⟦信息公开形式：□主动公开 ☑依申请公开⟧ □不公开"),
      LeakCase("⟦公开属性： 主动公开□ 依申请公开□ √ 不予公开⟧"),
      LeakCase("报送：县政府。⟦公开属性：免予公开⟧"),
      LeakCase("⟦主动公开：否⟧"),
      LeakCase("拟⟦公开属性：不公开⟧"),
      LeakCase("⟦审查意见：不予公开⟧"),
      LeakCase("主动公开□ ⟦依申请公开☑⟧"),
      LeakCase("（⟦依申请公开⟧）"), LeakCase("正文。\n\n（⟦依申请公开⟧）\n"), LeakCase("（⟦此件属依申请公开⟧）"), LeakCase("⟦附注：不予公开⟧"),
      LeakCase("☑⟦依申请公开⟧ □主动公开"), LeakCase("■⟦依申请公开⟧ □主动公开"), LeakCase("√⟦依申请公开⟧ □主动公开"), LeakCase("☑⟦不予公开⟧"),
      LeakCase("⟦公开选项　依申请公开⟧"), LeakCase("⟦公开范围：不公开⟧"), LeakCase("（⟦依 申 请 公 开⟧）"),
    ])
  func fires(_ example: LeakCase) { example.check("disclosure-note") }

  @Test(
    "leaves what is for the public alone",
    arguments: [
      LeakCase("（此件公开发布）"),
      LeakCase("（此件主动公开）"),
      LeakCase("依申请公开工作制度"),
      LeakCase("此件"),
      LeakCase("信息公开选项：主动公开"),
      LeakCase("公开属性：☑主动公开 □依申请公开 □不予公开"),
      LeakCase("| 事项 | 公开方式 |\n|---|---|\n| 档案 | 依申请公开 |"),
      LeakCase("公开方式：依申请公开的，向办公室提出"),
      LeakCase("公开方式：主动公开、依申请公开"),
      LeakCase("这类信息的公开方式：依申请公开。"),
      LeakCase("公开形式分为主动公开和依申请公开"),
      LeakCase("■ 主动公开\n■ 依申请公开"), LeakCase("申请表（依申请公开）在窗口领取"), LeakCase("依申请公开"), LeakCase("主动公开 依申请公开"),
      LeakCase("附注：公开发布"), LeakCase("☑主动公开 □依申请公开"),
      LeakCase("是否公开由办公室决定"),
      LeakCase("信息公开依申请公开工作"),
      LeakCase("主动公开☑ 依申请公开□"),
      LeakCase("□依申请公开☑主动公开"),
      LeakCase("提出审查意见：不予公开的说明理由"),
    ])
  func passes(_ example: LeakCase) { example.check("disclosure-note") }
}
