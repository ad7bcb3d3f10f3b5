package import Notices

/// One trail of sign-offs, and what the history says of each line.
package struct TrailEvidence: Sendable {
  /// The file, relative to the root.
  package let path: String
  package let trail: ReviewTrail
  /// The day from which what the trail released was shown; nil while it is not released.
  package let published: Located<CivilDate>?
  package let lines: [LineEvidence]
  /// Set where the fingerprint on step 公开 replaced another.
  package let restamp: Restamp?

  package init(
    path: String, trail: ReviewTrail, published: Located<CivilDate>?, lines: [LineEvidence], restamp: Restamp? = nil
  ) {
    self.path = path
    self.trail = trail
    self.published = published
    self.lines = lines
    self.restamp = restamp
  }
}

/// An index number that another paper was released under before.
package struct ReusedIndex: Sendable {
  /// The file that bears it now, relative to the root.
  package let path: String
  package let index: Located<IndexNumber>
  package let released: Introduction

  package init(path: String, index: Located<IndexNumber>, released: Introduction) {
    self.path = path
    self.index = index
    self.released = released
  }
}
