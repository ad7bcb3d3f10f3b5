import Embedded
import Notices
import Testing

@testable import Pages

/// By which characters a title is found on the touch kiosk.
struct FinderTests {
  @Test(
    "a title stands under each of its letters, digits and Han characters, once",
    arguments: [
      ("南鲁山镇2013年财政预算", "0123鲁南年山财镇政算预"), ("关于关于", "于关"), ("２０１３年度　防火", "0123年度火防"),
      ("abc项目A", "ABC目项"), ("“三公”经费（草案）", "三公案经草费"), ("（）《》——", ""), ("㛃字村", "㛃字村"), ("〇〇村", "〇村"),
      ("😀 公示", "公示"),
    ])
  func characters(title: String, characters: String) throws {
    let finder = Finder(try BoardInMemory.site([.init(index: "2013-0001", title: title)]))
    let met = finder.groups.flatMap(\.characters)
    #expect(met.map(\.text).sorted() == characters.map { String($0) }.sorted())
    #expect(met.allSatisfy { $0.items == [0] && $0.count == 1 })
  }

  @Test("a keyword stands under the letter of its first character, by the initials of all, and leads to its items")
  func keywords() throws {
    let site = try BoardInMemory.site([
      .init(index: "2013-0001", title: "甲", day: "2013-06-01", fields: ["关键词: [低保, 大病救助, 2014预算]"]),
      .init(index: "2013-0002", title: "乙", day: "2013-06-02", fields: ["关键词: [低保, wifi]"]),
      .init(
        index: "2013-0003", title: "丙", day: "2013-06-03",
        fields: ["关键词: [低保]", "撤回: { 日期: 2013-06-20, 原因: 有误, 人: 甲 }"]),
    ])
    let finder = Finder(site)
    let groups = finder.groups.filter { !$0.keywords.isEmpty }
    #expect(groups.map(\.key) == [.reading("D"), .digits, .latin])
    #expect(groups.map { $0.keywords.map(\.initials) } == [["DB", "DBJZ"], ["2014YS"], ["WIFI"]])
    #expect(finder.entry(keyword: "低保")?.items.map { site.items[$0].index.description } == ["2013-0002", "2013-0001"])
    #expect(TouchList.keyword("低保").address(page: 2, in: site) == "find/w4f4e-4fdd-2.html")
  }

  @Test("under a character of many titles stand the newest, and how many there are")
  func newest() throws {
    let finder = Finder(try BoardInMemory.site(count: 70))
    let entry = try #require(finder.entry(character: "第"))
    #expect(entry.items == Array(0..<60) && entry.count == 70)
  }

  @Test("the table has a letter a character, in lines of 128, and nothing else")
  func table() {
    let table = EmbeddedFile.initials
    let letters = table.filter { $0 != UInt8(ascii: "\n") }
    #expect(letters.count == 0x9FFF - 0x4E00 + 1)
    #expect(table.count == letters.count + letters.count / 128)
    #expect(letters.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: "-") })
    #expect(!letters.contains { [UInt8(ascii: "I"), UInt8(ascii: "U"), UInt8(ascii: "V")].contains($0) })
  }

  @Test(
    "characters stand under the letter of their most usual reading",
    arguments: [
      ("一", "Y"), ("丁", "D"), ("公", "G"), ("财", "C"), ("防", "F"), ("长", "C"), ("重", "Z"), ("行", "X"), ("会", "H"),
      ("沂", "Y"), ("曾", "Z"), ("翟", "Z"), ("传", "C"), ("调", "D"), ("种", "Z"), ("堃", "K"), ("䶮", nil), ("㛃", nil),
      ("〇", nil), ("a", nil), ("龥", "Y"),
    ])
  func letters(character: Unicode.Scalar, letter: Unicode.Scalar?) {
    #expect(PinyinInitial.letter(of: character) == letter)
  }

  @Test("groups go from A to Z, then digits, Latin letters and the rest; items are newest first")
  func groups() throws {
    let site = try BoardInMemory.site([
      .init(index: "2013-0001", title: "示例镇2013年预算", day: "2013-06-01"),
      .init(index: "2013-0002", title: "预案", day: "2013-06-02"),
      .init(index: "2013-0003", title: "ABC项目", day: "2013-06-03"),
      .init(index: "2013-0004", title: "2013年安全", day: "2013-06-04"),
      .init(index: "2013-0005", title: "㛃村", day: "2013-06-05"),
      .init(index: "2013-0006", title: "饮水", day: "2013-06-06"),
      .init(
        index: "2013-0007", title: "隐去的题", day: "2013-06-07", fields: ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 甲 }"]),
    ])
    let finder = Finder(site)
    let keys = finder.groups.map(\.key)
    #expect(keys.first == .reading("A") && Array(keys.suffix(3)) == [.digits, .latin, .others])
    #expect(finder.groups.last?.characters.map(\.text) == ["㛃"])
    #expect(finder.groups.first { $0.key == .reading("Y") }?.characters.map(\.text) == ["预", "饮"])
    #expect(finder.entry(character: "预")?.items.map { site.items[$0].index.description } == ["2013-0002", "2013-0001"])
    #expect(finder.entry(character: "隐") == nil, "the title of a withdrawn item in doubt is hidden")
    #expect(finder.entry(character: "2")?.count == 2)
  }
}
