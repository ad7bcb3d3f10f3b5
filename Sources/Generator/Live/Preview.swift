package import Compliance
package import Diagnostics
package import Notices
import Pages

/// A board as it would look, in memory, and what is to be said of each paper to those who write and sign it.
package struct Preview: Sendable {
  /// One paper, or the draft of a revision.
  package struct Paper: Sendable {
    /// Of its page, relative to the site.
    package let address: String
    /// The file, from the board's folder.
    package let path: String
    /// What a command calls it: the number of an item, the year of a report.
    package let name: String
    package let title: String
    /// Nil of the draft of a revision.
    package let standing: Standing?
    /// The step that is to be signed next, once nothing else stands against it; nil where none is.
    package let next: ReviewStep?
    /// Who may sign it, as a line would write them.
    package let signers: [String]
    package let findings: [Finding]
    /// What the draft of a revision changes of the released text; nil of any other paper.
    package let changes: [Phrase]?
    /// Attachments: their shown names and addresses.
    package let files: [(name: String, address: String)]
  }

  package let outcome: Outcome
  /// In the order of path.
  package let papers: [Paper]
  /// Findings about no paper that could be read.
  package let others: [Finding]
  /// Every file of the site; nil where faults left nothing to write.
  package let tree: MemoryTree?
  /// The bytes of the files that findings point at, as they were read.
  private let sources: [ExactText: [UInt8]]

  init(_ judged: Judgement, of content: Content, tree: MemoryTree?) {
    outcome = judged.outcome
    self.tree = tree
    let sources = Self.sources(of: judged.outcome.findings, content)
    self.sources = sources
    let findings = Redaction { sources[ExactText($0)] }.applied(to: judged.outcome.findings)
    let byPath = Dictionary(grouping: findings) { ExactText($0.path) }
    let maker = PaperMaker(judged, content) { byPath[ExactText($0)] ?? [] }
    papers = maker.papers
    let told = Set(papers.map { ExactText($0.path) })
    others = findings.filter { !told.contains(ExactText($0.path)) }
  }

  /// The bytes of a file, from the board's folder, that a finding points at.
  package func bytes(of path: String) -> [UInt8]? { sources[ExactText(path)] }

  private static func sources(of findings: [Finding], _ content: Content) -> [ExactText: [UInt8]] {
    let wanted = Set(findings.lazy.filter { $0.range.upperBound > 0 }.map { ExactText($0.path) })
    var sources: [ExactText: [UInt8]] = [:]
    for loaded in content.notices where wanted.contains(ExactText(loaded.notice.path)) {
      sources[ExactText(loaded.notice.path)] = loaded.bytes
    }
    let root = content.files.root.dropLast(contentFolder.utf8.count + 1)
    for path in wanted where sources[path] == nil {
      sources[path] = SourceFile.read("\(root)/\(path.text)")
    }
    return sources
  }
}

private struct PaperMaker {
  private let judged: Judgement
  private let content: Content
  private let findings: (String) -> [Finding]
  private let roster: Roster

  init(_ judged: Judgement, _ content: Content, findings: @escaping (String) -> [Finding]) {
    (self.judged, self.content, self.findings) = (judged, content, findings)
    roster = Roster(content.people)
  }

  var papers: [Preview.Paper] {
    (judged.items.map(paper) + drafts + judged.judgedReports.map(paper))
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func paper(_ item: JudgedItem) -> Preview.Paper {
    let notice = item.notice
    let trail = notice.latestTrail
    return paper(
      ItemAddress(notice.index.value).page, notice.path, notice.index.value.description, notice.title.value,
      item.assessment.standing, trail, item.assessment.expectedFingerprint, files: item.files)
  }

  private func paper(_ report: ReportJudge.Judged) -> Preview.Paper {
    paper(
      SiteReport.address(of: report.report.year.value), report.report.path, String(report.report.year.value),
      report.report.title.value,
      report.assessment.standing,
      report.report.review, report.assessment.expectedFingerprint, files: [])
  }

  private func paper(
    _ address: String, _ path: String, _ name: String, _ title: String, _ standing: Standing,
    _ trail: ReviewTrail, _ expected: Fingerprint, files: [ItemFile]
  ) -> Preview.Paper {
    let next: ReviewStep? =
      switch standing {
      case .inReview(let step): step
      case .held where trail.values.count < ReviewStep.allCases.count:
        ReviewStep(rawValue: trail.validCount(for: expected))
      case .held: nil
      case .published, .withdrawn, .awaitingDay: nil
      }
    return Preview.Paper(
      address: address, path: path, name: name, title: title, standing: standing, next: next,
      signers: signers(of: next), findings: findings(path), changes: nil, files: Self.named(files))
  }

  /// Drafts of revisions whose items can be read.
  private var drafts: [Preview.Paper] {
    let originals = Dictionary(content.notices.map { (ExactText($0.notice.path), $0) }) { first, _ in first }
    let shown = Dictionary(judged.revised.map { ($0.notice.index.value, $0) }) { first, _ in first }
    return content.revisions.compactMap { draft in
      let path = "\(contentFolder)/\(draft.path)"
      guard let loaded = draft.loaded, let name = RevisionName.original(of: draft.path),
        let original = originals[ExactText("\(contentFolder)/\(name)")]
      else { return nil }
      let index = loaded.notice.index.value
      let next = judged.draftedSteps[path]
      let before = SignedText(original.notice, bytes: original.bytes)
      return Preview.Paper(
        address: ItemAddress(index, isRevision: shown[index] != nil).page, path: path, name: index.description,
        title: loaded.notice.title.value, standing: nil, next: next, signers: signers(of: next),
        findings: findings(path), changes: before.changes(to: SignedText(loaded.notice, bytes: loaded.bytes)),
        files: Self.named(shown[index]?.files ?? []))
    }
  }

  private func signers(of step: ReviewStep?) -> [String] {
    step.map { roster.signers(of: $0, on: judged.outcome.today) } ?? []
  }

  private static func named(_ files: [ItemFile]) -> [(name: String, address: String)] {
    files.compactMap { file in file.site.name.map { ($0, file.site.address) } }
  }
}

extension Standing {
  /// Where a paper stands, as a clerk would say it.
  package var phrase: Phrase {
    switch self {
    case .published: Phrase(zh: "已公开", en: "published")
    case .withdrawn: Phrase(zh: "已撤回", en: "withdrawn")
    case .awaitingDay(let day): Phrase(zh: "待公开，\(day) 起公开", en: "released for \(day)")
    case .inReview(let next): Phrase(zh: "审查中，下一步“\(next.name)”", en: "in review, next step \(next.name)")
    case .held: Phrase(zh: "不予放行", en: "held back")
    }
  }
}

extension Generator {
  /// Reads and judges the board, and writes every item as it would look into memory.
  ///
  /// Of the history nothing is asked: what is shown is for reviewers' eyes, released or not.
  ///
  /// - Parameters:
  ///   - old: What stays as it is in this tree is not copied.
  ///   - keepsGoing: Whether what has no fault is written where something has one.
  package func preview(
    after old: MemoryTree = MemoryTree(), keepsGoing: Bool = false
  ) async throws(GeneratorFailure) -> Preview {
    let content = try await load()
    var judged = try await judge(content, for: .preview)
    let prepared = await prepare(&judged, baseURL: nil, isDrafts: true)
    guard let (theme, pages) = prepared, judged.outcome.isJudged, !judged.outcome.isHalted,
      judged.outcome.faultCount == 0 || keepsGoing
    else { return Preview(judged, of: content, tree: nil) }
    let builder = SiteBuilder(
      pages: pages, theme: theme, content: judged.content.files, files: judged.files, baseURL: nil, makesCodes: false,
      workers: request.workers, observer: observer)
    let output = MemoryOutput(after: old, purpose: .drafts)
    do throws(OutputFailure) {
      judged.outcome.output = try await builder.write(to: output, recording: nil)
    } catch {
      // Two papers of one number have one address: the fault is told, and nothing is shown before it is mended.
      if judged.outcome.faultCount > 0 { return Preview(judged, of: content, tree: nil) }
      throw .output(error)
    }
    return Preview(judged, of: content, tree: output.tree)
  }
}
