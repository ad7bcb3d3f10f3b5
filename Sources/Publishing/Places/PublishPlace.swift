package import Notices

/// A place that a site is published to, whatever way leads there.
///
/// A tree of the site lies on this machine: for a folder it is the folder itself, for others a copy beside the board.
/// The tree is made what the place shall have, and then delivered in one step.
protocol PublishPlace: Sendable {
  /// The folder of the tree.
  var tree: String { get }
  /// Whether the tree that is exchanged shall stay beside the new one.
  var keepsPrevious: Bool { get }

  /// Takes the right to publish to it; it goes with the publication.
  func lock() async throws(PublishFailure) -> PublishLock
  /// Takes away what says at the place that somebody is publishing.
  func unlock() async
  /// What the place has; nothing where it has no manifest of ours.
  func manifest() async throws(PublishFailure) -> Manifest?
  /// Whether a site of ours is there, with a manifest or without.
  func holdsSite() async throws(PublishFailure) -> Bool
  func fetch() async throws(PublishFailure)
  /// Makes the place what the tree is, in one step, or in an order in which no page misses anything.
  func deliver(_ plan: PublishPlan) async throws(PublishFailure)
  func confirm(_ plan: PublishPlan) async throws(PublishFailure) -> Verification
  /// Takes away what it keeps of former sites; says what.
  func purge() async throws(PublishFailure) -> [String]
}

extension PublishPlace {
  /// Where everything comes in one step the program that brought it has compared it.
  func confirm(_ plan: PublishPlan) async throws(PublishFailure) -> Verification { Verification() }
}

/// What every place is told.
package struct PublishContext: Sendable {
  /// The board's folder.
  package let root: String
  package let host: String
  /// Today, by the caller's clock.
  package let today: CivilDate
  /// PATH, HOME and what ssh finds its keys by.
  package let environment: [String: String]
  /// Where curl is looked for, and a folder for temporary files.
  package let searchPath: String
  /// A folder for what goes away again.
  package let temporaryFolder: String

  package init(
    root: String, host: String, today: CivilDate, environment: [String: String], searchPath: String,
    temporaryFolder: String
  ) {
    self.root = root
    self.host = host
    self.today = today
    self.environment = environment
    self.searchPath = searchPath
    self.temporaryFolder = temporaryFolder
  }
}
