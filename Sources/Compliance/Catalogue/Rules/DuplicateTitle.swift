import Diagnostics
import Notices

struct DuplicateTitle: FieldsRule {
  func check(_ board: BoardFields, _ findings: inout [Finding]) {
    var first: [String: Notice] = [:]
    for item in board.living {
      let title = item.title
      guard let other = first[title.value] else {
        first[title.value] = item
        continue
      }
      findings.add(
        Self.rule, in: item.path, at: title.range,
        Phrase(
          zh: "标题与 \(other.index.value) 的相同，读者分不清",
          en: "the title is that of \(other.index.value), too; readers cannot tell them apart"),
        notes: [.here(other, at: other.title.range)])
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
