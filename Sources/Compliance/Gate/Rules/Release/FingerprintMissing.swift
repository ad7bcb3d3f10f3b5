import Diagnostics
import Notices

/// Requires a fingerprint on every line of a review: without it nothing shows which text the person saw.
struct FingerprintMissing: FingerprintRule {
  static let rule = Rule(
    "fingerprint-missing", .hold, .error, title: Phrase(zh: "缺少指纹", en: "fingerprint missing"),
    requirement: Phrase(
      zh: "每行签字都要有指纹，证明签的就是这一份。本人看过全文，用 noticeboard sign 重签。",
      en:
        "Every sign-off bears the fingerprint of the text that was signed: read the text, and sign with noticeboard sign."
    ),
    basis: .review, wrong: "- 公开 周静 2013-06-03", right: "- 公开 周静 2013-06-03 \(fingerprintExample)")

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    guard trail.isLatest, let number = trail.signOffs.firstIndex(where: { $0.value.fingerprint == nil }) else { return }
    let line = trail.signOffs[number]
    var signed = line.value
    signed.fingerprint = paper.expected
    let missing = trail.signOffs.filter { $0.value.fingerprint == nil }.map(\.value.step.name).joined(separator: "、")
    findings.add(
      Self.rule, at: line.range,
      Phrase(
        zh: "\(missing) 没有指纹；现在的内容应为 \(paper.expected)",
        en: "no fingerprint on \(missing); the text now has \(paper.expected)"),
      hint: Phrase(
        zh: "本人看过全文后重签：noticeboard sign \(paper.subject.name) \(signed.step.name)，写成：- \(signed.line)",
        en:
          "read the text and sign again, noticeboard sign \(paper.subject.name) \(signed.step.name), which writes: - \(signed.line)"
      ))
  }
}
