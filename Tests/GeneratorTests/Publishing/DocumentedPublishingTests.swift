import FoundationEssentials
import Testing

/// Every command line of README, handbook and help that publishes or looks at what was published does what it says.
struct DocumentedPublishingTests {
  /// The words behind `noticeboard` of each such line, as written.
  private static func lines() throws -> Set<[String]> {
    var lines: Set<[String]> = []
    for file in [
      "README.md", "content/README.md", "Sources/noticeboard/Publish.swift", "Sources/noticeboard/Verify.swift",
    ] {
      let text = try String(contentsOf: URL(filePath: "\(Repository.root)/\(file)"), encoding: .utf8)
      for part in text.split(separator: "noticeboard ", omittingEmptySubsequences: true) {
        let end = part.firstIndex { "`\n#，；（）·".contains($0) } ?? part.endIndex
        var words = part[..<end].split(separator: " ").map(String.init)
        // In help what a line does follows behind some blanks.
        if let gap = part[..<end].firstRange(of: "   ") {
          words = part[..<gap.lowerBound].split(separator: " ").map(String.init)
        }
        if let first = words.first, ["publish", "verify", "status"].contains(first) { lines.insert(words) }
      }
    }
    return lines
  }

  @Test("each runs, and none is wrong usage")
  func run() async throws {
    let lines = try Self.lines()
    #expect(lines.count >= 8, "\(lines)")
    for line in lines.sorted(by: { $0.joined() < $1.joined() }) {
      let board = try await PublishedBoard(
        settings: """
          发布目标:
            - { 名称: 网站, 方式: 文件夹, 位置: "{}/board" }
            - { 名称: 页面, 方式: git, 位置: "{}/pages.git" }

          """)
      try GeneratorTests.run("/usr/bin/git", "init", "-q", "--bare", board.targets("pages.git"))
      #expect(try board.program.run("publish", "网站", "--yes", "--as-of", "2013-07-01").code == 0)
      var words = line.map { word in
        word.hasPrefix("/srv") || word.hasPrefix("/media") || word == "网址" ? board.folder : word
      }
      if words[0] != "status", !words.dropFirst().contains(where: { $0.contains("/") || ["网站", "页面"].contains($0) }) {
        words.append("网站")
      }
      if words.contains("--allow-removals"), Int(words.last ?? "") == nil { continue }
      if words[0] == "publish", !words.contains("--yes") { words.append("--yes") }
      let result = try board.program.run(arguments: words + ["--as-of", "2013-07-01"])
      let isAway = words.contains { $0.hasPrefix("https://") }
      #expect(result.code == (isAway ? 74 : 0), "\(words.joined(separator: " ")): \(result.errors)")
    }
  }
}
