package import Generator

/// What a publication did.
package struct PublishOutcome: Sendable {
  /// What the build found; nil where only withdrawals were looked for.
  package internal(set) var built: Outcome?
  /// Why the site was not published.
  package internal(set) var refusals: [PublishRefusal] = []
  /// What would change, or did.
  package internal(set) var plan: PublishPlan?
  /// Whoever was asked did not want it.
  package internal(set) var isDeclined = false
  /// What the target has now; nil where it was left as it was.
  package internal(set) var published: Manifest?
  /// Papers that were taken down, by their names.
  package internal(set) var takenDown: [String] = []
  /// Files of the target that were no more what was published there: somebody changed, removed or added them.
  package internal(set) var altered: [String] = []
  /// How what is there compares with what was published; nil where nothing was.
  package internal(set) var verification: Verification?
  /// What was cleared of former sites.
  package internal(set) var purged: [String] = []
}
