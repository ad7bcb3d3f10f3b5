import Diagnostics
import Notices
import Testing

/// What a rule finds in an item formed on 2013-05-20, as the sample is.
func headFindings(
  _ rule: String, in body: String, number: String? = nil, display: DisplayPeriod? = nil, changed: CivilDate? = nil
) throws -> [Finding] {
  try remarks(on: body) { notice in
    notice.formed.value = try #require(CivilDate(year: 2013, month: 5, day: 20))
    notice.documentNumber = number.map { Located($0, at: 20..<30) }
    notice.display = display.map { Located($0, at: 30..<40) }
    if let changed {
      notice.changes = [
        Located(Change(date: changed, published: changed, note: "改电话", review: ReviewTrail()), at: 40..<50)
      ]
    }
  }.filter { $0.rule.id == rule }
}
