import Testing

@Suite("bank-card")
struct BankCardTests {
  @Test(
    "finds what ends in the check digit of cards, however typed",
    arguments: [
      LeakCase("户主张三⟦6299990102030405060⟧"),
      LeakCase("⟦6299990102030405078⟧"),
      LeakCase("⟦6299990102030409⟧"),
      LeakCase("⟦6299-9901-0203-0405-060⟧"),
      LeakCase("⟦6299 9901 0203 0405 060⟧"),
      LeakCase("⟦６２９９９９０１０２０３０４０５０６０⟧"),
      LeakCase("⟦629999\u{200B}0102030405060⟧"),
      LeakCase("| 张三 | ⟦6299990102030405060⟧ | 200 |"),
      LeakCase("⟦9558990102030405066⟧"), LeakCase("B⟦6299990102030405060⟧"),
      LeakCase("订单号 ⟦6299990102030405060⟧"), LeakCase("合同号：⟦6299990102030409⟧"),
      LeakCase("| 项目编号 | 金额 |\n| --- | --- |\n| ⟦6299990102030405060⟧ | 5000 |"),
    ])
  func fires(_ example: LeakCase) { example.check("bank-card") }

  @Test(
    "finds any long number beside a label or in its column",
    arguments: [
      LeakCase("银行账号：⟦90201234567890123⟧"),
      LeakCase("一卡通账号 ⟦370323010012345678⟧"),
      LeakCase("社保卡号：⟦629999010203040506⟧"),
      LeakCase(
        "| 户主 | 存折账号 | 金额 |\n| --- | --- | ---: |\n| 张三 | ⟦902012345678901⟧ | 200 |\n| 李四 | ⟦902012345678902⟧ | 200 |"),
      LeakCase("⟦90201234567890123⟧（农商行卡号）"),
      LeakCase("户主,银行账号\n张三,⟦90201234567890123⟧"),
      LeakCase("| 身份证号 | 社会保障卡卡号 |\n| --- | --- |\n|  | ⟦629999010203040⟧ |"),
      LeakCase("账号：⟦90201234567890123⟧、⟦90201234567890124⟧"),
      LeakCase("银行账号Z⟦90201234567890123⟧"), LeakCase("卡号：ｚ⟦6299990102030405060⟧"),
    ])
  func labelled(_ example: LeakCase) { example.check("bank-card") }

  @Test(
    "leaves other long numbers alone",
    arguments: [
      LeakCase("6299990102030405061"), LeakCase("订单号 9299990102030405062"),
      LeakCase("统一社会信用代码：913703230000000006"),
      LeakCase("ISBN 9787302511625"),
      LeakCase("201305201234567895"),
      LeakCase("370323201305200012"),
      LeakCase("1,234,567,890,123,456.00元"),
      LeakCase("629999*********0018"),
      LeakCase("卡号：629999*********0018"),
      LeakCase("存折一本"),
      LeakCase("2013 2014 2015 2016"),
      LeakCase("3500 4200 5100 6305"),
      LeakCase("0000000000000000"),
    ])
  func passes(_ example: LeakCase) { example.check("bank-card") }
}
