package import Notices

/// The people who may sign, found by the name or id that a line writes.
package struct Roster: Sendable {
  package let people: [Person]
  private let byID: [String: Int]
  private let byName: [String: [Int]]
  /// The person that each spelling refers to, where it is unambiguous; nearly all lines are resolved by it.
  private let byWriting: [ExactText: Int]

  package init(_ people: [Person]) {
    self.people = people
    let byID = Dictionary(people.indices.map { (people[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let byName = Dictionary(grouping: people.indices) { people[$0].name }
    var byWriting: [ExactText: Int] = [:]
    for (name, positions) in byName where positions.count == 1 { byWriting[ExactText(name)] = positions[0] }
    for (id, position) in byID { byWriting[ExactText(id)] = position }
    (self.byID, self.byName, self.byWriting) = (byID, byName, byWriting)
  }

  /// Who is meant by a name or id.
  package enum Match {
    case one(Person)
    /// A name shared by several people; only an id distinguishes them.
    case several([Person])
    case none
  }

  package func find(_ written: String) -> Match {
    if let position = byWriting[ExactText(written)] ?? position(of: written) { return .one(people[position]) }
    return byName[written].map { .several($0.map { people[$0] }) } ?? .none
  }

  /// The one person that is meant; nil when there is none, or more than one.
  package func person(_ written: String) -> Person? {
    guard case .one(let person) = find(written) else { return nil }
    return person
  }

  /// Who signed a line; nil when nobody or more than one is meant.
  func signer(of line: SignOff) -> Signer? {
    guard let position = byWriting[ExactText(line.person)] ?? position(of: line.person) else { return nil }
    return Signer(
      person: position, isAllowed: people[position].steps.contains(line.step),
      isInOffice: people[position].isInOffice(on: line.date))
  }

  private func position(of written: String) -> Int? {
    byID[written] ?? byName[written].flatMap { $0.count == 1 ? $0[0] : nil }
  }

  /// The people who use an address in git; letters count in either case.
  package func people(withAddress address: String) -> [Person] {
    people.filter { $0.emails.contains { $0.lowercased() == address.lowercased() } }
  }

  /// The name or id most like one that nobody bears.
  func nearest(to written: String) -> String? {
    NearMiss.best(for: written, among: people.map(\.name) + people.map(\.id))
  }

  /// The people who could have signed a step on a day, as a line would write them.
  package func signers(of step: ReviewStep, on day: CivilDate) -> [String] {
    people.filter { $0.steps.contains(step) && $0.isInOffice(on: day) }.map(signature)
  }

  /// How a line must write a person: by id when the name is not the person's alone.
  package func signature(of person: Person) -> String {
    byName[person.name]?.count == 1 ? person.name : person.id
  }
}
