package import Notices

/// One commit, as far as it bears evidence; days are those of China (UTC+8).
///
/// Author and days are what the client that made the commit declared.
package struct EvidenceCommit: Sendable, Hashable {
  /// All digits of its name, by which it is told from any other.
  package let name: String
  /// The author's address, in small letters.
  package let author: String
  /// The day that the author's clock showed.
  package let authored: CivilDate
  /// The day on which the commit was made as it is: later than the author's after a rebase.
  package let committed: CivilDate
  /// The latest day that a parent was made; nil for a first commit.
  package let afterParent: CivilDate?

  package init(name: String, author: String, authored: CivilDate, committed: CivilDate, afterParent: CivilDate? = nil) {
    self.name = name
    self.author = author
    self.authored = authored
    self.committed = committed
    self.afterParent = afterParent
  }

  /// The first 12 digits of its name, or all of a shorter one: what people are told.
  package var id: String { name.utf8.count == 40 || name.utf8.count == 64 ? String(name.prefix(12)) : name }
}

/// When a commit reached the branch, itself or by the merge that brought it.
package struct Arrival: Sendable, Hashable {
  /// The commit of the branch that brought it.
  package let commit: EvidenceCommit
  /// The day: of the server's log where it is known, else as the commit declares it.
  package let day: CivilDate
  /// Whether the day is the server's.
  package let isReceived: Bool

  package init(commit: EvidenceCommit, day: CivilDate, isReceived: Bool) {
    self.commit = commit
    self.day = day
    self.isReceived = isReceived
  }
}

/// Where a line came from: the commit that wrote it, and its arrival on the branch.
package struct Introduction: Sendable, Hashable {
  package let commit: EvidenceCommit
  package let arrival: Arrival

  package init(commit: EvidenceCommit, arrival: Arrival) {
    self.commit = commit
    self.arrival = arrival
  }
}
