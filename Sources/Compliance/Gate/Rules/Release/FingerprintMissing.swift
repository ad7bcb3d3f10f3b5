import Diagnostics
import Notices

/// Requires a fingerprint on step 公开: without it nothing shows that the text is the one that was reviewed.
struct FingerprintMissing: FingerprintRule {
  static let rule = Rule(
    "fingerprint-missing", .hold, .error, title: Phrase(zh: "缺少指纹", en: "fingerprint missing"),
    requirement: Phrase(
      zh: "“公开”一行要有 12 位指纹，证明发布的就是审过的那份。核对全文后照“提示”抄上。",
      en:
        "The line of 公开 bears 12 digits that tie the release to what was reviewed: read the text again and copy them from the hint."
    ),
    basis: Phrase(zh: "《政府信息公开条例》2007年第十四条、2019年第十七条", en: "Regulation of 2007, article 14; of 2019, article 17"),
    wrong: "- 公开 周静 2013-06-03", right: "- 公开 周静 2013-06-03 3f9c1a77b2e0")

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    guard let number = trail.releaseLine, trail.signOffs[number].value.fingerprint == nil else { return }
    let release = trail.signOffs[number]
    findings.add(
      Self.rule, at: release.range,
      trail.isLatest
        ? Phrase(zh: "公开一步没有指纹；应为 \(paper.expected)", en: "step 公开 has no fingerprint; it must be \(paper.expected)")
        : Phrase(
          zh: "公开一步没有指纹；变更之前的指纹须保留", en: "step 公开 has no fingerprint; that of the text before the change must stay"),
      hint: trail.isLatest ? .line(release.value, paper.expected) : nil)
  }
}

extension Phrase {
  fileprivate static func line(_ release: SignOff, _ expected: Fingerprint) -> Self {
    let example = "- 公开 \(release.person) \(release.date) \(expected)"
    return Self(zh: "核对全文后写成：\(example)", en: "read the text again, then write: \(example)")
  }
}
