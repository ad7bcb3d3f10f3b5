import Compliance
import Notices

/// Who says to be signing.
package struct Signer: Sendable {
  /// `--as`: a name or an id.
  package var name: String?
  /// The address that git would put into a commit.
  package var address: String?

  package init(name: String?, address: String?) {
    self.name = name
    self.address = address
  }

  /// How a line must write the person: a name given by hand as it is where nobody bears it, so that the gate says so.
  func signature(in roster: Roster, whoMay: [String]) throws(EditingRefusal) -> String {
    if let name {
      return roster.person(name).map { roster.signature(of: $0) } ?? name
    }
    guard let address else { throw .noIdentity(who: whoMay) }
    let people = roster.people(withAddress: address)
    guard people.count == 1 else {
      throw .address(address, people: people.map(\.id), who: whoMay)
    }
    return roster.signature(of: people[0])
  }

  /// The person that git's address belongs to, when another one signs by name.
  func other(than signature: String, in roster: Roster) -> Person? {
    guard name != nil, let address, let signer = roster.person(signature) else { return nil }
    let people = roster.people(withAddress: address)
    guard let first = people.first, !people.contains(where: { $0.id == signer.id }) else { return nil }
    return first
  }
}
