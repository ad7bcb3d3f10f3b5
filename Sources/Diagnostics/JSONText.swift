/// A text of JSON (RFC 8259), put together from its parts.
package struct JSONText: CustomStringConvertible {
  /// A name and its value; without a value the member is left out.
  package typealias Member = (name: String, value: JSONText?)

  /// In UTF-8.
  package let bytes: [UInt8]

  package var description: String { String(decoding: bytes, as: UTF8.self) }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private init(plain text: String) { bytes = Array(text.utf8) }

  package static let null = Self(plain: "null")
  /// True or false.
  package static func flag(_ value: Bool) -> Self { Self(plain: "\(value)") }

  /// A number.
  package static func number(_ value: some Comparable & CustomStringConvertible) -> Self {
    Self(plain: value.description)
  }

  /// A string in quotes, with what JSON does not take as it is escaped.
  package static func text(_ value: String) -> Self { quoted(value.utf8.span) }

  /// A string in quotes, from UTF-8.
  package static func text(utf8 value: [UInt8]) -> Self { quoted(value.span) }

  /// In time linear in the text; what needs no escape is copied run by run.
  private static func quoted(_ value: Span<UInt8>) -> Self {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.count + 16)
    bytes.append(UInt8(ascii: "\""))
    var copied = 0
    for place in value.indices where isEscaped(value[place]) {
      unsafe value.extracting(copied..<place).withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
      copied = place + 1
      bytes += escape(of: value[place]).utf8
    }
    unsafe value.extracting(copied..<value.count).withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    return Self(bytes)
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private static func escape(of byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x0A: "\\n"
    default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
  }

  /// A sentence in both languages.
  package static func phrase(_ value: Phrase) -> Self { object([("zh-CN", .text(value.zh)), ("en", .text(value.en))]) }

  /// Members in the order given, in one line.
  package static func object(_ members: [Member]) -> Self { joined(members, "{", ",", "}") }

  /// Members in the order given, as a whole file with a line for each.
  package static func file(_ members: [Member]) -> Self { joined(members, "{\n  ", ",\n  ", "\n}\n") }

  /// Elements in one line, or a line each behind so many blanks.
  package static func list(_ elements: [Self], indent: Int? = nil) -> Self {
    let parts = elements.map { Member(name: "", value: $0) }
    guard let indent, !parts.isEmpty else { return joined(parts, "[", ",", "]") }
    let margin = String(repeating: " ", count: indent)
    return joined(parts, "[\n\(margin)", ",\n\(margin)", "\n\(margin.dropLast(2))]")
  }

  /// What has a name bears it, and what has no value is left out.
  private static func joined(_ parts: [Member], _ start: String, _ separator: String, _ end: String) -> Self {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(32) { $0 + $1.name.utf8.count + 8 + ($1.value?.bytes.count ?? 0) })
    bytes += start.utf8
    var isFirst = true
    for part in parts {
      guard let value = part.value else { continue }
      if !isFirst { bytes += separator.utf8 }
      isFirst = false
      if !part.name.isEmpty {
        bytes.append(UInt8(ascii: "\""))
        bytes += part.name.utf8
        bytes += "\":".utf8
      }
      bytes += value.bytes
    }
    bytes += end.utf8
    return Self(bytes)
  }
}
