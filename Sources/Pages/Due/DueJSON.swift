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
    let entries = list.entries.map { "    {\(fields($0).joined(separator: ","))}" }
    let body = entries.isEmpty ? "[]" : "[\n\(entries.joined(separator: ",\n"))\n  ]"
    return "{\n  \"today\":\"\(list.today)\",\n  \"within\":\(list.within),\n  \"entries\":\(body)\n}\n"
  }

  private func fields(_ entry: DueEntry) -> [String] {
    let title = hidesTitles && !entry.isTitlePublic ? nil : entry.title
    return [
      text("id", entry.id), text("action", entry.action.rawValue), text("subject", entry.subject.description),
      title.map { text("title", $0) }, text("lastDay", "\(entry.lastDay)"), "\"overdue\":\(entry.isOverdue)",
      "\"days\":\(entry.distance.days)", "\"workingDays\":\(entry.distance.workingDays)",
      "\"provisional\":\(entry.isProvisional)", phrase("basis", entry.basis), phrase("reckoning", entry.reckoning),
    ].compactMap { $0 }
  }

  private func text(_ name: String, _ value: String) -> String { "\"\(name)\":\(value.quotedForJSON)" }

  private func phrase(_ name: String, _ phrase: Phrase) -> String {
    "\"\(name)\":{\(text("zh-CN", phrase.zh)),\(text("en", phrase.en))}"
  }
}
