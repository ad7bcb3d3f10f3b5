import Testing

@testable import Pages

@Suite("the form of a paper, by its title")
struct GenreTests {
  @Test(
    "as the title ends, brackets left out",
    arguments: [
      ("关于做好防汛工作的通知", "通知"), ("农村危房改造对象公示（更正）", "公示"), ("公开工作管理办法（试行）（2014年修订）", "办法"), ("关于印发《办法》的通知", "通知"),
      ("防汛抗旱应急预案", "预案"), ("2013年政府工作要点", "要点"), ("关于某事的复函", "函"), ("会议纪要(一)", "纪要"),
    ])
  func known(title: String, genre: String) { #expect(Genre.of(title) == genre) }

  @Test(
    "what ends otherwise has none",
    arguments: ["南鲁山镇内设机构和站所一览", "2013年财政预算", "", "（试行）", "通知书", "）", "公示（", "（公示"])
  func unknown(title: String) { #expect(["公示", nil].contains(Genre.of(title)) && Genre.of("通知书") == nil) }

  @Test("an icon of one picture, as long as its head says")
  func icon() {
    let icon = Favicon.bytes
    #expect(icon.prefix(8) == [0, 0, 1, 0, 1, 0, 32, 32])
    #expect(icon.count == 22 + 40 + 64 + 512 + 128 && icon[14] == 0xE8 && icon[15] == 2)
    // The lowest row is clear, and the mask says so; the middle is white.
    #expect(icon[126..<142].allSatisfy { $0 == 0 } && icon[638..<642].allSatisfy { $0 == 0xFF })
    #expect(icon.contains(0x22))
  }
}
