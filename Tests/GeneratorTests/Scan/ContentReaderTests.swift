import Glibc
import Testing

@testable import Generator

@Suite struct ContentReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("reads exactly what is there", arguments: [0, 1, 4095, 4096, 4097, 1_000_000])
  func reads(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.write("深/a.md", bytes)
    var reader = try ContentReader(root: folder.path)
    #expect(try reader.read("深/a.md") == bytes)
    #expect(try reader.read("深/a.md", limit: count) == bytes)
  }

  @Test("reads a file that grew and one whose size the system does not know")
  func grows() throws {
    var reader = try ContentReader(root: "/proc/self")
    #expect(try reader.read("status").starts(with: "Name:".utf8))
  }

  @Test("refuses a file over its limit")
  func limits() throws {
    try folder.write("a.md", "12345")
    var reader = try ContentReader(root: folder.path)
    #expect(throws: ScanProblem(path: "a.md", reason: .tooLarge(size: 5, limit: 4))) {
      try reader.read("a.md", limit: 4)
    }
  }

  @Test("refuses what was swapped after the scan")
  func swapped() throws {
    try folder.write("a/b.md", "x")
    try folder.write("outside", "secret")
    try folder.link("link.md", to: "outside")
    try folder.link("folder", to: "a")
    try #require(unsafe mkfifo(folder("pipe"), 0o644) == 0)
    var reader = try ContentReader(root: folder.path)
    #expect(throws: ScanProblem(path: "link.md", reason: .replaced)) { try reader.read("link.md") }
    #expect(throws: ScanProblem(path: "folder/b.md", reason: .replaced)) { try reader.read("folder/b.md") }
    #expect(throws: ScanProblem(path: "a", reason: .replaced)) { try reader.read("a") }
    #expect(throws: ScanProblem(path: "pipe", reason: .notAFile)) { try reader.read("pipe") }
    #expect(throws: ScanProblem(path: "gone", reason: .unreadable(SystemError(code: ENOENT)))) {
      try reader.read("gone")
    }
    #expect(throws: ScanProblem.self) { try reader.read("../x") }
  }

  @Test("opens the right folder for each file")
  func folders() throws {
    for name in ["a/x", "a/b/x", "c/x", "x"] { try folder.write(name, name) }
    var reader = try ContentReader(root: folder.path)
    for name in ["a/x", "a/b/x", "a/x", "x", "c/x", "x"] { #expect(try reader.read(name) == Array(name.utf8)) }
  }
}
