import Notices

/// Requires a fingerprint on step 公开: without it nothing shows that the text is the one that was reviewed.
struct FingerprintMissing: TrailRule {
  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    guard let release = trail.release, release.value.fingerprint == nil else { return }
    findings.hold(
      "fingerprint-missing", at: release.range, trail.isLatest ? .missing(paper.expected) : .missingEarlier,
      hint: trail.isLatest ? .line(release.value, paper.expected) : nil)
  }
}

extension Phrase {
  fileprivate static func missing(_ expected: Fingerprint) -> Self {
    Self(zh: "公开一步没有指纹；应为 \(expected)", en: "step 公开 has no fingerprint; it must be \(expected)")
  }

  fileprivate static let missingEarlier = Self(
    zh: "公开一步没有指纹；变更之前的指纹须保留", en: "step 公开 has no fingerprint; that of the text before the change must stay")

  fileprivate static func line(_ release: SignOff, _ expected: Fingerprint) -> Self {
    let example = "- 公开 \(release.person) \(release.date) \(expected)"
    return Self(zh: "核对全文后写成：\(example)", en: "read the text again, then write: \(example)")
  }
}
