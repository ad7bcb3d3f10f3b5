import Notices

/// Looks for leaks in everything of a paper that would be shown, and reports them at their bytes.
struct LeakCheck {
  let scan: LeakScan
  let bytes: [UInt8]

  /// Everything shown of an item.
  func check(_ notice: Notice, _ findings: inout Findings) {
    text(notice.title, &findings)
    text(notice.summary, &findings)
    for keyword in notice.keywords { text(keyword, &findings) }
    for field in [notice.documentNumber, notice.agency, notice.subject, notice.archive, notice.lateReason] {
      text(field, &findings)
    }
    text(notice.validity.repealedBy, &findings)
    text(notice.starts.map { $0.map(\.event) }, &findings)
    for alias in notice.aliases { text(alias, &findings) }
    for change in notice.changes { text(change.map(\.note), &findings) }
    text(notice.changeNote, &findings)
    for attachment in notice.attachments {
      text(attachment.map(\.name), &findings)
      text(attachment.map(\.file), &findings)
    }
    text(Located(notice.path, at: 0..<0), &findings)
    body(notice.body, &findings)
  }

  /// Where an item that was taken back still leaks.
  struct Withdrawn {
    var isInTitle = false
    var isInReason = false
  }

  /// Everything shown of an item that was taken back.
  func check(withdrawn notice: Notice, _ findings: inout Findings) -> Withdrawn {
    var result = Withdrawn()
    let before = findings.blocks
    if notice.withdrawal?.value.hidesTitle != true { text(notice.title, &findings) }
    result.isInTitle = findings.blocks > before
    let between = findings.blocks
    text(notice.withdrawal.map { $0.map(\.reason) }, &findings)
    result.isInReason = findings.blocks > between
    return result
  }

  /// Everything shown of a yearly report.
  func check(_ report: YearReport, _ findings: inout Findings) {
    text(report.title, &findings)
    text(report.documentNumber, &findings)
    text(Located(report.path, at: 0..<0), &findings)
    body(report.body, &findings)
  }

  private func body(_ range: Range<Int>, _ findings: inout Findings) {
    let range = range.clamped(to: 0..<bytes.count)
    scan.scan(bytes.span.extracting(range)) { leak in
      findings.leak(leak, at: leak.range.lowerBound + range.lowerBound..<leak.range.upperBound + range.lowerBound)
    }
  }

  private func text(_ field: Located<String>?, _ findings: inout Findings) {
    guard let field else { return }
    scan.scan(field.value) { findings.leak($0, at: place(of: $0, in: field)) }
  }

  /// The bytes of a leak where the file spells the value as it is; else those of the whole value.
  private func place(of leak: Leak, in field: Located<String>) -> Range<Int> {
    let wanted = Array(field.value.utf8)[leak.range]
    let written = bytes[field.range.clamped(to: 0..<bytes.count)]
    guard written.count >= wanted.count else { return field.range }
    for start in written.startIndex...(written.endIndex - wanted.count)
    where written[start] == wanted.first && written[start..<start + wanted.count] == wanted {
      return start..<start + wanted.count
    }
    return field.range
  }
}

extension Findings {
  fileprivate mutating func leak(_ leak: Leak, at range: Range<Int>) {
    hold(leak.rule, at: range, .found(leak), hint: .remove, isConfidential: true)
  }
}

extension Phrase {
  fileprivate static func found(_ leak: Leak) -> Self {
    Self(
      zh: "发现\(leak.kind.zh)“\(leak.masked)”；不得公开",
      en: "found a \(leak.kind.en), \"\(leak.masked)\"; it must not be published")
  }

  fileprivate static let remove = Self(
    zh: "删去或整列不列；已提交的，按 content/README.md 的泄露处置清除历史",
    en: "take it out, or leave the column out; if committed, clear the history as content/README.md says")
}
