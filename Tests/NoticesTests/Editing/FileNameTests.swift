import Testing

@testable import Notices

/// Names of files made from titles are safe on every computer.
struct FileNameTests {
  @Test(
    "signs that mean something to file systems become full-width, blanks and dots at the ends go",
    arguments: [
      ("2014年夏季用水安排", "2014年夏季用水安排.md"), ("关于甲/乙的通知", "关于甲／乙的通知.md"), ("..甲", "甲.md"), ("甲. ", "甲.md"),
      ("　甲 ", "甲.md"), ("10:30 <甲> \"乙\" a\\b*c?|", "10：30 ＜甲＞ ＂乙＂ a＼b＊c？｜.md"), ("-甲", "甲.md"),
      ("README", "README（信息）.md"), ("甲.改稿", "甲.改稿（信息）.md"), ("甲\n乙\u{7}", "甲乙.md"), ("甲'乙", "甲'乙.md"),
    ])
  func names(title: String, name: String) {
    #expect(FileName.of(title) == name)
  }

  @Test("nothing remains of some titles", arguments: ["", " ", "...", "\n", "　. -"])
  func nothing(title: String) {
    #expect(FileName.of(title) == nil)
  }

  @Test("a long title is cut between two characters, with room for the draft of a revision", arguments: 1...4)
  func long(width: Int) throws {
    let character = ["a", "é", "汉", "𠀀"][width - 1]
    let name = try #require(FileName.of(String(repeating: character, count: 400)))
    let draft = try #require(RevisionName.draft(of: name))
    #expect(draft.utf8.count <= 255 && draft.utf8.count > 255 - 2 * width)
    #expect(name.dropLast(3).allSatisfy { String($0) == character })
  }
}
