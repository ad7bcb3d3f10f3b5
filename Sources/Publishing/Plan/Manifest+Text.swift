import Compliance
import Diagnostics
import Notices

extension Manifest {
  /// The files of the manifest: the parts, then what leads to them.
  ///
  /// Complexity: O(n log n) in the files of the site.
  package var texts: [(path: String, bytes: [UInt8])] {
    let parts = Dictionary(grouping: files, by: { Self.part(of: $0.key) }).sorted { $0.key < $1.key }
    let texts = parts.map { name, files in (path: name, bytes: text(of: files.sorted { $0.key < $1.key })) }
    let list = texts.map { "    \(JSONText.text($0.path)): \(JSONText.text(Self.digest($0.bytes)))" }
    let taken = withdrawn.sorted().map { JSONText.text($0).description }
    let lines = [
      "  \"format\": \"\(Self.format)\"", day.map { "  \"day\": \"\($0)\"" }, "  \"files\": \(files.count)",
      "  \"withdrawn\": [\(taken.joined(separator: ", "))]", "  \"parts\": {\n\(list.joined(separator: ",\n"))\n  }",
    ]
    return texts + [(Self.index, Array("{\n\(lines.compactMap { $0 }.joined(separator: ",\n"))\n}\n".utf8))]
  }

  /// What tells it from any other: the digest of the file that leads to the others.
  var identity: String { Self.digest(texts.last?.bytes ?? []) }

  private static let format = "noticeboard manifest 1"

  /// SHA-256 as a manifest writes it.
  package static func digest(_ bytes: [UInt8]) -> String { ContentDigest.sha256(bytes).hexadecimal }

  /// The part of the manifest that a file stands in: that of the first year in its path, so that what changes in one year
  /// leaves the parts of the others as they are.
  private static func part(of path: String) -> String {
    for name in path.utf8.split(separator: UInt8(ascii: "/")) {
      let digits = name.prefix { 0x30...0x39 ~= $0 }
      guard digits.count == 4, digits.first == 0x31 || digits.first == 0x32 else { continue }
      return "\(folder)/\(Substring(digits)).json"
    }
    return "\(folder)/site.json"
  }

  private func text(of files: [(key: String, value: Mark)]) -> [UInt8] {
    var bytes = Array("{\n".utf8)
    for (place, (path, mark)) in files.enumerated() {
      if place > 0 { bytes += ",\n".utf8 }
      bytes += Line.start.utf8
      bytes += JSONText.text(path).bytes.dropFirst().dropLast()
      bytes += Line.size.utf8
      bytes += String(mark.size).utf8
      bytes += Line.digest.utf8
      bytes += mark.sha256.hexadecimal.utf8
      bytes += (kept.contains(path) ? Line.keptEnd : Line.end).utf8
    }
    return bytes + "\n}\n".utf8
  }

  /// What stands between path, size and digest on a line of a part.
  private enum Line {
    static let start = "  \""
    static let size = "\": {\"size\": "
    static let digest = ", \"sha256\": \""
    static let end = "\"}"
    static let keptEnd = "\", \"kept\": true}"
  }

  // MARK: - Reading

  /// The parts that an index names.
  static func parts(of index: [UInt8]) -> [String] {
    String(decoding: index, as: UTF8.self).split(separator: "\n").compactMap { line in
      let words = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard words.count > 3, words[1].hasPrefix("\(folder)/"), !words[1].contains("..") else { return nil }
      return String(words[1])
    }
  }

  /// Reads what ``texts`` writes; nil where a part is missing, is another, or says what is not understood.
  ///
  /// Complexity: linear in the bytes of index and parts; about 2 µs a file.
  package init?(index: [UInt8], part: (String) -> [UInt8]?) {
    var count: Int?
    for line in String(decoding: index, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
      guard words.count > 2 else { continue }
      let value = words.count > 3 ? words[3] : ""
      switch words[1] {
      case "format": guard value == Self.format else { return nil }
      case "day": day = CivilDate(iso8601: value.utf8)
      case "files": count = Int(words[2].filter { 0x30...0x39 ~= ($0.asciiValue ?? 0) })
      case "withdrawn": withdrawn = Set(stride(from: 3, to: words.count, by: 2).map { words[$0] })
      case let name where name.hasPrefix("\(Self.folder)/"):
        guard let bytes = part(name), Self.digest(bytes) == value, read(bytes) else { return nil }
      default: break
      }
    }
    guard count == files.count else { return nil }
  }

  private mutating func read(_ part: [UInt8]) -> Bool {
    for line in part.split(separator: 0x0A) where line != [UInt8(ascii: "{")] && line != [UInt8(ascii: "}")] {
      guard read(line: line) else { return false }
    }
    return true
  }

  /// Whether a path stays in the site's folder; what a host names is fetched, compared and deleted by it.
  private static func isInside(_ path: ArraySlice<UInt8>) -> Bool {
    path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != [UInt8(ascii: ".")] && $0 != [UInt8(ascii: "."), UInt8(ascii: ".")] }
  }

  /// Reads a line as ``text(of:)`` writes it; false for any other.
  private mutating func read(line: ArraySlice<UInt8>) -> Bool {
    var rest = line
    guard rest.skip(Line.start), let quote = rest.firstIndex(of: UInt8(ascii: "\"")) else { return false }
    let path = rest[..<quote]
    rest = rest[quote...]
    guard !path.contains(UInt8(ascii: "\\")), Self.isInside(path), rest.skip(Line.size) else { return false }
    let size = rest.prefix { 0x30...0x39 ~= $0 }
    rest = rest.dropFirst(size.count)
    guard let count = Int(String(decoding: size, as: UTF8.self)), rest.skip(Line.digest) else { return false }
    let digits = rest.prefix(64)
    guard let digest = ContentDigest(hexadecimal: digits.span) else { return false }
    rest = rest.dropFirst(64)
    let name = String(decoding: path, as: UTF8.self)
    if rest.skip(Line.keptEnd) { kept.insert(name) } else if !rest.skip(Line.end) { return false }
    files[name] = Mark(size: count, sha256: digest)
    return rest.isEmpty || rest == [UInt8(ascii: ",")]
  }
}

extension ArraySlice<UInt8> {
  /// Takes a text off the front; false where another stands there.
  fileprivate mutating func skip(_ text: String) -> Bool {
    let expected = text.utf8
    guard starts(with: expected) else { return false }
    self = dropFirst(expected.count)
    return true
  }
}
