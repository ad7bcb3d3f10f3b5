/// The repository that a content folder lies in, before its history is read.
package struct Repository: Sendable {
  let git: Git
  /// The name of the last commit; nil before the first.
  package let head: String?
  /// Commits whose parents are not here.
  let shallow: [String]
  /// A folder in git's own, where what was found out may be kept; it need not be there.
  package let memory: String
  /// Files of git and of the work tree that say how git reads the repository, there or not.
  package let settings: [String]

  /// The clone does not hold all commits.
  package var isShallow: Bool { !shallow.isEmpty }

  /// Asks git about a folder.
  ///
  /// Runs git with PATH and HOME of `environment`, and hands it nothing else of the surroundings.
  package static func open(_ folder: String, environment: [String: String]) async throws(GitFailure) -> Repository {
    let git = Git(folder: folder, environment: environment)
    let place = try await git.answer(
      "rev-parse", "--is-inside-work-tree", "--git-path", "shallow", "--git-path", "noticeboard", "--git-path",
      "info/attributes", "--git-path", "config", "--show-prefix")
    guard place.isSuccess else { throw place.failure }
    let words = place.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard words.count >= 6, words[0] == "true" else { throw .noRepository }
    let paths = words[1...4].map { $0.hasPrefix("/") ? $0 : "\(folder)/\($0)" }
    let head = try await git.answer("rev-parse", "--quiet", "--verify", "HEAD^{commit}")
    let cuts = String(decoding: TextFile.bytes(paths[0]) ?? [], as: UTF8.self)
    return Repository(
      git: git, head: head.isSuccess ? head.output.split(separator: "\n").first.map(String.init) : nil,
      shallow: cuts.split(separator: "\n").map(String.init), memory: paths[1],
      settings: [paths[2], paths[3]] + attributes(above: folder, prefix: words[5]))
  }

  /// `.gitattributes` of a folder and of those above it in the work tree.
  private static func attributes(above folder: String, prefix: String) -> [String] {
    (0...prefix.split(separator: "/").count).map { depth in
      folder + String(repeating: "/..", count: depth) + "/.gitattributes"
    }
  }

  /// Keeps a file in git's own folder, in one step; what cannot be written is left.
  package func keep(_ bytes: [UInt8], as name: String) { TextFile.keep(bytes, as: name, in: memory) }

  /// The bytes of a small file; nil when it is not there.
  package static func bytes(_ path: String) -> [UInt8]? { TextFile.bytes(path) }
}
