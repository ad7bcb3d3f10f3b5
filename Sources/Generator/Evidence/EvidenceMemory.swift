import Compliance
import History
import Notices

/// Remembers in git's own folder that nothing stood against a board's papers.
///
/// One number is kept: that of everything the last clear look rested on. Whatever differs, or cannot be read, means that
/// the history is looked at.
struct EvidenceMemory {
  private let repository: Repository
  private let key: String

  init(_ repository: Repository, key: ContentDigest) {
    self.repository = repository
    self.key = key.hexadecimal
  }

  private static let name = "evidence"

  /// The last clear look was at the same.
  var isClear: Bool {
    Repository.bytes("\(repository.memory)/\(Self.name)") == Array(key.utf8)
  }

  /// Keeps that this look was clear.
  func remember() { repository.keep(Array(key.utf8), as: Self.name) }
}

/// Everything that a look at the history rests on, as one number.
struct EvidenceKey {
  private(set) var digest: ContentDigest

  /// - Parameters:
  ///   - program: What tells one build of the program from another.
  ///   - settings: What settings were read from, by file.
  ///   - log: The server's log.
  init(
    program: String, _ repository: Repository, _ settings: [String: ContentDigest], papers: [SignedPaper],
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
    digest = .sha256(parts.bytes)
  }
}

/// Parts behind one another, each told from the next.
private struct KeyParts {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String) {
    add(count: text.utf8.count)
    bytes += text.utf8
  }

  mutating func add(_ part: [UInt8]?) {
    add(count: part?.count ?? -1)
    bytes += part ?? []
  }

  mutating func add(_ paper: SignedPaper) {
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

  private mutating func add(count: Int) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
  }
}
