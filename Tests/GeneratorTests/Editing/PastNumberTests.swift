import Notices
import Testing

@testable import Generator

/// `new` never gives a number that the git history knows.
struct PastNumberTests {
  /// A repository in which items were committed under these numbers, and some of them deleted since.
  private func board(_ numbers: [String], deleted: [String] = []) throws -> GitBoard {
    let board = try GitBoard()
    for number in numbers { try board.write(TestItem(number), to: "应急管理/\(number).md") }
    try board.commit(by: "wangfang", on: "2013-05-21")
    for number in deleted { try board.written.folder.remove("content/应急管理/\(number).md") }
    if !deleted.isEmpty { try board.commit(by: "wangfang", on: "2013-05-22") }
    return board
  }

  /// Makes an item, and gives its number and what was said besides.
  private func made(
    _ board: WrittenBoard, formed: String = "2013-06-01", path: String? = nil
  ) throws -> (number: String, said: String) {
    var program = Program(board: board)
    if let path { program.environment["PATH"] = path }
    let result = try program.run(
      "new", "新的\(formed)", "--category", "应急管理", "--formed", formed, "--language", "zh-CN")
    try #require(result.code == 0, "\(result.errors)")
    let text = try board.folder.text("content/应急管理/新的\(formed).md")
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("索引号: ") })
    return (String(line.dropFirst("索引号: ".count)), result.errors)
  }

  @Test(
    "a deleted item's number is passed over, at the end, after all others, and in another year alone",
    arguments: [
      (["2013-0001", "2013-0002", "2013-0003"], ["2013-0003"], "2013-0004"),
      (["2013-0001", "2013-0002", "2013-0003"], ["2013-0002", "2013-0003"], "2013-0004"),
      (["2013-0001", "2013-0002"], ["2013-0001", "2013-0002"], "2013-0003"),
      (["2013-0001", "2012-0002"], ["2012-0002"], "2013-0002"),
    ])
  func deleted(numbers: [String], deleted: [String], next: String) throws {
    let (number, said) = try made(try board(numbers, deleted: deleted).written)
    #expect(number == next && !said.contains("warning"), "\(said)")
  }

  @Test("a slip that was mended long ago does not make numbers jump")
  func slip() throws {
    let board = try board(["2013-0001", "2013-9013"])
    try board.written.write("应急管理/2013-9013.md", TestItem("2013-0002"))
    try board.commit(by: "wangfang", on: "2013-05-22")
    #expect(try made(board.written).number == "2013-0003")
  }

  @Test("a number that was given up for another, and one that a merge brought and a later commit took away, are used")
  func branches() throws {
    let board = try board(["2013-0001"])
    try board.git("checkout", "--quiet", "-b", "side")
    try board.write(TestItem("2013-0002"), to: "应急管理/旁.md")
    try board.commit(by: "liqiang", on: "2013-05-22")
    try board.git("checkout", "--quiet", "main")
    try board.git("merge", "--quiet", "--no-ff", "-m", "合并", "side", on: "2013-05-23")
    try board.written.folder.remove("content/应急管理/旁.md")
    try board.commit(by: "wangfang", on: "2013-05-24")
    #expect(try made(board.written).number == "2013-0003")
  }

  @Test("a number that is written differently is the same number")
  func width() throws {
    let board = try board(["2013-0001", "2013-00002"], deleted: ["2013-00002"])
    #expect(try made(board.written).number == "2013-0003")
  }

  @Test("examples of a handbook are nobody's numbers")
  func handbook() throws {
    let board = try board(["2013-0001"])
    try board.written.folder.write("content/README.md", "```\n---\n标题: 例\n索引号: 2013-0002\n---\n```\n")
    try board.commit(by: "zhoujing", on: "2013-05-22")
    #expect(try made(board.written).number == "2013-0002")
  }

  @Test("what is not committed counts as before, and so does a board outside a repository")
  func outside() throws {
    let board = try board(["2013-0001"])
    try board.write(TestItem("2013-0007"), to: "应急管理/新.md")
    #expect(try made(board.written).number == "2013-0008")
    let plain = try GitBoard(startsRepository: false)
    try plain.write(TestItem("2013-0004"))
    let (number, said) = try made(plain.written)
    #expect(number == "2013-0005" && !said.contains("warning"), "\(said)")
  }

  @Test("a shallow clone, and git that is missing, are said; the number is the next of what is there")
  func gaps() throws {
    let board = try board(["2013-0001", "2013-0002"], deleted: ["2013-0002"])
    let other = try WrittenBoard(day: "2013-07-01")
    try board.git("clone", "--quiet", "--depth", "1", "file://\(board.repository)", other.folder("clone"))
    let shallow = try Program(board: other).runBare(
      "new", "甲", "--category", "应急管理", "--formed", "2013-06-01", "--language", "zh-CN", "--root",
      other.folder("clone"))
    #expect(shallow.code == 0 && shallow.errors.contains("warning: 这是浅克隆，历史不完整"), "\(shallow.errors)")
    #expect(shallow.errors.contains("git fetch --unshallow"))
    let (number, said) = try made(board.written, path: "/nonexistent")
    #expect(number == "2013-0002" && said.contains("warning: 没有安装 git，删去的信息用过的号没有查"), "\(said)")
  }
}
