import Diagnostics
import Notices

struct ExplainedNotShown: BoardRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let explaining = board.living.compactMap { item in item.notice.explains.map { (item, $0) } }
    let papers = board.items(named: Set(explaining.map(\.1.value)))
    for (item, target) in explaining {
      guard target.value != item.notice.index.value, item.assessment.isPublished, let paper = papers[target.value],
        !paper.assessment.isPublished
      else { continue }
      findings.add(
        Self.rule, in: item.notice.path, at: target.range,
        Phrase(zh: "被解读的 \(target.value) 没有公开，读者看不到原文", en: "\(target.value), which is explained, is not shown"),
        hint: Phrase(zh: "把原文审完公开，或者先不公开解读", en: "publish the paper, or keep the explanation back"))
    }
  }

  static let rule = Rule(
    "explained-not-shown", .duty, .warning,
    title: Phrase(zh: "被解读的文件没有公开", en: "the paper explained is not shown"),
    requirement: Phrase(
      zh: "解读公开了，被解读的文件也要在公开栏里，两边互相链接。",
      en: "Where an explanation is shown, its paper is, too; both link to each other."),
    wrong: "解读: 2013-0031（还没有公开）", right: "先公开 2013-0031，再公开解读")
}
