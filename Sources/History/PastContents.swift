package import Notices

/// Every content that the files of a folder ever had, for whoever must look through them.
package struct PastContents: Sendable {
  /// A content of a file, and the first commit that has it there.
  package struct Version: Sendable {
    package let commit: String
    /// The day on which it was committed (UTC+8).
    package let day: CivilDate
    /// The path from the folder.
    package let path: String
    fileprivate let blob: String
    /// Whether the file has this content in the last commit.
    package let isCurrent: Bool
  }

  private let git: Git
  private let versions: [Version]

  /// Reads what branches, tags and copies of other repositories' branches hold; nothing that only a reflog knows.
  package static func read(_ repository: Repository) async throws(GitFailure) -> PastContents {
    guard let head = repository.head else { return PastContents(git: repository.git, versions: []) }
    var log = RawLog()
    let arguments = [
      "log", "--reverse", "--format=%x01%H%x00%ct", "--diff-merges=first-parent", "--raw", "--no-abbrev",
      "--no-renames",
      "--no-color", "--no-show-signature", "--root", "--relative", "--branches", "--tags", "--remotes", head, "--", ".",
    ]
    try await repository.git.stream(arguments) { log.take($0) }
    log.finish()
    let tree = try await repository.git.answer("ls-tree", "-r", "-z", "--format=%(objectname)", head, ".")
    let current = Set(tree.output.split(separator: "\0").map(String.init))
    return PastContents(
      git: repository.git,
      versions: log.sightings.map {
        Version(
          commit: String($0.commit.prefix(10)), day: $0.day, path: $0.path, blob: $0.blob,
          isCurrent: current.contains($0.blob))
      })
  }

  /// The most bytes of a content that is looked at.
  private static let limit = 64 << 20

  /// Hands on each content with the first commit that has it, oldest first, some at a time so that memory holds few.
  package func forEach(_ body: (Version, [UInt8]) -> Void) async throws(GitFailure) {
    let sizes = try await sizes(of: versions.map(\.blob))
    var batch: [Version] = []
    var size = 0
    for version in versions {
      guard let bytes = sizes[version.blob], bytes <= Self.limit else { continue }
      if size + bytes > Self.limit {
        try await read(batch, body)
        (batch, size) = ([], 0)
      }
      batch.append(version)
      size += bytes
    }
    try await read(batch, body)
  }

  private func sizes(of blobs: [String]) async throws(GitFailure) -> [String: Int] {
    guard !blobs.isEmpty else { return [:] }
    let answer = try await git.bytes(
      ["cat-file", "--batch-check=%(objectname) %(objectsize)"], input: Self.lines(Set(blobs).sorted()))
    var sizes: [String: Int] = [:]
    for line in answer.split(separator: UInt8(ascii: "\n")) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      if words.count == 2, let size = Int(words[1]) { sizes[String(words[0])] = size }
    }
    return sizes
  }

  private func read(_ batch: [Version], _ body: (Version, [UInt8]) -> Void) async throws(GitFailure) {
    guard !batch.isEmpty else { return }
    let answer = try await git.bytes(["cat-file", "--batch"], input: Self.lines(batch.map(\.blob)))
    var place = 0
    for version in batch {
      guard let end = answer[place...].firstIndex(of: UInt8(ascii: "\n")) else { return }
      let head = String(decoding: answer[place..<end], as: UTF8.self).split(separator: " ")
      place = end + 1
      guard head.count == 3, let size = Int(head[2]), place + size <= answer.count else { continue }
      body(version, Array(answer[place..<place + size]))
      place += size + 1
    }
  }

  private static func lines(_ names: [String]) -> String { names.map { $0 + "\n" }.joined() }
}

/// Reads the stream of `git log --raw`.
private struct RawLog {
  /// A content of a file, met for the first time.
  struct Sighting {
    let commit: String
    let day: CivilDate
    let path: String
    let blob: String
  }

  private(set) var sightings: [Sighting] = []
  private var known: Set<String> = []
  private var rest: [UInt8] = []
  private var commit = ""
  private var day = CivilDate(daysSinceEpoch: 0)

  mutating func take(_ bytes: borrowing [UInt8]) {
    rest += copy bytes
    var start = 0
    while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
      line(rest[start..<end])
      start = end + 1
    }
    rest.removeFirst(start)
  }

  mutating func finish() {
    line(rest[...])
    rest = []
  }

  private mutating func line(_ line: ArraySlice<UInt8>) {
    if line.first == 0x01 {
      let parts = line.dropFirst().split(separator: 0)
      guard parts.count == 2, let seconds = Int(String(decoding: parts[1], as: UTF8.self)) else { return }
      (commit, day) = (String(decoding: parts[0], as: UTF8.self), .inChina(seconds))
    } else if line.first == UInt8(ascii: ":"), let tab = line.firstIndex(of: 0x09) {
      entry(String(decoding: line[line.startIndex..<tab], as: UTF8.self), GitPath.plain(line[(tab + 1)...]))
    }
  }

  /// `:100644 100644 <old> <new> M`: modes before and after, names of contents, what happened.
  private mutating func entry(_ facts: String, _ path: String) {
    let words = facts.split(separator: " ")
    guard words.count == 5, words[1].hasPrefix("100") else { return }
    let blob = String(words[3])
    guard known.insert("\(blob) \(path)").inserted else { return }
    sightings.append(Sighting(commit: commit, day: day, path: path, blob: blob))
  }
}
