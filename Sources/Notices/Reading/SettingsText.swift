import Diagnostics

/// Reads a whole YAML file, such as board.yaml, whose root is a mapping.
enum SettingsText {
  /// The most bytes that a settings file may have.
  static let limit = 256 * 1024

  /// Decodes the file; nil when it has a fault, and then there is at least one.
  static func decode<Value, Key: FieldKey>(
    _ bytes: [UInt8], path: String, keys: Key.Type, findings: inout [Finding], _ read: (inout YAMLReader) -> Value?
  ) -> Value? {
    let before = findings.count
    defer { findings.sortByPlace(from: before) }
    let region = TextPosition.start(of: bytes)..<bytes.count
    guard bytes[region].contains(where: { $0 > UInt8(ascii: " ") || $0 == 0 }) else {
      findings.append(.emptyFile(in: path, example: Key.names.spellings.first?.example ?? ""))
      return nil
    }
    guard TextEncoding.check(bytes, path: path, findings: &findings) else { return nil }
    guard region.count <= limit else {
      findings.append(.settingsTooLong(region.count, limit: limit, in: path))
      return nil
    }
    let text = LineScan.scan(bytes, in: region, path: path, style: .settings, findings: &findings)
    let first = Lines(bytes: bytes, region: region).line(at: region.lowerBound)
    let value = text.decode(path: path, place: first.content, keys: keys, findings: &findings, read)
    return findings.count == before ? value ?? nil : nil
  }
}
