import Compliance
import Diagnostics
import Generator
import Notices
import Pages

/// What is said around the pages: that nothing of it is released, what is wrong, where each paper stands.
struct PanelHTML {
  private let shown: Shown
  private let base: String
  private let language: Language

  /// How many papers are listed one by one.
  private static let limit = 500

  init(_ shown: Shown, base: String) {
    (self.shown, self.base, language) = (shown, base, shown.language)
  }

  static func escaped(_ path: String) -> String { PercentEncoding.encoded(path) }

  private func words(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en)(language) }

  /// A whole page around a page of the site; without an address the overview.
  func frame(_ address: String?) -> [UInt8] {
    var out = HTMLWriter()
    out.write(
      """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex, nofollow">
      <title>\(words("未发布", "not released"))</title>
      <link rel="stylesheet" href="\(base)serve.css">
      <script src="\(base)serve.js" defer></script>
      </head>
      <body data-base="\(base)" data-number="\(shown.number)">
      <header><strong>\(words("未发布", "not released"))</strong>
      <a href="\(base)">\(words("全部条目", "all papers"))</a>
      <a href="\(base)view/index.html">\(words("网站样稿", "the site as it would look"))</a>
      <span id="lost" hidden>\(words("预览已停止，重新运行 noticeboard serve", "stopped: run noticeboard serve again"))</span></header>
      <div id="panel">
      """)
    write(address, into: &out)
    out.markup("</div>\n")
    if let address {
      out.write(
        """
        <iframe title="\(words("样稿", "preview"))" sandbox="allow-same-origin allow-downloads" src="\(base)site/\(Self.escaped(address))"></iframe>

        """)
    }
    out.markup("</body>\n</html>\n")
    return out.finish()
  }

  /// What is said of one page alone; without an address the overview.
  func panel(_ address: String) -> [UInt8] {
    var out = HTMLWriter()
    write(address.isEmpty ? nil : address, into: &out)
    return out.finish()
  }

  private func write(_ address: String?, into out: inout HTMLWriter) {
    writeFaults(into: &out)
    guard let preview = shown.newest ?? shown.good else { return }
    guard let address else { return writeOverview(preview, into: &out) }
    for paper in preview.papers where paper.address == address { write(paper, preview, into: &out) }
  }

  // MARK: - Faults

  /// Why the pages are older than the files.
  private func writeFaults(into out: inout HTMLWriter) {
    guard shown.isBehind, shown.number > 0 else { return }
    let told =
      shown.good == nil
      ? words("有错误，还不能显示", "errors: nothing can be shown yet")
      : words("有错误，下面还是改错以前的样子", "errors: below are the pages as they were before")
    out.write("<section class=\"faults\" role=\"alert\"><h2>\(told)</h2>\n")
    if let failure = shown.failure { out.write("<p>\(failure(language))</p>\n") }
    if let preview = shown.newest {
      let faults = preview.outcome.findings.filter { $0.class == .fault }
      write(
        preview.others.filter { $0.class == .fault }
          + preview.papers.flatMap { paper in
            preview.findings(of: paper).filter { $0.class == .fault }
          }, preview, into: &out)
      if faults.isEmpty, preview.tree == nil, shown.failure == nil {
        out.write("<p>\(words("运行 noticeboard check 看原因", "run noticeboard check to see why"))</p>\n")
      }
    }
    out.markup("</section>\n")
  }

  // MARK: - One paper

  private func write(_ paper: Preview.Paper, _ preview: Preview, into out: inout HTMLWriter) {
    out.write("<section class=\"paper\"><h2>\(paper.title)</h2>\n<p>\(paper.name) · \(standing(of: paper)) · ")
    out.write("<code>\(paper.path)</code></p>\n")
    if let next = paper.next {
      let who =
        paper.signers.isEmpty
        ? "" : words("（\(paper.signers.joined(separator: "、"))）", " (\(paper.signers.joined(separator: ", ")))")
      out.write(
        """
        <p class="next">\(paper.isHeld ? words("改正下面的问题以后，下一步", "once mended, next") : words("下一步", "next")) \(next.name)\(who)\(words("：", ": "))<code>noticeboard sign \(paper.name) \(next.name)</code></p>

        """)
    }
    if let changes = paper.changes { write(changes: changes, into: &out) }
    for file in paper.files {
      out.write(
        "<p>\(words("附件：", "attached: "))<a href=\"\(base)site/\(Self.escaped(file.address))\" target=\"_blank\" rel=\"noreferrer\">\(file.name)</a></p>\n"
      )
    }
    write(preview.findings(of: paper), preview, into: &out)
    out.markup("</section>\n")
  }

  private func standing(of paper: Preview.Paper) -> String {
    paper.standing.map { $0.phrase(language) } ?? words("改稿", "draft of a revision")
  }

  private func write(changes: [Phrase], into out: inout HTMLWriter) {
    guard !changes.isEmpty else {
      out.write("<p>\(words("和已经公开的没有不同", "no difference from what is out"))</p>\n")
      return
    }
    out.write("<div class=\"changes\"><h3>\(words("和已经公开的不同：", "differs from what is out:"))</h3>\n<ul>\n")
    for change in changes { out.write("<li>\(change(language))</li>\n") }
    out.markup("</ul></div>\n")
  }

  // MARK: - Findings

  private func write(_ findings: [Finding], _ preview: Preview, into out: inout HTMLWriter) {
    guard !findings.isEmpty else { return }
    out.markup("<ul class=\"findings\">\n")
    for finding in findings.prefix(Self.limit) {
      out.write(
        "<li class=\"\(finding.severity.rawValue)\"><b>\(finding.severity.name(language))</b> \(finding.message(language))"
      )
      out.write(" <span class=\"place\">\(place(of: finding, preview)) <code>\(finding.rule.id)</code></span>")
      if let hint = finding.hint { out.write("<p class=\"hint\">\(hint(language))</p>") }
      out.markup("</li>\n")
    }
    out.markup("</ul>\n")
  }

  private func place(of finding: Finding, _ preview: Preview) -> String {
    guard finding.range.upperBound > 0, let bytes = preview.bytes(of: finding.path) else { return finding.path }
    let line = TextPosition(of: finding.range.lowerBound, in: bytes).line
    return "\(finding.path) \(words("第 \(line) 行", "line \(line)"))"
  }

  // MARK: - All papers

  private func writeOverview(_ preview: Preview, into out: inout HTMLWriter) {
    if !preview.others.isEmpty {
      out.write("<section><h2>\(words("不属于某一条的问题", "findings of the board"))</h2>\n")
      write(preview.others, preview, into: &out)
      out.markup("</section>\n")
    }
    let settled = preview.papers.map(preview.isSettled)
    let waiting = zip(preview.papers, settled).filter { !$1 }.map(\.0)
    out.write("<section><h2>\(words("没有审完或者有问题的", "under review, or with findings")) (\(waiting.count))</h2>\n")
    writeTable(waiting, preview, into: &out)
    out.markup("</section>\n")
    let rest = zip(preview.papers, settled).filter(\.1).map(\.0)
    out.write("<section><h2>\(words("其余的", "the others")) (\(rest.count))</h2>\n")
    writeTable(rest, preview, into: &out)
    out.markup("</section>\n")
  }

  private func writeTable(_ papers: [Preview.Paper], _ preview: Preview, into out: inout HTMLWriter) {
    out.markup("<table>\n")
    for paper in papers.prefix(Self.limit) {
      let errors = preview.findings(of: paper).count { $0.severity == .error }
      let warnings = preview.findings(of: paper).count { $0.severity == .warning }
      out.write(
        "<tr><td>\(paper.name)</td><td><a href=\"\(base)view/\(Self.escaped(paper.address))\">\(paper.title)</a></td>")
      out.write("<td>\(standing(of: paper))</td><td>")
      if errors > 0 { out.write("<b class=\"error\">\(words("错误", "errors")) \(errors)</b> ") }
      if warnings > 0 { out.write("<b class=\"warning\">\(words("警告", "warnings")) \(warnings)</b>") }
      out.markup("</td></tr>\n")
    }
    out.markup("</table>\n")
    if papers.count > Self.limit {
      out.write(
        "<p>\(words("还有 \(papers.count - Self.limit) 条，见网站样稿", "and \(papers.count - Self.limit) more: see the site"))</p>\n"
      )
    }
  }
}

extension Preview.Paper {
  /// Whether something stands against it.
  fileprivate var isHeld: Bool { standing == .held }
}

extension Preview {
  /// Whether nobody has anything to do about a paper.
  fileprivate func isSettled(_ paper: Paper) -> Bool {
    guard let standing = paper.standing, !findings(of: paper).contains(where: { $0.severity != .note }) else {
      return false
    }
    switch standing {
    case .published, .withdrawn, .awaitingDay: return true
    case .inReview, .held: return false
    }
  }
}
