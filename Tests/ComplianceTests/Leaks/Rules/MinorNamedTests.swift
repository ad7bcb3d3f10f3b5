import Testing

@Suite("minor-named")
struct MinorNamedTests {
  @Test(
    "asks about names of minors",
    arguments: [
      LeakCase("| ⟦学生姓名⟧ | 学校 |\n| --- | --- |\n| 张三 | 示例小学 |"),
      LeakCase("| 姓名 | ⟦监护人⟧ |\n| --- | --- |\n| 张三 | 李四 |"),
      LeakCase("## ⟦困境儿童⟧名单\n\n| 姓名 | 金额 |\n| --- | --- |\n| 张三 | 200 |"),
    ])
  func fires(_ example: LeakCase) { example.check("minor-named") }

  @Test(
    "leaves other mentions alone",
    arguments: [
      LeakCase("关爱留守儿童"),
      LeakCase("未成年人保护"),
      LeakCase("| 村 | 困境儿童人数 |\n| --- | --- |\n| 示例一村 | 3 |"),
      LeakCase("监护人应当陪同"),
      LeakCase("孤儿保障标准：每人每月1000元"),
      LeakCase("| 学生姓名 | 学校 |\n| --- | --- |\n| | |"),
    ])
  func passes(_ example: LeakCase) { example.check("minor-named") }
}
