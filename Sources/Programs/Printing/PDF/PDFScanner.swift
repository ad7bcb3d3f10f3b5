import Glibc

/// Reads words of a PDF at a place that moves on.
struct PDFScanner {
  let bytes: [UInt8]
  var position: Int

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The place behind the first such word in a range; nil when it is not there.
  func find(_ word: String, within range: Range<Int>) -> Int? {
    let word = Array(word.utf8)
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var place = range.lowerBound
      while place + word.count <= range.upperBound,
        let hit = unsafe memchr(base + place, Int32(word[0]), range.upperBound - word.count + 1 - place)
      {
        place = unsafe UnsafeRawPointer(hit) - base + 1
        if unsafe memcmp(hit, word, word.count) == 0 { return place - 1 + word.count }
      }
      return nil
    }
  }

  /// The place behind the last such word of the file, which stands near its end.
  func last(_ word: String) -> Int? {
    var from = max(0, bytes.count - 1024)
    var found: Int?
    while let place = find(word, within: from..<bytes.count) {
      found = place
      from = place
    }
    return found
  }

  /// A whole number, blanks before it passed over.
  mutating func number() -> Int? {
    skipBlanks()
    var value = 0
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]), position - start < 15 {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return position > start ? value : nil
  }

  /// The number of another object, written `12 0 R`; nil, and nothing read, where there is none.
  mutating func reference() -> Int? {
    let start = position
    guard let number = number(), self.number() != nil, skip("R") else {
      position = start
      return nil
    }
    return number
  }

  /// The object that a key of a dictionary refers to.
  func reference(of key: String, within range: Range<Int>) -> Int? {
    guard let place = find("\(key) ", within: range) else { return nil }
    var scanner = PDFScanner(bytes, at: place)
    return scanner.reference()
  }

  /// Passes over a word, blanks before it too; false, and nothing passed, where another stands.
  mutating func skip(_ word: StaticString) -> Bool {
    let start = position
    skipBlanks()
    let length = word.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    for place in 0..<length where unsafe bytes[position + place] != word.utf8Start[place] {
      position = start
      return false
    }
    position += length
    return true
  }

  /// Passes over one word, whatever it is.
  mutating func skipWord() -> Bool {
    skipBlanks()
    let start = position
    while position < bytes.count, !Self.isBlank(bytes[position]) { position += 1 }
    return position > start
  }

  /// The next name before a place, its slash left out and its escapes undone.
  mutating func name(before end: Int) -> String? {
    while position < end, bytes[position] != UInt8(ascii: "/") { position += 1 }
    guard position < end else { return nil }
    position += 1
    var name: [UInt8] = []
    while position < end, !Self.isBlank(bytes[position]), !Self.isDelimiter(bytes[position]) {
      name.append(nameByte())
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func nameByte() -> UInt8 {
    defer { position += 1 }
    guard bytes[position] == UInt8(ascii: "#"), position + 2 < bytes.count,
      let byte = UInt8(String(decoding: bytes[position + 1...position + 2], as: UTF8.self), radix: 16)
    else { return bytes[position] }
    position += 2
    return byte
  }

  private mutating func skipBlanks() {
    while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0 }

  private static func isDelimiter(_ byte: UInt8) -> Bool { "[]<>()/%".utf8.contains(byte) }
}
