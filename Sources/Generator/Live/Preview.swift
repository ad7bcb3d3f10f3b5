package import Compliance
package import Diagnostics
package import Notices
import Pages

/// A board as it would look, in memory, and what is to be said of each paper to those who write and sign it.
package struct Preview: Sendable {
  /// One paper, or the draft of a revision.
  ///
  /// A class, so that the next preview takes over what is the same for the price of a pointer.
  package final class Paper: Sendable {
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
    /// What the draft of a revision changes of the released text; nil of any other paper.
    package let changes: [Phrase]?
    /// Attachments: their shown names and addresses.
    package let files: [(name: String, address: String)]

    init(
      address: String, path: String, name: String, title: String, standing: Standing?, next: ReviewStep?,
      signers: [String], changes: [Phrase]?, files: [(name: String, address: String)]
    ) {
      (self.address, self.path, self.name, self.title) = (address, path, name, title)
      (self.standing, self.next, self.signers, self.changes, self.files) = (standing, next, signers, changes, files)
    }
  }

  package let outcome: Outcome
  /// Every file of the site; nil where faults left nothing to write.
  package let tree: MemoryTree?
  private let told: Told

  /// In the order of path.
  package var papers: [Paper] { told.papers }
  /// Findings about no paper that could be read.
  package var others: [Finding] { told.others }

  fileprivate init(_ judged: Judgement, _ told: Told, tree: MemoryTree?) {
    (outcome, self.told, self.tree) = (judged.outcome, told, tree)
  }

  /// The bytes of a file, from the board's folder, that a finding points at.
  package func bytes(of path: String) -> [UInt8]? { told.sources[ExactText(path)] }

  /// What is said of a paper.
  package func findings(of paper: Paper) -> [Finding] { told.byPath[ExactText(paper.path)] ?? [] }
}

/// What is said of the papers of a board; worked out while its pages are made.
private struct Told: Sendable {
  let papers: [Preview.Paper]
  let others: [Finding]
  /// The bytes of the files that findings point at, as they were read.
  let sources: [ExactText: [UInt8]]
  let byPath: [ExactText: [Finding]]

  init(_ judged: Judgement, of content: Content, memory: BoardMemory?) {
    let sources = Self.sources(of: judged.outcome.findings, content)
    self.sources = sources
    let findings = Redaction { sources[ExactText($0)] }.applied(to: judged.outcome.findings)
    byPath = Dictionary(grouping: findings) { ExactText($0.path) }
    let maker = PaperMaker(judged, content)
    let kept = memory?.papers(of: content, today: judged.outcome.today)
    let papers = kept.flatMap { maker.papers(after: $0) } ?? maker.papers
    if let look = content.look {
      memory?.keep(PaperMemory(look: look, today: judged.outcome.today, items: judged.items, papers: papers))
    }
    self.papers = papers
    let strangers = Set(byPath.keys.filter { papers.place(of: $0.text) == nil })
    others = findings.filter { strangers.contains(ExactText($0.path)) }
  }

  private static func sources(of findings: [Finding], _ content: Content) -> [ExactText: [UInt8]] {
    let wanted = Set(findings.lazy.filter { $0.range.upperBound > 0 }.map { ExactText($0.path) })
    let root = content.files.root.dropLast(contentFolder.utf8.count + 1)
    var sources: [ExactText: [UInt8]] = [:]
    for path in wanted {
      sources[path] =
        content.notices.place(of: path.text).map { content.notices[$0].bytes }
        ?? SourceFile.read("\(root)/\(path.text)")
    }
    return sources
  }
}

private struct PaperMaker {
  private let judged: Judgement
  private let content: Content
  private let roster: Roster

  init(_ judged: Judgement, _ content: Content) {
    (self.judged, self.content) = (judged, content)
    roster = Roster(content.people)
  }

  var papers: [Preview.Paper] {
    (judged.items.map(paper) + drafts + judged.judgedReports.map(paper))
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The papers of the look before with those in their places that may be others; nil where there are others.
  func papers(after kept: PaperMemory) -> [Preview.Paper]? {
    guard kept.items.count == judged.items.count else { return nil }
    var papers = kept.papers
    let changed = judged.items.indices.filter { judged.items[$0] !== kept.items[$0] }.map { paper(judged.items[$0]) }
    for new in changed + drafts + judged.judgedReports.map(paper) {
      guard let place = papers.place(of: new.path) else { return nil }
      papers[place] = new
    }
    return papers
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
      signers: signers(of: next), changes: nil, files: Self.named(files))
  }

  /// Drafts of revisions whose items can be read.
  private var drafts: [Preview.Paper] {
    let shown = Dictionary(judged.revised.map { ($0.notice.index.value, $0) }) { first, _ in first }
    return content.revisions.compactMap { draft in
      let path = "\(contentFolder)/\(draft.path)"
      guard let loaded = draft.loaded, let name = RevisionName.original(of: draft.path),
        let place = content.notices.place(of: "\(contentFolder)/\(name)")
      else { return nil }
      let original = content.notices[place]
      let index = loaded.notice.index.value
      let next = judged.draftedSteps[path]
      let before = SignedText(original.notice, bytes: original.bytes)
      return Preview.Paper(
        address: ItemAddress(index, isRevision: shown[index] != nil).page, path: path, name: index.description,
        title: loaded.notice.title.value, standing: nil, next: next, signers: signers(of: next),
        changes: before.changes(to: SignedText(loaded.notice, bytes: loaded.bytes)),
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

extension [Preview.Paper] {
  /// The place of a paper among papers in the order of path; nil where there is none.
  fileprivate func place(of path: String) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].path.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].path.utf8.elementsEqual(path.utf8) ? low : nil
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
    let (found, memory) = (judged, memory)
    async let told = Told(found, of: content, memory: memory)
    guard let (theme, pages) = prepared, judged.outcome.isJudged, !judged.outcome.isHalted,
      judged.outcome.faultCount == 0 || keepsGoing
    else { return Preview(judged, await told, tree: nil) }
    let builder = SiteBuilder(
      pages: pages, theme: theme, content: judged.content.files, files: judged.files, bodies: nil, baseURL: nil,
      makesCodes: false,
      workers: request.workers, observer: observer)
    let output = MemoryOutput(after: old, purpose: .drafts)
    do throws(OutputFailure) {
      judged.outcome.output = try await builder.write(to: output, recording: nil)
    } catch {
      // Two papers of one number have one address: the fault is told, and nothing is shown before it is mended.
      if judged.outcome.faultCount > 0 { return Preview(judged, await told, tree: nil) }
      throw .output(error)
    }
    return Preview(judged, await told, tree: output.tree)
  }
}
