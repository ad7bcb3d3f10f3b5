import Glibc
import Notices
import Samples
import Testing

@testable import Generator

/// A build of a board that is what it was says again what it said, and looks at nothing; of any other board it does not.
struct BuildMemoryTests {
  private static let said = "没有重新审查"

  private func git(_ folder: TemporaryFolder, _ message: String) throws {
    let script = """
      cd '\(folder.path)' && export HOME=/nonexistent GIT_CONFIG_NOSYSTEM=1 && git init -q 2>/dev/null
      git add -A && git -c user.name=a -c user.email=a@example.org commit -qm '\(message)'
      """
    try #require(try GeneratorTests.run("/bin/sh", "-c", script) == 0)
  }

  private func program(_ settings: [String: String] = [:]) async throws -> Program {
    var board = try TestBoard()
    for number in 1...3 { board.items["概况信息/\(number).md"] = TestItem("2013-000\(number)", title: "第\(number)号") }
    board.items["概况信息/4.md"] = TestItem("2013-0004", title: "还没有审完")
    board = try await board.released()
    board.items["概况信息/4.md"]?.review.removeLast()
    let written = try board.written()
    let environment = [
      "XDG_CACHE_HOME": "\(written.folder.path)/cache", "SOURCE_DATE_EPOCH": "1372636800",
      "NOTICEBOARD_LANGUAGE": "zh-CN",
    ]
    return Program(board: written, environment: environment.merging(settings) { $1 })
  }

  /// Builds, and tells whether that was only said again.
  private func isSaidAgain(_ program: Program, _ options: String...) throws -> Bool {
    let result = try program.run(arguments: ["build"] + options)
    #expect(result.code == 0, "\(result.errors)")
    return result.errors.contains(Self.said)
  }

  @Test("nothing has changed: the same words, and not a file is touched")
  func same() async throws {
    let program = try await program()
    let first = try program.run("build")
    let tree = try program.board.tree()
    let second = try program.run("build")
    #expect(second.code == 0 && second.errors.contains(Self.said))
    let lines = first.errors.split(separator: "\n").dropLast()
    #expect(second.errors.hasPrefix(lines.joined(separator: "\n")) && first.errors.contains("2013-0004"))
    #expect(second.errors.contains("新增 0，改动 0，删除 0") && !first.errors.contains(Self.said))
    #expect(try program.board.tree() == tree)
    let quiet = try program.run("build", "--quiet")
    #expect(quiet.errors == (try program.run("build", "--quiet", "--fresh")).errors)
    #expect(try !program.run("build", "--language", "en").errors.contains("nothing was judged again"))
    #expect(try program.run("build", "--language", "en").errors.contains("nothing was judged again"))
  }

  /// What makes another board, site, question or memory of it.
  enum Change: String, CaseIterable {
    case text, sameSize, added, removed, renamed, touched, theme, dotted, link
    case page, pageSameSize, pageRemoved, pageAdded, pageHidden, siteRemoved
    case day, address, fresh, environment, memoryShared, memoryCut, memoryForged, memoryLink
  }

  @Test("whatever is another thing is built", arguments: Change.allCases)
  func other(change: Change) async throws {
    var program = try await program()
    #expect(try !isSaidAgain(program))
    #expect(try isSaidAgain(program))
    let folder = program.board.folder
    let (item, page) = ("content/概况信息/1.md", "site/index.html")
    let memory = try #require(try folder.tree("cache/noticeboard").keys.first { $0 != "/" })
    let kept = "cache/noticeboard/\(memory)"
    var options: [String] = []
    switch change {
    case .text: try folder.write(item, try folder.text(item) + "\n又一段。\n")
    case .sameSize: try overwrite(folder(item), "排定", "安排")
    case .added: try folder.write("content/概况信息/说明.txt", "x")
    case .removed: unsafe unlink(folder("content/概况信息/4.md"))
    case .renamed: unsafe rename(folder(item), folder("content/概况信息/另一个.md"))
    case .touched: unsafe utimensat(AT_FDCWD, folder(item), nil, 0)
    case .theme: try folder.write("themes/own/theme.yaml", "extends: default\n")
    case .dotted: try folder.write("content/.hidden", "x")
    case .link: unsafe symlink("1.md", folder("content/概况信息/link.md"))
    case .page: try folder.write(page, "x")
    case .pageSameSize: try overwrite(folder(page), "<", ">")
    case .pageRemoved: unsafe unlink(folder(page))
    case .pageAdded: try folder.write("site/other.html", "x")
    case .pageHidden: unsafe chmod(folder(page), 0o600)
    case .siteRemoved: unsafe rename(folder("site"), folder("elsewhere"))
    case .day: program.environment["SOURCE_DATE_EPOCH"] = "1372723200"
    case .address: options = ["--base-url", "https://other.example/"]
    case .fresh: options = ["--fresh"]
    case .environment: program.environment["CI"] = "true"
    case .memoryShared: unsafe chmod(folder(kept), 0o644)
    case .memoryCut: unsafe truncate(folder(kept), 300)
    case .memoryForged: try overwrite(folder(kept), "noticeboard build 1", "noticeboard build 0")
    case .memoryLink:
      unsafe rename(folder(kept), folder("moved"))
      unsafe symlink(folder("moved"), folder(kept))
    }
    let result = try program.run(arguments: ["build"] + options)
    #expect(!result.errors.contains(Self.said), "\(result.errors)")
    // What a link leads to is never believed, nor is an end that was not well; all else is the next time.
    let again = try program.run(arguments: ["build"] + options.filter { $0 != "--fresh" })
    #expect(again.errors.contains(Self.said) == (change != .link && result.code == 0), "\(again.errors)")
  }

  @Test("what was said is forgotten with the first build that writes nothing")
  func forgotten() async throws {
    let program = try await program()
    #expect(try !isSaidAgain(program))
    #expect(try program.board.folder.names("cache/noticeboard").count == 1)
    try program.board.folder.write("content/概况信息/1.md", "---\n索引号: [\n")
    #expect(try program.run("build").code == 1)
    #expect(try program.board.folder.names("cache/noticeboard").isEmpty)
  }

  /// Parts of a request by which no byte of a site differs, and those with which nothing is remembered.
  private static let passedOver: Set = [
    "root", "workers", "history", "heartbeat", "folder", "isDrafts", "site", "since", "portal",
  ]

  @Test("whatever a build is asked is part of what must be the same")
  func options() async throws {
    let written = try WrittenBoard(day: "2013-07-01")
    var request = written.request()
    (request.program, request.git, request.texts) = ("one", ["PATH": "/bin"], ["PATH": "/bin"])
    let target = BuildTarget(folder: "site", isDrafts: false, keepsGoing: false, site: "site")
    let later = try #require(CivilDate(iso8601: "2013-07-02".utf8))
    func asked(_ change: (inout Request) -> Void) -> Request {
      var other = request
      change(&other)
      return other
    }
    func aimed(_ change: (inout BuildTarget) -> Void) -> BuildTarget {
      var other = target
      change(&other)
      return other
    }
    let requests = [
      "asOf": asked { $0.asOf = later }, "clock": asked { $0.clock = later },
      "baseURL": asked { $0.baseURL = "https://a.example/" }, "git": asked { $0.git?["HOME"] = "/" },
      "program": asked { $0.program = "two" }, "texts": asked { $0.texts = nil },
    ]
    let targets = [
      "keepsGoing": aimed { $0.keepsGoing = true }, "makesCodes": aimed { $0.makesCodes = false },
      "allowedRemovals": aimed { $0.allowedRemovals = 1 },
    ]
    let parts = Mirror(reflecting: request).children.map(\.label) + Mirror(reflecting: target).children.map(\.label)
    #expect(
      Set(parts.compactMap(\.self)) == Self.passedOver.union(requests.keys).union(targets.keys),
      "add a new part to BuildMemory.options, or see that no word or byte depends on it")
    func options(_ request: Request, _ target: BuildTarget) throws -> [UInt8] {
      try #require(BuildMemory(in: "/nowhere", request, target, surroundings: [])).options
    }
    let same = try options(request, target)
    #expect(try options(request, target) == same)
    for (part, other) in requests { #expect(try options(other, target) != same, "\(part)") }
    for (part, other) in targets { #expect(try options(request, other) != same, "\(part)") }
    for other in [asked { $0.history = [:] }, asked { $0.heartbeat = 1 }, asked { $0.program = nil }] {
      #expect(BuildMemory(in: "/nowhere", other, target, surroundings: []) == nil)
    }
  }

  @Test("a clock that was set meanwhile is seen, and so is what was changed within the tick that it shows")
  func clocks() {
    let start = FileMoment(seconds: 1000, nanoseconds: 900_000_000)
    let later = FileMoment(seconds: 1003, nanoseconds: 100_000_000)
    #expect(start.isFollowed(by: later, after: .milliseconds(2240)))
    #expect(!start.isFollowed(by: later, after: .milliseconds(2400)))
    #expect(!later.isFollowed(by: start, after: .milliseconds(10)))
    #expect(start.isSettled(before: later) && !start.isSettled(before: start) && !later.isSettled(before: start))
    let coarse = FileMoment(seconds: 1000, nanoseconds: 0)
    #expect(!coarse.isSettled(before: FileMoment(seconds: 1002, nanoseconds: 1)) && coarse.isSettled(before: later))
  }

  @Test("a fault and a vanished paper are said anew each time, and drafts are not remembered")
  func faults() async throws {
    let program = try await program()
    let folder = program.board.folder
    #expect(try !isSaidAgain(program))
    unsafe unlink(folder("content/概况信息/1.md"))
    for _ in 0..<3 {
      let result = try program.run("build")
      #expect(result.code == 1 && !result.errors.contains(Self.said), "\(result.errors)")
    }
    try folder.write("content/概况信息/1.md", "---\n索引号: [\n")
    #expect(try folder.names("cache/noticeboard").isEmpty)
    for _ in 0..<3 {
      let result = try program.run("build")
      #expect(result.code == 1 && !result.errors.contains(Self.said), "\(result.errors)")
    }
    unsafe unlink(folder("content/概况信息/1.md"))
    for _ in 0..<2 {
      #expect(try !program.run("build", "--drafts", folder.preview).errors.contains(Self.said))
    }
  }

  @Test("without a place of one's own nothing is remembered")
  func nowhere() async throws {
    for environment in [["XDG_CACHE_HOME": ""], ["XDG_CACHE_HOME": "relative"]] {
      let program = try await program(environment)
      for _ in 0..<2 { #expect(try !isSaidAgain(program)) }
    }
  }

  @Test("another commit, and a file that is not as it was committed, are built")
  func commits() async throws {
    let program = try await program()
    let folder = program.board.folder
    try folder.write(".gitignore", "cache\nsite\n")
    try git(folder, "一")
    #expect(try !isSaidAgain(program))
    #expect(try isSaidAgain(program))
    try folder.write("other.txt", "x")
    try git(folder, "二")
    #expect(try !isSaidAgain(program))
    #expect(try isSaidAgain(program))
    let text = try folder.text("content/概况信息/4.md")
    try folder.write("content/概况信息/4.md", text + "\n又一段。\n")
    for _ in 0..<2 { #expect(try !isSaidAgain(program)) }
    try git(folder, "三")
    #expect(try !isSaidAgain(program))
    #expect(try isSaidAgain(program))
  }

  @Test("after any change, however soon, what is remembered is what was built of the same bytes", arguments: 1...3)
  func random(seed: UInt64) async throws {
    var numbers = SeededNumbers(seed: seed)
    let written = try await program().board
    let folder = written.folder
    var request = written.request()
    request.program = "one"
    let target = BuildTarget(folder: "site", isDrafts: false, keepsGoing: true, site: "site", allowedRemovals: 9)
    var kept: [String: [UInt8]]?
    var recalled = 0
    for _ in 0..<40 {
      try change(folder, &numbers)
      let memory = try #require(BuildMemory(in: folder("cache"), request, target, surroundings: []))
      let board = try folder.tree("content").merging(folder.exists("site") ? folder.tree("site") : [:]) { first, _ in
        first
      }
      if let words = await memory.recall() {
        recalled += 1
        #expect(kept == board && words.findings == "\(board.count)")
        continue
      }
      let outcome = try await Generator(request).build(into: target)
      kept = try folder.tree("content").merging(folder.tree("site")) { first, _ in first }
      await memory.keep(
        BuildMemory.Words(language: "", findings: "\(kept?.count ?? 0)", summary: "", files: 0), of: outcome)
    }
    #expect(recalled > 0)
  }

  private func change(_ folder: TemporaryFolder, _ numbers: inout SeededNumbers) throws {
    let number = Int.random(in: 1...6, using: &numbers)
    let path = "content/概况信息/\(number).md"
    let pages = folder.exists("site") ? try folder.tree("site").keys.filter { $0.hasSuffix(".html") }.sorted() : []
    switch Int.random(in: 0..<14, using: &numbers) {
    case 0: try folder.write(path, TestItem("2013-001\(number)", title: "另一件").text)
    case 1: unsafe unlink(folder(path))
    case 2 where folder.exists(path): try overwrite(folder(path), "2013", "2012")
    case 3 where folder.exists(path): try overwrite(folder(path), "2012", "2013")
    case 4: unsafe rename(folder(path), folder("content/概况信息/\(Int.random(in: 1...6, using: &numbers)).md"))
    case 5:
      if let page = pages.randomElement(using: &numbers) { try overwrite(folder("site/\(page)"), "<", ">") }
    case 6:
      if let page = pages.randomElement(using: &numbers) { unsafe unlink(folder("site/\(page)")) }
    default: break
    }
  }

  /// Replaces words by others of the same length, in place.
  private func overwrite(_ path: String, _ words: String, _ others: String) throws {
    let file = try unsafe Descriptor(at: AT_FDCWD, path, O_RDWR)
    let bytes = try file.readAll()
    let text = Array(words.utf8)
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: text) }) else { return }
    lseek(file.number, off_t(place), SEEK_SET)
    try file.write(Array(others.utf8).span)
  }
}
