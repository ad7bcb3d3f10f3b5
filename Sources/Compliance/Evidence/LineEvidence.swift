/// What the history says of one line of a review.
package enum LineEvidence: Sendable {
  /// A commit wrote it, and since then it was never taken out.
  ///
  /// On step 公开 the fingerprint belongs to the line. `isOld`: from before evidence is expected. `before`: the line stood
  /// earlier too and was taken out in between.
  case introduced(Introduction, isOld: Bool, before: FormerStanding?)
  /// It is in the working folder only.
  case uncommitted
  /// It is committed, but no commit that wrote it was found.
  case untraceable
  /// It was there at the first commit of a shallow clone.
  case cut
}

/// An older standing of a line.
package struct FormerStanding: Sendable {
  package let introduction: Introduction
  /// From before evidence is expected: taken as it is.
  package let isOld: Bool

  package init(_ introduction: Introduction, isOld: Bool) {
    self.introduction = introduction
    self.isOld = isOld
  }
}

/// The fingerprint of a release was written anew.
package struct Restamp: Sendable {
  /// When the line of step 公开 was first there, with whatever fingerprint.
  package let first: FormerStanding
  /// Whether the text differs from what was released first.
  package let changesText: Bool

  package init(first: FormerStanding, changesText: Bool) {
    self.first = first
    self.changesText = changesText
  }
}
