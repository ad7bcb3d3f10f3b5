import Testing

@testable import Generator

@Suite struct OutputPlacementTests {
  static let refused: [(String, OutputPlacement.Fault)] = [
    ("/", .fileSystemRoot), ("/board", .holdsBoard("/board")),
    ("/board/content", .touchesSource("/board/content")), ("/board/content/a", .touchesSource("/board/content")),
    ("/theme", .touchesSource("/theme/default")),
  ]

  @Test("refuses an output that overlaps what is read", arguments: refused)
  func refuses(_ output: String, _ fault: OutputPlacement.Fault) {
    #expect(throws: OutputFailure.misplaced(output, fault)) {
      try OutputPlacement.check(output: output, root: "/board", sources: ["/board/content", "/theme/default"])
    }
  }

  @Test("accepts an output beside what is read", arguments: ["/board/site", "/board/content2", "/boar", "/x/y"])
  func accepts(_ output: String) {
    #expect(throws: Never.self) {
      try OutputPlacement.check(output: output, root: "/board", sources: ["/board/content"])
    }
  }

  @Test("resolves links and what does not exist yet")
  func resolves() throws {
    let folder = try TemporaryFolder()
    try folder.write("real/x", "")
    try folder.link("link", to: "real")
    try folder.link("dangling", to: "nowhere")
    #expect(try OutputPlacement.realPath(folder("link/new/site")) == folder("real/new/site"))
    #expect(try OutputPlacement.realPath(folder("link/./new/../site/")) == folder("real/site"))
    #expect(try OutputPlacement.realPath("/") == "/")
    #expect(throws: OutputFailure.self) { try OutputPlacement.realPath(folder("dangling")) }
  }
}
