import Testing

@testable import Notices

@Suite("What a text may hold")
struct AlphabetTests {
  @Test(
    "every character of a text may stand in it, whatever else does, also in broken UTF-8",
    arguments: ["镇里a\t，。〔2013〕", "🙂é\u{200B}“”", "\u{FFFD}\u{E000}\u{10FFFF}", "", "豈⽥￨│∣┃｜"])
  func holds(_ text: String) {
    for broken in [[], [0xE4], [0xE4, 0x20], [0xF0, 0x9F], [0x80], [0xE2, 0x80]] as [[UInt8]] {
      let alphabet = Alphabet((broken + Array(text.utf8) + broken).span)
      for character in text.unicodeScalars { #expect(alphabet.mayHold(character)) }
    }
  }

  @Test("of ASCII and of the commonest marks each is known, of others their block")
  func tells() {
    let alphabet = Alphabet("镇里，“a”。：）".utf8Span.span)
    #expect(!alphabet.mayHold("b", "*", "｜", "】", "—", "\u{200B}", "é", "🙂", "∗"))
    #expect(alphabet.mayHold("b", "："))
    #expect(!alphabet.mayHold(0xE000...0xF8FF) && !alphabet.mayHold(0xF0000...0x10FFFF))
    #expect(Alphabet("\u{F8FF}".utf8Span.span).mayHold(0xE000...0xF8FF))
    #expect(Alphabet("\u{F0000}".utf8Span.span).mayHold(0xF0000...0x10FFFF))
  }

  @Test("two spaces side by side are known", arguments: [("甲  乙", true), ("甲 乙 丙", false), ("  ", true), ("", false)])
  func spaces(_ text: String, _ isHeld: Bool) {
    #expect(Alphabet(text.utf8Span.span).holdsSpacesInRow == isHeld)
  }

  /// Every scalar, beside what is in every text.
  @Test("where an unseen character stands one may stand")
  func unseen() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "镇里“甲”，\(Character(scalar))。"
      let span = text.utf8Span.span
      guard !UnseenCharacter.all(in: span).isEmpty else { continue }
      if !UnseenCharacter.mayStand(in: Alphabet(span)) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test("in plain Chinese none may", arguments: ["镇里“甲”，（乙）—《丙》…。；：？！\n\t\r 2013-05", "公布〔2013〕5号、１２３"])
  func plain(_ text: String) { #expect(!UnseenCharacter.mayStand(in: Alphabet(text.utf8Span.span))) }
}
