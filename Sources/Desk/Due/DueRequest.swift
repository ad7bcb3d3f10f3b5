package import Diagnostics
import Notices

/// What the list of what is due should hold, and the calendar that should be written of it.
package struct DueRequest: Sendable {
  /// Working days to look ahead.
  package var within: Int
  /// The calendar's file, relative to the root unless absolute; nil: none.
  package var calendar: String?
  /// Titles of what is not on the site go into the calendar too.
  package var showsTitles: Bool
  /// The language of the calendar; nil: the board's.
  package var language: Language?
  /// The site's folder, which the calendar must not be written into.
  package var site: String

  package init(
    within: Int, calendar: String? = nil, showsTitles: Bool = false, language: Language? = nil,
    site: String = "site"
  ) {
    self.within = within
    self.calendar = calendar
    self.showsTitles = showsTitles
    self.language = language
    self.site = site
  }
}
