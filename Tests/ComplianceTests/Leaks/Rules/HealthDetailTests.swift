import Compliance
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
    "asks about what a list of people says under any head",
    arguments: [
      "尿毒症", "白血病", "肺癌", "乳腺癌", "肝炎", "乙肝", "肝硬化", "肺结核", "尘肺", "艾滋病", "梅毒", "脑梗", "脑瘫", "偏瘫", "心脏病", "冠心病", "高血压",
      "糖尿病", "肾衰", "透析", "癫痫", "精神病", "精神分裂", "抑郁症", "自闭症", "痴呆", "肢体残疾", "视力残疾", "听力残疾", "智力残疾", "精神残疾", "重度残疾",
      "残疾二级", "失明", "聋哑", "怀孕", "吸毒", "因病致贫",
    ])
  func listed(_ word: String) {
    LeakCase("| 姓名 | 村 | 备注 |\n| --- | --- | --- |\n| 张某某 | 一村 | ⟦\(word)⟧ |").check("health-detail")
    LeakCase("姓名,备注\n张某某,\(word == "肢体残疾" ? "⟦肢体残疾⟧二级" : "⟦\(word)⟧")").check("health-detail", as: .file)
    LeakCase("1. 张某，⟦\(word)⟧，救助3000元").check("health-detail")
    LeakCase("王某某（⟦\(word)⟧）、").check("health-detail")
  }

  @Test("a head far above still says whose cells they are")
  func farBelow() {
    let rows = String(repeating: "| 张三 | 一村 | 无 |\n", count: 1_000)
    LeakCase("| 姓名 | 村 | 情况 |\n| --- | --- | --- |\n\(rows)| 李四 | 二村 | ⟦尿毒症⟧ |").check("health-detail")
  }

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
      LeakCase("办理材料：残疾人证、身份证"), LeakCase("防治肝炎，从洗手做起"), LeakCase("1. 高血压患者每季度随访一次"),
      LeakCase("| 姓名 | 职务 | 分工 |\n| --- | --- | --- |\n| 张三 | 镇长 | 肝炎防治 |"),
      LeakCase("| 姓名 | 科室 |\n| --- | --- |\n| 张三 | 精神病 |"),
      LeakCase("| 病种 | 报销比例 |\n| --- | --- |\n| 白血病 | 70% |"),
      LeakCase("| 姓名 | 补贴 |\n| --- | --- |\n| 张三 | 重度残疾补贴 |"),
      LeakCase("1. 高龄、重度残疾老人由村里照料"), LeakCase("温馨提示：高血压患者请带药"),
    ])
  func passes(_ example: LeakCase) { example.check("health-detail") }

  @Test(
    "asks about every illness that is called one by its last character, and about disability by kind and degree",
    arguments: [
      "口腔⟦癌⟧", "皮肤⟦癌晚期⟧", "脑膜⟦瘤⟧", "川崎⟦病⟧", "夜游⟦症⟧", "带状疱⟦疹⟧", "⟦肢体二级⟧", "⟦智力三级⟧", "HIV⟦阳性⟧", "⟦肺炎⟧", "⟦痛风⟧", "⟦残疾⟧",
      "⟦工伤⟧", "⟦胃溃疡⟧", "⟦小儿麻痹⟧",
    ])
  func endings(_ word: String) {
    LeakCase("| 姓名 | 村 | 备注 |\n| --- | --- | --- |\n| 张某某 | 一村 | \(word) |").check("health-detail")
    LeakCase("1. 张某，\(word)，救助3000元").check("health-detail")
  }

  @Test(
    "leaves alone what only begins or goes on so",
    arguments: ["病虫害防治", "癌症筛查", "三病区", "重症监护室护士", "残疾人联络员", "抗病小麦", "王炎", "疫苗接种"])
  func passesOthers(_ word: String) {
    LeakCase("| 姓名 | 村 | 备注 |\n| --- | --- | --- |\n| 张某某 | 一村 | \(word) |").check("health-detail")
  }
}
