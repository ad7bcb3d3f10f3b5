import Compliance
import History
import Notices

/// Remembers in git's own folder that nothing stood against a board's papers.
///
/// One number is kept, that of everything the last clear look rested on, and below it the papers that it said were
/// released and are gone, a line each. Whatever differs, or cannot be read, means that the history is looked at.
struct EvidenceMemory {
  private let repository: Repository
  private let key: String

  init(_ repository: Repository, key: ContentDigest) {
    self.repository = repository
    self.key = key.hexadecimal
  }

  private static let name = "evidence"

  /// What the last clear look said was released and is gone, where it was at the same; else nil.
  var gone: [PaperName: String]? {
    guard let bytes = Repository.bytes("\(repository.memory)/\(Self.name)") else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first?.elementsEqual(key) == true else { return nil }
    var gone: [PaperName: String] = [:]
    for line in lines.dropFirst() {
      guard let blank = line.firstIndex(of: " "), let name = PaperName(line[..<blank]) else { return nil }
      gone[name] = String(line[line.index(after: blank)...])
    }
    return gone
  }

  /// Keeps that this look was clear.
  ///
  /// - Parameter gone: papers that were released and are gone, with the paths of their files.
  func remember(_ gone: [PaperName: String]) {
    let lines = gone.sorted { $0.key < $1.key }.map { "\n\($0.key) \($0.value)" }
    repository.keep(Array("\(key)\(lines.joined())".utf8), as: Self.name)
  }
}

/// Everything that a look at the history rests on, as one number.
struct EvidenceKey {
  private(set) var digest: ContentDigest

  /// - Parameters:
  ///   - program: What tells one build of the program from another.
  ///   - settings: What settings were read from, by file.
  ///   - present: The numbers of all items that are there, readable or not.
  ///   - reports: The paths of all yearly reports.
  ///   - log: The server's log.
  init(
    program: String, _ repository: Repository, _ settings: [String: ContentDigest], papers: [SignedPaper],
    present: Set<IndexNumber>, reports: Set<String>,
    log: [UInt8]?
  ) {
    var parts = KeyParts()
    parts.add(program)
    parts.add(repository.head ?? "")
    for (name, digest) in settings.sorted(by: { $0.key < $1.key }) {
      parts.add(name)
      parts.add(digest.hexadecimal)
    }
    for path in repository.settings { parts.add(Repository.bytes(path)) }
    parts.add(log)
    for paper in papers { parts.add(paper) }
    for index in present.sorted() { parts.add(index.description) }
    for path in reports.sorted() { parts.add(path) }
    digest = parts.digest
  }
}

extension KeyParts {
  fileprivate mutating func add(_ paper: SignedPaper) {
    add(paper.path)
    add(paper.index.map { "\($0.value)" } ?? "")
    add(paper.title)
    add(count: paper.trails.count)
    for trail in paper.trails {
      add(count: trail.published.map { Int($0.value.daysSinceEpoch) } ?? Int.min)
      add(count: trail.review.signOffs.count)
      for line in trail.review.signOffs { add(line.value.line) }
    }
  }
}
