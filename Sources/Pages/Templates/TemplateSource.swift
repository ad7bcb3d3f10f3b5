/// One template file as it lies in the theme.
package struct TemplateSource: Sendable {
  /// The name other templates include it by: the file's name without `.mustache`.
  package let name: String
  /// The file, relative to the root, for messages.
  package let path: String
  package let bytes: [UInt8]

  /// Names a file's bytes.
  package init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }

  /// The line and column of a byte, both counted from 1; columns count characters (Unicode scalars).
  package func position(of offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
