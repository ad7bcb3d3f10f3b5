/// Somebody who may sign steps of the review (people.yaml).
package struct Person: Sendable {
  package var id: String
  package var name: String
  package var office: String
  package var steps: [ReviewStep]
  /// 任期: first and last day in office; the last is nil while it runs.
  package var terms: [Term]
  package var emails: [String]
  /// May withdraw an item alone.
  package var mayWithdraw: Bool

  package init(
    id: String, name: String, office: String, steps: [ReviewStep], terms: [Term], emails: [String], mayWithdraw: Bool
  ) {
    self.id = id
    self.name = name
    self.office = office
    self.steps = steps
    self.terms = terms
    self.emails = emails
    self.mayWithdraw = mayWithdraw
  }

  package struct Term: Sendable, Equatable {
    package var from: CivilDate
    package var to: CivilDate?

    package init(from: CivilDate, to: CivilDate?) {
      self.from = from
      self.to = to
    }
  }

  package func isInOffice(on day: CivilDate) -> Bool {
    terms.contains { $0.from <= day && day <= ($0.to ?? day) }
  }
}
