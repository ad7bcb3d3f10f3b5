import Glibc

/// A mark that stands nowhere else, and every form in which a page, a name or a feed could hold it.
struct Canary: Sendable {
  /// Chinese and ASCII, so that no encoding leaves all of it as it is.
  static let mark = "金丝雀QX7K3"
  /// The number of the item that bears the mark.
  static let index = "2013-73914682"

  /// Where the mark was found: the path, and the form.
  struct Sighting: Hashable, Sendable, CustomStringConvertible {
    var path: String
    var form: String

    var description: String { "\(path): \(form)" }
  }

  private let forms: [(name: String, bytes: [UInt8])]
  /// What the index of the search would hold of the words.
  private let keys: [String]
  /// The words, folded.
  private let plain: [String]

  /// Looks for words in all their encodings.
  init(_ words: [String]) {
    forms = words.flatMap { word in Self.forms(of: word) }
    keys = words.flatMap { word in Self.keys(of: word) }
    plain = words.map { EscapedText.plain(Array($0.utf8)) }
  }

  /// Looks for the mark, its halves, and the number of its item.
  static let held = Canary(["金丝雀", "QX7K3", "qx7k3", "73914682"])

  /// Looks for the mark alone, for an item whose number may stay.
  static let words = Canary(["金丝雀", "QX7K3", "qx7k3"])

  /// Every place of a tree that holds one of the forms, in names and in contents.
  func sightings(in tree: [String: [UInt8]]) -> [Sighting] {
    tree.flatMap { path, bytes in
      let name = Array(path.utf8)
      let found = forms.filter { bytes.holds($0.bytes) || name.holds($0.bytes) }.map(\.name)
      return (found + keys(in: path, bytes) + folded(in: path, bytes)).map { Sighting(path: path, form: $0) }
    }
    .sorted { $0.path < $1.path }
  }

  /// Whether a path is of what machines read: catalogue, feeds, linked data, the search, figures and editions.
  static func isForMachines(_ path: String) -> Bool {
    let endings = [".json", ".jsonl", ".jsonld", ".csv", ".xml", ".txt", ".ics"]
    return path.hasPrefix("search/") || endings.contains { path.hasSuffix($0) }
  }

  /// The words that are in such a file once whatever it escapes is read and folded, however it was mixed.
  private func folded(in path: String, _ bytes: [UInt8]) -> [String] {
    // What escapes nothing and has no wide letter was looked through as it is.
    let isPlain = !bytes.contains(0xEF) && !["\\u", "&#", "%"].contains { bytes.holds(Array($0.utf8)) }
    guard Self.isForMachines(path), !isPlain else { return [] }
    let text = Array(EscapedText.plain(bytes).utf8)
    return plain.filter { text.holds(Array($0.utf8)) }.map { "\($0) decoded and folded" }
  }

  /// The keys of a shard of the search, which cuts words into pieces.
  private func keys(in path: String, _ bytes: [UInt8]) -> [String] {
    guard path.hasPrefix("search/i/") else { return [] }
    // Among the keys are quotation marks, but none with a comma and another behind it.
    let text = String(decoding: bytes, as: UTF8.self).split(separator: "\",\"").first?.drop { $0 != "\"" } ?? ""
    let listed = Set(text.dropFirst().split(separator: " ").map(String.init))
    return keys.filter(listed.contains)
  }

  /// Pairs of characters, of a number four digits each, as the index folds them.
  private static func keys(of word: String) -> [String] {
    let characters = Array(word.lowercased())
    let length = characters.allSatisfy(\.isNumber) ? 4 : 2
    return (0...max(0, characters.count - length)).map { String(characters[$0..<min(characters.count, $0 + length)]) }
  }

  private static func forms(of word: String) -> [(name: String, bytes: [UInt8])] {
    let bytes = Array(word.utf8)
    let scalars = Array(word.unicodeScalars)
    let texts = [
      ("percent", bytes.map { "%" + $0.hexadecimal.uppercased() }.joined()),
      ("percent, small", bytes.map { "%" + $0.hexadecimal }.joined()),
      ("decimal entity", scalars.map { "&#\($0.value);" }.joined()),
      ("hexadecimal entity", scalars.map { "&#x\(String($0.value, radix: 16));" }.joined()),
      ("hexadecimal entity, capital", scalars.map { "&#x\(String($0.value, radix: 16, uppercase: true));" }.joined()),
      ("\\u", scalars.map { "\\u" + String(0x10000 + $0.value, radix: 16).dropFirst() }.joined()),
      ("hexadecimal", bytes.map(\.hexadecimal).joined()),
    ]
    return [("\(word) as it is", bytes)] + texts.map { ("\(word) \($0)", Array($1.utf8)) }
      + (0..<3).map { ("\(word) base64, place \($0)", Self.base64(bytes, shiftedBy: $0)) }
  }

  /// The digits of Base64 that depend on the bytes alone when some bytes stand before them.
  private static func base64(_ bytes: [UInt8], shiftedBy shift: Int) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
    let skipped = (6 - shift * 8 % 6) % 6
    return stride(from: skipped, through: bits.count - 6, by: 6).map { start in
      alphabet[Int(bits[start..<start + 6].reduce(0) { $0 << 1 | $1 })]
    }
  }
}

extension UInt8 {
  fileprivate var hexadecimal: String { (self < 16 ? "0" : "") + String(self, radix: 16) }
}

extension [UInt8] {
  /// Whether other bytes, at least one, stand somewhere in these.
  func holds(_ other: [UInt8]) -> Bool {
    unsafe withUnsafeBytes { all in
      unsafe other.withUnsafeBytes { part in
        guard let start = all.baseAddress, let wanted = part.baseAddress else { return false }
        var place = 0
        while place + part.count <= all.count {
          guard let hit = unsafe memchr(start + place, Int32(part[0]), all.count - part.count - place + 1) else {
            return false
          }
          if unsafe memcmp(hit, wanted, part.count) == 0 { return true }
          place = unsafe UnsafeRawPointer(hit) - start + 1
        }
        return false
      }
    }
  }
}
