package import Compliance
package import Diagnostics
import Notices

/// Writes what is due as a table for a terminal, one entry with its reckoning below it.
package struct DueTable {
  private let language: Language
  /// Titles of what is not on the site are left out, as in a public log.
  private let hidesTitles: Bool

  package init(language: Language, hidesTitles: Bool) {
    self.language = language
    self.hidesTitles = hidesTitles
  }

  /// Writes the list; ends with a line feed.
  package func text(_ list: DueList) -> String {
    let entries = list.entries.map(row)
    guard !entries.isEmpty else { return headline(list) + "\n" }
    let rows = [header] + entries.map(\.cells)
    let widths = header.indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    var lines = [headline(list), "", line(header, widths)]
    for entry in entries {
      lines.append(line(entry.cells, widths))
      lines.append("    " + entry.reckoning)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func headline(_ list: DueList) -> String {
    let (count, overdue) = (list.entries.count, list.overdueCount)
    return Phrase(
      zh: count == 0
        ? "按 \(list.today)：今后 \(list.within) 个工作日内没有到期的事，也没有逾期的事"
        : "按 \(list.today)：今后 \(list.within) 个工作日内要办 \(count - overdue) 件，已经逾期 \(overdue) 件",
      en: count == 0
        ? "as of \(list.today): nothing is overdue or due within \(list.within) working days"
        : "as of \(list.today): \(count - overdue) due within \(list.within) working days, \(overdue) overdue")(
        language)
  }

  private var header: [String] {
    [
      Phrase(zh: "末日", en: "last day"), Phrase(zh: "期限", en: "time"), Phrase(zh: "要办的事", en: "what"),
      Phrase(zh: "哪一件", en: "which"),
    ].map { $0(language) }
  }

  private func row(_ entry: DueEntry) -> (cells: [String], reckoning: String) {
    let title = hidesTitles && !entry.isTitlePublic ? nil : entry.title
    let provisional = Phrase(zh: "（暂定）", en: " (provisional)")(language)
    let cells = [
      "\(entry.lastDay)\(entry.isProvisional ? provisional : "")", entry.remaining(language), entry.task(language),
      [entry.subject.description, title].compactMap { $0 }.joined(separator: " "),
    ]
    return (
      cells,
      Phrase(zh: "\(entry.reckoning.zh)（\(entry.basis.zh)）", en: "\(entry.reckoning.en) (\(entry.basis.en))")(language)
    )
  }

  /// Cells side by side; nothing follows the last one.
  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      line += cell
      guard column < cells.count - 1 else { break }
      line += String(repeating: " ", count: widths[column] - DisplayWidth.of(cell) + 2)
    }
    return line
  }
}

/// Writes what is due for programs: one JSON object, keys in a fixed order.
package struct DueJSON {
  private let hidesTitles: Bool

  package init(hidesTitles: Bool) {
    self.hidesTitles = hidesTitles
  }

  /// Writes the list; ends with a line feed.
  package func text(_ list: DueList) -> String {
    JSONText.file([
      ("today", .text("\(list.today)")), ("within", .number(list.within)),
      ("entries", .list(list.entries.map(object), indent: 4)),
    ]).description
  }

  private func object(_ entry: DueEntry) -> JSONText {
    .object([
      ("id", .text(entry.id)), ("action", .text(entry.action.rawValue)), ("subject", .text("\(entry.subject)")),
      ("title", hidesTitles && !entry.isTitlePublic ? nil : entry.title.map(JSONText.text)),
      ("lastDay", .text("\(entry.lastDay)")), ("overdue", .flag(entry.isOverdue)),
      ("days", .number(entry.distance.days)), ("workingDays", .number(entry.distance.workingDays)),
      ("provisional", .flag(entry.isProvisional)), ("basis", .phrase(entry.basis)),
      ("reckoning", .phrase(entry.reckoning)),
    ])
  }
}
