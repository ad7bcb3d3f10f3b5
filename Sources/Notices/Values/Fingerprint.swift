/// What a signature ties a person to: 130 bits of SHA-256 over the text as it stood, so that no two texts share one.
///
/// Written as 26 letters of Crockford's base 32, which has no I, L, O and U, in two groups of 13 with a hyphen between.
package struct Fingerprint: Hashable, Sendable {
  /// The first 125 bits, which are 25 letters.
  private let bits: UInt128
  /// The last five bits, which are a letter.
  private let last: UInt8

  /// How many letters stand before the hyphen, and after it.
  private static let group = 13
  /// How many bytes the written form has.
  package static let length = 2 * group + 1

  /// Takes the first 130 bits of a digest, given as its first 192.
  package init(_ first: UInt64, _ second: UInt64, _ third: UInt64) {
    bits = (UInt128(first) << 64 | UInt128(second)) >> 3
    last = UInt8(second & 7) << 2 | UInt8(third >> 62)
  }

  /// Reads the written form, in capitals and with its hyphen; anything else is nil.
  package init?(_ text: Span<UInt8>) {
    guard text.count == Self.length, text[Self.group] == UInt8(ascii: "-") else { return nil }
    var bits: UInt128 = 0
    for place in 0..<Self.length - 1 where place != Self.group {
      guard let value = text[place].letterValue else { return nil }
      bits = bits << 5 | UInt128(value)
    }
    guard let last = text[Self.length - 1].letterValue else { return nil }
    (self.bits, self.last) = (bits, last)
  }

  /// Reads the written form.
  package init?(_ text: some StringProtocol) {
    self.init(String(text).utf8Span.span)
  }

  /// What somebody meant who wrote small letters, I or L for 1, O for 0, or no hyphen; nil where that cannot be told.
  package init?(meantBy text: String) {
    var letters: [UInt8] = []
    for byte in text.utf8 where byte != UInt8(ascii: "-") {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte - 32)
      default: letters.append(byte)
      }
    }
    guard letters.count == 2 * Self.group else { return nil }
    for place in letters.indices {
      switch letters[place] {
      case UInt8(ascii: "I"), UInt8(ascii: "L"): letters[place] = UInt8(ascii: "1")
      case UInt8(ascii: "O"): letters[place] = UInt8(ascii: "0")
      default: break
      }
    }
    letters.insert(UInt8(ascii: "-"), at: Self.group)
    self.init(letters.span)
  }

  /// Whether it was made up, such as all zeros: a digest has some 18 different letters, and fewer than 8 never.
  package var isMadeUp: Bool { Set(letters).count < 8 }

  private var letters: [UInt8] {
    (0..<2 * Self.group - 1).map { Self.alphabet[Int(bits >> (5 * (24 - $0)) & 31)] } + [Self.alphabet[Int(last)]]
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}

extension Fingerprint: CustomStringConvertible {
  /// 13 letters, a hyphen, 13 letters.
  package var description: String {
    let letters = letters
    return String(decoding: letters[..<Self.group], as: UTF8.self) + "-"
      + String(decoding: letters[Self.group...], as: UTF8.self)
  }
}

extension UInt8 {
  /// The value of a letter of Crockford's base 32 in capitals; nil for anything else.
  fileprivate var letterValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "H"): self - UInt8(ascii: "A") + 10
    case UInt8(ascii: "J"), UInt8(ascii: "K"): self - UInt8(ascii: "J") + 18
    case UInt8(ascii: "M"), UInt8(ascii: "N"): self - UInt8(ascii: "M") + 20
    case UInt8(ascii: "P")...UInt8(ascii: "T"): self - UInt8(ascii: "P") + 22
    case UInt8(ascii: "V")...UInt8(ascii: "Z"): self - UInt8(ascii: "V") + 27
    default: nil
    }
  }
}
