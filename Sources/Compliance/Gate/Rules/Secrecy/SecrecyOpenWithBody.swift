import Diagnostics
import Notices

/// Requires that the text of a paper under referral is not in the repository at all (保守国家秘密法; 条例2019 article 17).
struct SecrecyOpenWithBody: RuleKeeper {
  static let rule = Rule(
    "secrecy-open-with-body", .hold, .error,
    title: Phrase(zh: "待答复的正文已经在库中", en: "body of a referred paper in the repository"),
    requirement: Phrase(
      zh: "答复之前，正文要空着，附件也不能有；已经提交的，按泄露处置清除历史。",
      en:
        "Until the answer the body is empty and there are no attachments; if committed, clear the history as for a leak."
    ),
    basis: Phrase(
      zh: "《保守国家秘密法》2024年第三十五条；《政府信息公开条例》2019年第十七条",
      en: "Law on Guarding State Secrets (2024), article 35; Regulation of 2019, article 17"),
    wrong: "保密: { 提请审核: …… }，下面写着正文", right: "保密: { 提请审核: …… }，下面什么也没有")

  func check(_ paper: Paper, _ findings: inout Findings) {
    guard case .referred(_, _, nil) = paper.secrecy.value else { return }
    switch paper.content {
    case .none: return
    case .body(let range): report(Self.body, at: range, &findings)
    case .attachments(let range): report(Self.attachments, at: range, &findings)
    }
  }

  private func report(_ message: Phrase, at range: Range<Int>, _ findings: inout Findings) {
    findings.add(
      Self.rule, at: range, message,
      hint: Phrase(
        zh: "立即从库中移除并清除历史，按 content/README.md 的泄露处置办理",
        en: "take it out of the repository and its history now, as content/README.md says for leaks"),
      isConfidential: true)
  }

  private static let body = Phrase(
    zh: "提请审核尚未答复，正文却已在库中；答复前正文须为空",
    en: "referred and not answered, yet the body is in the repository; it must be empty until then")

  private static let attachments = Phrase(
    zh: "提请审核尚未答复，附件却已列出；答复前不得有附件",
    en: "referred and not answered, yet attachments are listed; there must be none until then")
}
