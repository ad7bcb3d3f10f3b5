import Compliance
package import Notices

/// The git history of a content folder.
package struct History: Sendable {
  let graph: CommitGraph
  let lines: LineHistory
  private let authors: [String]
  /// First commits of a shallow clone, whose parents are not here.
  private let cuts: Set<CommitGraph.Place>
  package let isShallow: Bool
  private var received: [CommitGraph.Place: CivilDate]?

  init(_ parser: LogParser, shallow: [String]) {
    graph = parser.graph
    lines = parser.history
    authors = parser.authors
    let graph = parser.graph
    cuts = Set(shallow.compactMap { graph.place(named: $0) })
    isShallow = !shallow.isEmpty
  }

  /// Reads the history of a folder in one pass.
  ///
  /// Runs git with PATH and HOME of `environment`, and hands it nothing else of the surroundings.
  package static func read(_ folder: String, environment: [String: String]) async throws(GitFailure) -> History {
    try await read(Repository.open(folder, environment: environment))
  }

  /// Reads the history of a repository up to its last commit in one pass.
  package static func read(_ repository: Repository) async throws(GitFailure) -> History {
    var parser = LogParser()
    if let head = repository.head {
      try await repository.git.stream(LogParser.arguments + [head, "--"]) { parser.take($0) }
    }
    parser.finish()
    return History(parser, shallow: repository.shallow)
  }

  /// Takes the days of arrival from a server's log instead of the commits; false when the log cannot be read.
  package mutating func take(receiveLog path: String) -> Bool {
    guard let bytes = TextFile.bytes(path) else { return false }
    received = ReceiveLog(bytes).days(of: graph)
    return true
  }

  package var hasReceiveLog: Bool { received != nil }

  /// Every index number that a paper ever bore on the way to the last commit, papers that are gone included.
  ///
  /// What a handbook (README.md) shows as an example is nobody's number.
  package var numbers: Set<IndexNumber> {
    Set(lines.indexesOfPapers { !$0.split(separator: "/").contains("README.md") }.compactMap { IndexNumber($0) })
  }

  // MARK: - Commits as evidence

  func commit(_ place: CommitGraph.Place) -> EvidenceCommit {
    EvidenceCommit(
      name: graph.ids[Int(place)].name, author: authors[Int(graph.authors[Int(place)])],
      authored: graph.authored[Int(place)], committed: graph.committed[Int(place)],
      afterParent: graph.parents(of: place).map { graph.committed[Int($0)] }.max())
  }

  func introduction(_ sighting: Sighting) -> Introduction {
    let arrived = sighting.arrival
    let pushed = received?[arrived]
    return Introduction(
      commit: commit(sighting.commit),
      arrival: Arrival(
        commit: commit(arrived), day: pushed ?? graph.committed[Int(arrived)], isReceived: pushed != nil))
  }

  /// Whether the commits before a line's are not here.
  func isCut(_ sighting: Sighting) -> Bool { cuts.contains(sighting.commit) }

  /// Files of the folder that are not as the last commit left them, ignored ones too, by their path from it.
  package static func changed(
    in folder: String, environment: [String: String]
  ) async throws(GitFailure) -> Set<String> {
    let git = Git(folder: folder, environment: environment)
    let prefix = try await git.answer("rev-parse", "--show-prefix")
    let status = try await git.answer(
      "status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignored", "--no-renames", "--ignore-submodules=all",
      "--", ".")
    guard prefix.isSuccess, status.isSuccess else { throw prefix.isSuccess ? status.failure : prefix.failure }
    let root = prefix.output.split(separator: "\n").first.map(String.init) ?? ""
    return Set(
      status.output.split(separator: "\0").compactMap { entry in
        let path = entry.dropFirst(3)
        return path.hasPrefix(root) ? String(path.dropFirst(root.count)) : nil
      })
  }
}
