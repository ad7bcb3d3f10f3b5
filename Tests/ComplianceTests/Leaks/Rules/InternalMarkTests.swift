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
      LeakCase("此件仅供⟦内部传阅⟧"), LeakCase("仅限⟦内部人员阅⟧读"), LeakCase("⟦严禁外传⟧"), LeakCase("⟦切勿外传⟧！"), LeakCase("本材料⟦用后销毁⟧"),
      LeakCase("材料⟦会后退回⟧"), LeakCase("⟦不对外公开⟧"), LeakCase("（⟦注意保密⟧）"), LeakCase("⟦内部明电⟧"), LeakCase("示例村拆迁方案（⟦内部⟧）"),
      LeakCase("【⟦内部⟧】"), LeakCase("（⟦工作秘密⟧）"), LeakCase("# ⟦内部掌握⟧"),
      LeakCase("（⟦此件发至⟧县团级）"), LeakCase("敏感信息，⟦请勿公开⟧"),
      LeakCase("资料⟦阅后归还⟧。"), LeakCase("⟦本文件涉密⟧，请妥善保管"),
      LeakCase("⟦内 部 资 料⟧"), LeakCase("⟦内部　资料⟧\n正文"), LeakCase("# ⟦严 禁 外 传⟧"), LeakCase("（⟦此 件 不 公 开⟧）"),
      LeakCase("⟦不 予 公 开⟧"),
      LeakCase("| ⟦内 部 资 料⟧ | 甲 |\n|---|---|\n| 乙 | 丙 |"), LeakCase("⟦本件不公开⟧"), LeakCase("⟦此件不上网⟧"),
      LeakCase("（⟦不得上网⟧）"),
    ])
  func fires(_ example: LeakCase) { example.check("internal-mark") }

  @Test(
    "leaves sentences alone",
    arguments: [
      LeakCase("依法不予公开的政府信息，说明理由"), LeakCase("请注意保存好缴费凭证"), LeakCase("（此件公开发布）"), LeakCase("内部审计"),
      LeakCase("决定不予公开。"), LeakCase("征求意见稿"), LeakCase("不予受理"),
      LeakCase("内部资料性出版物"), LeakCase("会议室在 内 部 办公区"), LeakCase("未成年人不得上网吧"), LeakCase("内 部 审 计"), LeakCase("供内部使用的停车场"),
      LeakCase("属于内部文件的，依照规定办理"),
      LeakCase("单位食堂供内部使用、不对外经营的，应当遵守食品安全管理的各项规定，定期检查"),
      LeakCase("您的个人信息不对外公开"), LeakCase("疫木及其制品不得扩散"), LeakCase("水箱清洗（内部）和外墙粉刷"), LeakCase("请考生注意保密"),
      LeakCase("开展内部交流，互相学习"),
      LeakCase("加强内部管理"), LeakCase("涉及工作秘密的除外"), LeakCase("墙面（内部）粉刷"),
      LeakCase("设立服务本单位职工的内部阅读设施"),
      LeakCase("本件共三页"), LeakCase("项目涉密的，按规定办理"),
    ])
  func passes(_ example: LeakCase) { example.check("internal-mark") }
}
