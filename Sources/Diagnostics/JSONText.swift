/// A text of JSON (RFC 8259), put together from its parts.
package struct JSONText: CustomStringConvertible {
  /// A name and its value; without a value the member is left out.
  package typealias Member = (name: String, value: JSONText?)

  package let description: String

  package static let null = Self(description: "null")
  /// True or false.
  package static func flag(_ value: Bool) -> Self { Self(description: "\(value)") }

  /// A number.
  package static func number(_ value: some Comparable & CustomStringConvertible) -> Self {
    Self(description: value.description)
  }

  /// A string in quotes, with what JSON does not take as it is escaped.
  package static func text(_ value: String) -> Self {
    guard
      value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
    else { return Self(description: "\"\(value)\"") }
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    bytes.reserveCapacity(value.utf8.count + 32)
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case 0..<0x20, 0x7F: bytes += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return Self(description: String(decoding: bytes, as: UTF8.self))
  }

  /// A sentence in both languages.
  package static func phrase(_ value: Phrase) -> Self { object([("zh-CN", .text(value.zh)), ("en", .text(value.en))]) }

  /// Members in the order given, in one line.
  package static func object(_ members: [Member]) -> Self {
    Self(description: "{\(joined(members, ","))}")
  }

  /// Members in the order given, as a whole file with a line for each.
  package static func file(_ members: [Member]) -> String {
    "{\n  \(joined(members, ",\n  "))\n}\n"
  }

  private static func joined(_ members: [Member], _ separator: String) -> String {
    members.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }.joined(separator: separator)
  }

  /// Elements in one line, or a line each behind so many blanks.
  package static func list(_ elements: [Self], indent: Int? = nil) -> Self {
    let parts = elements.map(\.description)
    guard let indent, !parts.isEmpty else { return Self(description: "[\(parts.joined(separator: ","))]") }
    let margin = String(repeating: " ", count: indent)
    return Self(description: "[\n\(margin)\(parts.joined(separator: ",\n\(margin)"))\n\(margin.dropLast(2))]")
  }
}
