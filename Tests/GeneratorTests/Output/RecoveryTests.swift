import Glibc
import Testing

@testable import Generator

@Suite struct RecoveryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func build() throws {
    let writer = try SiteWriter(folder: folder("site"))
    try writer.put(OutputPath("a"), [1])
    _ = try writer.finish()
  }

  @Test("removes what killed builds left, beside the output and in it")
  func removesLeftovers() throws {
    try build()
    for name in [
      ".site.stage/x/y", ".site.draft", ".site.lock", "site/.noticeboard.stage/z", "site/.noticeboard.draft",
    ] {
      try folder.write(name, "left")
    }
    try build()
    #expect(try folder.tree(".").keys.sorted() == ["site/", "site/.noticeboard", "site/a"])
  }

  static let broken: [(String, String)] = [
    ("empty", ""), ("of another form", "noticeboard journal 9\0Ma\0E\0"), ("cut short", "noticeboard journal 1\0Ma\0"),
    ("that leaves the site", "noticeboard journal 1\0R../precious\0E\0"),
    ("with an absolute path", "noticeboard journal 1\0R/precious\0E\0"),
    ("with an unknown order", "noticeboard journal 1\0Xa\0E\0"),
  ]

  @Test("drops a journal that is not whole or not safe and builds afresh", arguments: broken)
  func dropsJournal(_ name: String, _ journal: String) throws {
    try build()
    try folder.write("precious", "do not touch")
    try folder.write(".site.stage/a", "wrong")
    try folder.write(".site.journal", journal)
    try build()
    #expect(
      try folder.tree(".") == [
        "site/": [], "site/.noticeboard": OutputPurpose.site.marker, "site/a": [1],
        "precious": Array("do not touch".utf8),
      ])
  }

  @Test("reads back the journal that it wrote")
  func roundTrip() throws {
    var journal = Journal()
    journal.append(.move, Array("年/a\nb".utf8)[...])
    journal.append(.removeFile, [0xFF, 0xFE])
    journal.close()
    #expect(try #require(Journal(reading: journal.bytes)).bytes == journal.bytes)
  }

  @Test("does not follow a link that took the stage's name")
  func linkedStage() throws {
    try folder.write("elsewhere/precious", "x")
    try folder.link(".site.stage", to: "elsewhere")
    try build()
    #expect(folder.exists("elsewhere/precious"))
    #expect(!folder.exists(".site.stage"))
  }
}
