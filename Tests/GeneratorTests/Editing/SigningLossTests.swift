import Testing

@testable import Generator

/// What a text loses on its way to the page is mended before anybody signs it.
struct SigningLossTests {
  private static let path = "content/应急管理/汛期值班安排.md"

  @Test(
    "an error of that kind is refused at the first step and told; a warning is not",
    arguments: [
      ("泵站尺寸为3*4*5米。", "asterisk-eaten", 1 as Int32), ("| 村 |\n|-|\n| 甲 | 1 |", "table-row-wide", 1),
      ("见[汇总表](附件 1.xlsx)。", "link-not-taken", 1), ("##一、值班安排", "heading-not-taken", 0),
    ])
  func refuses(words: String, rule: String, code: Int32) throws {
    let board = try EditingProgram()
    _ = try board.begin(steps: 0)
    let written = try board.text(Self.path)
    try board.board.write(Self.path, written + "\n\(words)\n")
    let result = try board.on(6, 4, "sign", "2013-0001", "填报", "--as", "王芳")
    #expect(result.code == code, "\(result.errors)")
    #expect(result.errors.contains("[\(rule)]"), "\(result.errors)")
    #expect(try (board.text(Self.path) == written + "\n\(words)\n") == (code == 1))
    guard code == 1 else { return }
    // Of the file that is there, which has no line for the signature.
    let lines = (written + "\n\(words)").split(separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { !lines[$0].isEmpty && words.contains(lines[$0]) }.map { $0 + 1 }
    #expect(places.contains { result.errors.contains("\(Self.path):\($0):") }, "\(places): \(result.errors)")
  }
}
