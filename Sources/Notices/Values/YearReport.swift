/// The words of a yearly report (年度报告/<year>.md), behind the same five steps as an item.
package struct YearReport: Sendable {
  /// The file, relative to the root.
  package var path: String
  package var title: Located<String>
  /// The year reported on.
  package var year: Located<Int>
  /// 文号.
  package var documentNumber: Located<String>?
  /// 形成日期.
  package var formed: Located<CivilDate>
  /// 公开日期 as written; nil means the day of step 公开.
  package var published: Located<CivilDate>?
  /// 保密: there is no default.
  package var secrecy: Located<Secrecy>
  /// The five steps.
  package var review: ReviewTrail
  /// 登记数: figures that no ledger holds yet.
  package var registered: RegisteredFigures
  /// 例外: findings about leaks that somebody decided on; never shown.
  package var exceptions: [Located<LeakException>] = []
  /// The Markdown after the front matter, as bytes of the file.
  package var body: Range<Int>

  package init(
    path: String, title: Located<String>, year: Located<Int>, documentNumber: Located<String>?,
    formed: Located<CivilDate>, published: Located<CivilDate>?, secrecy: Located<Secrecy>, review: ReviewTrail,
    registered: RegisteredFigures, body: Range<Int>
  ) {
    self.path = path
    self.title = title
    self.year = year
    self.documentNumber = documentNumber
    self.formed = formed
    self.published = published
    self.secrecy = secrecy
    self.review = review
    self.registered = registered
    self.body = body
  }
}

/// Counts and amounts of a year that are kept on paper registers.
package struct RegisteredFigures: Sendable, Equatable {
  /// Applications for information received.
  package var applications: Int
  /// Yuan.
  package var fees: Int
  /// Yuan.
  package var waivers: Int
  /// Administrative reviews (行政复议).
  package var reviews: Int
  /// Administrative suits (行政诉讼).
  package var lawsuits: Int
  /// Complaints and reports (投诉举报).
  package var complaints: Int

  package init(applications: Int, fees: Int, waivers: Int, reviews: Int, lawsuits: Int, complaints: Int) {
    self.applications = applications
    self.fees = fees
    self.waivers = waivers
    self.reviews = reviews
    self.lawsuits = lawsuits
    self.complaints = complaints
  }
}
