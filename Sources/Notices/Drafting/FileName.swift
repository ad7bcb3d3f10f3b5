/// The name of an item's file, made from its title.
package enum FileName {
  /// Room is left for the draft of a revision, whose name has more.
  static let limit = 255 - ".改稿.md".utf8.count

  /// The name with its ending; nil for a title of which nothing remains, that is the name of a file, or that was damaged on
  /// its way here, as one in GBK is.
  ///
  /// Signs that mean something to a file system, here or on the computers of others, become full-width; blanks at the
  /// ends and dots in front are left out; what is too long is cut between two characters.
  package static func of(_ title: String) -> String? {
    guard !title.trimmedBlanks.lowercased().hasSuffix(".md"), !title.unicodeScalars.contains("\u{FFFD}") else {
      return nil
    }
    var name = ""
    for character in title.trimmedBlanks {
      let sign = Self.sign(for: character)
      guard name.utf8.count + sign.utf8.count <= limit else { break }
      name += sign
    }
    while let first = name.first, first == "." || first == " " || first == "-" { name.removeFirst() }
    while let last = name.last, last == "." || last == " " { name.removeLast() }
    let isReserved = name.lowercased() == "readme" || name.hasSuffix(".改稿")
    if isReserved { name += "（信息）" }
    return name.isEmpty ? nil : name + ".md"
  }

  private static func sign(for character: Character) -> String {
    switch character {
    case "/": "／"
    case "\\": "＼"
    case ":": "："
    case "*": "＊"
    case "?": "？"
    case "\"": "＂"
    case "<": "＜"
    case ">": "＞"
    case "|": "｜"
    default: character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? "" : String(character)
    }
  }
}

extension String {
  /// Without spaces, ordinary or full-width, at either end.
  package var trimmedBlanks: Substring {
    let isBlank = { (character: Character) in character == " " || character == "\u{3000}" || character == "\t" }
    var text = self[...]
    while let first = text.first, isBlank(first) { text.removeFirst() }
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }
}
