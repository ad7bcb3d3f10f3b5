package import Diagnostics

/// Says what was changed since a line was signed, where git has the text as it was.
package enum ChangedSinceSigned: RuleKeeper {
  package static let rule = Rule(
    "changed-since-signed", .duty, .note,
    title: Phrase(zh: "签字以后改了什么", en: "what was changed since it was signed"),
    requirement: Phrase(
      zh: "签字作废的，列出签字那次提交以后改动的项目、字句、表格和附件，便于恢复或者重审。这不是另一个错误。",
      en:
        "Where sign-offs are void, the facts, words, cells and attachments that changed since the commit that signed are "
        + "listed, for whoever restores or reviews them. No further mistake."),
    wrong: "每户900元，名单另附（签字时是：每户100元）", right: "每户100元")

  /// - Parameter commit: The short name of the commit that brought the signature.
  package static func finding(
    _ changes: [Phrase], step: String, commit: String, in path: String, at range: Range<Int>
  ) -> Finding {
    guard !changes.isEmpty else {
      return Finding(
        rule, in: path, at: range,
        Phrase(
          zh: "“\(step)”签字（提交 \(commit)）以后表头和正文没有变，请核对附件和图片",
          en: "since \(step) was signed (commit \(commit)) neither facts nor text changed: see attachments and pictures"
        ))
    }
    return Finding(
      rule, in: path, at: range,
      Phrase(
        zh: "“\(step)”签字（提交 \(commit)）以后改了：\(changes.map(\.zh).joined(separator: "；"))",
        en: "changed since \(step) was signed (commit \(commit)): \(changes.map(\.en).joined(separator: "; "))"))
  }
}
