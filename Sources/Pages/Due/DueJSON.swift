package import Compliance
import Diagnostics
import Notices

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
