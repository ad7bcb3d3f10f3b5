import Compliance
import Diagnostics
import Notices
import Testing

@Suite("clean items with decoys")
struct CleanItemTests {
  static let seed: UInt64 = 20_140_331
  static let items = 10_000
  static let batches = 20

  @Test("none of ten thousand is flagged", arguments: 0..<batches)
  func clean(_ batch: Int) throws {
    let seed = Self.seed &+ UInt64(batch)
    print("clean items: batch \(batch) of \(Self.batches), seed \(seed)")
    var numbers = LeakNumbers(state: seed)
    for item in 0..<Self.items / Self.batches {
      var sample = try Sample()
      sample.notice.title.value = "关于\(2008 + item % 7)年第\(item)批项目的通知"
      sample.notice.keywords = [Located("防汛", at: 0..<1), Located(Decoy.date(&numbers), at: 0..<1)]
      sample.notice.path = "content/应急管理/\(Decoy.fileName(&numbers)).md"
      sample.body = Decoy.body(&numbers)
      let found = try sample.assessShown().findings.filter(\.isConfidential)
      #expect(found.isEmpty, "seed \(seed), item \(item): \(found.map(\.message.zh)) in\n\(sample.body)")
    }
  }
}

/// Numbers of notices that look like something that must not be published and are not.
enum Decoy {
  /// A body of sentences, a table and a list.
  static func body(_ numbers: inout LeakNumbers) -> String {
    var text = "各村、各单位：\n\n"
    for _ in 0..<Int.random(in: 3...7, using: &numbers) {
      text += sentence(&numbers) + numbers.one(of: ["\n", "\n\n"])
    }
    let (head, cell) = numbers.one(of: columns)
    text += "\n\n| 序号 | 单位 | \(head) | 金额（元） |\n| --: | --- | --- | --: |\n"
    for row in 1...Int.random(in: 1...4, using: &numbers) {
      text += "| \(row) | 示例\(row)村 | \(cell(&numbers)) | \(amount(&numbers)) |\n"
    }
    return text + "\n- 咨询电话：\(landline(&numbers))\n- \(sentence(&numbers))\n"
  }

  private static let columns: [(String, @Sendable (inout LeakNumbers) -> String)] = [
    ("统一社会信用代码", { creditCode(&$0) }), ("统一社会信用代码", { digitalCode(&$0) }), ("项目编号", { serial(&$0) }),
    ("项目编号", { regional(&$0) }),
    ("订单号", { cardLike(&$0) }), ("联系电话", { landline(&$0) }), ("文号", { documentNumber(&$0) }),
    ("身份证号", { masked(&$0) }), ("发票号码", { $0.digits(20) }), ("索引号", { indexNumber(&$0) }),
  ]

  static func sentence(_ numbers: inout LeakNumbers) -> String {
    switch Int.random(in: 0..<18, using: &numbers) {
    case 0: "统一社会信用代码：\(creditCode(&numbers))。"
    case 1: "中标单位的统一社会信用代码为\(digitalCode(&numbers))，法定代表人张三。"
    case 2:
      "\(numbers.one(of: ["订单号", "项目编号", "招标编号", "合同编号", "采购编号", "备案号"]))：\(numbers.one(of: [serial(&numbers), regional(&numbers)]))。"
    case 3: "\(numbers.one(of: ["订单号", "招标编号：", "流水号 ", "发票号码："]))\(cardLike(&numbers))，已归档。"
    case 4: "请拨打\(landline(&numbers))，或者\(hotline(&numbers))。"
    case 5: "教材ISBN \(isbn(&numbers))，每册30元。"
    case 6: "投资\(amount(&numbers))元，其中\(Int.random(in: 13_000_000_000...19_000_000_000, using: &numbers))元为上级资金。"
    case 7: "见\(documentNumber(&numbers))和索引号\(indexNumber(&numbers))。"
    case 8: "自\(date(&numbers)) 08:30起，至\(date(&numbers))止。"
    case 9: "位于东经\(Int.random(in: 110...135, using: &numbers)).\(numbers.digits(8))°，北纬36.\(numbers.digits(9))°。"
    case 10: "张三（\(masked(&numbers))）、李四（\(masked(&numbers))）。"
    case 11: "传真0533-\(numbers.digits(7))转\(numbers.digits(3))，邮编256100。"
    case 12: "面积\(Int.random(in: 100...9999, using: &numbers))×\(Int.random(in: 100...9999, using: &numbers))米。"
    case 13: "人口\(Int.random(in: 130...190, using: &numbers))户，**\(numbers.digits(4))**人，*\(numbers.digits(4))*亩。"
    case 14: "档案编号\(Int.random(in: 13_000_000_000...19_000_000_000, using: &numbers))，档号WS·2013-Y-\(numbers.digits(4))。"
    case 15: "设备编号E9\(numbers.digits(7))，车牌鲁C·\(numbers.digits(5))，公路S\(numbers.digits(3))。"
    case 16:
      "网址http://192.168.\(Int.random(in: 0...255, using: &numbers)).1/art/2013/5/20/art_\(numbers.digits(5))_\(numbers.digits(7)).html。"
    default: "招标公告201305\(numbers.digits(2))\(numbers.digits(6))号。"
    }
  }

  // MARK: - Numbers

  private static func creditCode(_ numbers: inout LeakNumbers) -> String {
    let letters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY").map(String.init)
    let first =
      numbers.one(of: ["11", "12", "52", "54", "91", "92", "93"]) + "370323"
      + (0..<9).map { _ in numbers.one(of: letters) }.joined()
    return first + (CheckDigit.creditCode(first) ?? "0")
  }

  /// Of digits alone, now and then with a day and a check digit as identity numbers have them.
  private static func digitalCode(_ numbers: inout LeakNumbers) -> String {
    while true {
      let looksLikeIdentity = Bool.random(using: &numbers)
      let first =
        looksLikeIdentity
        ? "513703" + numbers.birthday() + numbers.digits(3)
        : numbers.one(of: ["91", "93", "52", "31"]) + "370323" + numbers.digits(9)
      if let check = CheckDigit.creditCode(first), let digit = Int(check) { return "\(first)\(digit)" }
    }
  }

  /// A region, a day and a count, without the check digit that would prove it an identity number.
  private static func regional(_ numbers: inout LeakNumbers) -> String {
    let first = "370323" + numbers.birthday(from: 2008, to: 2014) + numbers.digits(3)
    return first + (CheckDigit.identity(first) == "5" ? "6" : "5")
  }

  private static func cardLike(_ numbers: inout LeakNumbers) -> String {
    let first = numbers.one(of: ["62", "4", "3", "9"]) + numbers.digits(numbers.one(of: [13, 14, 15, 16]))
    return unproved(first + CheckDigit.card(first))
  }

  private static func serial(_ numbers: inout LeakNumbers) -> String { unproved(numbers.digits(18)) }

  /// With another check digit where that would prove a card of some issuer, or an identity number.
  private static func unproved(_ number: String) -> String {
    let issuers =
      ["62", "4", "5", "22", "23", "24", "25", "26", "27", "352", "353", "354", "355", "356", "357", "358"]
      + ["955", "601382", "603", "68"]
    let first = String(number.dropLast())
    let isCard = issuers.contains(where: first.hasPrefix) && CheckDigit.card(first) == number.suffix(1)
    let isIdentity = first.count == 17 && CheckDigit.identity(first) == number.suffix(1)
    guard isCard || isIdentity else { return number }
    let other = ["5", "6", "7"].first { $0 != CheckDigit.card(first) && $0 != CheckDigit.identity(first) } ?? "5"
    return first + other
  }

  private static func landline(_ numbers: inout LeakNumbers) -> String {
    numbers.one(of: ["0533-", "(0533)", "0533", "0533 ", "（0533）"]) + numbers.one(of: ["3", "2", "8"])
      + numbers.digits(6)
  }

  private static func hotline(_ numbers: inout LeakNumbers) -> String {
    numbers.one(of: [
      "12345", "12319", "95598", "400-\(numbers.digits(3))-\(numbers.digits(4))", "4008\(numbers.digits(6))", "110",
    ])
  }

  private static func isbn(_ numbers: inout LeakNumbers) -> String {
    numbers.one(of: [
      "9787\(numbers.digits(9))", "978-7-\(numbers.digits(4))-\(numbers.digits(4))-\(numbers.digits(1))",
    ])
  }

  private static func amount(_ numbers: inout LeakNumbers) -> String {
    numbers.one(of: [
      "\(numbers.digits(1)),\(numbers.digits(3)),\(numbers.digits(3)).00", "1\(numbers.digits(9)).\(numbers.digits(2))",
      "1.\(numbers.digits(4))", "3\(numbers.digits(7))",
    ])
  }

  private static func indexNumber(_ numbers: inout LeakNumbers) -> String {
    numbers.one(of: ["2013-\(numbers.digits(4))", "\(creditCode(&numbers))/2013-\(numbers.digits(7))"])
  }

  private static func documentNumber(_ numbers: inout LeakNumbers) -> String {
    "示例镇政发〔2013〕\(Int.random(in: 1...99, using: &numbers))号"
  }

  static func date(_ numbers: inout LeakNumbers) -> String {
    let day = numbers.birthday(from: 2008, to: 2014)
    return numbers.one(of: [day, "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))"])
  }

  static func fileName(_ numbers: inout LeakNumbers) -> String {
    numbers.one(of: [
      "2013年第\(numbers.digits(2))批", "2013\(numbers.digits(4))通知", "IMG_2013\(numbers.digits(4))_\(numbers.digits(6))",
    ])
  }

  private static func masked(_ numbers: inout LeakNumbers) -> String {
    let sign = numbers.one(of: ["＊", "×", "•", "X"])
    func stars(_ count: Int) -> String { String(repeating: sign, count: count) }
    return numbers.one(of: [
      "370399\(stars(8))\(numbers.digits(4))", "3703\(stars(10))\(numbers.digits(4))",
      "3\(stars(16))\(numbers.digits(1))",
      "138\(stars(4))\(numbers.digits(4))", "629999\(stars(9))\(numbers.digits(4))", "370399\(stars(12))",
    ])
  }
}
