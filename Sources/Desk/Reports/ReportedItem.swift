import Compliance
import Generator
package import Notices

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
