import Diagnostics
import Notices

struct DuplicateTitle: BoardRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    var first: [String: AssessedItem] = [:]
    for item in board.living {
      let title = item.notice.title
      guard let other = first[title.value] else {
        first[title.value] = item
        continue
      }
      findings.add(
        Self.rule, in: item.notice.path, at: title.range,
        Phrase(
          zh: "标题与 \(other.notice.index.value) 的相同，读者分不清",
          en: "the title is that of \(other.notice.index.value), too; readers cannot tell them apart"),
        notes: [.here(other.notice, at: other.notice.title.range)])
    }
  }

  static let rule = Rule(
    "duplicate-title", .duty, .warning,
    title: Phrase(zh: "标题重复", en: "one title twice"),
    requirement: Phrase(
      zh: "两条信息不能用同一个标题，用年份、季度、村名或“更正”区分开。",
      en: "No two items bear one title; a year, quarter or village tells them apart."),
    wrong: "标题: 农村低保审核公示", right: "标题: 2014年第二季度农村低保审核公示")
}

extension Finding.Note {
  /// The other item that a finding is about.
  static func here(_ notice: Notice, at range: Range<Int>) -> Self {
    Self(path: notice.path, range: range, message: Phrase(zh: "另一条在这里", en: "the other one is here"))
  }
}
