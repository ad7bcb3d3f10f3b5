import Diagnostics
package import Notices

/// What a published site consists of: size and SHA-256 of every file, and which papers were taken back.
///
/// Reckoned by `publish` from the files that lie on the disk, not written by the build: so it says what is there, costs a
/// build nothing, and a quiet day changes no more pages than it did.
package struct Manifest: Equatable, Sendable {
  /// What is known of one file.
  package struct Mark: Hashable, Sendable {
    /// In bytes.
    package let size: Int
    /// 64 hexadecimal digits in small letters.
    package let sha256: String

    /// Of a file that somebody began to change: no file is like it.
    static let unknown = Self(size: -1, sha256: "")

    package init(size: Int, sha256: String) {
      self.size = size
      self.sha256 = sha256
    }
  }

  /// The day of the site, as its home page shows it; nil where it shows none.
  package var day: CivilDate?
  /// Papers of which a page says that they were taken back, such as `2013-0035`.
  package var withdrawn: Set<String> = []
  /// By path from the site's folder; the files of the manifest itself are not among them.
  package var files: [String: Mark] = [:]
  /// Files of the former publication that no page asks for any more, but that of a reader who is just reading.
  package var kept: Set<String> = []

  /// A site that has nothing.
  package init() {}

  /// The file that leads to the others.
  package static let index = "manifest.json"
  /// The folder of the others; reserved among the names of categories.
  static let folder = "manifest"

  /// Whether a path belongs to the manifest itself.
  static func isOwn(_ path: String) -> Bool { path == index || path.hasPrefix("\(folder)/") }

  /// The part of the manifest that a file stands in: that of the first year in its path, so that what changes in one year
  /// leaves the parts of the others as they are.
  static func part(of path: String) -> String {
    for name in path.split(separator: "/") {
      let digits = name.utf8.prefix { 0x30...0x39 ~= $0 }
      if digits.count == 4, digits.first == 0x31 || digits.first == 0x32 {
        return "\(folder)/\(String(name.prefix(4))).json"
      }
    }
    return "\(folder)/site.json"
  }
}

// MARK: - Writing

extension Manifest {
  /// The files of the manifest: the parts, then what leads to them.
  ///
  /// Complexity: O(n log n) in the files of the site.
  package func texts(digest: ([UInt8]) -> String) -> [(path: String, bytes: [UInt8])] {
    let parts = Dictionary(grouping: files.keys, by: Self.part).sorted { $0.key < $1.key }
    let texts = parts.map { name, paths in
      let lines = paths.sorted().compactMap { path in files[path].map { line(path, $0) } }
      return (path: name, bytes: Array("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8))
    }
    let list = texts.map { "    \(JSONText.text($0.path)): \(JSONText.text(digest($0.bytes)))" }
    let taken = withdrawn.sorted().map { JSONText.text($0).description }
    let lines = [
      "  \"format\": \"noticeboard manifest 1\"", day.map { "  \"day\": \"\($0)\"" }, "  \"files\": \(files.count)",
      "  \"withdrawn\": [\(taken.joined(separator: ", "))]", "  \"parts\": {\n\(list.joined(separator: ",\n"))\n  }",
    ]
    return texts + [(Self.index, Array("{\n\(lines.compactMap { $0 }.joined(separator: ",\n"))\n}\n".utf8))]
  }

  private func line(_ path: String, _ mark: Mark) -> String {
    let kept = kept.contains(path) ? ", \"kept\": true" : ""
    return "  \(JSONText.text(path)): {\"size\": \(mark.size), \"sha256\": \"\(mark.sha256)\"\(kept)}"
  }
}

// MARK: - Reading

extension Manifest {
  /// The parts that an index names.
  static func parts(of index: [UInt8]) -> [String] {
    String(decoding: index, as: UTF8.self).split(separator: "\n").compactMap { line in
      let words = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard words.count > 3, words[1].hasPrefix("\(folder)/"), !words[1].contains("..") else { return nil }
      return String(words[1])
    }
  }

  /// Reads what ``texts(digest:)`` writes; nil where a part is missing, is another, or says what is not understood.
  package init?(index: [UInt8], digest: ([UInt8]) -> String, part: (String) -> [UInt8]?) {
    var count: Int?
    for line in String(decoding: index, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
      guard words.count > 2 else { continue }
      switch words[1] {
      case "format": guard words[3] == "noticeboard manifest 1" else { return nil }
      case "day": day = CivilDate(iso8601: words[3].utf8)
      case "files": count = Int(words[2].filter { 0x30...0x39 ~= ($0.asciiValue ?? 0) })
      case "withdrawn": withdrawn = Set(stride(from: 3, to: words.count, by: 2).map { words[$0] })
      case let name where name.hasPrefix("\(Self.folder)/"):
        guard words.count > 3, let bytes = part(name), digest(bytes) == words[3], read(bytes) else { return nil }
      default: break
      }
    }
    guard count == files.count else { return nil }
  }

  private mutating func read(_ part: [UInt8]) -> Bool {
    for line in String(decoding: part, as: UTF8.self).split(separator: "\n") where line.hasPrefix("  \"") {
      let words = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard words.count >= 9, words[3] == "size", words[5] == "sha256", words[7].utf8.count == 64,
        !words[1].contains("\\"),
        let size = Int(words[4].filter { 0x30...0x39 ~= ($0.asciiValue ?? 0) })
      else { return false }
      let path = String(words[1])
      files[path] = Mark(size: size, sha256: String(words[7]))
      if words.count > 9, words[9] == "kept" { kept.insert(path) }
    }
    return true
  }
}
