import Notices
import Testing

@testable import Generator

/// Memory takes what a folder takes, refuses what a folder refuses, and counts as a folder counts.
struct MemoryOutputTests {
  private func tree(_ files: [String: String], after old: MemoryTree = MemoryTree()) throws -> (
    MemoryTree, OutputSummary
  ) {
    let output = MemoryOutput(after: old, purpose: .site)
    for (path, text) in files { try output.put(OutputPath(path), Array(text.utf8)) }
    let summary = try output.finish(recording: nil)
    return (output.tree, summary)
  }

  @Test("files are those that a folder has, and the differences are counted alike")
  func alike() throws {
    let place = try TemporaryFolder(inMemory: true)
    let versions = [
      ["a.html": "1", "b/c.html": "2", "b/d.html": "3"], ["a.html": "1", "b/c.html": "4", "e": ""], ["a.html": "1"],
      ["a.html": "1"],
    ]
    var before = MemoryTree()
    for version in versions {
      let writer = try SiteWriter(folder: place("site"))
      for (path, text) in version { try writer.put(OutputPath(path), Array(text.utf8)) }
      var expected = try writer.finish()
      // Nobody puts files there by hand.
      expected.removedNames = []
      let (after, summary) = try tree(version, after: before)
      #expect(summary == expected)
      let files = Dictionary(uniqueKeysWithValues: after.addresses.map { ($0, after[$0] ?? []) })
      #expect(files == (try place.tree("site").filter { !$0.key.hasSuffix("/") }))
      before = after
    }
  }

  @Test("two files of one address, a file within a file, and what comes too late are refused")
  func refused() throws {
    let output = MemoryOutput(after: MemoryTree(), purpose: .site)
    try output.put(OutputPath("a"), [1])
    #expect(throws: OutputFailure.writtenTwice("a")) { try output.put(OutputPath("a"), [2]) }
    try output.put(OutputPath("a/b/c"), [1])
    #expect(throws: OutputFailure.fileAndFolder("a")) { try output.finish(recording: nil) }
    #expect(throws: OutputFailure.finished) { try output.put(OutputPath("d"), [1]) }
  }

  @Test("what is kept comes from the old tree, and only from there")
  func kept() throws {
    let (old, _) = try tree(["qr/1.svg": "code"])
    let output = MemoryOutput(after: old, purpose: .site)
    #expect(try output.keep(OutputPath("qr/1.svg")) && !output.keep(OutputPath("qr/2.svg")))
    #expect(try output.previous(OutputPath("qr/1.svg")) == Array("code".utf8))
    #expect(try output.finish(recording: nil).replacement == .nothing)
    #expect(output.tree["qr/1.svg"] == Array("code".utf8))
  }
}
