import Compliance
import Testing

@Suite("the leak scan on any bytes")
struct LeakScanFuzzTests {
  /// A generator that gives the same numbers on every run.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  /// Pieces of patterns, whole and broken, and bytes that are no UTF-8.
  private static let pieces: [[UInt8]] =
    [
      "绝密", "机", "密", "★", "*", "\\", "10年", "长期", " ", "\u{3000}", "\n", "|", "不予公开", "内部", "（", "）", "3703",
      "99199003",
      "074535", "０", "Ⅹ", "X", "-", "身份证", "信用代码", "a", "138", "6299990102030405060", "E1", "USA", "姓名", "卡号", "：",
      ",", "\t", "\r\n", "（", "电话", "住址", "12号", "残疾等级", "监护人", "请示", "特急", "此件依申请公开", "开户行", "#", ".",
      "\u{B}", "\u{200B}", "86", "0", "O", "l", "OO00", "〇", "一三八", "零零", "%28", "%2538", "%", "⑧", "𝟏𝟑", "某", "~", "口",
      "⾝", "元",
      "编号", "尿毒症", "张三", "，", "离异", "服刑", "、", "SD", "1.",
    ].map { Array($0.utf8) } + [[0xE7], [0xEF, 0xBC], [0xFF], [0xF0, 0x9F], [0xE2, 0x98]]

  @Test("never traps, and reports ranges inside the text in its order", arguments: 1...2000)
  func anyBytes(_ seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 0...80, using: &numbers) {
      text += Self.pieces.randomElement(using: &numbers) ?? []
    }
    for reading in [LeakScan.Reading.source, .shown, .plain, .file] {
      var end = 0
      LeakScan(reading).scan(text.span) { leak in
        #expect(leak.range.lowerBound >= end && leak.range.upperBound <= text.count && !leak.range.isEmpty)
        end = leak.range.upperBound
      }
    }
  }

  @Test("finds a number that stands among other text at every offset", arguments: 0...40)
  func everyOffset(_ offset: Int) {
    let text = Array((String(repeating: "村", count: offset / 3) + String(repeating: ".", count: offset % 3)).utf8)
    let number = Array("370399199003074535".utf8)
    var found: [Range<Int>] = []
    LeakScan().scan((text + number).span) { found.append($0.range) }
    #expect(found == [text.count..<text.count + number.count])
  }
}
