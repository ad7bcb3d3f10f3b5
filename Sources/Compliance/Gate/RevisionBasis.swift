package import Notices

/// What the draft of a revision is judged by: the item as it would be with the draft folded in.
package struct RevisionBasis: Sendable {
  /// The day of the change, which starts its own period (条例2019 article 26), and where the draft says it.
  package let changed: Located<CivilDate>
  /// The item with the draft folded in; the fingerprint is taken of it.
  package let folded: Notice
  /// The bytes that the folded item was read from.
  package let foldedBytes: [UInt8]

  package init(changed: Located<CivilDate>, folded: Notice, foldedBytes: [UInt8]) {
    self.changed = changed
    self.folded = folded
    self.foldedBytes = foldedBytes
  }
}
