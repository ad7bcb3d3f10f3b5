import Compliance

/// The style that a page bears itself, where it must be readable without any other file.
enum InlineStyle {
  /// SHA-256 in Base64 of what stands in the one `style` element of a template, as a page's policy names it; empty
  /// where there is none.
  static func digest(in template: [UInt8]) -> String {
    guard let start = template.firstRange(of: Array("<style>".utf8)),
      let end = template[start.upperBound...].firstRange(of: Array("</style>".utf8))
    else { return "" }
    return base64(ContentDigest.sha256(Array(template[start.upperBound..<end.lowerBound])).bytes)
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base64 with padding (RFC 4648).
  static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = (0..<3).map { start + $0 < bytes.count ? Int(bytes[start + $0]) : 0 }
      let value = three[0] << 16 | three[1] << 8 | three[2]
      for place in 0..<4 {
        text.append(start + place > bytes.count ? UInt8(ascii: "=") : digits[value >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
