package import Diagnostics
package import Notices

/// Requires of every older trail, the item's own or that of a change, five equal fingerprints of the text that it released.
package struct ChangeFingerprint: FingerprintRule {
  package static let rule = Rule(
    "change-fingerprint", .hold, .error,
    title: Phrase(zh: "变更以前的指纹", en: "fingerprints before a change"),
    requirement: Phrase(
      zh: "有“变更”的，最新一次的五步签现在的内容；以前每一次的五行保留当时的指纹，五行相同，不能补零、不能抄别次的。",
      en: "The latest trail signs the text as it is; each older one keeps the fingerprint of its own text on all five "
        + "lines, neither zeros nor another trail's."),
    basis: .review, wrong: "- 公开 周静 2013-06-03 0000000000000-0000000000000（变更以前的）",
    right: "- 公开 周静 2013-06-03 \(fingerprintExample)（当时写的，照旧）")

  init() {}

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    guard !trail.isLatest, trail.isComplete, let fault = fault(of: trail, paper) else { return }
    findings.add(
      Self.rule, at: fault.range, fault.words,
      hint: Phrase(
        zh: "从 Git 里那一次公开的提交找回原来的五行，照原样写，例如：\(Example.marked("- 公开 周静 2013-06-03")) \(fingerprintExample)",
        en:
          "take the five lines from the commit of that release, for example: \(Example.marked("- 公开 周静 2013-06-03")) \(fingerprintExample)"
      ))
  }

  /// Where the commit of an older release holds another text than the five lines were given for.
  ///
  /// - Parameters:
  ///   - seal: What the lines bear.
  ///   - expected: The fingerprint of the text in the commit.
  ///   - commit: All digits of its name.
  package static func differing(
    _ seal: Fingerprint, from expected: Fingerprint, commit: String, in path: String, at range: Range<Int>
  ) -> Finding {
    let commit = String(commit.prefix(12))
    return Finding(
      rule, in: path, at: range,
      Phrase(
        zh: "指纹 \(seal) 不是当时内容的：那次公开的提交 \(commit) 里，内容的指纹是 \(expected)",
        en:
          "fingerprint \(seal) is not that of the text then: in the commit \(commit) of that release it is \(expected)"),
      hint: Phrase(
        zh: "看那次提交的五行：git show \(commit)；当时就签错的，不能补，把这一条撤回，按现在的内容另发一条",
        en: "see the five lines of that commit: git show \(commit); what was signed wrongly then cannot be made good: "
          + "take the item back and publish anew"))
  }

  private func fault(of trail: Trail, _ paper: Paper) -> (range: Range<Int>, words: Phrase)? {
    guard let seal = trail.review.seal else {
      let first = trail.signOffs[0].value.fingerprint
      let odd = trail.signOffs.first { $0.value.fingerprint == nil || $0.value.fingerprint != first }
      return (
        odd?.range ?? trail.range,
        Phrase(
          zh: "“\(odd?.value.step.name ?? "")”一行没有指纹，或者和别行不同；变更以前的五行要保留当时的同一个指纹",
          en:
            "the line of \(odd?.value.step.name ?? "") bears no fingerprint, or another than the first; the five lines "
            + "before a change keep one")
      )
    }
    let place = trail.signOffs[0].range
    if seal.isMadeUp {
      return (place, Phrase(zh: "指纹 \(seal) 是补上的，不是算出来的", en: "fingerprint \(seal) was made up, not computed"))
    }
    let isCopied = seal == paper.expected || paper.trails.filter { $0.review.seal == seal }.count > 1
    guard isCopied else { return nil }
    return (
      place,
      Phrase(zh: "指纹 \(seal) 和另一次公开的相同；各次有各次的指纹", en: "fingerprint \(seal) is that of another release too")
    )
  }
}
