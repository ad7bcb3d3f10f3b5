import Compliance
import Glibc
import Notices
import Pages
import Testing

@testable import Generator

/// Bodies that lie in a file until their pages are written are the bodies that were judged.
struct BodyFileTests {
  @Test("what was put down comes back, from many threads at once; small boards keep theirs in memory")
  func roundTrip() async throws {
    let place = try TemporaryFolder()
    let file = try #require(BodyFile(beside: place("site"), room: 5000))
    let bodies = (0..<400).map { number in [UInt8](repeating: UInt8(number % 251), count: number) }
    let kept = await Workers(count: 4).map(bodies) { chunk in chunk.map { file.put($0) ?? .held($0) } }
    #expect(kept.map(\.bytes) == bodies)
    #expect(kept.map(\.isEmpty) == bodies.map(\.isEmpty))
    let held = kept.count { if case .held = $0 { true } else { false } }
    #expect(held > 0 && held < 200)
    #expect(try place.names("").isEmpty)
    try file.demandAllRead()
  }

  @Test("one that cannot be read again is told, and lets no site be finished")
  func unread() throws {
    let place = try TemporaryFolder()
    let file = try #require(BodyFile(beside: place("site"), room: 0))
    let body = try #require(file.put(Array("正文".utf8)))
    guard case .putDown(let store, let start, let count) = body else { return #expect(Bool(false)) }
    #expect(body.bytes == Array("正文".utf8))
    #expect(store.bytes(at: start + count, count: count).isEmpty)
    #expect(throws: OutputFailure.system(.readBody, path: place.path, SystemError(code: EIO))) {
      try file.demandAllRead()
    }
  }

  @Test("where no file can be had, bodies stay in memory", arguments: ["/proc/site", "/nowhere/at/all/site"])
  func nowhere(output: String) {
    #expect(BodyFile(beside: output) == nil)
  }

  @Test("a board larger than the room gives the same bytes as one whose bodies stay in memory")
  func sameBytes() async throws {
    var board = try TestBoard()
    for number in 1...24 {
      var item = TestItem(String(format: number), title: "第\(number)号")
      item.body = "见[第1号](1.md)。\n\n" + String(repeating: "值班表已经排定，请按表到岗。\n\n", count: 4000)
      board.items["概况信息/\(number).md"] = item
    }
    board = try await board.released()
    // What links to it is rendered once more.
    board.items["概况信息/1.md"]?.review.removeLast()
    let written = try board.written()
    try await written.build()
    let file = try #require(BodyFile(beside: written.folder("site")))
    let generator = Generator(written.request())
    let judged = try await generator.judge(generator.load(), for: .site, bodies: file)
    let down = judged.items.count { if case .putDown = $0.html { true } else { false } }
    #expect(down > 5 && down < 24)
    let held = try await generator.judge(generator.load(), for: .site)
    #expect(judged.items.map(\.html.bytes) == held.items.map(\.html.bytes))
    for item in held.items where item.assessment.isPublished {
      let page = try written.folder.bytes("site/2013/\(item.notice.index.value.serial).html")
      #expect(page.firstRange(of: item.html.bytes) != nil)
    }
    try file.demandAllRead()
  }
}

extension String {
  fileprivate init(format number: Int) { self = "2013-00" + (number < 10 ? "0" : "") + "\(number)" }
}
