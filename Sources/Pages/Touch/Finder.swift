import Embedded
import Notices

/// Which titles stand under which character: what the touch kiosk offers to those who know a word of the title.
struct Finder: Sendable {
  /// One character and the items whose titles are looked up by it, newest first.
  struct Entry: Sendable {
    let character: Unicode.Scalar
    /// Positions in the site's items.
    let items: [Int]
  }

  /// The characters that one key of a dictionary holds, in the order of their code points.
  struct Group: Sendable {
    let key: Key
    let entries: [Entry]
  }

  /// Where a character is looked for.
  enum Key: Hashable, Sendable {
    /// The first letter of its reading.
    case reading(Unicode.Scalar)
    case digits, latin, others
  }

  /// Letters first, then digits, Latin letters and the rest; no group is empty.
  let groups: [Group]
  private let positions: [Unicode.Scalar: [Int]]

  /// Sorts the titles that are shown; those of withdrawn items may be hidden.
  init(_ site: Site) {
    let authority = site.board.authority
    let reader = TitleReader(names: [authority.name, authority.shortName])
    var positions: [Unicode.Scalar: [Int]] = [:]
    for (position, item) in site.items.enumerated() where !item.hidesTitle {
      for key in reader.keys(of: item.title) { positions[key, default: []].append(position) }
    }
    self.positions = positions
    groups = Self.grouped(positions)
  }

  /// The items of one character, newest first.
  func items(of character: Unicode.Scalar) -> [Int] { positions[character] ?? [] }

  private static func grouped(_ positions: [Unicode.Scalar: [Int]]) -> [Group] {
    let entries = positions.map { Entry(character: $0.key, items: $0.value) }.sorted { $0.character < $1.character }
    return Dictionary(grouping: entries) { Key($0.character) }
      .map { Group(key: $0.key, entries: $0.value) }.sorted { $0.key.place < $1.key.place }
  }
}

extension Finder.Key {
  init(_ character: Unicode.Scalar) {
    if let letter = PinyinInitial.letter(of: character) {
      self = .reading(letter)
    } else if character.isDigit {
      self = .digits
    } else {
      self = character.isASCII ? .latin : .others
    }
  }

  /// The order of the groups.
  fileprivate var place: UInt32 {
    switch self {
    case .reading(let letter): letter.value
    case .digits: 0x100
    case .latin: 0x101
    case .others: 0x102
    }
  }
}

/// The first letter of a Han character's reading, as the keys of a dictionary go.
///
/// The table holds a letter for each character from U+4E00 to U+9FFF, 128 a line, `-` where there is no reading. It was
/// made from the first readings of pypinyin 0.55.0 (MIT licence, which draws on Unihan's kMandarin), with three letters
/// changed to the reading that titles mostly begin with: 长 C, 曾 Z, 翟 Z.
enum PinyinInitial {
  private static let table = EmbeddedFile.initials
  private static let covered: ClosedRange<UInt32> = 0x4E00...0x9FFF
  private static let lineLength = 128

  /// A letter from A to Z; nil for what is not in the table or has no reading there.
  static func letter(of character: Unicode.Scalar) -> Unicode.Scalar? {
    guard covered.contains(character.value) else { return nil }
    let number = Int(character.value - covered.lowerBound)
    let letter = table[number + number / lineLength]
    return letter == UInt8(ascii: "-") ? nil : Unicode.Scalar(letter)
  }
}
