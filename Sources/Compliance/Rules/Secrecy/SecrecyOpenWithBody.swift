import Notices

/// Requires that the text of a paper under referral is not in the repository at all (保守国家秘密法; 条例2019 article 17).
struct SecrecyOpenWithBody: PaperRule {
  func check(_ paper: Paper, _ findings: inout Findings) {
    guard case .referred(_, _, nil) = paper.secrecy.value else { return }
    switch paper.content {
    case .none: return
    case .body(let range): report(.body, at: range, &findings)
    case .attachments(let range): report(.attachments, at: range, &findings)
    }
  }

  private func report(_ message: Phrase, at range: Range<Int>, _ findings: inout Findings) {
    findings.hold("secrecy-open-with-body", at: range, message, hint: .remove, isConfidential: true)
  }
}

extension Phrase {
  fileprivate static let body = Self(
    zh: "提请审核尚未答复，正文却已在库中；答复前正文须为空",
    en: "referred and not answered, yet the body is in the repository; it must be empty until then")

  fileprivate static let attachments = Self(
    zh: "提请审核尚未答复，附件却已列出；答复前不得有附件",
    en: "referred and not answered, yet attachments are listed; there must be none until then")

  fileprivate static let remove = Self(
    zh: "立即从库中移除并清除历史，按 content/README.md 的泄露处置办理",
    en: "take it out of the repository and its history now, as content/README.md says for leaks")
}
