import Testing

@testable import Pages

/// A small table that is shown below the name of its file.
struct AttachedTableTests {
  private static func bytes(_ rows: [[String]]) -> [[[UInt8]]] { rows.map { row in row.map { Array($0.utf8) } } }

  @Test(
    "gives its fields back, empty ones too",
    arguments: [[["村", "户数"], ["大峪村", "12"]], [["", ""], ["", "末"]], [["一"]]])
  func holds(rows: [[String]]) throws {
    #expect(try #require(AttachedTable(Self.bytes(rows))).rows == rows)
  }

  @Test("is none where lines have other numbers of fields, or there are none")
  func refuses() {
    #expect(AttachedTable(Self.bytes([["村", "户数"], ["大峪村"]])) == nil)
    #expect(AttachedTable([]) == nil)
    #expect(AttachedTable([[Array(repeating: 0x41, count: 70_000)]]) == nil)
  }
}
