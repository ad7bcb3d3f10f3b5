import Notices
import Testing

@Suite("Every text of settings and ledgers")
struct SettingsTextsTests {
  private func texts(_ text: String, _ path: String = "content/board.yaml") -> [String] {
    SettingsTexts.all(in: Array(text.utf8), path: path).map(\.value)
  }

  @Test("names and values of YAML, however they are written")
  func yaml() {
    let text = """
      名称: 甲   # 注释
      机关: { 名称: "乙\\u0031", 简称: '丙' }
      列表:
        - 丁
        - { 甲: [戊, 己] }
      长: |
        庚
        辛
      折: >-
        壬
        癸
      """
    #expect(
      texts(text) == [
        "名称", "甲", "机关", "名称", "乙1", "简称", "丙", "列表", "丁", "甲", "戊", "己", "长", "庚\n辛\n", "折", "壬 癸",
      ])
  }

  @Test("what no page is given is left out: a start of evidence, addresses and keys of people")
  func hidden() {
    #expect(texts("存证起始: 0123456789abcdef\n名称: 甲\n") == ["存证起始", "名称", "甲"])
    #expect(texts("工作机构: { 邮箱: a }\n") == ["工作机构", "邮箱", "a"], "the board's own address is shown")
    let people = "人员:\n  - { 编号: a, 邮箱: [b@c.example], 公钥: [k], 姓名: 王 }\n  - 邮箱:\n      - d\n    单位: 所\n"
    #expect(
      texts(people, "content/people.yaml") == ["人员", "编号", "a", "邮箱", "公钥", "姓名", "王", "邮箱", "单位", "所"])
  }

  @Test("cells of a table, and a row whose quotes do not match as it is")
  func tables() {
    #expect(texts("甲,\"乙,\"\"丙\"\"\"\r\n丁, 戊\n", "content/台账/a.csv") == ["甲", "乙,\"丙\"", "丁", "戊"])
    #expect(texts("甲,乙\"丙,丁\n", "content/台账/a.csv").count == 1)
  }

  @Test("each text has its bytes")
  func places() throws {
    let text = "名称: 甲乙\n机关: { 简称: \"丙\" }\n"
    let bytes = Array(text.utf8)
    let all = SettingsTexts.all(in: bytes, path: "content/board.yaml")
    #expect(all.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["名称", "甲乙", "机关", "简称", "\"丙\""])
  }
}
