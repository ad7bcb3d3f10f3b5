import Compliance
package import Diagnostics
package import Generator
import Notices
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

  /// How figures are written.
  package enum Format: String, CaseIterable, Sendable {
    case text, json, csv, md
  }

  init(outcome: Outcome, year: Int, figures: FigureTable?, unread: [String] = [], sample: String? = nil) {
    self.outcome = outcome
    self.year = year
    self.figures = unread.isEmpty ? figures : nil
    self.unread = unread.map { "\(contentFolder)/\($0)" }
    self.sample = sample
    form = .form(of: year)
    let report = "\(contentFolder)/年度报告/\(year)."
    findings = outcome.findings.filter {
      $0.path.hasPrefix(report) || $0.path.hasPrefix("\(contentFolder)/\(Ledger.folder)")
    }
  }

  /// Whether everything could be read, so that no figure lacks anything.
  package var isWhole: Bool { figures != nil && outcome.faultCount == 0 }

  /// The figures; nil when nothing could be judged.
  package func text(_ format: Format, _ language: Language) -> String? {
    figures.map { figures in
      switch format {
      case .text: FigureText(language: language).text(figures, year: year, form: form)
      case .json: FigureJSON.text(figures, year: year, form: form, sample: sample)
      case .csv: figures.stored(of: sample)
      case .md: FigureMarkdown.text(figures, year: year, form: form)
      }
    }
  }
}
