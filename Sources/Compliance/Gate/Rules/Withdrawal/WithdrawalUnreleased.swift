import Diagnostics
import Notices

/// Says that a paper was withdrawn before it was out: then nothing of it is shown, not even that it was withdrawn.
struct WithdrawalUnreleased: PaperRule {
  static let rule = Rule(
    "withdrawal-unreleased", .hold, .note, title: Phrase(zh: "公开之前已撤回", en: "withdrawn before it was out"),
    requirement: Phrase(zh: "从来没有公开过的，撤回以后什么也不显示。", en: "What was never out shows nothing after its withdrawal."),
    wrong: "（还没审完就写“撤回”）", right: "（没公开过的，直接删去文件；号不再用）")

  func check(_ paper: Paper, _ findings: inout Findings) {
    guard let withdrawal = paper.withdrawal else { return }
    findings.add(
      Self.rule, at: withdrawal.range,
      Phrase(zh: "公开之前已撤回；不作任何展示", en: "withdrawn before it was out; nothing of it is shown"))
  }
}
