import Diagnostics
import Glibc
import Notices
import Testing

@testable import Generator

/// A live board is, after every change, what a fresh build of the same files is, byte for byte.
struct LiveBoardTests {
  private static func number(_ name: String) -> UInt64? {
    guard let value = unsafe getenv(name) else { return nil }
    return UInt64(unsafe String(cString: value))
  }

  /// A dozen on a part of the sample in the tests, for each builds the board ten times; `.ci/long live` runs a thousand on the whole.
  private static let count = Int(number("NOTICEBOARD_LIVE_COUNT") ?? 12)
  private static let seed = number("NOTICEBOARD_LIVE_SEED") ?? 20_140_331

  private static let isWhole = number("NOTICEBOARD_LIVE_WHOLE") == 1

  /// Settings, theme, ledgers, a report, and items that are linked to, revised, and have attachments.
  private static func isOfPart(_ path: String) -> Bool {
    let folders = ["themes/", "content/台账/", "content/概况信息/", "content/应急管理/", "content/年度报告/2013"]
    return folders.contains(where: path.hasPrefix) || !path.dropFirst("content/".count).contains("/")
  }

  @Test("over random edits, additions, removals, renames, changes of settings and theme, errors made and mended")
  func sequences() async throws {
    let sample = try Repository.sample().filter { Self.isWhole || Self.isOfPart($0.key) }
    for number in 0..<Self.count {
      var numbers = SeededNumbers(seed: Self.seed &+ UInt64(number))
      let board = try WrittenBoard(day: "2014-03-31")
      for (path, bytes) in sample { try board.folder.write(path, bytes) }
      let live = LiveBoard(board.request())
      var edits = RandomEdits(board.folder, sample: sample)
      var said: [String] = []
      for _ in 0..<(Self.isWhole ? 4 : 1) {
        try await compare(live, board, said)
        for _ in 0..<Int.random(in: 1...3, using: &numbers) { said.append(try edits.make(&numbers)) }
      }
      try await compare(live, board, said)
      try edits.mend()
      try await compare(live, board, said + ["all mended"])
    }
  }

  private func compare(_ live: LiveBoard, _ board: WrittenBoard, _ said: [String]) async throws {
    let shown = try await live.update(clock: board.day)
    let fresh = try await Generator(board.request()).preview(keepsGoing: true)
    let faults = fresh.outcome.faultCount
    let comment = Comment(rawValue: said.joined(separator: "; "))
    guard let shown else { return }
    #expect(shown.outcome.findings.map(\.told) == fresh.outcome.findings.map(\.told), comment)
    #expect(shown.papers.map(\.told) == fresh.papers.map(\.told), comment)
    guard faults == 0, let tree = fresh.tree else {
      return
    }
    let now = try #require(shown.tree, comment)
    try await now.complete()
    try await tree.complete()
    let different = Set(now.addresses).union(tree.addresses).filter { now[$0] != tree[$0] }
    #expect(different.sorted() == [], comment)
  }
}

extension Finding {
  fileprivate var told: String { "\(path) \(range) \(rule.id) \(severity) \(message.zh) \(hint?.zh ?? "")" }
}

extension Preview.Paper {
  fileprivate var told: String {
    "\(address) \(path) \(title) \(String(describing: standing)) \(String(describing: next)) \(signers) "
      + "\(findings.map(\.told)) \(changes?.map(\.zh) ?? []) \(files.map(\.address))"
  }
}

/// Changes to the files of a board such as people, editors and git make.
struct RandomEdits {
  private let folder: TemporaryFolder
  private let sample: [String: [UInt8]]
  private var items: [String]
  private var next = 8000

  init(_ folder: TemporaryFolder, sample: [String: [UInt8]]) {
    (self.folder, self.sample) = (folder, sample)
    items = sample.keys.filter { $0.hasSuffix(".md") && $0.hasPrefix("content/") && !$0.hasSuffix("README.md") }
      .sorted()
  }

  /// Puts every file back.
  func mend() throws {
    for (path, bytes) in sample { try folder.write(path, bytes) }
  }

  /// Makes one change; what it was.
  mutating func make(_ numbers: inout SeededNumbers) throws -> String {
    guard let item = items.randomElement(using: &numbers) else { return "nothing" }
    switch Int.random(in: 0..<16, using: &numbers) {
    case 0, 1, 2:
      return try edit(item, "append") { $0 + Array("\n新增一段，第\(Int.random(in: 0...99, using: &numbers))号。\n".utf8) }
    case 3: return try edit(item, "link") { $0 + Array("\n见[原文](../概况信息/内设机构一览.md)和[没有](没有.md)。\n".utf8) }
    case 4:
      return try edit(item, "title") { String(decoding: $0, as: UTF8.self).replacing("标题: ", with: "标题: 新").bytes }
    case 5: return try edit(item, "break") { Array($0.prefix(30)) }
    case 6:
      try folder.remove(item)
      items.removeAll { $0 == item }
      return "remove \(item)"
    case 7: return try add()
    case 8:
      let name = item.replacing(".md", with: "又.md")
      try #require(unsafe rename(folder(item), folder(name)) == 0)
      items.removeAll { $0 == item }
      items.append(name)
      return "rename \(item)"
    case 9:
      return try edit("content/board.yaml", "settings") {
        String(decoding: $0, as: UTF8.self).replacing("说明: ", with: "说明: 新").bytes
      }
    case 10:
      return try edit("content/people.yaml", "people") {
        String(decoding: $0, as: UTF8.self).replacing("任期: { 从: 2011", with: "任期: { 从: 2013").bytes
      }
    case 11:
      return try edit("themes/default/templates/foot.mustache", "theme") { $0 + Array("<p>{{site-name}}</p>\n".utf8) }
    case 12:
      return try edit("themes/default/templates/item.mustache", "break theme") { $0 + Array("{{nonsense}}".utf8) }
    case 13: return try edit("themes/default/assets/board.css", "style") { $0 + Array("p{margin:0}".utf8) }
    case 14:
      let files = sample.keys.filter {
        [".csv", ".svg", ".png", ".pdf", ".xlsx", ".docx"].contains(where: $0.hasSuffix) && $0.hasPrefix("content/")
      }
      guard let file = files.sorted().randomElement(using: &numbers) else { return "nothing" }
      return try edit(file, "attachment") { $0 + Array("\n".utf8) }
    default:
      // As git writes a file: another one in its place.
      guard let bytes = sample[item] else { return try add() }
      try folder.write("content/.draft", bytes)
      try #require(unsafe rename(folder("content/.draft"), folder(item)) == 0)
      return "restore \(item)"
    }
  }

  private func edit(_ path: String, _ what: String, _ change: ([UInt8]) -> [UInt8]) throws -> String {
    guard folder.exists(path) else { return "nothing" }
    try folder.write(path, change(try folder.bytes(path)))
    return "\(what) \(path)"
  }

  private mutating func add() throws -> String {
    next += 1
    var item = TestItem("2014-\(next)", title: "第\(next)件", body: "新的一件，见[机构](../概况信息/内设机构一览.md)。\n")
    (item.review, item.formed, item.published) = ([], "2014-03-20", nil)
    let path = "content/应急管理/第\(next)件.md"
    try folder.write(path, item.text)
    items.append(path)
    return "add \(path)"
  }
}

extension String {
  fileprivate var bytes: [UInt8] { Array(utf8) }
}
