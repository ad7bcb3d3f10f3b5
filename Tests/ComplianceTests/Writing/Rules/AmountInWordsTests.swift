import Diagnostics
import Testing

@Suite("amount-in-words")
struct AmountInWordsTests {
  @Test(
    "tells an amount in capital numerals that its figures do not say",
    arguments: [
      "补助资金壹万贰仟元整（¥21000.00）。", "合计人民币壹万贰仟元整(小写：￥12,100.00元)", "投资1.2万元（大写：壹万叁仟元整）", "罚款500元（伍仟元）",
      "共计壹佰零伍元叁角整（105.20元）", "中标价：¥3,200,000.00元（大写：人民币叁佰贰拾壹万元整）", "叁亿元（2亿元）",
      "| 金额 |\n|-|\n| 壹万元整（¥1000） |",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "amount-in-words").count == 1)
  }

  @Test(
    "says nothing of amounts that are the same, or stand alone",
    arguments: [
      "补助资金壹万贰仟元整（¥12000.00）。", "合计人民币壹万贰仟元整(小写：￥12,000.00元)", "投资1.2万元（大写：壹万贰仟元整）", "罚款500元（伍佰元）",
      "共计壹佰零伍元叁角整（105.30元）", "中标价：¥3,210,000.00元（大写：人民币叁佰贰拾壹万元整）", "叁亿元（3亿元）", "约1.2万元（壹万贰仟叁佰元）",
      "补助壹万元，2013年发放", "壹万元（2013年）", "补助资金壹万元整。", "拾元（10元）", "壹仟零壹拾元零伍分（1010.05元）", "陆家村壹号楼（12户）",
    ])
  func passes(body: String) throws {
    #expect(try written(body + "\n", only: "amount-in-words").isEmpty)
  }

  @Test("points at the words and names both amounts")
  func words() throws {
    let found = try remarks(on: "补助壹万贰仟元整（¥21000.00）。\n").filter { $0.rule.id == "amount-in-words" }
    #expect(found.map(\.message.zh) == ["“壹万贰仟元整”是 12000 元，旁边的数字写的是“21000.00”"])
  }
}
