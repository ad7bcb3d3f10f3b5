import Compliance
import Diagnostics
import History
import Notices

/// Compares the sign-offs of a board with the git history of its content folder.
struct EvidenceCheck {
  let judged: Judgement
  let root: String
  /// What git is given of the surroundings.
  let environment: [String: String]

  /// What the rules on evidence find; one finding alone when there is no history to read.
  func findings() async -> [Finding] {
    let content = judged.content
    guard content.isJudgeable, let board = content.board else { return [] }
    do throws(GitFailure) {
      var history = try await History.read(folder, environment: environment)
      var found: [Finding] = []
      if let log = board.evidence.receiveLog, !history.take(receiveLog: place(of: log.value)) {
        found.append(HistoryUnreadable.noReceiveLog(log, in: board.path))
      }
      var evidenced = evidenced(board, history, changed: [])
      if evidenced.lacksLines {
        // Only now is it worth asking which files are not as they were committed.
        let changed = try await History.changed(in: folder, environment: environment)
        evidenced = self.evidenced(board, history, changed: changed)
      }
      return found + evidenced.findings
    } catch {
      return [
        error == .noRepository
          ? HistorySkipped.finding(error.words, in: board.path)
          : HistoryUnreadable.finding(error.words, in: board.path)
      ]
    }
  }

  private var folder: String { "\(root)/\(contentFolder)" }

  private func place(of log: String) -> String { log.hasPrefix("/") ? log : "\(root)/\(log)" }

  private func evidenced(_ board: Board, _ history: History, changed: Set<String>) -> EvidencedBoard {
    let content = judged.content
    let papers = papers
    let evidence = PaperEvidence(
      history, folder: contentFolder, start: board.evidence.start?.value, papers: papers, changed: changed)
    return EvidencedBoard(
      board: board, people: content.people, calendar: content.calendar,
      trails: papers.flatMap(evidence.trails(of:)),
      reused: papers.filter { !$0.isRevision }.compactMap(evidence.formerBearer(of:)),
      source: EvidencedBoard.Source(
        isShallow: history.isShallow, hasReceiveLog: history.hasReceiveLog, lacksStart: evidence.lacksStart))
  }

  /// Items, reports and drafts of revisions.
  private var papers: [SignedPaper] {
    judged.items.map { SignedPaper($0.notice, isRevision: false) }
      + judged.content.reports.map { SignedPaper($0.report) }
      + judged.content.revisions.compactMap(\.notice).map { SignedPaper($0, isRevision: true) }
  }
}

extension SignedPaper {
  fileprivate init(_ notice: Notice, isRevision: Bool) {
    let own = Trail(
      notice.review,
      published: isRevision ? nil : notice.published ?? notice.review.line(.release).map { $0.map(\.shownFrom) })
    self.init(
      path: notice.path, index: notice.index, title: notice.title.value,
      trails: [own]
        + notice.changes.map { change in
          Trail(change.value.review, published: change.map(\.published))
        })
  }

  fileprivate init(_ report: YearReport) {
    self.init(
      path: report.path, index: nil, title: report.title.value,
      trails: [
        Trail(report.review, published: report.published ?? report.review.line(.release).map { $0.map(\.shownFrom) })
      ])
  }
}

extension EvidencedBoard {
  /// Whether the last commit does not hold every line of the folder.
  fileprivate var lacksLines: Bool {
    trails.contains { trail in
      trail.lines.contains { if case .untraceable = $0 { true } else { false } }
    }
  }
}
