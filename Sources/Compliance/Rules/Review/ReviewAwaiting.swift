import Notices

/// Says which step a paper waits for when its trail is in order so far (草拟, before 待公开).
struct ReviewAwaiting: PaperRule {
  func check(_ paper: Paper, _ findings: inout Findings) {
    let trail = paper.trails[0]
    guard let next = trail.next, findings.blocks == 0 else { return }
    findings.hold(
      "review-awaiting", .note, at: trail.signOffs.last?.range ?? trail.range, .awaiting(next),
      hint: .line(next, paper))
  }
}

extension Phrase {
  fileprivate static func awaiting(_ step: ReviewStep) -> Self {
    Self(zh: "待\(step.name)", en: "awaiting \(step.name)")
  }

  fileprivate static func line(_ step: ReviewStep, _ paper: Paper) -> Self {
    let name = paper.roster.signers(of: step, on: paper.today).first ?? "姓名"
    let fingerprint = step == .release ? " \(paper.expected)" : ""
    let example = "- \(step.name) \(name) \(paper.today)\(fingerprint)"
    return Self(zh: "下一行写：\(example)", en: "the next line is: \(example)")
  }
}
