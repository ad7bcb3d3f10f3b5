import Diagnostics
import Embedded

/// The form of yearly reports from one year on: parts, tables and what their figures must add up to.
///
/// A form is a file of `Embedded/Files`; the next one is another file, not code.
package struct ReportForm: Sendable {
  package let id: String
  package let name: String
  /// The paper that prescribes the form.
  package let basis: String
  package let since: Int
  /// Whether every row and heading was compared with the original; else a board must confirm it.
  package let isVerified: Bool
  /// With `{机关}` and `{年度}`.
  package let title: String
  package let parts: [Part]
  package let tables: [FormTable]
  package let identities: [FormIdentity]

  /// One part of the report, numbered by its place.
  package struct Part: Sendable, Equatable {
    package let name: String
    /// Any of these in a heading tells the part; none: the heading is the name.
    package let words: [String]
    package let table: String?
    /// What the skeleton of a new report says here, figures by name and blanks to be filled in; `【表：类别】` stands for
    /// the table of categories.
    package let draft: [String]
    /// The law does not ask for it; a form that has such parts may also have parts of the authority's own.
    package let isOptional: Bool
  }

  /// The law names matters and no form, so that an authority may add parts of its own (条例2007 article 32).
  package var isOpen: Bool { parts.contains(where: \.isOptional) }

  /// Every form, the oldest first.
  package static let all: [ReportForm] = EmbeddedFile.forms.compactMap { bytes in
    var findings: [Finding] = []
    return FormReader().read(bytes, path: "Forms", findings: &findings)
  }

  /// The form of the report on a year; nil before the Regulation.
  package static func form(of year: Int) -> ReportForm? { all.last { $0.since <= year } }

  package var figures: [String] { tables.flatMap(\.figures) }

  /// The title of a report.
  package func title(unit: String, year: Int) -> String {
    title.replacing("{机关}", with: unit).replacing("{年度}", with: "\(year)")
  }
}
