package import Compliance
package import Diagnostics
package import Notices

/// What `sign` is asked to do.
package struct SigningOrder: Sendable {
  /// A number, a path or a file's name.
  package var item: String
  /// The folder that relative paths start from.
  package var folder: String
  package var step: ReviewStep
  package var signer: Signer
  /// 变更说明, for the draft of a revision that has none.
  package var note: String?
  /// 公开日期, for an item that is to come out on a later day.
  package var publishOn: CivilDate?

  package init(item: String, folder: String, step: ReviewStep, signer: Signer) {
    self.item = item
    self.folder = folder
    self.step = step
    self.signer = signer
  }
}

/// What is about to be signed, for the person who signs.
package struct SigningPreview: Sendable {
  package let title: String
  /// The file, from the board's folder.
  package let path: String
  package let index: IndexNumber?
  package let line: SignOff
  /// How many characters the text has, blanks left out.
  package let length: Int
  /// The files that are signed with it, by their shown names.
  package let attachments: [String]
  /// What the draft of a revision says that it changes.
  package let note: String?
  /// What is signed beside the text: each fact by its key.
  package let facts: [Phrase]
  /// Lines of others that were signed for another text; this signature removes them.
  package let void: [SignOff]
  /// What differs from an earlier text; nil where there is none that is known.
  package let changes: Changes?
  package let language: String?

  /// What differs, and from what.
  package enum Changes: Sendable {
    /// From the text that is out.
    case released([Phrase])
    /// From the text that void lines were signed for, the first of them in a commit.
    case signed([Phrase], commit: String)
  }
}

/// Asks whoever signs; false leaves everything as it is.
package typealias SigningQuestion = @Sendable (SigningPreview) async -> Bool

/// What a signature did.
package struct Signed: Sendable {
  /// The line that was written; nil where all five were there and only the folding was left.
  package let line: SignOff?
  /// The file that was written, from the board's folder.
  package let path: String
  package let index: IndexNumber?
  /// The draft that was folded in and removed, from the board's folder.
  package internal(set) var folded: String?
  package let standing: Standing
  /// Who may sign the next step, as a line would write them.
  package internal(set) var nextSigners: [String] = []
  /// The first day on which it is out, once released.
  package let released: CivilDate?
  /// What `check` says of the file now.
  package let findings: [Finding]
  /// The person to whom git's address belongs, when another one signed.
  package let committer: String?
  /// The day that the signature bears, when the caller's clock shows another.
  package let oddDay: CivilDate?
  package let language: String?
}

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
  ///
  /// Whom git does not name, and name alone, signs by name only where the board allows a shared computer.
  func signature(in roster: Roster, whoMay: [String], of board: Board) throws(EditingRefusal) -> String {
    let own = address.map { roster.people(withAddress: $0) } ?? []
    guard let name else {
      guard let address else { throw .noIdentity(who: whoMay) }
      guard own.count == 1 else { throw .address(address, people: own.map(\.id), who: whoMay) }
      return roster.signature(of: own[0])
    }
    guard let person = roster.person(name) else { return name }
    let isOneself = own.count == 1 && own[0].id == person.id
    guard isOneself || board.evidence.sharedComputer != nil else {
      throw .notOneself(person.name, address: address, people: own.map(\.name))
    }
    return roster.signature(of: person)
  }

  /// The person that git's address belongs to, when another one signs by name.
  func other(than signature: String, in roster: Roster) -> Person? {
    guard name != nil, let address, let signer = roster.person(signature) else { return nil }
    let people = roster.people(withAddress: address)
    guard let first = people.first, !people.contains(where: { $0.id == signer.id }) else { return nil }
    return first
  }
}
