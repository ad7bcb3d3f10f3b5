import Notices

extension CivilDate {
  /// A day of a test, written `2013-05-20`.
  static func day(_ text: String) throws -> Self {
    guard let date = Self(iso8601: text.utf8) else { throw UnknownDay(text: text) }
    return date
  }
}

/// A test wrote a day that does not exist.
struct UnknownDay: Error {
  var text: String
}

extension PublicationTerm {
  /// By 31 March.
  static let endOfMarch = MonthDay("03-31").map(PublicationTerm.by) ?? .within(Period(999, .days))
}
