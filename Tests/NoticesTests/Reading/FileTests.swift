import Diagnostics
import Samples
import Testing

@testable import Notices

/// Files that are wrong as a whole, and where files may lie.
struct FileTests {
  static let unclosed = "---\n标题: 甲\n索引号: 2013-0031\n形成日期: 2013-05-20\n\n# 注释\n保密: 可以公开\n"

  @Test(
    "reports a file that is no item",
    arguments: [
      ("", "1:1 empty-file"), (" \r\n\n", "1:1 empty-file"), ("\u{FEFF}", "1:1 empty-file"),
      ("# 通知\n", "1:1 no-front-matter"), ("\n---\n标题: 甲\n---\n", "1:1 no-front-matter"),
      ("－－－\n标题: 甲\n---\n", "1:1 no-front-matter"), (Self.unclosed, "1:1 front-matter-not-closed"),
      (Self.unclosed + "\n正文\n", "1:1 front-matter-not-closed"),
      (Self.unclosed + "\n## 一、总则\n\n正文\n\n---\n\n正文\n", "1:1 front-matter-not-closed"),
      (Self.unclosed + "\n正文\n\n---\n正文：\n", "1:1 front-matter-not-closed"),
      ("---\n标题: 甲\u{0}\n---\n", "2:6 nul-byte"),
    ])
  func reports(text: String, finding: String) {
    let (notice, findings, marked) = read(text)
    #expect(notice == nil)
    #expect(stated(findings, in: marked.bytes) == [finding])
  }

  @Test("says that a file seems to be GBK, with the place of the first byte that is not UTF-8")
  func detectsGBK() {
    let head = Array("---\n标题: ".utf8).filter { $0 < 0x80 }
    // 防汛应急预案 in GBK.
    let bytes = head + [0xB7, 0xC0, 0xD1, 0xB4, 0xD3, 0xA6, 0xBC, 0xB1, 0xD4, 0xA4, 0xB0, 0xB8] + Array("\n---\n".utf8)
    var findings: [Finding] = []
    #expect(NoticeReader(board: .small).read(bytes, path: "content/应急管理/甲.md", findings: &findings) == nil)
    #expect(stated(findings, in: bytes) == ["2:3 gbk-encoding"])
  }

  @Test("tells UTF-16 and damaged text from GBK")
  func detectsOthers() {
    func bytes(_ text: String) -> [UInt8] {
      text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    }
    let utf16 = [0xFE, 0xFF] + bytes("---\n标题")
    let unmarked = bytes("---\n---\n")
    let damaged = Array("---\n标题: 甲".utf8) + [0xFF, 0x0A] + Array("---\n".utf8)
    for (bytes, rule) in [(utf16, "utf16-encoding"), (unmarked, "utf16-encoding"), (damaged, "not-utf8")] {
      var findings: [Finding] = []
      #expect(NoticeReader(board: .small).read(bytes, path: "content/应急管理/甲.md", findings: &findings) == nil)
      #expect(findings.map(\.rule.id) == [rule])
    }
  }

  @Test("accepts front matter of 64 KiB and no more")
  func limits() {
    let line = "概述: " + String(repeating: "甲", count: 21_700)
    let (_, right, _) = read(Slip("", line).file)
    #expect(right.isEmpty)
    let (_, wrong, _) = read(Slip("", line + String(repeating: "乙", count: 300)).file)
    #expect(wrong.map(\.rule.id) == ["front-matter-too-long"])
  }

  @Test("stops at once at 100,000 opening brackets")
  func brackets() {
    let (_, long, _) = read(Slip("", "关键词: " + String(repeating: "[", count: 100_000)).file)
    #expect(long.map(\.rule.id) == ["front-matter-too-long"])
    for sign in ["[", "{", "- ", "? ", "\"[", "{[", "- ["] {
      let growth = Growth.ofFourfold(60_000 / sign.utf8.count) { count in
        let (_, findings, _) = read(Slip("", "关键词: \n  " + String(repeating: sign, count: count)).file)
        #expect(!findings.isEmpty, "\(sign)")
      }
      #expect(growth < Growth.limit, "\(sign)")
    }
  }

  @Test("accepts an item that has no body")
  func frontMatterOnly() throws {
    let (notice, findings, marked) = read("---\n标题: 甲\n索引号: 2013-0031\n形成日期: 2013-05-20\n保密: 可以公开\n---")
    #expect(findings.isEmpty)
    #expect(try #require(notice).body == marked.bytes.count..<marked.bytes.count)
  }

  @Test(
    "wants every item in the folder of a category",
    arguments: [
      ("content/防汛.md", "文件不在任何类别文件夹里"), ("content/应急管里/防汛.md", "“应急管里”不是类别文件夹"),
      ("content/应急管理2/防汛.md", "“应急管理2”不是类别文件夹"),
    ])
  func wantsCategory(path: String, words: String) throws {
    let (notice, findings, _) = read(Slip("", "标题: 甲").file, path: path)
    #expect(notice == nil)
    #expect(findings.map(\.rule.id) == ["outside-category"])
    #expect(try #require(findings.first).message.zh.hasPrefix(words))
  }

  @Test("accepts any depth and odd names below a category's folder")
  func acceptsDepth() {
    for path in ["content/应急管理/a/b/c.md", "content/应急管理/防 汛#1%20?'\".md"] {
      let (notice, findings, _) = read(Slip("", "标题: 甲").file, path: path)
      #expect(findings.isEmpty)
      #expect(notice?.category == 1)
    }
  }

  @Test("reports the second of two items with one number, with a note at the first")
  func collides() throws {
    var findings: [Finding] = []
    var collisions = Collisions()
    let number = try #require(IndexNumber("2013-0031"))
    collisions.add(Located(number, at: 10..<19), path: "甲.md")
    collisions.add(Located(number, at: 20..<29), path: "乙.md")
    collisions.add(aliases: [Located("old.html", at: 1..<2), Located("2013/0031.html", at: 3..<4)], path: "甲.md")
    collisions.add(aliases: [Located("OLD.html", at: 5..<6)], path: "乙.md")
    collisions.finish(findings: &findings)
    #expect(findings.map(\.rule.id) == ["index-collision", "alias-collision", "alias-collision"])
    #expect(findings[0].path == "乙.md" && findings[0].notes.first?.path == "甲.md")
    #expect(findings[0].notes.first?.range == 10..<19)
    #expect(findings[0].hint?.zh.hasSuffix("索引号: 2013-0032") == true)
  }

  @Test(
    "what was released keeps its number, and an item keeps it before its copy; neither is pointed at",
    arguments: [
      (("甲.md", false), ("乙.md", true), "甲.md", false), (("甲.md", true), ("乙.md", false), "乙.md", false),
      (("甲 - 副本.md", true), ("甲.md", true), "甲 - 副本.md", true), (("甲.md", false), ("甲(1).md", false), "甲(1).md", true),
      (("甲(1).md", true), ("甲.md", false), "甲.md", false), (("甲.md", true), ("甲 (2).md", true), "甲 (2).md", true),
    ] as [((String, Bool), (String, Bool), String, Bool)])
  func rights(first: (String, Bool), second: (String, Bool), told: String, isCopy: Bool) throws {
    var findings: [Finding] = []
    var collisions = Collisions()
    let number = try #require(IndexNumber("2013-0031"))
    for (path, isReleased) in [first, second] {
      collisions.add(Located(number, at: 10..<19), path: path, isReleased: isReleased)
    }
    collisions.finish(findings: &findings)
    #expect(findings.map(\.path) == [told] && findings.allSatisfy(\.notes.isEmpty))
    #expect(findings.first?.hint?.zh.contains("副本") == isCopy)
  }

  @Test("a longer name is no copy's, and neither of two papers has more right", arguments: ["通知二.md", "通知（草稿.txt"])
  func noCopy(name: String) throws {
    var findings: [Finding] = []
    var collisions = Collisions()
    let number = try #require(IndexNumber("2013-0031"))
    for path in ["通知.md", name] { collisions.add(Located(number, at: 10..<19), path: path, isReleased: true) }
    collisions.finish(findings: &findings)
    #expect(findings.map(\.path) == [name] && findings.first?.notes.map(\.path) == ["通知.md"])
  }

  @Test("an item keeps its former addresses before its copy")
  func copiedAddresses() throws {
    var findings: [Finding] = []
    var collisions = Collisions()
    let number = try #require(IndexNumber("2013-0031"))
    for path in ["甲 - 副本.md", "甲.md"] {
      collisions.add(Located(number, at: 10..<19), path: path)
      collisions.add(aliases: [Located("old.html", at: 1..<2)], path: path)
    }
    collisions.finish(findings: &findings)
    #expect(findings.map(\.path) == ["甲 - 副本.md", "甲 - 副本.md"])
  }

  @Test(
    "a merge that was left in a file is told at its first mark, in items, settings and ledgers",
    arguments: [
      "\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> 改电话\n", "\n>>>>>>> 改电话\n", "\r\n<<<<<<< HEAD\r\n甲\r\n",
    ])
  func merge(text: String) throws {
    let (notice, findings, marked) = read(Slip("", "标题: 甲").file + text)
    #expect(notice == nil && findings.map(\.rule.id) == ["merge-conflict"])
    #expect(findings.first.map { marked.bytes[$0.range].starts(with: "<<<<<<< ".utf8) || text.contains(">>>") } == true)
    var told: [Finding] = []
    #expect(!TextEncoding.check(Array(text.utf8), path: "content/people.yaml", findings: &told) && told.count == 1)
  }

  @Test("signs within a line, longer rows of them and lines below headings are no marks of a merge")
  func noMerge() {
    for text in ["甲 <<<<<<< 乙\n", "<<<<<<<< 甲\n", "标题\n=======\n", ">>>>>>>\n", "> > > > > > > 甲\n", "<<<<<< 甲\n"] {
      var told: [Finding] = []
      #expect(TextEncoding.check(Array(text.utf8), path: "甲.md", findings: &told) && told.isEmpty, "\(text)")
    }
  }
}
