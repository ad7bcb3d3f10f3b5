package import Diagnostics
package import Notices

/// Where a paper stands in its life on the day of the build.
package enum Standing: Hashable, Sendable {
  /// Shown.
  case published
  /// Taken back: index number, day and reason stay, and the title where it may.
  case withdrawn
  /// Released for a later day (待公开).
  case awaitingDay(CivilDate)
  /// The trail is in order so far.
  case inReview(next: ReviewStep)
  /// Something stands against it: the findings say what.
  case held
}

/// What the gate and the rules say of one item on one day.
package final class Assessment: Sendable {
  package let standing: Standing
  /// The item's own publication: last days, and how it stands to them.
  package let publication: Publication
  /// The publication of each change, in the order of 变更.
  package let changes: [Publication]
  /// The effective validity; nil when the item says nothing of it.
  package let validity: Validity.State?
  package let display: DisplayState
  /// The fingerprint that every line of the latest trail must bear.
  package let expectedFingerprint: Fingerprint
  /// Whether the title may be shown: of what is published, and of what was withdrawn unless it is hidden or in doubt.
  package let showsTitle: Bool
  /// Whether 原因 of 撤回 may be shown: somebody who may withdraw has said it.
  package let showsReason: Bool
  package let findings: [Finding]

  init(
    standing: Standing, publication: Publication, changes: [Publication], validity: Validity.State?,
    display: DisplayState, expectedFingerprint: Fingerprint, showsTitle: Bool, showsReason: Bool,
    findings: [Finding]
  ) {
    self.standing = standing
    self.publication = publication
    self.changes = changes
    self.validity = validity
    self.display = display
    self.expectedFingerprint = expectedFingerprint
    self.showsTitle = showsTitle
    self.showsReason = showsReason
    self.findings = findings
  }

  /// Whether rules on the whole board see no difference: they look at no findings and at no fingerprint.
  package func isSame(as other: Assessment) -> Bool {
    standing == other.standing && publication == other.publication && changes == other.changes
      && validity == other.validity && display == other.display && showsTitle == other.showsTitle
      && showsReason == other.showsReason
  }

  /// The item is shown with its text.
  package var isPublished: Bool { standing == .published }

  /// The item has a page, be it only to say that it was withdrawn.
  package var isShown: Bool { standing == .published || standing == .withdrawn }

  /// The last day that the board promised.
  package var promise: Deadline { publication.deadlines.promise }

  /// The last day of the Regulation; nil before 2008-05-01.
  package var statute: Deadline? { publication.deadlines.statute }

  /// The last day that lateness is measured by.
  package var enforced: Deadline { publication.deadlines.enforced }

  /// How the item's own publication stands to the enforced last day.
  package var timeliness: Timeliness { publication.timeliness }

  /// The first day on which the item was disclosed; nil while it is not out.
  package var disclosedOn: CivilDate? { isShown ? publication.released : nil }
}

/// What the gate says of a yearly report on one day.
package struct ReportAssessment: Sendable {
  package let standing: Standing
  /// The first day on which the report was out; nil while it is not.
  package let releasedOn: CivilDate?
  /// The fingerprint that every line must bear.
  package let expectedFingerprint: Fingerprint
  package let findings: [Finding]

  package var isPublished: Bool { standing == .published }
}
