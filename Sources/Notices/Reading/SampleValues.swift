package import Diagnostics

/// What board.yaml still has of a sample, or of the examples that the program itself shows.
///
/// A board that says 示例数据 is a sample and may hold them. Of any other they would reach readers as if they were true.
package enum SampleValues {
  enum Kind: Sendable, CaseIterable {
    /// A host that is kept free for examples (RFC 2606, RFC 6761).
    case address
    /// A number that no exchange gives out.
    case phone
    case zeros
    case words
  }

  /// One finding for each.
  ///
  /// Complexity: linear in the file.
  package static func findings(in bytes: [UInt8], path: String) -> [Finding] {
    SettingsTexts.shown(in: bytes).flatMap { text in
      found(in: text.value).map { found in
        let place = bytes[text.range].firstRange(of: Array(found.words.utf8)) ?? text.range
        return .sampleValue(Located(found.words, at: place), found.kind, in: path)
      }
    }
  }

  static func found(in text: String) -> [(words: String, kind: Kind)] {
    let hosts = hosts(in: text).map { (words: $0, kind: Kind.address) }
    let marked = words.filter { text.contains($0) }.map { (words: $0, kind: Kind.words) }
    return hosts + numbers(in: text) + marked
  }

  /// Words that the sample marks its own inventions with.
  private static let words = ["示例地址", "示例村", "示例数据", "（示例）", "(示例)"]

  // MARK: - Addresses

  private static func hosts(in text: String) -> [String] {
    text.split { !isOfAddress($0) }.map(String.init).filter { word in
      let host = word.lowercased().split(separator: "@").last ?? ""
      let labels = host.split { !isOfHost($0) }.map { $0.split(separator: ".") }.filter { $0.count > 1 }
      return labels.contains(where: isReserved)
    }
  }

  private static func isReserved(_ labels: [Substring]) -> Bool {
    labels.contains("example") || ["invalid", "test", "localhost"].contains(labels.last)
  }

  private static func isOfAddress(_ character: Character) -> Bool {
    character.isASCII && character > " " && !",;\"'()<>[]{}".contains(character)
  }

  private static func isOfHost(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || ".-".contains(character))
  }

  // MARK: - Numbers

  /// Numbers of zeros, and phones whose own part begins with 000, or counts up from 1.
  private static func numbers(in text: String) -> [(words: String, kind: Kind)] {
    text.split { !isOfNumber($0) }.compactMap { run in
      let groups = run.split { !$0.isNumber }
      let digits = groups.joined()
      guard digits.count >= 6, let first = groups.first else { return nil }
      let written = String(run.drop { !$0.isNumber }.reversed().drop { !$0.isNumber }.reversed())
      if digits.allSatisfy({ $0 == "0" }) { return (written, .zeros) }
      let own = digits.dropFirst(areaCode(digits, alone: groups.count == 1 ? nil : first.count))
      let isSample = own.hasPrefix("000") || own == "1234567" || own == "12345678" || own.hasPrefix("0000000")
      return isSample && (7...12).contains(own.count) ? (written, .phone) : nil
    }
  }

  /// The digits of an area code that a number begins with, or of 400; 0 where it has none.
  private static func areaCode(_ digits: String, alone count: Int?) -> Int {
    if digits.hasPrefix("400") || digits.hasPrefix("800") { return digits.count == 10 ? 3 : 0 }
    guard digits.hasPrefix("0"), digits.count >= 10 else { return 0 }
    if let count { return count == 3 || count == 4 ? count : 0 }
    return digits.hasPrefix("010") || digits.hasPrefix("02") ? 3 : 4
  }

  private static func isOfNumber(_ character: Character) -> Bool {
    character.isASCII && (character.isNumber || " -()".contains(character)) || "（）－—–".contains(character)
  }
}
