import Diagnostics
import Notices
import Testing

@Suite("lines of the front matter are read as the text is")
struct LineWritingTests {
  @Test(
    "a title",
    arguments: [
      ("关于X月X日停水的通知", "number-left-open"), ("关于印发《防火办法的通知", "bracket-unpaired"),
      ("关于2014年2月30日停水的通知", "no-such-day-in-text"),
      ("关于防火,防汛的通知", "punctuation-mixed"), ("关于防火的通知。。", "punctuation-doubled"), ("关于补贴3OO元的通知", "number-misread"),
      ("关于防火的通知（待核实）", "note-left"),
    ])
  func title(title: String, rule: String) throws {
    let found = try remarks(on: "文。\n", title: title)
    #expect(found.map(\.rule.id) == [rule])
    #expect(found.first?.range == 10..<25)
  }

  @Test("a summary")
  func summary() throws {
    let found = try remarks(on: "文。\n") { $0.summary = Located("于2014年2月30日前报送《办法，共X元。", at: 500..<510) }
    #expect(found.map(\.rule.id).sorted() == ["bracket-unpaired", "no-such-day-in-text", "number-left-open"])
    #expect(found.allSatisfy { $0.range == 500..<510 })
  }

  @Test(
    "titles as they are written",
    arguments: [
      "示例镇人民政府关于印发《2013年防汛抗旱应急预案》的通知", "1.防火 2.防汛", "# 号楼改造", "GB/T 9704—2012", "*公示*", "关于“一窗受理”的通知", "2013年12月31日",
    ])
  func passes(title: String) throws {
    #expect(try remarks(on: "文。\n", title: title).isEmpty)
  }
}
