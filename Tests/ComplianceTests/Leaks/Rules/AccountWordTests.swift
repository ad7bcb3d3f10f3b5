import Testing

@Suite("account-word")
struct AccountWordTests {
  @Test(
    "asks about columns of accounts beside names",
    arguments: [
      LeakCase("| 姓名 | ⟦开户行⟧ |\n| --- | --- |\n| 张三 | 示例银行 |"),
      LeakCase("| 户主 | ⟦银行账号⟧ |\n| --- | --- |\n| 张三 | 6299****0018 |"),
      LeakCase("姓名：张三，⟦存折⟧：已办"),
    ])
  func fires(_ example: LeakCase) { example.check("account-word") }

  @Test(
    "leaves other mentions alone",
    arguments: [
      LeakCase("补贴打入一卡通存折"),
      LeakCase("开户行：示例银行"),
      LeakCase("| 单位 | 开户行 |\n| --- | --- |\n| 财政所 | 示例银行 |"),
      LeakCase("请携带银行卡号证明"),
      LeakCase("| 姓名 | 银行账号 |\n| --- | --- |\n| | |"),
    ])
  func passes(_ example: LeakCase) { example.check("account-word") }
}
