import Compliance
import Samples
import Testing

@Suite("what stands above numbers")
struct LabelMemoryTests {
  @Test(
    "is read once, however long a table is",
    arguments: ["370399199003074536", "13800000000", "370399********4535", "6222024000000000", "370399900307453"])
  func linear(_ number: String) {
    for head in ["身份证号", "编号", "说明"] {
      let growth = Growth.ofFourfold(3_000) { count in
        let rows = String(repeating: "| 张三 | \(number) | 一村 |\n", count: count)
        LeakScan().scan("| 姓名 | \(head) | 村 |\n| --- | --- | --- |\n\(rows)") { _ in }
      }
      #expect(growth < Growth.limit, "\(head)")
    }
  }

  @Test("the head of a long table governs its last row")
  func longTable() {
    let rows = String(repeating: "| 张三 | 一村一组一户 |\n", count: 4_000)
    LeakCase("| 姓名 | 身份证号 |\n| --- | --- |\n\(rows)| 李四 | ⟦370399199003074536⟧ |").check("resident-id")
    LeakCase("| 姓名 | 订单号 |\n| --- | --- |\n\(rows)| 李四 | 13800000000 |").check("mobile-phone")
  }

  @Test("one table's heads do not govern another")
  func twoTables() {
    LeakCase("| 订单号 |\n| --- |\n| 13800000000 |\n\n| 姓名 |\n| --- |\n| ⟦13800000000⟧ |").check("mobile-phone")
    LeakCase("| 订单号 |\n| --- |\n| 13800000000 |\n| 13800000001 |\n\n⟦13800000002⟧").check("mobile-phone")
  }

  @Test("columns are told apart, row for row")
  func columns() {
    let row = "| 13800000000 | ⟦13900000000⟧ |\n"
    LeakCase("| 订单号 | 张三 |\n| --- | --- |\n\(row)\(row)\(row)").check("mobile-phone")
  }
}
