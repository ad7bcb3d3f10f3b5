import Compliance
import Notices
import Testing

@testable import History

/// Reading the stream of git log, whole or in pieces.
struct LogParserTests {
  private static let ids = (0..<4).map { String(repeating: "\($0)", count: 40) }

  /// Three commits, newest first: a merge, the commit it brings, and the one that both rest on.
  private static let log = """
    \u{1}\(ids[2])\u{0}\(ids[0]) \(ids[1])\u{0}Keeper@x.example\u{0}1369101600\u{0}1369188000

    diff --git a/甲.md b/甲.md
    index 1..2 100644
    --- a/甲.md
    +++ b/甲.md
    @@ -3,0 +4 @@ 审查:
    +  - 初审 李强 2013-05-21
    \u{1}\(ids[1])\u{0}\(ids[0])\u{0}li@x.example\u{0}1369101600\u{0}1369101600

    diff --git a/甲.md b/甲.md
    index 1..2 100644
    --- a/甲.md
    +++ b/甲.md
    @@ -3,0 +4 @@ 审查:
    +  - 初审 李强 2013-05-21
    \u{1}\(ids[0])\u{0}\u{0}wang@x.example\u{0}1369015200\u{0}1369015200

    diff --git a/甲.md b/甲.md
    new file mode 100644
    --- /dev/null
    +++ b/甲.md
    @@ -0,0 +1,5 @@
    +索引号: 2013-0001
    +审查:
    +  - 填报 王芳 2013-05-20
    +diff --git a/乙.md b/乙.md
    +@@ -0,0 +1,9 @@
    \\ No newline at end of file
    diff --git a/图.csv b/图.csv
    --- /dev/null
    +++ b/图.csv
    @@ -0,0 +1 @@
    +  - 复审 赵敏 2013-05-20

    """

  private static func parsed(pieces: Int) -> LogParser {
    let bytes = Array(log.utf8)
    var parser = LogParser()
    var start = 0
    while start < bytes.count {
      parser.take(Array(bytes[start..<min(bytes.count, start + pieces)]))
      start += pieces
    }
    parser.finish()
    return parser
  }

  @Test("reads the same whatever the pieces", arguments: [1, 7, 64, 100_000])
  func reads(pieces: Int) throws {
    let parser = Self.parsed(pieces: pieces)
    #expect(parser.graph.ids.map(\.name) == [Self.ids[2], Self.ids[0], Self.ids[1]])
    #expect(parser.authors == ["keeper@x.example", "li@x.example", "wang@x.example"])
    // Neither the text that looks like a header nor the table is taken for a paper.
    #expect(parser.history.paths == ["甲.md"])
    let day = try #require(CivilDate(iso8601: "2013-05-21".utf8))
    let line = try #require(parser.history.known(.signOff(SignOff(step: .first, person: "李强", date: day))))
    #expect(parser.history.events(of: line, in: 0).count == 2)
    let history = History(parser, shallow: [])
    let found = try #require(history.trace(line, in: 0, nth: 1, from: parser.graph.head))
    #expect(history.commit(found.commit).author == "li@x.example")
    #expect(history.commit(found.arrival).author == "keeper@x.example")
    #expect(history.commit(found.arrival).committed.description == "2013-05-22")
  }

  @Test("cuts a line that never ends")
  func longLine() {
    var parser = LogParser()
    for _ in 0..<40 { parser.take([UInt8](repeating: 0x61, count: 1 << 16)) }
    parser.finish()
    #expect(parser.graph.count == 0 && parser.history.paths.isEmpty)
  }

  @Test("reads a server's log, and gives each commit its first day")
  func receiveLog() throws {
    let graph = Self.parsed(pieces: 4096).graph
    let zero = String(repeating: "0", count: 40)
    let text = """
      \(zero) \(Self.ids[0]) git <git@server> 1369015200 +0800\tpush
      not a line
      \(Self.ids[0]) \(Self.ids[2]) git <git@server> 1369274400 +0800\tpush
      """
    let log = ReceiveLog(Array(text.utf8))
    #expect(log.pushes.map(\.day.description) == ["2013-05-20", "2013-05-23"])
    let days = log.days(of: graph)
    #expect(days[0]?.description == "2013-05-23" && days[1]?.description == "2013-05-20" && days[2] == nil)
  }
}
