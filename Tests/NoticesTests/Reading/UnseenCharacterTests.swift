import Notices
import Testing

@Suite("Characters that nobody sees")
struct UnseenCharacterTests {
  private func found(_ text: String) -> [String] { UnseenCharacter.all(in: text.utf8Span.span).map(\.name) }

  @Test(
    "found wherever they stand, by their names",
    arguments: [
      0x00, 0x01, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E,
      0x200B,
      0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2063, 0x2066, 0x2069, 0x206F, 0x2800,
      0x3164, 0xFE00, 0xFE0D, 0xFE0E, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB, 0xFFFE, 0xFFFF, 0xFDD0, 0x1BCA0, 0x1D173,
      0x1FFFE, 0xE0001, 0xE0041, 0xE0100, 0xE01EF, 0x10FFFF,
    ] as [UInt32])
  func refused(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let digits = String(value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    for (before, after) in [("", ""), ("联系", "电话"), ("abc", "、"), ("“", "”"), ("3703", "99")] {
      #expect(found("\(before)\(scalar)\(after)") == [name], "\(before)…\(after)")
    }
    #expect(String(decoding: UnseenCharacter.cleaned(Array("甲\(scalar)乙".utf8)), as: UTF8.self) == "甲乙")
  }

  @Test(
    "ordinary text, emoji and signs with their selectors pass",
    arguments: [
      "各村、各单位：\n\n现将“有关事项”公布如下——\t（一）", "A\u{A0}B\u{2003}C\u{3000}D\r\n", "☎️ 0533-000-0001", "⚠️❤️✔️©️®️™️ℹ️", "1️⃣2️⃣#️⃣",
      "👨‍👩‍👧", "👩🏽‍🌾", "🏳️‍🌈", "①②③㈠㊗️㊙️", "𠮷村㐂", "ａｂ￥，（）", "é̂", "한국어 Ελληνικά Русский",
    ])
  func passes(text: String) { #expect(found(text) == []) }

  @Test("what turns text around is told from what is only out of sight")
  func direction() throws {
    #expect(try #require(UnseenCharacter.first(in: "甲\u{202E}乙")).turnsAround)
    #expect(try #require(UnseenCharacter.first(in: "甲\u{3164}乙")).turnsAround == false)
  }

  @Test("each has its bytes")
  func places() {
    #expect(UnseenCharacter.all(in: "甲\u{200B}乙\u{E0100}".utf8Span.span).map(\.range) == [3..<6, 9..<13])
  }
}
