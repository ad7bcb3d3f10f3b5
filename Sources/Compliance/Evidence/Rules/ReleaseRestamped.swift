import Diagnostics
import Notices

/// Names releases whose fingerprint was written anew under the old day: what is shown is not what was released then.
struct ReleaseRestamped: EvidenceRule {
  static let rule = Rule(
    "release-restamped", .hold, .error,
    title: Phrase(zh: "公开以后改了内容，指纹重填", en: "changed and restamped after release"),
    requirement: Phrase(
      zh: "公开以后的改动走“改稿”和“变更”，重新五步审查；不能只把指纹改成新的。恢复原来的内容和指纹，就没有这个问题了。",
      en: "What changes after the release, attachments too, goes through a revision with five steps of its own; the "
        + "fingerprint is not simply written anew. With text and fingerprint as they were released all is well again."),
    basis: .reviewFirst, wrong: "改了正文，再把“- 公开 周静 2014-03-28 \(fingerprintExample)”的指纹改成新的", right: "建改稿，走五步，在“变更”里写明")

  func check(_ trail: JudgedTrail, _ findings: inout [Finding]) {
    guard let restamp = trail.evidence.restamp else { return }
    for line in trail.lines where line.isRestamped {
      let author = trail.bench.author(line.introduction.commit.author)
      let (commit, arrival) = (line.introduction.commit, line.introduction.arrival)
      let text =
        restamp.changesText
        ? Phrase(zh: "其间内容改过，没有写变更", en: "the text had changed and there is no 变更")
        : Phrase(zh: "正文没有变，请核对附件", en: "the text is the same; see the attachments")
      findings.add(
        Self.rule, in: trail.evidence.path, at: line.signOff.range,
        Phrase(
          zh:
            "\(restamp.first.introduction.arrival.day) 公开以后，“\(author)”在 \(arrival.day) 重填了指纹（提交 \(commit.id)）：\(text.zh)",
          en:
            "released on \(restamp.first.introduction.arrival.day), its fingerprint was written anew by \"\(author)\" on \(arrival.day) "
            + "(commit \(commit.id)): \(text.en)"),
        hint: Phrase(
          zh:
            "恢复原来的内容和指纹，改动另建“原名.改稿.md”走五步，并入时写“变更”，例如：\(Example.marked("- { 日期: 2014-04-10, 公开: 2014-04-11, 说明: 更正电话, 审查: [……] }"))",
          en: "restore text and fingerprint, put the change into NAME.改稿.md with five steps, and record it under 变更, "
            + "for example: \(Example.marked("- { 日期: 2014-04-10, 公开: 2014-04-11, 说明: 更正电话, 审查: [……] }"))"))
    }
  }
}
