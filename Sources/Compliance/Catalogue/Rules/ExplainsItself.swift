import Diagnostics
import Notices

/// Requires that an explanation (解读) names another paper; that this one exists, the reading of items looks after.
struct ExplainsItself: BoardRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for item in board.living {
      guard let target = item.notice.explains, target.value == item.notice.index.value else { continue }
      findings.add(
        Self.rule, in: item.notice.path, at: target.range, Phrase(zh: "“解读”写的是本条自己的索引号", en: "解读 names the item itself")
      )
    }
  }

  static let rule = Rule(
    "explains-itself", .duty, .error,
    title: Phrase(zh: "解读写了自己", en: "an explanation of itself"),
    requirement: Phrase(zh: "“解读”写被解读文件的索引号，不是本条的。", en: "解读 names the paper explained, not the item itself."),
    wrong: "索引号: 2013-0032\n解读: 2013-0032", right: "索引号: 2013-0032\n解读: 2013-0031")
}
