import Diagnostics
import Testing

@Suite("number-misread")
struct NumberMisreadTests {
  @Test(
    "tells letters and marks within a number, and what it looks like",
    arguments: [
      ("请于3月3l日前报送。", "31日"), ("补贴3OO元。", "300元"), ("2O14年的", "2014年"), ("4月5曰公布", "5日"), ("共发放12，000元", "12,000元"),
      ("上级资金3。5万元。", "3.5万元"), ("| 金额 |\n|-|\n| 1，200元 |", "1,200元"),
    ])
  func fires(body: String, right: String) throws {
    let found = try remarks(on: body + "\n").filter { $0.rule.id == "number-misread" }
    #expect(found.map(\.hint?.zh) == ["对照原件改正，例如：\(right)"])
  }

  @Test(
    "says nothing of numbers, lists, models and sentences",
    arguments: [
      "3月31日", "12,000元", "3.5万元", "共3，其中1户", "1，200户", "第3。5月起", "每桶5l油", "型号A3O0", "B3l号楼", "PM2.5", "3月5日曰", "10Ok",
      "`3OO元`", "2014。5月", "3.5，100米",
    ])
  func passes(body: String) throws {
    #expect(try written(body + "\n", only: "number-misread") == [])
  }
}
