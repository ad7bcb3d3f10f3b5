import Glibc
import Testing

@testable import Generator

@Suite struct SiteWriterTests {
  static let methods: [SiteWriter.Method] = [.exchange, .fileByFile(inside: false), .fileByFile(inside: true)]
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder(inMemory: true) }

  @discardableResult
  private func build(
    _ files: KeyValuePairs<String, String>, _ method: SiteWriter.Method = .exchange, purpose: OutputPurpose = .site
  ) throws -> OutputSummary {
    let writer = try SiteWriter(folder: folder("site"), purpose: purpose, method: method)
    for (path, text) in files { try writer.put(OutputPath(path), Array(text.utf8)) }
    return try writer.finish()
  }

  private func site() throws -> [String: String] {
    try folder.tree("site").filter { $0.key != ".noticeboard" }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test("writes changed, new and no stale files, and removes emptied folders", arguments: methods)
  func writes(_ method: SiteWriter.Method) throws {
    #expect(try build(["a.html": "1", "b/c.html": "2", "d/e/f": "3"], method).added == 3)
    let kept = try folder.identity("site/a.html")
    let summary = try build(["a.html": "1", "b/c.html": "changed", "附件/表 1#%?'\".csv": "new"], method)
    #expect([summary.files, summary.changed, summary.added, summary.removed, summary.unchanged] == [3, 1, 1, 1, 1])
    #expect(summary.removedNames == ["d/e/f"])
    #expect(
      try site() == [
        "a.html": "1", "b/": "", "b/c.html": "changed", "附件/": "", "附件/表 1#%?'\".csv": "new",
      ])
    #expect(try folder.identity("site/a.html") == kept)
    #expect(try folder.tree(".").keys.allSatisfy { $0.hasPrefix("site/") })
  }

  @Test("touches nothing when nothing differs", arguments: methods)
  func touchesNothing(_ method: SiteWriter.Method) throws {
    let names = ["site", "site/a", "site/b", "site/b/c", "site/.noticeboard"]
    try build(["a": "", "b/c": String(repeating: "长", count: 100_000)], method)
    let before = try names.map(folder.identity)
    let summary = try build(["b/c": String(repeating: "长", count: 100_000), "a": ""], method)
    #expect(summary.replacement == .nothing)
    #expect(summary.unchanged == 2)
    #expect(try names.map(folder.identity) == before)
  }

  @Test("sees a difference in the last byte of a large file")
  func seesLastByte() throws {
    try build(["a": String(repeating: "x", count: 200_000) + "y"])
    #expect(try build(["a": String(repeating: "x", count: 200_000) + "z"]).changed == 1)
  }

  @Test("turns files into folders and back", arguments: methods)
  func turns(_ method: SiteWriter.Method) throws {
    try build(["a": "1", "b/c/d": "2"], method)
    try build(["a/x/y": "3", "b": "4"], method)
    #expect(try site() == ["a/": "", "a/x/": "", "a/x/y": "3", "b": "4"])
  }

  @Test("replaces symbolic links and follows none", arguments: methods)
  func replacesLinks(_ method: SiteWriter.Method) throws {
    try build(["a": "1", "d/e": "2"], method)
    try folder.write("outside/a", "precious")
    try run("/bin/rm", "-r", folder("site/a"), folder("site/d"))
    try folder.link("site/a", to: "../outside/a")
    try folder.link("site/d", to: "../outside")
    try folder.link("site/stray", to: "../outside")
    try build(["a": "precious", "d/e": "2", "d/a": "3"], method)
    #expect(try site() == ["a": "precious", "d/": "", "d/a": "3", "d/e": "2"])
    #expect(try folder.tree("outside") == ["a": Array("precious".utf8)])
  }

  @Test("never overwrites a folder without our marker")
  func refusesForeign() throws {
    try folder.write("site/thesis.doc", "ten years")
    #expect(throws: OutputFailure.notOurs(folder("site"))) { try build(["a": "1"]) }
    try folder.write("site/.noticeboard", "something else\n")
    #expect(throws: OutputFailure.notOurs(folder("site"))) { try build(["a": "1"]) }
    #expect(folder.exists("site/thesis.doc"))
    #expect(!folder.exists("site/a"))
  }

  @Test("never writes drafts over the site, nor a file's place")
  func refusesOtherPurpose() throws {
    try build(["a": "1"])
    #expect(throws: OutputFailure.otherPurpose(folder("site"), found: .site, wanted: .drafts)) {
      try build(["a": "2"], purpose: .drafts)
    }
    try run("/bin/rm", "-r", folder("site"))
    try folder.write("site", "a file")
    #expect(throws: OutputFailure.notAFolder(folder("site"))) { try build(["a": "2"]) }
  }

  @Test("fills an empty folder", arguments: methods)
  func fillsEmpty(_ method: SiteWriter.Method) throws {
    try #require(unsafe mkdir(folder("site"), 0o700) == 0)
    try build(["a": "1"], method)
    #expect(try site() == ["a": "1"])
  }

  @Test("leaves git's data in the folder alone")
  func leavesGit() throws {
    try folder.write("site/.git/config", "[core]")
    #expect(try build(["a": "1", "b": "2"]).replacement == .fileByFile)
    #expect(try build(["a": "2"]).replacement == .fileByFile)
    #expect(try site() == [".git/": "", ".git/config": "[core]", "a": "2"])
  }

  @Test("lets one build at a time write")
  func locks() throws {
    let first = try SiteWriter(folder: folder("site"))
    #expect(throws: OutputFailure.anotherBuild(folder("site"))) { try SiteWriter(folder: folder("site")) }
    try first.put(OutputPath("a"), [1])
    _ = try first.finish()
    _ = try SiteWriter(folder: folder("site"))
    #expect(throws: OutputFailure.finished) { try first.put(OutputPath("b"), [1]) }
  }

  @Test("a build given up leaves no trace")
  func discards() throws {
    try build(["a": "1"])
    let writer = try SiteWriter(folder: folder("site"))
    try writer.put(OutputPath("a"), [9])
    writer.discard()
    #expect(try folder.tree(".").keys.sorted() == ["site/", "site/.noticeboard", "site/a"])
    #expect(try site() == ["a": "1"])
  }

  @Test("names two pages of one address, and a page that is a folder")
  func clashes() throws {
    let writer = try SiteWriter(folder: folder("site"))
    try writer.put(OutputPath("a"), [1])
    #expect(throws: OutputFailure.writtenTwice("a")) { try writer.put(OutputPath("a"), [1]) }
    writer.discard()
    try build(["x": "1"])
    let second = try SiteWriter(folder: folder("site"))
    try second.put(OutputPath("x"), Array("1".utf8))
    try second.put(OutputPath("x/y"), [1])
    #expect(throws: OutputFailure.fileAndFolder("x")) { try second.finish() }
  }

  @Test("never finishes a tree that lacks a page", arguments: methods)
  func lacksPage(_ method: SiteWriter.Method) throws {
    try build(["a": "1", "b": "1"], method)
    let writer = try SiteWriter(folder: folder("site"), method: method)
    try writer.put(OutputPath("a"), [2])
    #expect(throws: OutputFailure.self) { try writer.put(OutputPath("a/b"), [1]) }
    #expect(throws: OutputFailure.system(.write, path: "a/b", SystemError(code: ENOTDIR))) { try writer.finish() }
    #expect(try site() == ["a": "1", "b": "1"])
  }

  @Test("keeps what is made once", arguments: methods)
  func keeps(_ method: SiteWriter.Method) throws {
    try build(["qr/1.svg": "code", "qr/2.svg": "", "a": "1"], method)
    let writer = try SiteWriter(folder: folder("site"), method: method)
    #expect(try writer.keep(OutputPath("qr/1.svg")))
    #expect(try writer.keep(OutputPath("qr/1.svg")))
    #expect(try !writer.keep(OutputPath("qr/2.svg")), "an empty file was cut short")
    #expect(try !writer.keep(OutputPath("qr/3.svg")))
    #expect(try writer.previous(OutputPath("a")) == Array("1".utf8))
    #expect(try writer.previous(OutputPath("b")) == nil)
    #expect(try writer.finish().removed == 2)
    #expect(try site() == ["qr/": "", "qr/1.svg": "code"])
  }

  @Test("gives the same modes under any umask", arguments: ["000", "022", "027", "077"])
  func modes(_ mask: String) throws {
    let script = "umask \(mask); exec \(try builtProgram("OutputProbe")) \(folder("site")) 1 20 exchange"
    #expect(try run("/bin/sh", "-c", script) == 0)
    for name in try folder.tree("site").keys {
      let mode = try folder.identity("site/" + name).mode & 0o7777
      #expect(mode == (name.hasSuffix("/") ? 0o755 : 0o644), "\(name)")
    }
  }

  @Test("writes a mounted folder file by file, from the inside")
  func mounted() throws {
    try #require(unsafe mkdir(folder("site"), 0o755) == 0)
    guard try run("/bin/mount", "-t", "tmpfs", "tmpfs", folder("site")) == 0 else { return }
    defer { _ = try? run("/bin/umount", folder("site")) }
    #expect(try build(["a": "1", "b/c": "2"]).replacement == .fileByFile)
    #expect(try build(["a": "2", "d": "2"]).replacement == .fileByFile)
    #expect(try site() == ["a": "2", "d": "2"])
  }

  @Test("leaves the old tree and no trace when the disk is full")
  func fullDisk() throws {
    try #require(unsafe mkdir(folder("disk"), 0o755) == 0)
    guard try run("/bin/mount", "-t", "tmpfs", "-o", "size=100k", "tmpfs", folder("disk")) == 0 else { return }
    defer { _ = try? run("/bin/umount", folder("disk")) }
    let first = try SiteWriter(folder: folder("disk/site"))
    try first.put(OutputPath("a"), [1])
    _ = try first.finish()
    let second = try SiteWriter(folder: folder("disk/site"))
    #expect(throws: OutputFailure.system(.write, path: "b", SystemError(code: ENOSPC))) {
      try second.put(OutputPath("b"), [UInt8](repeating: 1, count: 500_000))
    }
    second.discard()
    #expect(try folder.tree("disk").keys.sorted() == ["site/", "site/.noticeboard", "site/a"])
  }

  @Test("takes pages from many threads")
  func parallel() async throws {
    let writer = try SiteWriter(folder: folder("site"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for part in 0..<8 {
        group.addTask {
          for number in 0..<200 {
            try writer.put(OutputPath("\(number % 9)/\(part)-\(number).html"), Array("\(part) \(number)".utf8))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try writer.finish().added == 1600)
    #expect(try folder.tree("site").count == 1600 + 9 + 1)
  }
}
