/// What a link's destination or an image's source is, by its first bytes.
enum Address: Equatable {
  /// A scheme that readers' programs know what to do with.
  case external
  /// Within the same body, without the number sign, percent-decoded.
  case fragment([UInt8])
  /// A path, percent-decoded, and the fragment with its number sign as typed.
  case relative(path: String, fragment: [UInt8])
  /// A scheme of any other kind, in lower case.
  case otherScheme(String)
  case malformed
  case hasControlCharacters

  /// Judges the bytes as cmark hands them over, entities and escapes resolved.
  init(_ bytes: Span<UInt8>) {
    for index in bytes.indices where bytes[index] < 0x20 || bytes[index] == 0x7F {
      self = .hasControlCharacters
      return
    }
    guard bytes.count > 0, bytes[0] != .space, bytes[0] != .slash, bytes.first(.backslash, from: 0) == nil else {
      self = .malformed
      return
    }
    if bytes[0] == .hash {
      self = .fragment(Self.decoded(bytes, 1..<bytes.count))
    } else if let colon = Self.endOfScheme(bytes) {
      self = Self.withScheme(bytes, colon)
    } else {
      self = Self.relative(bytes)
    }
  }

  private static func relative(_ bytes: Span<UInt8>) -> Self {
    let end = bytes.first(.hash, from: 0) ?? bytes.count
    let path = decoded(bytes, 0..<end)
    guard !path.contains(where: { $0 < 0x20 }), path.first != .slash else { return .malformed }
    var fragment: [UInt8] = []
    fragment.append(bytes, end..<bytes.count)
    return .relative(path: String(decoding: path, as: UTF8.self), fragment: fragment)
  }

  private static func withScheme(_ bytes: Span<UInt8>, _ colon: Int) -> Self {
    var scheme: [UInt8] = []
    for index in 0..<colon { scheme.append(bytes[index].lowercased) }
    let name = String(decoding: scheme, as: UTF8.self)
    switch name {
    case "http", "https":
      let hasHost = bytes.holds(Array("://".utf8), at: colon) && bytes.count > colon + 3 && bytes[colon + 3] != .slash
      return hasHost ? .external : .malformed
    case "mailto", "tel":
      return bytes.count > colon + 1 ? .external : .malformed
    default:
      return .otherScheme(name)
    }
  }

  /// Where the colon of a scheme is.
  ///
  /// One letter counts, too: `C:` is no relative path either.
  private static func endOfScheme(_ bytes: Span<UInt8>) -> Int? {
    guard bytes[0].isLetter else { return nil }
    for index in bytes.indices {
      switch bytes[index] {
      case .colon: return index
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): continue
      case let byte where byte.isLetter || byte.isDigit: continue
      default: return nil
      }
    }
    return nil
  }

  /// The bytes with what is percent-encoded put back.
  static func decoded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var decoded: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] == .percent, place + 2 < range.upperBound, let high = digit(bytes[place + 1]),
        let low = digit(bytes[place + 2])
      {
        decoded.append(high << 4 | low)
        place += 3
      } else {
        decoded.append(bytes[place])
        place += 1
      }
    }
    return decoded
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    if byte.isDigit { return byte - 0x30 }
    let letter = byte.lowercased
    return 0x61...0x66 ~= letter ? letter - 0x61 + 10 : nil
  }
}
