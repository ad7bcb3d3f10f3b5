import Compliance
import Diagnostics
import Testing

/// Numbers in every combination of a label, a form and what stands around; how many were tried is asserted.
@Suite("numbers behind labels, forms and marks")
struct NumberMatrixTests {
  private static let identity = "370399199003074535"
  private static let identityWithX = "37039919900101001X"
  private static let card = "6299990102030405060"
  private static let mobile = "13800000000"
  private static let proved = [(identity, "resident-id"), (identityWithX, "resident-id"), (card, "bank-card")]

  private static let labels = [
    "", "受理人", "受理人张三：", "采购人张三", "采购办张三 ", "统一社会信用代码：", "统一社会信用代码", "信用代码", "项目编号：", "订单号", "合同编号：", "编号：",
    "许可证号", "备案编号", "流水号：", "发票号码：", "档案编号", "受理编号：李四 ", "订单号 张三 ", "SN", "No.", "NO：", "A", "工号：", "学籍号：", "低保证号",
    "联系人张三", "张三", "经办人：", "代码", "规格", "行号", "设备", "ISBN ", "编号为", "批次李四", "案号：王五，", "2013年",
  ]

  private static let surrounds = [
    ("", ""), ("", "。"), ("（", "）"), ("", "（张三）"), ("", "(采购办李四)"), ("“", "”"), ("**", "**"), ("`", "`"), ("- ", ""),
    ("| ", " |\n| --- |"),
    ("", "abc"), ("", "号"), ("", "元"), ("", "份"), ("", ".pdf"), ("见", "附"), ("1. ", ""), ("#", "#"), ("", "/张三"),
    ("张三/", ""),
    ("", "，男"), ("", "男"), ("", "电话"), ("|受理人|\n|---|\n|", "|"), ("|项目编号|\n|---|\n|", "|"),
    ("|订单号|姓名|\n|---|---|\n|", "|张三|"),
    ("https://a.gov.cn/x/", ".html"), ("[甲](tel:", ")"), ("[a](b.md?id=", ")"), ("![", "](a.png)"),
  ]

  @Test("what proves itself is held whatever it is called and whatever stands around it")
  func proved() {
    var tried = 0
    for (number, rule) in Self.proved {
      for label in Self.labels {
        for (before, after) in Self.surrounds {
          tried += 1
          Self.expect(rule, in: before + label + number + after)
        }
      }
    }
    #expect(tried == 3 * 38 * 30)
  }

  /// Labels that are not ones of the number behind them, and what shows that a person's phone stands there.
  private static let others = [
    "", "受理人", "受理人张三：", "采购人张三", "采购办张三 ", "受理编号：李四 ", "订单号 张三 ", "No.", "A", "工号：", "学籍号：", "低保证号", "联系人张三", "张三",
    "经办人：",
    "批次李四", "案号：王五，", "许可证持有人张三", "备案人：李四", "采购员 张三,", "信用代码管理员：", "发票联系人", "编号人", "登记人张三", "设备管理员王五：",
  ]

  @Test("a label excuses a phone only where it is the number's own")
  func phones() {
    var tried = 0
    let around = Self.surrounds.filter {
      !["元", ".html"].contains($0.1) && !$0.0.contains("编号|") && !$0.0.contains("订单号|")
    }
    for label in Self.others {
      for (before, after) in around {
        tried += 1
        Self.expect("mobile-phone", in: before + label + Self.mobile + after)
      }
    }
    #expect(tried == 25 * 26)
  }

  @Test("brackets behind a number take its label away")
  func brackets() {
    var tried = 0
    for label in ["项目编号：", "订单号", "合同编号：", "许可证号", "受理号", "编号"] {
      for bracket in ["（张三）", "(采购办李四)", "（采购办张三）", "【王五】", " （联系人）", "（办公室）"] {
        tried += 1
        Self.expect("mobile-phone", in: label + Self.mobile + bracket)
      }
    }
    #expect(tried == 36)
  }

  @Test("columns of people excuse nothing")
  func columns() {
    var tried = 0
    for head in ["受理人", "采购人", "经办人", "备案人", "登记人", "许可证持有人", "发票联系人", "负责人", "编号人", "业务员"] {
      for (cell, rule) in Self.proved.map({ ($0.0, $0.1) }) + [(Self.mobile, "mobile-phone")] {
        for row in ["| \(cell) |", "| 张三\(cell) |", "| \(cell)张三 |"] {
          tried += 1
          Self.expect(rule, in: "| \(head) |\n| --- |\n\(row)")
        }
      }
    }
    #expect(tried == 10 * 4 * 3)
  }

  private static let places = [
    ("", ""), ("电话", ""), ("张三", "，男"), ("见 ", "。"), ("| 甲 | ", " |\n| --- | --- |"), ("手机：", ""), ("订单号张三", ""),
  ]

  @Test("digits are digits in every form", arguments: NumberForm.all.map(\.name))
  func forms(_ name: String) throws {
    let form = try #require(NumberForm.all.first { $0.name == name })
    var tried = 0
    for (number, rule) in Self.proved + [(Self.mobile, "mobile-phone")] {
      for (before, after) in Self.places {
        tried += 1
        Self.expect(rule, in: before + form.written(number) + after)
      }
    }
    #expect(tried == 28 && NumberForm.all.count == 23)
  }

  @Test("forms change from digit to digit")
  func mixed() {
    var numbers = LeakNumbers(state: 12)
    for (number, rule) in Self.proved + [(Self.mobile, "mobile-phone")] {
      for _ in 0..<60 {
        let forms = NumberForm.all.filter { !["字母O和l", "带附加符号", "罗马数字"].contains($0.name) }
        let typed = number.map { numbers.one(of: forms).written(String($0)) }.joined()
        Self.expect(rule, in: "见" + typed + "。")
      }
    }
  }

  private static let marks = [
    " ", "-", "–", "—", "－", "_", "·", "•", "・", ".", "．", "，", ",", "、", ";", "；", ":", "：", "/", "／", "\\", "~", "～",
    "(", ")", "（", "）",
    "[", "]", "【", "】", "{", "}", "<", ">", "《", "》", "“", "”", "'", "!", "！", "?", "？", "+", "=", "^", "&", "$", "@",
    "#", "…", "─", "│", "▪",
    "★", "→", "\u{A0}", "\u{3000}", "\u{2009}", "\t", " - ", "——", ", ",
  ]

  @Test("any one mark stands between the groups of what proves itself")
  func groups() {
    var tried = 0
    let sizes = [[6, 8, 4], [6, 4, 4, 4], [4, 4, 4, 4, 2], [14, 4], [6, 12], [2, 2, 2, 2, 2, 2, 2, 2, 2]]
    for mark in Self.marks {
      for size in sizes {
        tried += 1
        Self.expect("resident-id", in: "见" + Self.grouped(Self.identity, size, mark) + "。")
      }
      for size in [[4, 4, 4, 4, 3], [6, 13], [6, 4, 4, 5]] {
        tried += 1
        Self.expect("bank-card", in: "订单号" + Self.grouped(Self.card, size, mark) + "。")
      }
      for size in [[3, 4, 4], [3, 8], [7, 4]] {
        tried += 1
        Self.expect("mobile-phone", in: "手机：" + Self.grouped(Self.mobile, size, mark) + "。")
      }
    }
    #expect(tried == 64 * 12)
  }

  private static func grouped(_ number: String, _ sizes: [Int], _ mark: String) -> String {
    var (rest, parts) = (Substring(number), [Substring]())
    for size in sizes {
      parts.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return parts.joined(separator: mark)
  }

  /// Whether a text of its own, and one from a file, hold something that a rule finds.
  private static func expect(_ rule: String, in text: String) {
    for reading in [LeakScan.Reading.source, .plain, .file] {
      var found: [String] = []
      LeakScan(reading).scan(text) { found.append($0.rule.id) }
      #expect(found.contains(rule), "\(reading): \(text) \(found)")
    }
  }
}
