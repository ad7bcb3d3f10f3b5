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
    let git = Git(folder: folder, environment: environment)
    let place = try await git.answer("rev-parse", "--is-inside-work-tree", "--git-path", "shallow")
    guard place.isSuccess else { throw place.failure }
    let words = place.output.split(separator: "\n").map(String.init)
    guard words.count == 2, words[0] == "true" else { throw .noRepository }
    let shallow = words[1].hasPrefix("/") ? words[1] : "\(folder)/\(words[1])"
    let head = try await git.answer("rev-parse", "--quiet", "--verify", "HEAD^{commit}")
    var parser = LogParser()
    if head.isSuccess, let name = head.output.split(separator: "\n").first {
      try await git.stream(LogParser.arguments + [String(name), "--"]) { parser.take($0) }
    }
    parser.finish()
    let names = String(decoding: TextFile.bytes(shallow) ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
    return History(parser, shallow: names)
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
}

// MARK: - Commits as evidence

extension History {
  func commit(_ place: CommitGraph.Place) -> EvidenceCommit {
    EvidenceCommit(
      id: String(graph.ids[Int(place)].name.prefix(12)), author: authors[Int(graph.authors[Int(place)])],
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
