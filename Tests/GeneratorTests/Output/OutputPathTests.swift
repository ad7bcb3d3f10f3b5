import Notices
import Testing

@testable import Generator

@Suite struct OutputPathTests {
  @Test(
    "accepts addresses that stay in the site",
    arguments: [
      "index.html", "2013/0031.html", "附件/表 1#2%3?\"'.csv", "a/.b", "...", "a..b/c..", ".well-known/x",
    ])
  func accepts(_ text: String) throws {
    #expect(try OutputPath(text).text == text)
  }

  static let refused: [(String, OutputPath.Fault)] = [
    ("", .empty), ("/etc/passwd", .absolute), ("a//b", .emptyComponent), ("a/", .emptyComponent), ("..", .dots),
    ("a/../b", .dots), ("./a", .dots), ("a\0b", .controlCharacter), ("a\nb", .controlCharacter),
    (String(repeating: "长", count: 86), .tooLong), (String(repeating: "a/", count: 600) + "a", .tooLong),
    (".noticeboard", .reserved), (".noticeboard.stage/x", .reserved), (".git/config", .reserved),
  ]

  @Test("refuses addresses that leave the site or that it cannot hold", arguments: refused)
  func refuses(_ text: String, _ fault: OutputPath.Fault) {
    #expect(throws: OutputFailure.invalidPath(text, fault)) { try OutputPath(text) }
  }
}
