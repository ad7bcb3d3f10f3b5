import Testing

@Suite("numbers behind other characters")
struct HiddenNumberTests {
  @Test(
    "digits are digits in every script",
    arguments: [
      "一三八〇〇〇〇〇〇〇〇", "壹叁捌零零零零零零零零", "幺三八零零零零零零零零", "一38零零00零零〇0", "1⃣3⃣8⃣0⃣0⃣0⃣0⃣0⃣0⃣0⃣0", "①③⑧⓪⓪⓪⓪⓪⓪⓪⓪",
      "¹³⁸⁰⁰⁰⁰⁰⁰⁰⁰", "𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎", "١٣٨٠٠٠٠٠٠٠٠", "๑๓๘๐๐๐๐๐๐๐๐", "१३८००००००००", "〡〣〨〇〇〇〇〇〇〇〇",
      "l38OOOOOOOO", "138OOOOOOOO", "1\u{301}3800000000",
    ])
  func mobile(_ number: String) { LeakCase("联系\u{3000}⟦\(number)⟧。").check("mobile-phone") }

  @Test(
    "an identity number, too",
    arguments: [
      "三七零三九九一九九零零三零七四五三五", "三七零三九九19900307肆伍叁伍", "𝟑𝟕𝟎𝟑𝟗𝟗𝟏𝟗𝟗𝟎𝟎𝟑𝟎𝟕𝟒𝟓𝟑𝟓", "37O399l99OO3O74535", "③⑦⓪③⑨⑨①⑨⑨⓪⓪③⓪⑦④⑤③⑤",
      "370399：19900307：4535", "370399（19900307）4535", "370399、19900307、4535", "370399|19900307|4535",
      "370399+19900307+4535",
    ])
  func identity(_ number: String) { LeakCase("见\u{3000}⟦\(number)⟧。").check("resident-id") }

  @Test(
    "a label excuses only what it labels",
    arguments: [
      "受理人张三：⟦13800000000⟧", "采购人张三⟦13900000000⟧", "| 受理人 |\n| --- |\n| ⟦13800000000⟧ |", "⟦13800000000⟧（采购办张三）",
      "订单号 张三 ⟦13800000000⟧", "工号：⟦13800000000⟧", "低保证号 ⟦13800000000⟧", "档案编号⟦13800000000⟧（张三）",
      "| 采购编号 |\n| --- |\n| 张三⟦13800000000⟧ |",
    ])
  func label(_ text: String) { LeakCase(text).check("mobile-phone") }

  @Test(
    "one mark between groups, brackets, and what is dialled before",
    arguments: [
      "手机(⟦138)0000-0000⟧", "+⟦86(138)0000-0000⟧", "⟦01013800000000⟧", "⟦138·0000·0000⟧", "⟦138，0000，0000⟧",
      "⟦138:0000:0000⟧",
      "⟦138~0000~0000⟧", "⟦138—0000—0000⟧", "⟦17951 13800000000⟧", "⟦13800000000⟧abc", "x⟦13800000000⟧",
    ])
  func marks(_ text: String) { LeakCase(text).check("mobile-phone") }

  @Test(
    "cells, items and lines part no number that proves itself, or that a phrase calls a phone",
    arguments: [
      ("resident-id", "| ⟦370399 | 19900307 | 4535⟧ |"), ("resident-id", "⟦370399\n\n199003074535⟧"),
      ("resident-id", "- ⟦370399199003\n- 074535⟧"), ("mobile-phone", "| 手机 | ⟦138 | 0000 | 0000⟧ |"),
      ("mobile-phone", "电话：\n⟦138\n0000\n0000⟧"), ("mobile-phone", "| 138 | 0000 | 0000 |"),
      ("mobile-phone", "| 1 | 3 | 8 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"),
    ])
  func parted(_ rule: String, _ text: String) { LeakCase(text).check(rule) }

  @Test("two numbers without a space are two")
  func glued() {
    LeakCase("⟦370399199003074535⟧⟦370399200112314425⟧").check("resident-id")
    LeakCase("⟦13800000000⟧⟦13900000000⟧").check("mobile-phone")
  }

  @Test("radicals hide no label")
  func radicals() { LeakCase("⾝份证号⟦370399900307453⟧").check("resident-id") }

  @Test(
    "ordinary numbers stay what they are",
    arguments: [
      "行号：402453000012", "联行号 402453000012", "规格：1380×2000×25", "仓单号：13800000000", "信访编号：SD13800000000",
      "http://www.example.gov.cn/art/2013/5/20/art_1234_13800000000.html", "13800000000字节", "15000000000元为上级资金",
      "第一、二、三、四、五、六、七、八、九、十项", "分别为138、1500、2600户", "2013.05.20 14:30—2013.06.03 17:00",
    ])
  func passes(_ text: String) { LeakCase(text).check("mobile-phone") }
}
