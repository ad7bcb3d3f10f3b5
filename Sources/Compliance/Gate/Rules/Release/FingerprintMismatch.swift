import Diagnostics
import Notices

/// Requires that the text is the one that was released: its fingerprint is that of the latest step 公开.
struct FingerprintMismatch: FingerprintRule {
  static let rule = Rule(
    "fingerprint-mismatch", .hold, .error, title: Phrase(zh: "指纹不符", en: "fingerprint differs"),
    requirement: Phrase(
      zh: "放行以后内容有改动，这一条被扣下。恢复原文，或者重新走完五步再换指纹。",
      en: "The text changed after its release and is held back: restore it, or go through the five steps again."),
    basis: Phrase(zh: "《政府信息公开条例》2007年第十四条、2019年第十七条", en: "Regulation of 2007, article 14; of 2019, article 17"),
    wrong: "（放行以后改了正文，指纹没有换）", right: "- 公开 周静 2013-06-10 8c0d51e2a4b7（五步重新走完）")

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    guard trail.isLatest, let release = trail.release, let written = release.value.fingerprint,
      Fingerprint(written) != paper.expected
    else { return }
    findings.add(
      Self.rule, at: release.range,
      Phrase(
        zh: "指纹 \(written) 与现在的内容不符；现在的内容应为 \(paper.expected)",
        en: "fingerprint \(written) is not that of the text; the text now has \(paper.expected)"),
      hint: .line(release.value, paper.expected))
  }
}

extension Phrase {
  fileprivate static func line(_ release: SignOff, _ expected: Fingerprint) -> Self {
    let example = "- 公开 \(release.person) \(release.date) \(expected)"
    return Self(
      zh: "公开后内容有改动：恢复原文，或重新走完五步后写：\(example)",
      en: "the text changed after its release: restore it, or go through the five steps again and write: \(example)")
  }
}
