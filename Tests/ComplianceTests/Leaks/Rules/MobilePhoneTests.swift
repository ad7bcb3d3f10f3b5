import Compliance
import Testing

@Suite("mobile-phone")
struct MobilePhoneTests {
  @Test(
    "finds eleven digits, however typed",
    arguments: [
      LeakCase("联系人张三⟦13800000000⟧"),
      LeakCase("⟦138 0000 0000⟧"),
      LeakCase("⟦138-0000-0000⟧"),
      LeakCase("⟦138.0000.0000⟧"),
      LeakCase("+⟦8613800000000⟧"),
      LeakCase("+⟦86 138 0000 0000⟧"),
      LeakCase("⟦0086-13800000000⟧"),
      LeakCase("⟦013800000000⟧"),
      LeakCase("⟦１３８００００００００⟧"),
      LeakCase("tel:⟦13800000000⟧"),
      LeakCase("Tel⟦13800000000⟧"),
      LeakCase("⟦138\u{200B}00000000⟧"),
      LeakCase("电话：⟦138 00 000 000⟧"),
      LeakCase("电话⟦15000000000⟧元旦值班"),
      LeakCase("0533-3181234、⟦19900000000⟧"),
      LeakCase("⟦1 3 8 0 0 0 0 0 0 0 0⟧"),
      LeakCase("1.⟦13800000000⟧"), LeakCase("zhangsan⟦13800000000⟧.pdf"),
      LeakCase("⟦13800000000⟧/0533-3181234"), LeakCase("⟦13800000000⟧_张三.jpg"), LeakCase("李XX⟦13800000000⟧"),
      LeakCase("⟦13800000000⟧.jpg"), LeakCase("张*⟦13800000000⟧"),
      LeakCase("phone⟦13800000000⟧"), LeakCase("⟦13800000000⟧@mail.example"),
      LeakCase("⟦13800000000⟧."),
      LeakCase("A⟦13800000000⟧"), LeakCase("手机号ｚ⟦13800000000⟧"), LeakCase("联系电话：A⟦13800000000⟧"),
    ])
  func fires(_ example: LeakCase) { example.check("mobile-phone") }

  @Test(
    "leaves landlines, hotlines, amounts and other numbers alone",
    arguments: [
      LeakCase("0533-3181234"), LeakCase("执法证号：15037099001"), LeakCase("行政执法证15037099001"), LeakCase("预算13800000000元"),
      LeakCase("税收入库13800000000元"), LeakCase("地方债券13800000000元"),
      LeakCase("设备A13800000000"),
      LeakCase("053313800000"),
      LeakCase("12345"),
      LeakCase("4008001234"),
      LeakCase("400-800-1234"),
      LeakCase("12800000000"),
      LeakCase("13800000000元"),
      LeakCase("投资15000000000.00"),
      LeakCase("13,800,000,000"),
      LeakCase("档案编号：13800000000"),
      LeakCase("138000000000"),
      LeakCase("1380000000"),
      LeakCase("138****0000"),
      LeakCase("118.13800000000"),
      LeakCase("0.13800000000"),
      LeakCase("2013-05-20 13:00"),
      LeakCase("| 编号 | 名称 |\n| --- | --- |\n| 13800000000 | 甲 |"),
      LeakCase("SN13800000000"),
    ])
  func passes(_ example: LeakCase) { example.check("mobile-phone") }

  @Test(
    "leaves numbers alone that the board publishes",
    arguments: [LeakCase("值班13800000000"), LeakCase("138-0000-0000"), LeakCase("+86 138 0000 0000")])
  func allowed(_ example: LeakCase) { example.check("mobile-phone", allowing: [13_800_000_000]) }

  @Test(
    "takes three columns of a file for a number only below a word for phones",
    arguments: [
      LeakCase("村名 户数 人口 面积\n示例一村 138 1500 2600"), LeakCase("村名 电话\n示例一村 ⟦13800000000⟧"),
      LeakCase("联系电话 ⟦138 0000 0000⟧"), LeakCase("⟦138-0000-0000⟧（手机）"),
    ])
  func file(_ example: LeakCase) { example.check("mobile-phone", as: .file) }
}
