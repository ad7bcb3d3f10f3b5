/// A page on this machine's disk, as a browser is told it.
package struct PageAddress: Sendable, Equatable {
  let url: String

  /// - Parameters:
  ///   - file: the absolute path.
  ///   - fragment: what the page is asked to be, such as `large`; nil for nothing.
  package init(file: String, fragment: String? = nil) {
    var url = "file://"
    for byte in file.utf8 { Self.append(byte, to: &url) }
    self.url = fragment.map { "\(url)#\($0)" } ?? url
  }

  private static func append(_ byte: UInt8, to url: inout String) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      url.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      url += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
  }
}
