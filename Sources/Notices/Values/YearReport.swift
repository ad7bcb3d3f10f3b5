/// The words of a yearly report (年度报告/<year>.md), behind the same five steps as an item.
package struct YearReport: Sendable {
  package var path: String
  package var title: Located<String>
  package var year: Located<Int>
  package var documentNumber: Located<String>?
  package var formed: Located<CivilDate>
  package var published: Located<CivilDate>?
  package var secrecy: Located<Secrecy>
  package var review: ReviewTrail
  /// 登记数: figures that no ledger holds yet.
  package var registered: RegisteredFigures
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
  package var applications: Int
  /// Yuan.
  package var fees: Int
  /// Yuan.
  package var waivers: Int
  package var reviews: Int
  package var lawsuits: Int
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
