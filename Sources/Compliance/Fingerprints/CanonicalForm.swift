import Glibc
import Notices

/// The bytes that a fingerprint is taken of, version 2.
///
/// A first line names the form; then follows each field that is present, in a fixed order, as
/// `key length LF value LF`: the front matter's Chinese key, a space, the value's length in bytes as a decimal number,
/// a line feed, the value, a line feed. The length in front keeps a value from passing for another field.
struct CanonicalForm {
  private(set) var bytes: [UInt8] = []

  init(_ name: StaticString, capacity: Int) {
    bytes.reserveCapacity(capacity)
    append(name)
    bytes.append(Self.lineFeed)
  }

  /// Writes a value as it was typed; nil writes nothing.
  mutating func field(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    let text = value.utf8Span.span
    open(key, length: text.count)
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(Self.lineFeed)
  }

  mutating func field(_ key: String, _ part: StaticString, _ value: SignedValue) {
    unsafe key.utf8Span.span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    switch value {
    case .text(let text): field(part, text)
    case .day(let day): field(part, day)
    }
  }

  /// Writes a number in decimal digits.
  mutating func field(_ key: StaticString, _ value: Int) {
    field(key, String(value))
  }

  /// Writes a day as `YYYY-MM-DD`; nil writes nothing.
  mutating func field(_ key: StaticString, _ date: CivilDate?) {
    guard let date else { return }
    let (year, month, day) = date.parts
    open(key, length: 10)
    digits(year, count: 4)
    bytes.append(UInt8(ascii: "-"))
    digits(month, count: 2)
    bytes.append(UInt8(ascii: "-"))
    digits(day, count: 2)
    bytes.append(Self.lineFeed)
  }

  /// Writes text of a file: CRLF and CR become LF, line ends before the first and after the last line are left out.
  mutating func text(_ key: StaticString, _ source: ArraySlice<UInt8>) {
    let trimmed = source.trimmingLineEnds
    guard trimmed.holdsCarriageReturn else {
      open(key, length: trimmed.count)
      bytes.append(contentsOf: trimmed)
      bytes.append(Self.lineFeed)
      return
    }
    let normal = trimmed.withLineFeeds
    open(key, length: normal.count)
    bytes.append(contentsOf: normal)
    bytes.append(Self.lineFeed)
  }

  private mutating func open(_ key: StaticString, length: Int) {
    append(key)
    bytes.append(UInt8(ascii: " "))
    digits(length)
    bytes.append(Self.lineFeed)
  }

  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func digits(_ number: Int) {
    if number > 9 { digits(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func digits(_ number: Int, count: Int) {
    var unit = 1
    for _ in 1..<count { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }

  private static let lineFeed = UInt8(ascii: "\n")
}

extension ArraySlice<UInt8> {
  fileprivate var trimmingLineEnds: ArraySlice<UInt8> {
    let isLineEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    guard let first = firstIndex(where: { !isLineEnd($0) }), let last = lastIndex(where: { !isLineEnd($0) })
    else { return [] }
    return self[first...last]
  }

  fileprivate var holdsCarriageReturn: Bool {
    unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      return unsafe memchr(base, Int32(UInt8(ascii: "\r")), bytes.count) != nil
    }
  }

  fileprivate var withLineFeeds: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var previous: UInt8 = 0
    for byte in self {
      if byte == UInt8(ascii: "\r") {
        result.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
        result.append(byte)
      }
      previous = byte
    }
    return result
  }
}
