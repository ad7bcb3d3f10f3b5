/// What a text writes in codes of letters: base 64, as mail packs it, and numbers of letters in a row, such as `33 37 30`.
///
/// Only what turns out to be letters throughout is taken; keys, digests and pictures turn out to be none.
struct CodedText {
  private let text: [UInt8]
  private var result = ExtractedText(at: .line(1))
  private var line = 1

  private init(_ text: [UInt8]) { self.text = text }

  /// The letters, those of each code on a line of their own; linear in the text.
  static func decoded(_ text: [UInt8]) -> ExtractedText {
    var reader = CodedText(text)
    reader.read()
    reader.result.breaksNumbers = true
    return reader.result
  }

  private mutating func read() {
    var position = 0
    var codes = LetterCodes()
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "\n") { line += 1 }
      guard Self.isOfWord(byte) else {
        if !LetterCodes.isSeparator(byte) { add(codes.finish()) }
        position += 1
        continue
      }
      let end = endOfWord(from: position)
      let word = text[position..<end]
      if !codes.take(word) { add(codes.finish()) }
      if word.count >= 15 { add(Self.letters(ofBase64: word) ?? Self.letters(ofHexadecimal: word)) }
      line += word.count(where: { $0 == UInt8(ascii: "\n") })
      position = end
    }
    add(codes.finish())
  }

  private mutating func add(_ letters: [UInt8]?) {
    guard let letters else { return }
    result.mark(.line(line))
    result.append(letters)
    result.append(UInt8(ascii: "\n"))
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "+/_-".utf8.contains(byte)
  }

  /// Behind the letters of a word; long lines of base 64 go on in the next one.
  private func endOfWord(from start: Int) -> Int {
    var (end, lineStart) = (start, start)
    while end < text.count {
      if Self.isOfWord(text[end]) {
        end += 1
      } else if end - lineStart >= 60, text[end] == 0x0D || text[end] == 0x0A {
        while end < text.count, text[end] == 0x0D || text[end] == 0x0A { end += 1 }
        lineStart = end
      } else {
        break
      }
    }
    return end
  }

  private static func letters(ofBase64 word: ArraySlice<UInt8>) -> [UInt8]? {
    var (bytes, bits, held) = ([UInt8](), 0, 0)
    // In mail of seven bits a plus begins a word in code, and a hyphen ends it.
    let isMarked = word.first == UInt8(ascii: "+")
    let word = isMarked ? word.dropFirst().prefix { $0 != UInt8(ascii: "-") } : word
    for byte in word where byte != 0x0D && byte != 0x0A {
      guard let value = value(ofBase64: byte) else { return nil }
      held = held << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: held >> bits))
        held &= 1 << bits - 1
      }
    }
    return letters(bytes)
  }

  private static func value(ofBase64 byte: UInt8) -> Int? {
    switch byte {
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x61...0x7A: Int(byte) - 0x61 + 26
    case 0x30...0x39: Int(byte) - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }

  private static func letters(ofHexadecimal word: ArraySlice<UInt8>) -> [UInt8]? {
    let digits = word.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == word.count, digits.count % 2 == 0 else { return nil }
    return letters(stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
  }

  /// Bytes that are letters in UTF-8, or in units of two bytes; nil of anything else.
  private static func letters(_ bytes: [UInt8]) -> [UInt8]? {
    let isWide =
      bytes.count > 3 && [0, 1].contains { zero in bytes.indices.allSatisfy { $0 % 2 != zero || bytes[$0] == 0 } }
    let bytes = isWide ? bytes.filter { $0 != 0 } : bytes
    let areLetters = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) }
    return areLetters && String(validating: bytes, as: UTF8.self) != nil ? bytes : nil
  }
}

/// Numbers in a row that are those of letters, in hexadecimal, decimal or binary digits.
private struct LetterCodes {
  private var hexadecimal: [UInt8]? = []
  private var decimal: [UInt8]? = []
  private var binary: [UInt8]? = []
  private var count = 0

  static func isSeparator(_ byte: UInt8) -> Bool { byte <= 0x20 || ",;:\\|&#".utf8.contains(byte) }

  /// Takes the next one; whether it is the number of a digit or an X in some way.
  mutating func take(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.starts(with: "0x".utf8) ? word.dropFirst(2) : word
    guard digits.count == 2 || digits.count == 8, let text = String(validating: digits, as: UTF8.self) else {
      return false
    }
    let radixes = [(2, 16), (2, 10), (8, 2)]
    let letters = radixes.map { count, radix in digits.count == count ? Self.letter(text, radix) : nil }
    guard letters.contains(where: { $0 != nil }) else { return false }
    hexadecimal = Self.longer(hexadecimal, letters[0])
    decimal = Self.longer(decimal, letters[1])
    binary = Self.longer(binary, letters[2])
    count += 1
    return true
  }

  private static func letter(_ digits: String, _ radix: Int) -> UInt8? {
    UInt8(digits, radix: radix).flatMap { (0x30...0x39).contains($0) || $0 | 0x20 == 0x78 ? $0 : nil }
  }

  private static func longer(_ letters: [UInt8]?, _ letter: UInt8?) -> [UInt8]? {
    guard let letters, let letter else { return nil }
    return letters + [letter]
  }

  /// The letters of the row, which ends; nil where there are too few for a number.
  mutating func finish() -> [UInt8]? {
    defer { self = LetterCodes() }
    return count >= 11 ? hexadecimal ?? decimal ?? binary : nil
  }
}
