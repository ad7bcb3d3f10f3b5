import Compliance
import Diagnostics
import Testing

@Suite("numbers that something parts")
struct PartedNumberTests {
  @Test(
    "paragraphs begin with blanks, end with marks, and are entries of a list",
    arguments: [
      "⟦370399\n\u{3000}\u{3000}19900307\n\u{3000}\u{3000}4535⟧", "⟦370399\n\n\u{3000}\u{3000}199003074535⟧",
      "⟦370399。\n\n199003074535⟧", "⟦370399-\n\n19900307-\n\n4535⟧", "1. ⟦370399\n2. 199003074535⟧",
      "3 ⟦370399\n199003074535⟧", "⟦370399      19900307      4535⟧", "⟦370399-----19900307.....4535⟧",
      "- ⟦3̲7̲0̲3̲9̲9̲\n- 1️⃣9️⃣9️⃣00307\n- 4535⟧", "⟦③⑦⓪③⑨⑨×1990×0307×4535⟧", "⟦ⅢⅦ0ⅢⅨⅨ→ⅠⅨⅨ00Ⅲ0Ⅶ→4535⟧",
    ])
  func paragraphs(_ text: String) { LeakCase(text).check("resident-id") }

  @Test(
    "a number goes on down a column",
    arguments: [
      "| 序 | 号 |\n| --- | --- |\n| 甲 | ⟦370399⟧ |\n| 乙 | 19900307 |\n| 丙 | 4535 |",
      "| ⟦370399⟧ | 名 |\n| --- | --- |\n| 199003074535 | 甲 |", "名,号\n甲,⟦370399⟧\n,\n乙,199003074535\n",
      "甲 ⟦370399⟧\n乙 19900307\n丙 4535\n",
      "| 甲 ;  | ⟦370399⟧ ;  | \n| 乙 ;  | 19900307 ;  | \n| 丙 ;  | 4535 ;  | \n",
    ])
  func columns(_ text: String) { LeakCase(text).check("resident-id") }

  @Test("a phone goes on down a column that is called one, a digit a row too")
  func columnOfPhone() {
    LeakCase("| 名 | 手机 |\n| --- | --- |\n| 甲 | ⟦138⟧ |\n| 乙 | 0000 |\n| 丙 | 0000 |").check("mobile-phone")
    LeakCase("| 名 | 户数 |\n| --- | --- |\n| 甲 | 138 |\n| 乙 | 0000 |\n| 丙 | 0000 |").check("mobile-phone")
    let rows = "38000000000".map { "| 甲 | \($0) |\n" }.joined()
    LeakCase("| 名 | 手机 |\n| --- | --- |\n| 甲 | ⟦1⟧ |\n\(rows)").check("mobile-phone")
  }

  @Test("a card goes on down a column, whatever its issuer begins with", arguments: ["9558 0012 3400 0565"])
  func columnOfCard(_ number: String) {
    let groups = number.split(separator: " ")
    let rows = groups.dropFirst().map { "| 乙 | \($0) |\n" }.joined()
    LeakCase("| 名 | 号 |\n| --- | --- |\n| 甲 | ⟦\(groups[0])⟧ |\n\(rows)").check("bank-card")
  }

  @Test("what stands beside figures down a column hides no number, and figures are none")
  func numbering() {
    let digits = "370399199003074535"
    func rows(_ cells: [String]) -> String {
      "| 序 | 证件号 |\n| --- | --- |\n" + cells.enumerated().map { "| \($0.offset + 1) | \($0.element) |\n" }.joined()
    }
    LeakCase(rows(["⟦3⟧"] + digits.dropFirst().map(String.init))).check("resident-id")
    // What counts up ends with the first digit of the number.
    LeakCase(rows(["1", "2", "⟦3⟧"] + digits.dropFirst().map(String.init))).check("resident-id")
    LeakCase(rows(["1", "2", "⟦3⟧", String(digits.dropFirst())])).check("resident-id")
    LeakCase(rows(["1", "2", "⟦3⟧", "", "70399199003074535"])).check("resident-id")
    LeakCase("| 序 | 数 |\n| --- | --- |\n| 甲 | ⟦37039919⟧ |\n| 乙 | 9003074 |\n| 丙 | 535 |").check("resident-id")
    LeakCase("| 序 | 数 |\n| --- | --- |\n| 甲 | ⟦370399199⟧ |\n| 乙 | ０030 |\n| 丙 | 74535 |").check("resident-id")
    LeakCase("| 身份证号 | 手机 |\n| --- | --- |\n" + (1...40).map { "| \($0) | \(130 + $0) |\n" }.joined())
      .check("resident-id")
  }

  @Test("a table with a row that is too long to be read whole is read once, and down to its last row")
  func longRow() {
    let rows = String(repeating: "| 甲 | 25 |\n| 乙 | 48 |\n", count: 10_000)
    let head = "| 序 | \(String(repeating: "甲", count: 1500)) |\n| --- | --- |\n"
    LeakCase(head + rows + "| 甲 | ⟦370399⟧ |\n| 乙 | 19900307 |\n| 丙 | 4535 |").check("resident-id")
  }

  @Test("names of items' files are passed over, and nothing beside them")
  func files() {
    LeakCase("账号 [甲](../财经信息/2013/2013-0042.md)").check("bank-card")
    LeakCase("账号 ../⟦2013/2014-0042⟧.md").check("bank-card")
    LeakCase("账号 ../⟦2013/2013-00421⟧.md").check("bank-card")
    LeakCase("[甲](../2013/2013-0042.md)，⟦13800000000⟧").check("mobile-phone")
    LeakCase("[甲](../2013/2013-0042.md⟦13800000000⟧)").check("mobile-phone")
    LeakCase("[甲](../财经信息/2013/2013-0042.md)卡号 ⟦6225881234567898⟧").check("bank-card")
  }

  @Test(
    "any one mark stands between the groups of a phone",
    arguments: ["。", "!", "…", "•", "★", "→", "❤", "&", "^", "☎", "§"])
  func marks(_ mark: String) { LeakCase("见\u{3000}⟦138\(mark)1234\(mark)5678⟧。").check("mobile-phone") }

  @Test(
    "any one mark stands between the groups of a card",
    arguments: [".", "/", "_", "。", "…", "→", "@"])
  func marksOfCards(_ mark: String) {
    LeakCase("见\u{3000}⟦6225\(mark)8812\(mark)3456\(mark)7898⟧。").check("bank-card")
  }

  @Test("figures in a list are no card, unless they are called one")
  func figures() {
    LeakCase("分别为6225，8812，3456，7898元").check("bank-card")
    LeakCase("卡号：⟦6225，8812，3456，7898⟧").check("bank-card")
  }

  @Test(
    "percent signs and single signs of another kind part an identity number",
    arguments: ["一", "¹", "①", "%"])
  func signs(_ sign: String) { LeakCase("见\u{3000}⟦370399\(sign)19900307\(sign)4535⟧。").check("resident-id") }

  @Test("signs that also mask hold whatever they part", arguments: ["×", "x", "X", "#", "•", "★", "？"])
  func maskingSigns(_ sign: String) {
    for text in ["370399\(sign)19900307\(sign)4535", "6225\(sign)8812\(sign)3456\(sign)7898"] {
      var rules: [String] = []
      LeakScan(.plain).scan("见\u{3000}\(text)。") { if !$0.isAsked { rules.append($0.rule.id) } }
      #expect(rules.count == 1, "\(text)")
    }
  }

  @Test(
    "letters and strokes that are drawn like digits",
    arguments: [
      "3703991990O3O74S3S", "37o3qq1990o307453S", "370399|99003074535", "370399!99003074535",
      "ⅢⅦ0ⅢⅨⅨⅠⅨⅨ00Ⅲ0ⅦⅣⅤⅢⅤ", "37Ø399199ØØ3Ø74535",
    ])
  func drawn(_ number: String) { LeakCase("见\u{3000}⟦\(number)⟧。").check("resident-id") }

  @Test("a phone in such letters is found where it is called one, and letters that mask are no digits")
  func drawnPhone() {
    LeakCase("手机：⟦138I234S678⟧").check("mobile-phone")
    LeakCase("手机：138OOOO5678").check("mobile-phone")
    LeakCase("型号138I234S678").check("mobile-phone")
  }

  @Test(
    "a code before a number belongs to what the number is called",
    arguments: ["规格型号DN110-13812345678-PE100", "型号GB13812345678-2020", "合同编号HT-2026-138-12345678", "卷宗号1381-2345-678"])
  func codes(_ text: String) { LeakCase(text).check("mobile-phone") }

  @Test("figures between the bars of a table, and points a digit each, are no card")
  func figuresOfTables() {
    LeakCase("|4|1234|317780|733|").check("bank-card")
    LeakCase("|6880814|1142482135.01|").check("bank-card")
    // These prove to be an identity number, as some of many columns do.
    let figures = ["370", "399", "199", "111", "170", "102"].map { "| 甲 | \($0) |\n" }.joined()
    LeakCase("| 村 | 户数 |\n| --- | --- |\n\(figures)").check("resident-id")
    LeakCase(
      "| 村 | 身份证号 |\n| --- | --- |\n" + figures.replacing("| 370 |", with: "| ⟦370⟧ |", maxReplacements: 1)
    ).check("resident-id")
    let rows = "622588123456789805".map { "| 甲 | \($0) |\n" }.joined()
    LeakCase("| 队 | 分 |\n| --- | --- |\n\(rows)").check("bank-card")
  }
}
