import Testing

@Suite("private-life")
struct PrivateLifeTests {
  @Test(
    "asks about fields of people, and what a list of people says under any head",
    arguments: [
      LeakCase("| 姓名 | ⟦婚姻状况⟧ |\n| --- | --- |\n| 张三 | 已婚 |"),
      LeakCase("| 申请人 | ⟦犯罪记录⟧ |\n| --- | --- |\n| 张三 | 无记录 |"),
      LeakCase("姓名：张三\n⟦婚姻状况⟧：已婚"),
      LeakCase("| 户主 | 备注 |\n| --- | --- |\n| 张三 | ⟦离异⟧，带一子 |"),
      LeakCase("| 户主 | 备注 |\n| --- | --- |\n| 张三 | 丈夫⟦服刑⟧ |"),
      LeakCase("| 姓名 | 情况 |\n| --- | --- |\n| 张三 | ⟦社区矫正⟧对象 |"),
      LeakCase("1. 张某，⟦丧偶⟧，救助3000元"), LeakCase("李某某（⟦刑满释放⟧）"), LeakCase("- 王五，⟦缓刑⟧"),
    ])
  func fires(_ example: LeakCase) { example.check("private-life") }

  @Test(
    "leaves rules, services and blank forms alone",
    arguments: [
      LeakCase("离婚登记需双方到场"), LeakCase("丧偶、离异的单亲家庭可以申请"), LeakCase("社区矫正工作由司法所负责"),
      LeakCase("严厉打击盗窃、诈骗犯罪"), LeakCase("判处有期徒刑三年以下的，依照规定办理"),
      LeakCase("| 姓名 | 婚姻状况 |\n| --- | --- |\n|  |  |"),
      LeakCase("| 事项 | 材料 |\n| --- | --- |\n| 离婚登记 | 身份证 |"),
      LeakCase("| 姓名 | 职责 |\n| --- | --- |\n| 张三 | 社区矫正 |"),
    ])
  func passes(_ example: LeakCase) { example.check("private-life") }

  @Test(
    "asks about marriages and crimes of every kind in a list", arguments: ["未婚", "已婚", "盗窃", "诈骗", "危险驾驶", "强奸", "帮信罪"])
  func listed(_ word: String) {
    LeakCase("| 姓名 | 村 | 备注 |\n| --- | --- | --- |\n| 张某某 | 一村 | ⟦\(word)⟧ |").check("private-life")
  }

  @Test("leaves the tasks of officials alone", arguments: ["分管工作", "主管业务", "工作任务"])
  func tasks(_ head: String) {
    LeakCase("| 姓名 | 职务 | \(head) |\n| --- | --- | --- |\n| 王芳 | 副镇长 | 残疾人、社区矫正 |").check("private-life")
  }
}
