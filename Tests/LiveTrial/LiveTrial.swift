import Diagnostics
package import Generator
package import Notices
import Samples

/// Random changes to a board that is kept in memory, which after every one is what a fresh build of the same files is.
package struct LiveTrial: Sendable {
  /// The board that each sequence begins with, by path from its root.
  private let sample: [String: [UInt8]]
  private let day: CivilDate
  private let workers: Workers

  /// Settings, theme, ledgers, a report, and items that are linked to, revised, and have attachments.
  private static let parts = ["themes/", "content/台账/", "content/概况信息/", "content/应急管理/", "content/年度报告/2013"]

  /// Reads the board that is changed; `isWhole`: all of it, not a part that is enough for a short trial.
  package init(of root: String, isWhole: Bool, on day: CivilDate, workers: Workers) throws(TrialFailure) {
    sample = try TrialFolder.board(at: root).filter { isWhole || Self.isOfPart($0.key) }
    (self.day, self.workers) = (day, workers)
  }

  private static func isOfPart(_ path: String) -> Bool {
    parts.contains(where: path.hasPrefix) || !path.dropFirst("content/".count).contains("/")
  }

  /// One sequence: some rounds of one to three changes, then all is mended; what differed, and after which changes.
  package func differences(seed: UInt64, rounds: Int) async throws -> [String] {
    var numbers = SeededNumbers(seed: seed)
    let folder = try TrialFolder()
    for (path, bytes) in sample { try folder.write(path, bytes) }
    let request = Request(root: folder.path, asOf: nil, clock: day, workers: workers)
    let live = LiveBoard(request)
    var edits = RandomEdits(folder, sample: sample)
    var said: [String] = []
    var found: [String] = []
    for _ in 0..<rounds {
      found += try await differences(live, request, said)
      for _ in 0..<Int.random(in: 1...3, using: &numbers) { said.append(try edits.make(&numbers)) }
    }
    found += try await differences(live, request, said)
    try edits.mend()
    found += try await differences(live, request, said + ["all mended"])
    return found
  }

  private func differences(_ live: LiveBoard, _ request: Request, _ said: [String]) async throws -> [String] {
    guard let shown = try await live.update(clock: day) else { return [] }
    let fresh = try await Generator(request).preview(keepsGoing: true)
    var different: [String] = []
    if shown.outcome.findings.map(\.told) != fresh.outcome.findings.map(\.told) { different.append("findings") }
    let (papers, others) = (shown.told, fresh.told)
    if papers != others { different += ["papers"] + Set(papers).symmetricDifference(others).sorted() }
    if fresh.outcome.faultCount == 0, let tree = fresh.tree { different += try await differences(shown.tree, tree) }
    return different.isEmpty ? [] : ["after \(said.joined(separator: "; ")): \(different.joined(separator: ", "))"]
  }

  private func differences(_ shown: MemoryTree?, _ tree: MemoryTree) async throws -> [String] {
    guard let shown else { return ["no pages"] }
    try await shown.complete()
    try await tree.complete()
    return Set(shown.addresses).union(tree.addresses).filter { shown[$0] != tree[$0] }.sorted()
  }
}

extension Finding {
  fileprivate var told: String { "\(path) \(range) \(rule.id) \(severity) \(message.zh) \(hint?.zh ?? "")" }
}

extension Preview {
  /// What is said of every paper, and of no paper.
  fileprivate var told: [String] {
    papers.map { "\($0.told) \(findings(of: $0).map(\.told))" } + ["others: \(others.map(\.told))"]
  }
}

extension Preview.Paper {
  fileprivate var told: String {
    "\(address) \(path) \(title) \(String(describing: standing)) \(String(describing: next)) \(signers) "
      + "\(changes?.map(\.zh) ?? []) \(files.map(\.address))"
  }
}
