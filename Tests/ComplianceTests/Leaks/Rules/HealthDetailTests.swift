import Testing

@Suite("health-detail")
struct HealthDetailTests {
  @Test(
    "asks about fields of people",
    arguments: [
      LeakCase("| 姓名 | ⟦残疾等级⟧ |\n| --- | --- |\n| 张三 | 二级 |"),
      LeakCase("| 户主 | ⟦病种⟧ | 金额 |\n| --- | --- | --- |\n| 张三 | 尿毒症 | 200 |"),
      LeakCase("姓名：张三\n⟦诊断⟧：骨折"),
      LeakCase("| 姓名 | 备注 |\n| --- | --- |\n| 张三 | ⟦精神障碍⟧患者 |"),
      LeakCase("| 姓名 | 张三 | ⟦残疾等级⟧ | 二级 |"),
    ])
  func fires(_ example: LeakCase) { example.check("health-detail") }

  @Test(
    "leaves standards, sentences and blank forms alone",
    arguments: [
      LeakCase("残疾人补贴标准"),
      LeakCase("按残疾等级发放补贴"),
      LeakCase("| 残疾等级 | 补贴标准 |\n| --- | --- |\n| 一级 | 100 |"),
      LeakCase("禁止吸毒"),
      LeakCase("艾滋病防治宣传"),
      LeakCase("诊断：由县医院出具"),
      LeakCase("| 姓名 | 残疾等级 |\n| --- | --- |\n|  |  |"),
      LeakCase("| 姓名 | | 残疾等级 | |\n| --- | --- | --- | --- |\n| 性别 | | 住址 | |"),
      LeakCase("病情稳定"),
      LeakCase("| 姓名 |  | 性别 |  |\n| --- | --- | --- | --- |\n| 身份证号 |  | 残疾等级 |  |\n| 住址 |  | 监护人 |  |"),
      LeakCase("计生手术免费"),
      LeakCase("孕期保健"),
    ])
  func passes(_ example: LeakCase) { example.check("health-detail") }
}
