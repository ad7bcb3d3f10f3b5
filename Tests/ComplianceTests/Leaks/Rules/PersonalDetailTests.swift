import Testing

@Suite("personal-detail")
struct PersonalDetailTests {
  @Test(
    "asks about accounts, plates and days of birth of people",
    arguments: [
      LeakCase("| 姓名 | ⟦出生日期⟧ |\n|---|---|\n| 王某某 | 1980-05-06 |"),
      LeakCase("| 姓名 | ⟦出生年月⟧ |\n|---|---|\n| 王某某 | 1980年5月6日 |"),
      LeakCase("| 姓名 | ⟦生日⟧ |\n|---|---|\n| 王某某 | 19800506 |"),
      LeakCase("| 姓名 | ⟦车牌号⟧ |\n|---|---|\n| 王某某 | 鲁C00000 |"),
      LeakCase("姓名：王某某，⟦微信号⟧：wang-0001"), LeakCase("| 户主 | ⟦宅电⟧ |\n|---|---|\n| 王某某 | 0000001 |"),
      LeakCase("王某某，男，⟦1980年5月6日出生⟧，汉族"), LeakCase("1. 李某，女，⟦1975.12.1生⟧"), LeakCase("李某某（⟦1980年5月6日生⟧）"),
      LeakCase("姓名：张三，⟦出生于1980年5月6日⟧"), LeakCase("姓名：张三\n⟦出生日期⟧：1980年05月06日"),
      LeakCase("张三（男，⟦1980-05-06出生⟧）"),
    ])
  func fires(_ example: LeakCase) { example.check("personal-detail") }

  @Test(
    "leaves months of birth, blank forms and sentences alone",
    arguments: [
      LeakCase("| 姓名 | 出生年月 |\n|---|---|\n| 王某某 | 1980年5月 |"), LeakCase("| 姓名 | 出生日期 |\n|---|---|\n| 王某某 | 1980.05 |"),
      LeakCase("王某某，男，1980年5月生，汉族"), LeakCase("2013年1月1日出生的儿童，按规定接种"), LeakCase("申请人填写出生日期、微信号"),
      LeakCase("关注微信公众号：示例发布"), LeakCase("| 姓名 | 车牌号 |\n|---|---|\n| | |"), LeakCase("车牌号：鲁C00000（公务用车）"),
      LeakCase("| 设备 | 密码 |\n|---|---|\n| 门锁 | 另行告知 |"), LeakCase("生于"), LeakCase("出生"), LeakCase("6日出生"),
      LeakCase("2014年3月20日生效"),
      LeakCase("本办法，自2014年3月20日生效"), LeakCase("张某，2014年3月20日生产安全检查"),
      LeakCase("设备（产地甲，2014年3月20日生产）"),
    ])
  func passes(_ example: LeakCase) { example.check("personal-detail") }
}
