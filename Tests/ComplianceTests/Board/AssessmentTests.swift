import Notices
import Testing

@testable import Compliance

/// Rules on the whole board are asked again where an item is judged otherwise; what they never look at does not count.
struct AssessmentTests {
  /// What no rule on the whole board may look at, for it changes with every letter of a text.
  private static let passedOver: Set = ["expectedFingerprint", "findings"]

  /// The parts that are compared, each with an assessment that differs in it alone.
  private static func others(than one: Assessment) -> [String: Assessment] {
    func other(
      standing: Standing? = nil, publication: Publication? = nil, changes: [Publication]? = nil,
      validity: Validity.State? = nil, display: DisplayState? = nil, showsTitle: Bool? = nil, showsReason: Bool? = nil
    ) -> Assessment {
      Assessment(
        standing: standing ?? one.standing, publication: publication ?? one.publication,
        changes: changes ?? one.changes, validity: validity ?? one.validity, display: display ?? one.display,
        expectedFingerprint: one.expectedFingerprint, showsTitle: showsTitle ?? one.showsTitle,
        showsReason: showsReason ?? one.showsReason, findings: one.findings)
    }
    let published = Publication(
      deadlines: one.publication.deadlines, timeliness: one.publication.timeliness, released: nil)
    return [
      "standing": other(standing: .held), "publication": other(publication: published),
      "changes": other(changes: [one.publication]), "validity": other(validity: .repealed),
      "display": other(display: .over), "showsTitle": other(showsTitle: !one.showsTitle),
      "showsReason": other(showsReason: !one.showsReason),
    ]
  }

  @Test("whatever of it is not passed over is compared")
  func compares() throws {
    let assessment = try Sample().assess()
    let others = Self.others(than: assessment)
    #expect(
      Set(Mirror(reflecting: assessment).children.compactMap(\.label)) == Self.passedOver.union(others.keys),
      "compare a new part in isSame, or see that no rule on the whole board looks at it")
    for (part, other) in others { #expect(!assessment.isSame(as: other), "\(part)") }
    #expect(assessment.isSame(as: try Sample().assess()))
  }
}
