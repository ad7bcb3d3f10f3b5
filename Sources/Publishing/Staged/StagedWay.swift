/// A way to a place that takes files one by one, in lists, and knows no step that exchanges everything.
protocol StagedWay: Sendable {
  /// How people call the place.
  var text: String { get }
  /// Sees to it that the place can be reached and has its folder, and waits for what a killed run still sends.
  func open() async throws(PublishFailure)
  /// Copies those of the files that are there into a folder of this machine.
  func read(_ paths: [String], into folder: String) async throws(PublishFailure)
  /// Copies the whole site into a folder of this machine, without what is the host's own.
  func readAll(into folder: String) async throws(PublishFailure)
  /// Sends files of a folder, each whole before it is in the place of the old one where the host can do that.
  func put(_ paths: [String], from folder: String) async throws(PublishFailure)
  /// Deletes files by their names; one that is not there is no failure.
  func delete(_ paths: [String]) async throws(PublishFailure)
  /// Deletes folders that are empty, the deepest first; what cannot be deleted stays.
  func deleteFolders(_ paths: [String]) async
  /// Files that are not there, or with other bytes than in a folder.
  func differing(_ paths: [String], from folder: String) async throws(PublishFailure) -> Set<String>
  func present(_ paths: [String]) async throws(PublishFailure) -> Set<String>
}
