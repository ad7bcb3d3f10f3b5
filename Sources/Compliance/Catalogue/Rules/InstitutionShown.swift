import Diagnostics
import Notices

struct InstitutionShown: BoardOnlyRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let named = Set(board.board.rules.map(\.value))
    guard !named.isEmpty else { return }
    let shown = Set(board.published.lazy.map(\.notice.index.value).filter(named.contains))
    for rule in board.board.rules where !shown.contains(rule.value) {
      findings.add(
        Self.rule, in: board.board.path, at: rule.range,
        Phrase(
          zh: "“制度”里的 \(rule.value) 没有公开，指南里看不到", en: "\(rule.value) of 制度 is not published and is missing in the guide"
        ),
        hint: Phrase(
          zh: "核对索引号，例如：\(Example.marked("制度: [2013-0005]"))；或者把那条信息公开",
          en: "look whether the number is right, for example \(Example.marked("制度: [2013-0005]")), or publish the item")
      )
    }
  }

  static let rule = Rule(
    "institution-not-shown", .duty, .warning,
    title: Phrase(zh: "指南列出的制度没有公开", en: "a rule of the guide is not shown"),
    requirement: Phrase(
      zh: "`board.yaml` 的“制度”列出的索引号，都要是已经公开的信息；没有公开的不会出现在指南里。",
      en: "Every index number under 制度 of board.yaml is a published item; others are left out of the guide."),
    wrong: "制度: [2013-0005, 2013-9999]", right: "制度: [2013-0005, 2013-0006]")
}
