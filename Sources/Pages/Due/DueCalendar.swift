package import Compliance
package import Diagnostics
package import Notices

/// Writes what is due as an iCalendar file (RFC 5545), one event of a whole day for each thing.
///
/// Phones and mail programs show all-day events; tasks (VTODO) most of them leave out of a subscribed calendar. What is
/// overdue stands on the day of the list, so that it is seen. The same board and day give the same bytes.
package struct DueCalendar {
  private let board: Board
  private let language: Language
  /// Titles of what is not on the site are written too: for a calendar that only the office can see.
  private let showsTitles: Bool

  package init(board: Board, language: Language, showsTitles: Bool) {
    self.board = board
    self.language = language
    self.showsTitles = showsTitles
  }

  /// The whole file.
  package func document(_ list: DueList) -> [UInt8] {
    var lines = ICalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//noticeboard//due//\(language == .chinese ? "ZH" : "EN")")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    let name = Phrase(zh: "\(board.name)到期提醒", en: "\(board.name): due")(language)
    lines.add("X-WR-CALNAME", text: name)
    lines.add("X-WR-TIMEZONE", "Asia/Shanghai")
    for entry in list.entries { add(entry, today: list.today, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }

  private func add(_ entry: DueEntry, today: CivilDate, to lines: inout ICalendarLines) {
    let day = entry.isOverdue ? today : entry.lastDay
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: "\(entry.id)@\(host)")
    lines.add("DTSTAMP", "\(today.compact)T000000Z")
    lines.add("DTSTART;VALUE=DATE", day.compact)
    lines.add("DTEND;VALUE=DATE", day.advanced(by: 1).compact)
    lines.add("SUMMARY", text: summary(entry))
    lines.add("DESCRIPTION", text: description(entry))
    lines.add("CATEGORIES", text: entry.task(language))
    lines.add("CLASS", "PRIVATE")
    lines.add("TRANSP", "TRANSPARENT")
    alarm(entry, to: &lines)
    lines.add("END", "VEVENT")
  }

  /// At nine on the day before; of what is overdue, at nine on the day.
  private func alarm(_ entry: DueEntry, to lines: inout ICalendarLines) {
    lines.add("BEGIN", "VALARM")
    lines.add("ACTION", "DISPLAY")
    lines.add("TRIGGER", entry.isOverdue ? "PT9H" : "-PT15H")
    lines.add("DESCRIPTION", text: summary(entry))
    lines.add("END", "VALARM")
  }

  private func summary(_ entry: DueEntry) -> String {
    let title = showsTitles || entry.isTitlePublic ? entry.title : nil
    let subject = [entry.subject.description, title].compactMap { $0 }.joined(separator: " ")
    let late = entry.isOverdue ? Phrase(zh: "【逾期】", en: "[overdue] ")(language) : ""
    return "\(late)\(entry.task(language))\(Phrase(zh: "：", en: ": ")(language))\(subject)"
  }

  private func description(_ entry: DueEntry) -> String {
    let lastDay = Phrase(
      zh: "末日 \(entry.lastDay)，\(entry.remaining.zh)", en: "last day \(entry.lastDay), \(entry.remaining.en)")
    return [lastDay, entry.reckoning, entry.basis].map { $0(language) }.joined(separator: "\n")
  }

  /// What makes the ids of one board's entries unlike another's.
  private var host: String {
    let address = board.baseURL?.drop { $0 != "/" }.drop { $0 == "/" } ?? ""
    let host = address.prefix { $0 != "/" && $0 != ":" }
    return host.isEmpty ? "\(board.authority.name).invalid" : String(host)
  }
}

extension CivilDate {
  /// `20140331`.
  fileprivate var compact: String { description.filter { $0 != "-" } }
}
