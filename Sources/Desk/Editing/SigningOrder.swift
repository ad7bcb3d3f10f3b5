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

/// What a signature did.
package struct Signed: Sendable {
  /// The line that was written; nil where all five were there and only the folding was left.
  package let line: SignOff?
  /// The file that was written, from the board's folder.
  package let path: String
  package let index: IndexNumber?
  /// The draft that was folded in and removed, from the board's folder.
  package internal(set) var folded: String?
  /// Where the paper stands now.
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
