import Diagnostics
import Notices

/// Requires that everybody signed the text as it is: all fingerprints of the latest trail are the text's.
struct FingerprintMismatch: FingerprintRule {
  static let rule = Rule(
    "fingerprint-mismatch", .hold, .error, title: Phrase(zh: "指纹不符", en: "fingerprint differs"),
    requirement: Phrase(
      zh: "签字以后内容有改动，这一行和以后的签字作废，这一条被扣下。恢复签字时的内容，或者从这一步起重签；已经公开的，恢复原文，改动另建改稿。",
      en: "The text changed after it was signed: the line and those after it are void. Restore the text, or sign again "
        + "from this step on; of what is out restore the text, and put the change into a revision."),
    basis: .review, wrong: "（签了字又改正文，指纹还是原来的）", right: "- 填报 王芳 2013-06-10 \(fingerprintExample)（重新签过）")

  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings) {
    guard trail.isLatest, !paper.isRefused,
      let number = trail.signOffs.firstIndex(where: {
        $0.value.fingerprint.map { $0 != paper.expected } ?? false
      }), let written = trail.signOffs[number].value.fingerprint
    else { return }
    let line = trail.signOffs[number]
    let void = trail.signOffs[number...].map(\.value.step.name).joined(separator: "、")
    findings.add(
      Self.rule, at: line.range,
      Phrase(
        zh: "指纹 \(written) 与现在的内容不符；现在的内容应为 \(paper.expected)；作废的签字：\(void)",
        en: "fingerprint \(written) is not that of the text, which now has \(paper.expected); void: \(void)"),
      hint: paper.isSealed(trail)
        ? Phrase(
          zh: "已经公开：用 Git 恢复公开时的内容；改动另建改稿（noticeboard new --revision \(paper.subject.name)），走五步",
          en:
            "it was out: restore the text with git, and put the change into a revision (noticeboard new --revision \(paper.subject.name)) with five "
            + "steps of its own") : Self.again(line.value, paper))
  }

  private static func again(_ line: SignOff, _ paper: Paper) -> Phrase {
    var line = line
    line.fingerprint = paper.expected
    return Phrase(
      zh:
        "恢复签字时的内容；或者从“\(line.step.name)”起各人重签：noticeboard sign \(paper.subject.name) \(line.step.name)，写成：- \(line.line)",
      en:
        "restore the text that was signed; or sign again from \(line.step.name) on: noticeboard sign \(paper.subject.name) "
        + "\(line.step.name), which writes: - \(line.line)")
  }
}

extension Paper {
  /// Whether a trail released another text before today, which may have been out.
  fileprivate func isSealed(_ trail: Trail) -> Bool {
    trail.review.seal?.isMadeUp == false && trail.release.map { $0.value.shownFrom < today } == true
  }
}
