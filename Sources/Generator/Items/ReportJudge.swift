import Compliance
import Diagnostics
import Markup
import Notices
import Pages

/// Puts the figures into a yearly report, renders it and judges it.
struct ReportJudge {
  let assessor: Assessor
  let board: Board
  let files: ContentFiles
  let indexes: PathIndexes
  let shown: Set<IndexNumber>
  let purpose: Judgement.Purpose
  /// Without the board's settings nothing can be said but what the text itself shows.
  let isJudgeable: Bool
  let book: YearBook
  /// What the git history says against reports, by their paths.
  let evidence: [String: [Finding]]

  struct Judged {
    /// Nil of a report that stays out.
    let shown: SiteReport?
    let report: YearReport
    let assessment: ReportAssessment
    let findings: [Finding]
    /// Where the report leads; nil but for a check.
    let links: BodyLinks?
  }

  func judge(_ loaded: LoadedReport) throws(ScanProblem) -> Judged {
    let report = loaded.report
    let table = book.figures(of: report.year.value)
    let text = ReportText(loaded.bytes, body: report.body, path: report.path, figures: table)
    var html: [UInt8] = []
    var seen: ReadableText? = ReadableText()
    var outline = purpose.saysAll ? Outline() : nil
    let rendered = try render(text, of: report, into: &html, &seen, &outline)
    var findings = evidence[report.path] ?? []
    if isJudgeable { findings += text.findings }
    findings += rendered.problems.map { .markup($0.kind, in: report.path, at: text.source(of: $0.range)) }
    let links = links(of: report, outline, text, rendered, &findings)
    if let empty = NothingToShow.finding(
      html, of: report.review, secrecy: report.secrecy.value, in: report.path, at: report.body)
    {
      findings.append(empty)
    }
    if isJudgeable, let unread = Finding.figuresUnread(report, in: book) { findings.append(unread) }
    let isBlocked = findings.contains { $0.class != .duty }
    let body = seen.map { ShownBody($0, markdown: text.markdown) { text.source(of: $0) } }
    let assessment = assessor.assess(report, bytes: loaded.bytes, shown: body, isBlocked: isBlocked)
    findings += assessment.findings.filter { isJudgeable || $0.isConfidential }
    let isShown = assessment.isPublished || purpose.showsDrafts
    if isJudgeable, purpose.saysAll { findings += ReportCheck(report, bytes: loaded.bytes, book: book).findings }
    let shown = SiteReport(
      report: report, assessment: assessment, body: html, summary: rendered.summary, figures: table)
    return Judged(
      shown: isShown ? shown : nil, report: report, assessment: assessment, findings: findings, links: links)
  }

  /// Where the words lead; and what the rules of writing say of them.
  private func links(
    of report: YearReport, _ outline: Outline?, _ text: ReportText, _ rendered: RenderedMarkup,
    _ findings: inout [Finding]
  ) -> BodyLinks? {
    guard let outline else { return nil }
    findings += WritingCheck.findings(in: outline, of: report) { text.source(of: $0) }
    return BodyLinks(outline, headings: rendered.headings, path: report.path, indexes: indexes) { text.source(of: $0) }
  }

  private func render(
    _ text: ReportText, of report: YearReport, into html: inout [UInt8], _ seen: inout ReadableText?,
    _ outline: inout Outline?
  ) throws(ScanProblem) -> RenderedMarkup {
    let references = ItemReferences(
      of: nil, in: report.path, attachments: [], files: files, indexes: indexes, reader: try FileContents(files),
      shown: shown)
    var renderer = MarkupRenderer()
    return renderer.render(text.markdown.span, resolver: references, into: &html, read: &seen, outline: &outline)
  }
}
