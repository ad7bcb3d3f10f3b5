import Testing

@testable import Notices

/// An item in one of the ways in which people write front matter.
struct WrittenItem: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String

  var testDescription: String { name }

  static let head = "标题: 防汛应急预案\n索引号: 2013-0031\n形成日期: 2013-05-20\n保密: 可以公开\n"

  init(_ name: String, _ review: String, after: String = "") {
    self.name = name
    text = "---\n\(Self.head)\(review)\(after)---\n\n正文。\n"
  }

  init(_ name: String, whole text: String) {
    self.name = name
    self.text = text
  }

  /// Every way, and each again with CRLF and with a byte order mark.
  static let all: [WrittenItem] = (ways + others).flatMap { way in
    [
      way, WrittenItem("\(way.name), CRLF", whole: way.text.replacing("\n", with: "\r\n")),
      WrittenItem("\(way.name), mark", whole: "\u{FEFF}" + way.text),
    ]
  }

  private static let ways = [
    WrittenItem("no key", ""),
    WrittenItem("no key, a comment at the end", "", after: "# 待审\n"),
    WrittenItem("an empty key", "审查:\n"),
    WrittenItem("an empty key with blanks", "审查:   \n", after: "档号: 甲\n"),
    WrittenItem("an empty key and a comment", "审查:\n# 还没有人签\n", after: "档号: 甲\n"),
    WrittenItem("empty brackets", "审查: []\n"),
    WrittenItem("empty brackets with a blank", "审查: [ ]\n", after: "档号: 甲\n"),
    WrittenItem("a block", "审查:\n  - 填报 王芳 2013-05-21\n"),
    WrittenItem("a block at the margin", "审查:\n- 填报 王芳 2013-05-21\n", after: "档号: 甲\n"),
    WrittenItem("a deep block", "审查:\n      -   填报 王芳 2013-05-21\n"),
    WrittenItem("a block with comments", "审查:\n  # 第一步\n  - 填报 王芳 2013-05-21\n  # 第二步\n", after: "档号: 甲\n"),
    WrittenItem("lines in quotes", "审查:\n  - \"填报 王芳 2013-05-21\"\n"),
    WrittenItem("lines in single quotes", "审查:\n  - '填报 王芳 2013-05-21'\n", after: "档号: 甲\n"),
    WrittenItem("blanks in a line", "审查:\n  - 填报  王芳   2013-05-21  \n"),
    WrittenItem("blank lines around", "\n审查:\n\n  - 填报 王芳 2013-05-21\n\n", after: "档号: 甲\n"),
    WrittenItem("brackets", "审查: [填报 王芳 2013-05-21]\n"),
    WrittenItem("brackets with blanks", "审查: [ 填报 王芳 2013-05-21 ]\n", after: "档号: 甲\n"),
    WrittenItem("brackets with quotes", "审查: [\"填报 王芳 2013-05-21\"]\n"),
    WrittenItem("brackets over lines", "审查: [\n  填报 王芳 2013-05-21\n]\n", after: "档号: 甲\n"),
    WrittenItem("brackets with a comma at the end", "审查: [\n    填报 王芳 2013-05-21,\n  ]\n"),
  ]

  private static let others = [
    WrittenItem(
      "English keys",
      whole: """
        ---
        title: 防汛应急预案
        index: 2013-0031
        formed: 2013-05-20
        secrecy: 可以公开
        review:
          - 填报 王芳 2013-05-21
        ---
        正文。

        """),
    WrittenItem(
      "keys in quotes, lists of other kinds",
      whole: """
        ---
        "标题": "防汛: 应急预案"
        '索引号': 2013-0031
        形成日期: "2013-05-20"
        关键词:
          - 防汛
          - 抗旱
        附件:
        - { 文件: 甲.pdf, 名称: 审查 }
        概述: >-
          审查:
          两行
        保密: 可以公开
        ---
        审查:
          - 填报 王芳 2013-05-21

        """),
  ]
}
