import Diagnostics
import Notices
import Pages
import Testing

@testable import Generator

/// A board in a folder of its own, run through the front door; the folder goes with it.
final class WrittenBoard: Sendable {
  let folder: TemporaryFolder
  /// The day that the clock shows.
  let day: CivilDate

  init(day: String) throws {
    folder = try TemporaryFolder(inMemory: true)
    self.day = try #require(CivilDate(iso8601: day.utf8))
  }

  func request(day: CivilDate? = nil, jobs: Int = 2) -> Request {
    Request(root: folder.path, asOf: nil, clock: day ?? self.day, workers: Workers(count: jobs))
  }

  func check() async throws -> Outcome {
    let outcome = try await Generator(request()).check()
    for finding in outcome.findings { Self.expectDescribed(finding) }
    return outcome
  }

  /// Whatever a test provokes is in the catalogue, as what it is there; a fault in a revision stops nothing.
  private static func expectDescribed(_ finding: Finding) {
    let rule = RuleCatalogue.rule(finding.rule.id)
    #expect(rule == finding.rule, "\(finding.rule.id) is not listed")
    let isOfRevision = finding.path.hasSuffix(".改稿.md") && finding.class == .duty
    #expect(rule?.class == finding.class || rule != nil && isOfRevision, "\(finding.rule.id) \(finding.class)")
  }

  /// Builds into `site`, or drafts into another folder.
  @discardableResult
  func build(
    into output: String = "site", drafts: Bool = false, keepsGoing: Bool = false, removals: Int = 0,
    day: String? = nil, jobs: Int = 2
  ) async throws -> Outcome {
    let day = try day.map { try #require(CivilDate(iso8601: $0.utf8)) }
    let target = BuildTarget(
      folder: output, isDrafts: drafts, keepsGoing: keepsGoing, site: "site", allowedRemovals: removals)
    return try await Generator(request(day: day, jobs: jobs)).build(into: target)
  }

  /// The tree of an output folder.
  func tree(_ output: String = "site") throws -> [String: [UInt8]] { try folder.tree(output) }

  /// The same without the marker, which alone remembers what vanished without leave.
  func pages(_ output: String = "site") throws -> [String: [UInt8]] {
    try tree(output).filter { $0.key != OutputPath.marker.text }
  }

  /// A page as text.
  func page(_ address: String, of output: String = "site") throws -> String {
    try folder.text("\(output)/\(address)")
  }

  /// Writes or changes a file of the board.
  func write(_ path: String, _ text: String) throws { try folder.write(path, text) }

  func write(_ path: String, _ item: TestItem) throws { try folder.write("content/\(path)", item.text) }

  /// Where a finding points: `path:line:column [rule]`, as the console prints it.
  func place(of finding: Finding) throws -> String {
    let bytes = folder.exists(finding.path) ? try folder.bytes(finding.path) : []
    return "\(finding.path):\(TextPosition(of: finding.range.lowerBound, in: bytes)) [\(finding.rule.id)]"
  }

  /// The whole line that a finding points at.
  func line(of finding: Finding) throws -> String {
    let bytes = try folder.bytes(finding.path)
    let number = TextPosition(of: finding.range.lowerBound, in: bytes).line
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return String(decoding: lines[number - 1], as: UTF8.self)
  }
}

extension [String: [UInt8]] {
  /// Paths whose bytes differ, or that only one of two trees has.
  func differences(from other: Self) -> [String] {
    Set(keys).union(other.keys).filter { self[$0] != other[$0] }.sorted()
  }
}

extension String {
  /// A page's words in one piece, without the spans that keep numbers on a line.
  var unbroken: String { String(decoding: Unbroken.joined(Array(utf8)), as: UTF8.self) }
}
