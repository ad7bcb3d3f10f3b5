import Diagnostics
import Testing

@testable import Generator

/// The examples of all rules are tried: each is written into items of one board, as front matter and as a body, and
/// that board is checked once.
struct EveryRuleExampleTests {
  /// How an example can stand in an item.
  private enum Form: String, CaseIterable {
    case body, frontMatter
  }

  /// Rules whose wrong example is no part of one item, or breaks nothing by itself: what else they look at is made by
  /// the tests of each.
  static let elsewhere: Set<String> = [
    "attachment-local-link", "bad-public-key", "bad-publish-target", "calendar-row-departs", "calendar-row-impossible",
    "file-unused-leak",
    "history-number", "markdown-ending", "settings-leak", "theme-character", "changed-since-signed", "committed-shown",
    "computer-shared", "evidence-missing", "nothing-to-show", "removals",
    "report-year-open", "sample-value", "settings-blank", "step-vacant", "shared-with-signed", "sign-off-not-signed",
    "signer-removed", "vanished",
    "guide-outdated", "report-figures-unread", "period-over-law", "address-shared", "change-fingerprint",
    "release-day-changed", "theme-request",
    "theme-unused", "alias-collision",
    "application-consultation-overdue", "application-correction-awaited", "application-correction-late",
    "application-result", "ledger-number-year", "report-count-value", "report-days",
    "application-dates", "application-due-soon", "application-extension-late", "application-late",
    "application-overdue", "attachment-dangerous", "attachment-empty", "attachment-encoding",
    "attachment-hidden-content", "attachment-large", "attachment-missing", "attachment-not-public",
    "attachment-suffix-missing", "attachment-too-large", "attachment-type", "attachment-type-mismatch",
    "attachment-unscannable", "attachment-without-mark", "attachment-without-text", "bad-attachment-type",
    "bad-synonym", "bad-base-url",
    "bad-credit-code",
    "bad-evidence-start", "bad-id", "bad-month-day", "bad-number", "bad-period", "bad-public-account",
    "bad-public-mobile", "bad-slug",
    "bad-update-period", "bad-web-address", "bank-card", "change-order", "commit-before-parent", "commit-redated",
    "day-not-come", "deadline-provisional", "display-before-release", "display-too-short", "due-soon",
    "duplicate-document-number",
    "empty-column", "empty-columns", "empty-file", "evidence-counted", "evidence-start-unknown", "exception-in-future",
    "exception-not-allowed", "exception-person", "exception-unmatched", "explained-not-shown", "explanation-missing",
    "external-link-dead", "external-link-moved", "external-link-private", "external-link-unsure", "featured-over",
    "fee-kinds", "fees-contradiction", "file-not-listed", "file-unused", "fingerprint-mismatch", "fingerprint-missing",
    "footer-duties", "front-matter-too-long", "gbk-encoding", "heartbeat", "heartbeat-unknown", "history-incomplete",
    "history-skipped", "history-unreadable", "index-collision", "index-reused", "institution-not-shown",
    "kind-start-event", "kind-start-missing", "late", "ledger-amount", "ledger-consultation", "ledger-dates",
    "ledger-figure", "ledger-half", "ledger-number", "ledger-office", "ledger-person", "ledger-reference",
    "ledger-repeated", "ledger-row-twice",
    "ledger-subject", "ledger-unknown", "ledger-word", "level-of-fixed-rule", "level-of-unknown-rule", "missing-column",
    "missing-file", "missing-theme", "mobile-phone", "nesting-too-deep", "no-base-url", "no-front-matter", "not-utf8",
    "nul-byte", "outside-category", "passport", "picture-position", "published-before-release", "release-backdated",
    "release-restamped", "repeal-basis-unknown", "repeated-column", "repeated-value", "repetition-due-soon",
    "repetition-missing", "report-collision", "report-count-unknown", "report-due-late", "report-due-soon",
    "report-figure-unclosed",
    "report-figure-unknown", "report-file", "report-identity", "report-late", "report-ledger-missing",
    "report-ledger-year",
    "report-published-unknown", "report-published-value",
    "report-not-stored", "report-overdue", "report-parts", "report-registered", "report-stored-missing",
    "report-stored-repeated", "report-stored-unknown", "report-stored-value", "report-submitted-changed",
    "report-typed-number", "report-typed-table", "report-year", "reserved-category", "reserved-slug",
    "residence-permit", "resident-id",
    "review-in-future", "review-person-ambiguous", "review-person-not-allowed", "review-person-out-of-office",
    "review-person-unknown", "revision-folded", "revision-history", "revision-index", "revision-key",
    "revision-not-foldable", "revision-note-missing", "revision-of-draft", "revision-of-withdrawn",
    "revision-published", "revision-ready", "revision-under-way", "revision-withdrawal", "revision-without-item",
    "secrecy-open-with-body", "secrecy-refused", "settings-too-long", "several-terms", "sign-off-before-its-day",
    "sign-off-by-other", "sign-off-committed-late", "sign-off-put-back", "sign-off-uncommitted", "sign-off-untraceable",
    "sign-offs-in-one-commit", "signer-without-address", "standard-column", "standard-row", "standard-row-channel",
    "standard-row-due-soon", "standard-row-late", "standard-row-missing", "standard-time", "stale-column",
    "stale-columns", "stale-home", "table-quote",
    "table-width", "template", "term-order", "term-overlap", "theme-link", "unknown-column", "unreadable-file",
    "unreadable-image", "utf16-encoding", "validity-contradiction", "validity-passed", "withdrawal-due",
    "display-contradiction", "document-number-contradiction", "signature-day", "withdrawal-before-release",
    "withdrawal-in-future", "withdrawal-late", "withdrawal-overdue", "withdrawal-unreleased", "yaml-document",
    "year-order",
  ]
  /// Rules whose right example names what is not on this board, or is right only beside more.
  static let needsMore: Set<String> = [
    "review-awaiting", "overdue", "kind-unknown", "duplicate-title", "missing-anchor", "missing-target",
    "missing-image",
  ]

  private static let keys = ["标题: 关于防汛的通知", "索引号: 2013-0031", "形成日期: 2013-05-20", "保密: 可以公开"]

  private static func item(_ example: String, _ number: Int, as form: Form) -> String {
    let keys = keys.map { $0.hasPrefix("索引号") ? "索引号: 2013-\(number)" : $0 }
    if form == .body { return (["---"] + keys + ["审查:", "---", "", example, ""]).joined(separator: "\n") }
    if example.hasPrefix("---\n") { return example + "\n\n正文。\n" }
    let named = example.split(separator: "\n").compactMap { line in
      line.split { ":： ".contains($0) }.first.map(String.init)
    }
    let rest = keys.filter { key in !named.contains { key.hasPrefix($0) } }
    return (["---"] + rest + [example, "---", "", "正文。", ""]).joined(separator: "\n")
  }

  /// The rules that a check finds in each example, by rule, form and side.
  private static func found() async throws -> [String: Set<String>] {
    var board = try TestBoard()
    for (number, rule) in RuleCatalogue.all.enumerated() {
      for (place, form) in Form.allCases.enumerated() {
        for (side, example) in [("wrong", rule.wrong), ("right", rule.right)] {
          let serial = 1000 + number * 4 + place * 2 + (side == "wrong" ? 0 : 1)
          board["content/应急管理/\(side)-\(form.rawValue)-\(rule.id).md"] = item(example, serial, as: form)
        }
      }
    }
    let findings = try await board.written().check().findings
    return Dictionary(grouping: findings) { $0.path }.mapValues { Set($0.map(\.rule.id)) }
  }

  @Test("a wrong example breaks its rule, and the right one does not, wherever an item can show it")
  func examples() async throws {
    let found = try await Self.found()
    var silent: Set<String> = []
    for rule in RuleCatalogue.all {
      func fires(_ side: String, _ form: Form) -> Bool {
        found["content/应急管理/\(side)-\(form.rawValue)-\(rule.id).md"]?.contains(rule.id) ?? false
      }
      let forms = Form.allCases.filter { fires("wrong", $0) }
      if forms.isEmpty { silent.insert(rule.id) }
      let isRight = !forms.contains { fires("right", $0) }
      #expect(isRight != Self.needsMore.contains(rule.id), "\(rule.id): \(rule.right)")
    }
    #expect(silent.subtracting(Self.elsewhere).sorted() == [], "these wrong examples break nothing")
    #expect(Self.elsewhere.subtracting(silent).sorted() == [], "these can be tried here")
  }
}
