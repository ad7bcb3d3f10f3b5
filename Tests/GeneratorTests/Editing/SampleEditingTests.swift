import Compliance
import Diagnostics
import Notices
import Testing

@testable import Generator

/// Every paper of the sample board, taken apart and signed again, is what it was.
struct SampleEditingTests {
  /// The items, by their path from the root.
  private static func items() throws -> [(path: String, bytes: [UInt8])] {
    try Repository.sample().filter { path, _ in
      path.hasPrefix("content/") && path.hasSuffix(".md") && !path.hasSuffix("README.md")
        && !path.contains("/年度报告/")
    }
    .map { (path: $0.key, bytes: $0.value) }.sorted { $0.path < $1.path }
  }

  private static func reader() throws -> NoticeReader {
    let bytes = try #require(try Repository.sample()["content/board.yaml"])
    var findings: [Finding] = []
    return NoticeReader(board: try #require(BoardReader().read(bytes, path: "content/board.yaml", findings: &findings)))
  }

  private static func read(_ bytes: [UInt8], _ path: String, _ reader: NoticeReader) throws -> Notice {
    var findings: [Finding] = []
    return try #require(reader.read(bytes, path: path, findings: &findings), "\(path): \(findings.map(\.rule.id))")
  }

  @Test("the last line of a trail taken away and signed again gives the same bytes")
  func signsAgain() throws {
    let reader = try Self.reader()
    var count = 0
    for (path, bytes) in try Self.items() {
      let notice = try Self.read(bytes, path, reader)
      guard let last = notice.review.signOffs.last else { continue }
      let lines = Lines(bytes, without: last.range)
      let shorter = try Self.read(lines.bytes, path, reader)
      #expect(shorter.review.values == notice.review.values.dropLast())
      let signed = try NoticeEditor(shorter, bytes: lines.bytes, reader: reader).signed(last.value)
      #expect(signed == bytes, "\(path)")
      count += 1
    }
    #expect(count > 50)
  }

  @Test(
    "whatever way the sample is written in, signing changes the trail and nothing else",
    arguments: Rewriting.allCases)
  func rewritten(way: Rewriting) throws {
    let reader = try Self.reader()
    for (path, bytes) in try Self.items() {
      let start = way.applied(to: bytes)
      let before = try Self.read(start, path, reader)
      guard before.review.values.count < ReviewStep.allCases.count, before.withdrawal == nil else { continue }
      let step = try #require(ReviewStep(rawValue: before.review.values.count))
      let line = SignOff(step: step, person: "王芳", date: before.formed.value)
      let edited = try NoticeEditor(before, bytes: start, reader: reader).signed(line)
      let after = try Self.read(edited, path, reader)
      #expect(after.review.values == before.review.values + [line], "\(path)")
      #expect(after.parts(differingFrom: before, edited, start) == [.review], "\(path)")
      #expect(edited.hasOneRunMore(than: start), "\(path)")
    }
  }

  @Test("every released item can be withdrawn, and given a draft that says the same")
  func withdrawsAndRevises() throws {
    let reader = try Self.reader()
    for (path, bytes) in try Self.items() where !path.hasSuffix(".改稿.md") {
      let notice = try Self.read(bytes, path, reader)
      let draft = try RevisionEditor(of: notice, bytes: bytes, reader: reader).draft(note: "更正")
      let begun = try Self.read(draft, path.replacing(".md", with: ".改稿.md"), reader)
      #expect(
        begun.parts(differingFrom: notice, draft, bytes).isSubset(of: [.review, .changes, .withdrawal, .changeKeys]))
      guard notice.withdrawal == nil else { continue }
      let withdrawal = Withdrawal(date: notice.formed.value, reason: "多列了一栏, 见表", person: "周静", hidesTitle: true)
      let edited = try NoticeEditor(notice, bytes: bytes, reader: reader).withdrawn(withdrawal)
      let after = try Self.read(edited, path, reader)
      #expect(after.withdrawal?.value == withdrawal)
      #expect(after.parts(differingFrom: notice, edited, bytes) == [.withdrawal])
    }
  }
}

/// Ways in which the same item may be written.
enum Rewriting: CaseIterable {
  case asItIs, half, none, carriageReturns, mark, brackets, noMargin

  func applied(to bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let steps = text.split(separator: "\n", omittingEmptySubsequences: false)
    switch self {
    case .asItIs: return bytes
    case .half: return Array(steps.filter { !$0.isStep(["复审", "复核", "公开"]) }.joined(separator: "\n").utf8)
    case .none: return Array(steps.filter { !$0.isStep(nil) }.joined(separator: "\n").utf8)
    case .carriageReturns: return Array(steps.filter { !$0.isStep(["公开"]) }.joined(separator: "\r\n").utf8)
    case .mark: return [0xEF, 0xBB, 0xBF] + Rewriting.half.applied(to: bytes)
    case .noMargin:
      return Array(
        steps.filter { !$0.isStep(["公开"]) }.map { $0.isStep(nil) ? $0.dropFirst(2) : $0 }.joined(separator: "\n").utf8)
    case .brackets:
      let lines = steps.filter { $0.isStep(["填报", "初审"]) }.map { $0.dropFirst(4) }.joined(separator: ", ")
      let rest = steps.filter { !$0.isStep(nil) }.map { $0 == "审查:" ? "审查: [\(lines)]" : String($0) }
      return Array(rest.joined(separator: "\n").utf8)
    }
  }
}

extension Substring {
  /// Whether the line is a sign-off of the item itself, of one of some steps.
  fileprivate func isStep(_ steps: [String]?) -> Bool {
    (steps ?? ReviewStep.allCases.map(\.name)).contains { hasPrefix("  - \($0) ") }
  }
}

extension [UInt8] {
  /// Whether these are others with bytes put in at one place.
  fileprivate func hasOneRunMore(than other: [UInt8]) -> Bool {
    let front = zip(self, other).prefix { $0 == $1 }.count
    let back = zip(reversed(), other.reversed()).prefix { $0 == $1 }.count
    return count > other.count && front + back >= other.count
  }
}

/// The bytes of a file without one line.
private struct Lines {
  let bytes: [UInt8]

  init(_ bytes: [UInt8], without place: Range<Int>) {
    let start = bytes[..<place.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[place.upperBound...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    self.bytes = Array(bytes[..<start] + bytes[end...])
  }
}
