import Diagnostics
import Notices

struct FileUnused: BoardRule {
  static let rule = Rule(
    "file-unused", .duty, .warning, title: Phrase(zh: "没有用到的文件", en: "File that nothing uses"),
    requirement: Phrase(
      zh: "信息旁边的文件，要么列在某条信息的“附件”里或者插在正文里，要么删去：没有列出的不会公开。",
      en:
        "A file beside items is an attachment or a picture of one of them, or it is removed; unlisted ones are not published."
    ),
    wrong: "应急管理/名单.pdf，没有一条信息列出它", right: "附件: [{ 文件: 名单.pdf, 名称: 名单 }]")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for path in board.unusedFiles {
      findings.add(
        Self.rule, in: path,
        Phrase(
          zh: "没有一条信息用到这个文件，不会公开；要么列出，要么删去", en: "no item uses this file, so it is not published; list it or remove it"),
        hint: Phrase(
          zh: "在信息的表头列出，例如\n附件:\n  - { 文件: 名单.pdf, 名称: 名单 }\n不用的删去",
          en: "list it at the top of an item, for example\n附件:\n  - { 文件: 名单.pdf, 名称: 名单 }\nor remove it"))
    }
  }
}
