import Embedded
import Notices
import Testing

@testable import Pages

/// By which characters a title is found on the touch kiosk.
struct FinderTests {
  private let reader = TitleReader(names: ["南鲁山镇人民政府", "南鲁山镇"])

  @Test(
    "a title stands under its first character and under the first that tells what it is about",
    arguments: [
      ("南鲁山镇2013年财政预算", "南财"), ("南鲁山镇人民政府机构职能", "南机"), ("2013年公益性岗位招聘公告", "2公"),
      ("2013年第二季度农村低保审核结果公示", "2农"), ("2013年上半年村务公开检查情况通报", "2村"),
      ("关于加强2013年春季森林防火的通告", "关春"), ("关于印发《南鲁山镇2013年度防汛预案》的通知", "关防"),
      ("关于示例甲等同志任免职的通知", "关示"), ("《南鲁山镇村级财务管理办法》解读", "南村"), ("全镇春季造林全面展开", "全"),
      ("十二五规划中期评估", "十"), ("二〇一三年五月工作", "二工"), ("２０１３年度　防火", "2防"), ("abc项目", "A"),
      ("2013年至2015年道路规划", "2道"), ("南鲁山镇2012年“三公”经费决算", "南三"), ("第三届运动会", "第运"),
      ("第一书记名单", "第"), ("2013年", "2"), ("南鲁山镇", "南"), ("关于", "关"), ("（）《》——", ""), ("", ""),
      ("3月5日停水通知", "3停"), ("㛃字村公示", "㛃"), ("〇〇村公示", "〇"), ("😀 公示", "公"),
    ])
  func keys(title: String, keys: String) {
    #expect(reader.keys(of: title).map { String($0) }.joined() == keys)
  }

  @Test("a reader of titles needs no names")
  func nameless() {
    #expect(TitleReader(names: ["", ""]).keys(of: "2013年预算") == ["2", "预"])
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
    #expect(
      finder.groups.map(\.key) == [.reading("A"), .reading("S"), .reading("Y"), .digits, .latin, .others])
    #expect(finder.groups.map { $0.entries.map(\.character) } == [["安"], ["示"], ["预", "饮"], ["2"], ["A"], ["㛃"]])
    #expect(finder.items(of: "预").map { site.items[$0].index.description } == ["2013-0002", "2013-0001"])
    #expect(finder.items(of: "隐") == [], "the title of a withdrawn item in doubt is hidden")
    #expect(finder.items(of: "2").count == 1)
  }
}
