import Compliance
package import Diagnostics
package import Generator
package import Notices
import Pages

/// The figures of a year, ready to be written.
package struct ReportOutcome: Sendable {
  /// What reading and judging the board found.
  package let outcome: Outcome
  package let year: Int
  /// What stands against the report on the year, its figures and the ledgers.
  package let findings: [Finding]
  /// Files that cannot be read and without which there are no figures.
  package let unread: [String]
  private let figures: FigureTable?
  private let form: ReportForm?
  /// What a sample board says of itself.
  private let sample: String?
  private let items: [ReportedItem]

  /// How figures are written.
  package enum Format: String, CaseIterable, Sendable {
    case text, json, csv, md
  }

  init(
    outcome: Outcome, year: Int, figures: FigureTable?, unread: [String] = [], sample: String? = nil,
    items: [ReportedItem] = []
  ) {
    self.outcome = outcome
    self.year = year
    self.figures = unread.isEmpty ? figures : nil
    self.unread = unread.map { "\(contentFolder)/\($0)" }
    self.sample = sample
    self.items = items
    form = .form(of: year)
    let report = "\(contentFolder)/年度报告/\(year)."
    findings = outcome.findings.filter {
      $0.path.hasPrefix(report) || $0.path.hasPrefix("\(contentFolder)/\(Ledger.folder)")
    }
  }

  /// Whether everything could be read, so that no figure lacks anything.
  package var isWhole: Bool { figures != nil && outcome.faultCount == 0 }

  /// Whether nothing at all happened in the year: no figure has anything behind it.
  package var isEmpty: Bool {
    figures?.entries.allSatisfy { $0.isZero || $0.basis == .settings || $0.missingLedger != nil } ?? false
  }

  /// Whether the year is not over yet.
  package var isOpen: Bool { outcome.today.year <= year }

  /// The figures; nil when nothing could be judged.
  package func text(_ format: Format, _ language: Language, showsZeros: Bool = false) -> String? {
    figures.map { figures in
      switch format {
      case .text: FigureText(language: language).text(figures, year: year, form: form, showsZeros: showsZeros)
      case .json: FigureJSON.text(figures, year: year, form: form, sample: sample)
      case .csv: figures.stored(of: sample)
      case .md: FigureMarkdown.text(figures, year: year, form: form)
      }
    }
  }

  /// The figures of these names, each with everything behind it, titles and days of items included.
  ///
  /// Throws a name that there is not, with the one that was probably meant.
  package func details(of names: [String], _ language: Language) throws(UnknownFigure) -> String? {
    guard let figures else { return nil }
    var chosen: [Figure] = []
    for name in names {
      let found = FigureDetails.named(name, in: figures)
      guard !found.isEmpty else {
        throw UnknownFigure(name: name, near: NearMiss.best(for: name, among: figures.entries.map(\.name)))
      }
      chosen += found
    }
    let byIndex = Dictionary(items.map { ($0.index, $0) }) { first, _ in first }
    let hidden = Phrase(zh: "（已撤回，标题隐去）", en: "(withdrawn, its title hidden)")(language)
    return FigureDetails(figures, language: language) { index in
      byIndex[index].map { "\($0.day)  \($0.title ?? hidden)" }
    }.text(chosen)
  }

  /// A name that no figure has.
  package struct UnknownFigure: Error {
    package let name: String
    package let near: String?
  }
}

extension Generator {
  /// Counts a year, whether or not there is a report on it, and writes nothing.
  package func report(on year: Int) async throws(GeneratorFailure) -> ReportOutcome {
    let judged = try await judge(load(), for: .check)
    guard judged.content.isJudgeable, let board = judged.content.board else {
      return ReportOutcome(outcome: judged.outcome, year: year, figures: nil)
    }
    let book = judged.content.book(board, items: judged.figures, today: judged.outcome.today)
    return ReportOutcome(
      outcome: judged.outcome, year: year, figures: book.figures(of: year), unread: book.unread(for: year),
      sample: board.sample, items: judged.items.compactMap(ReportedItem.init))
  }

  /// The report on a year as HTML for a word processor, released or not; nil when there is none that can be read.
  package func reportDocument(on year: Int) async throws(GeneratorFailure) -> [UInt8]? {
    let judged = try await judge(load(), for: .drafts)
    return judged.reports.first { $0.report.year.value == year }.map(ReportDocument.html)
  }

  /// Makes the words of the report on a year, to be filled in; never over another file.
  ///
  /// - Returns: Its path from the board's folder, and the board's language.
  package func draftReport(on year: Int) async throws(EditingRefusal) -> (path: String, language: String?) {
    let session = try await EditingSession(request, observer: observer)
    guard let form = ReportForm.form(of: year) else { throw .noForm(year) }
    let path = "年度报告/\(year).md"
    guard session.content.files[path] == nil else { throw .standsAlready(path: "\(contentFolder)/\(path)") }
    let skeleton = ReportSkeleton(
      form: form, year: year, unit: session.board.authority.shortName, formed: session.today,
      categories: session.board.categories.map(\.name))
    let text = try session.edit("\(contentFolder)/\(path)") { () throws(EditFailure) in try skeleton.text() }
    try session.write(path) { (writer) throws(ContentWriter.Failure) in try writer.create(path, Array(text.utf8)) }
    return ("\(contentFolder)/\(path)", session.board.language)
  }
}

/// An item that a figure of a report counts, as whoever asks for the figure is told of it.
package struct ReportedItem: Sendable {
  package let index: IndexNumber
  package let day: CivilDate
  /// Nil of an item that was taken back with its title.
  package let title: String?

  /// Nil for an item that is not out and so counts nowhere.
  init?(_ item: JudgedItem) {
    guard let day = item.assessment.disclosedOn else { return nil }
    index = item.notice.index.value
    self.day = day
    title = item.notice.withdrawal?.value.hidesTitle == true ? nil : item.notice.title.value
  }
}
