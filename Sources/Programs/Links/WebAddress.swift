/// An address of http or https, taken apart as far as asking for it needs.
struct WebAddress: Equatable {
  let isSecure: Bool
  /// In lower case; of an IPv6 address without its brackets.
  let host: String
  let port: Int
  /// The whole address without its fragment, everything beyond ASCII percent-encoded.
  let text: String

  /// Nil for another scheme, a user's name, a host beyond ASCII, or anything that is no address.
  init?(_ written: String) {
    let bare = written.prefix { $0 != "#" }
    guard let colon = bare.firstRange(of: "://") else { return nil }
    switch bare[..<colon.lowerBound].lowercased() {
    case "http": isSecure = false
    case "https": isSecure = true
    default: return nil
    }
    let rest = bare[colon.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    guard let (name, number) = Self.split(authority) else { return nil }
    host = name
    port = number ?? (isSecure ? 443 : 80)
    let path = rest[authority.endIndex...]
    let bracketed = name.contains(":") ? "[\(name)]" : name
    text = "\(isSecure ? "https" : "http")://\(bracketed):\(port)\(path.hasPrefix("/") ? "" : "/")\(Self.encoded(path))"
  }

  private static func split(_ authority: Substring) -> (host: String, port: Int?)? {
    var host = authority
    var port: Int?
    if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
      host = authority[..<colon]
      guard let number = Int(authority[authority.index(after: colon)...]), 1...65535 ~= number else { return nil }
      port = number
    }
    if host.hasPrefix("["), host.hasSuffix("]") { return (host.dropFirst().dropLast().lowercased(), port) }
    let isPlain = !host.isEmpty && host.utf8.allSatisfy { isNameByte($0) }
    return isPlain ? (host.lowercased(), port) : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func encoded(_ path: Substring) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
