import Notices

/// Says that a paper was withdrawn before it was out: then nothing of it is shown, not even that it was withdrawn.
struct WithdrawalUnreleased: PaperRule {
  func check(_ paper: Paper, _ findings: inout Findings) {
    guard let withdrawal = paper.withdrawal else { return }
    findings.hold(
      "withdrawal-unreleased", .note, at: withdrawal.range,
      Phrase(zh: "公开之前已撤回；不作任何展示", en: "withdrawn before it was out; nothing of it is shown"))
  }
}
