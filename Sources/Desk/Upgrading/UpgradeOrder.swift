/// What `upgrade` is asked to do.
package struct UpgradeOrder: Sendable {
  /// Only says what would be done.
  package var isTrial: Bool
  /// Files and folders of the program that may be replaced by today's, from the board's folder.
  package var replaced: [String]

  /// What becomes of former fingerprints that still are those of the text; nil: they stay, and the choice is told.
  package var former: Former?

  /// What can be done with a proof of 48 bits, of which two texts with the same can be made in a minute.
  package enum Former: String, CaseIterable, Sendable {
    /// The five lines get today's fingerprint: nobody doubts that the text is what was signed.
    case carry
    /// It goes, and the paper is signed again.
    case drop
  }

  package init(isTrial: Bool = false, replaced: [String] = [], former: Former? = nil) {
    self.isTrial = isTrial
    self.replaced = replaced
    self.former = former
  }
}
