import CLinux
import Pages

/// Finds what names a paper in the files of a site: its number, its address, and words that must not stay.
struct Mentions: Sendable {
  private let needles: [Needle]

  /// Something to look for, and how it must stand.
  private struct Needle: Sendable {
    var bytes: [UInt8]
    /// The byte before it and that behind it must be no digit: `2013-0031` is not meant by `2013-00312`.
    var isNumber = false
    /// Only in files of these folders, whose pages link to their neighbours by name alone.
    var folders: [String] = []
    /// The byte before it must begin an address.
    var isAddress = false
    /// What must not stay anywhere, not even in the name of a file.
    var isWord = false
  }

  init(_ papers: [TakenPaper]) {
    needles = papers.flatMap { paper -> [Needle] in
      let stem = paper.name.stem
      let parts = stem.split(separator: "/").map(String.init)
      let near = Needle(
        bytes: Array("\(parts[1]).".utf8), isNumber: true, folders: ["\(parts[0])/", "kiosk/\(parts[0])/"],
        isAddress: true)
      return [
        Needle(bytes: Array(stem.utf8), isNumber: true),
        Needle(bytes: Array(paper.name.description.utf8), isNumber: true),
        near,
      ] + paper.words.flatMap(Self.forms).map { Needle(bytes: $0, isWord: true) }
    }
  }

  /// Words as they are, and as pages and feeds escape them.
  private static func forms(of words: [UInt8]) -> [[UInt8]] {
    let references: [UInt8: String] = [
      UInt8(ascii: "&"): "&amp;", UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;", UInt8(ascii: "\""): "&quot;",
      UInt8(ascii: "'"): "&#39;",
    ]
    let escaped = words.flatMap { references[$0].map { Array($0.utf8) } ?? [$0] }
    return escaped == words ? [words] : [words, escaped]
  }

  /// Whether a file of the site names one of the papers, in its own name or in what it says.
  ///
  /// Complexity: linear in the bytes for each thing that is looked for.
  func stand(in path: String, _ bytes: [UInt8]) -> Bool {
    let name = Array(path.utf8)
    let bytes = Unbroken.joined(bytes)
    return needles.contains { needle in
      if !needle.folders.isEmpty, !needle.folders.contains(where: { path.utf8.starts(with: $0.utf8) }) { return false }
      return needle.folders.isEmpty && Self.stands(needle, in: name.span) || Self.stands(needle, in: bytes.span)
    }
  }

  /// Whether the name of a file itself says words that must not stay, as a former address may.
  func nameLeaks(_ path: String) -> Bool {
    let name = Array(path.utf8)
    return needles.contains { $0.isWord && Self.stands($0, in: name.span) }
  }

  private static func stands(_ needle: Needle, in bytes: Span<UInt8>) -> Bool {
    let wanted = needle.bytes.span
    guard !wanted.isEmpty else { return false }
    var place = 0
    while let hit = bytes.first(of: wanted, from: place) {
      place = hit + 1
      let end = hit + wanted.count
      if needle.isNumber, end < bytes.count, bytes[end].isDigit { continue }
      if needle.isNumber, hit > 0, bytes[hit - 1].isDigit { continue }
      if needle.isAddress, hit == 0 || !bytes[hit - 1].beginsAddress { continue }
      return true
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// A quotation mark, a slash or an equals sign.
  fileprivate var beginsAddress: Bool { [0x22, 0x27, 0x2F, 0x3D].contains(self) }
}

extension Span<UInt8> {
  /// The place of the first bytes at or after a place that are these, at the speed of the C library.
  fileprivate func first(of wanted: Span<UInt8>, from start: Int) -> Int? {
    guard start + wanted.count <= count else { return nil }
    return unsafe withUnsafeBytes { all in
      unsafe wanted.withUnsafeBytes { part in
        guard let base = all.baseAddress, let needle = part.baseAddress,
          let hit = unsafe memmem(base + start, count - start, needle, part.count)
        else { return nil }
        return unsafe UnsafeRawPointer(hit) - base
      }
    }
  }
}
