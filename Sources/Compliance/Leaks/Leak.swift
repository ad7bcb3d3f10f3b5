package import Diagnostics
import Notices

/// Something that must never be published, or must not without somebody's decision, found in a text.
package struct Leak: Sendable, Equatable {
  package var rule: Rule
  /// What it is, such as 身份证号; never the thing itself.
  package var kind: Phrase
  /// The thing so masked that it may stand in a log; a recorded exception names it so.
  package var masked: String
  /// Bytes of the text.
  package var range: Range<Int>
  /// By which the same thing is known again; never shown.
  package var identity: UInt64
  /// Whether it proves by itself that it is somebody's number: an identity number or a card by its digits alone.
  package var isProved = false

  /// Words, which may be repeated.
  init(_ rule: Rule, _ kind: Phrase, words range: Range<Int>, in text: Span<UInt8>) {
    self.rule = rule
    self.kind = kind
    self.range = range
    masked = text.string(range)
    identity = text.identity(range)
  }

  /// A number of so many places.
  init(_ rule: Rule, _ kind: Phrase, masked: String, _ number: NumberRun, _ length: Int, from start: Int? = nil) {
    self.rule = rule
    self.kind = kind
    self.masked = masked
    range = (start ?? number.start)..<number.end(of: length)
    identity = number.identity(length)
    isProved = (length >= 18 && number.isProvedIdentity) || number.isProvedCard(length)
  }

  /// A person is asked whether it may stay; it holds nothing.
  package var isAsked: Bool { rule.class == .duty }

  /// It marks the paper as a whole, so that whoever takes the words out publishes what they warned of.
  var isOfPaper: Bool { [SecrecyMark.rule, InternalMark.rule, DisclosureNote.rule].contains(rule) }
}

extension Span<UInt8> {
  /// A value by which the same words are known again.
  fileprivate func identity(_ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for position in range { hash = (hash ^ UInt64(self[position])) &* 0x100_0000_01B3 }
    return hash
  }
}

extension NumberRun {
  /// The places of a number in digits, with stars for some of them and for whatever is masked already.
  func masked(_ length: Int, hiding hidden: Range<Int>) -> String {
    String(
      decoding: (0..<length).map { place in
        hidden.contains(place) || self[place] > 9 ? UInt8(ascii: "*") : UInt8(ascii: "0") + self[place]
      }, as: UTF8.self)
  }

  /// Three digits, four stars, four digits.
  func maskedMobile(_ digits: Range<Int>) -> String {
    String(
      decoding: digits.map { place in
        (3..<7).contains(place - digits.lowerBound) ? UInt8(ascii: "*") : UInt8(ascii: "0") + self[place]
      }, as: UTF8.self)
  }
}
