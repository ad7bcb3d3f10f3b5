import Embedded
import Notices

/// What the touch kiosk offers to those who know a character of a title or a keyword: every character, every keyword,
/// and the items that have it.
struct Finder: Sendable {
  /// A character or a keyword, and the items that are listed under it.
  struct Entry: Sendable {
    let text: String
    /// The first letters of its characters' readings, by which a keyword is looked up: DB of 低保.
    let initials: String
    let list: TouchList
    /// Positions in the site's items, newest first; at most `Finder.most`.
    fileprivate(set) var items: [Int] = []
    fileprivate(set) var count = 0

    /// The position that was added last.
    private var latest: Int?

    /// Positions come in order; one that has the character twice counts once.
    fileprivate mutating func add(_ position: Int) {
      guard latest != position else { return }
      latest = position
      count += 1
      if items.count < Finder.most { items.append(position) }
    }
  }

  /// What one key of a dictionary holds: keywords by their initials, characters by their code points.
  struct Group: Sendable {
    let key: Key
    var keywords: [Entry] = []
    var characters: [Entry] = []
  }

  enum Key: Hashable, Sendable {
    /// The first letter of its reading.
    case reading(Unicode.Scalar)
    case digits, latin, others
  }

  /// How many items stand under one character or keyword: nobody who stands turns more pages.
  static let most = 60

  /// Letters first, then digits, Latin letters and the rest; no group is empty.
  let groups: [Group]
  private let characters: [Unicode.Scalar: Entry]
  private let keywords: [String: Entry]

  /// Sorts titles and keywords that are shown; those of withdrawn items may be hidden.
  ///
  /// - Complexity: linear in the titles, but for the sort of what is met.
  init(_ site: Site) {
    var characters: [Unicode.Scalar: Entry] = [:]
    var keywords: [String: Entry] = [:]
    // A preview of drafts has no touch pages.
    let items = site.isDrafts ? [] : site.items
    for (position, item) in items.enumerated() where !item.hidesTitle {
      for character in item.title.unicodeScalars.lazy.map(\.asKey) where character.isKey {
        characters[character, default: Entry(character)].add(position)
      }
      guard !item.isWithdrawn else { continue }
      for keyword in item.notice.keywords {
        keywords[keyword.value, default: Entry(keyword: keyword.value)].add(position)
      }
    }
    self.characters = characters
    self.keywords = keywords
    groups = Self.grouped(characters: characters, keywords: keywords)
  }

  /// What stands under a character of titles; nil for one that no title has.
  func entry(character: Unicode.Scalar) -> Entry? { characters[character] }

  /// What stands under a keyword; nil for one that no item has.
  func entry(keyword: String) -> Entry? { keywords[keyword] }

  private static func grouped(characters: [Unicode.Scalar: Entry], keywords: [String: Entry]) -> [Group] {
    var groups: [Key: Group] = [:]
    for (character, entry) in characters.sorted(by: { $0.key < $1.key }) {
      let key = Key(character)
      groups[key, default: Group(key: key)].characters.append(entry)
    }
    for entry in keywords.values.sorted(by: { ($0.initials, $0.text) < ($1.initials, $1.text) }) {
      guard let first = entry.text.unicodeScalars.lazy.map(\.asKey).first(where: \.isKey) else { continue }
      let key = Key(first)
      groups[key, default: Group(key: key)].keywords.append(entry)
    }
    return groups.values.sorted { $0.key.place < $1.key.place }
  }
}

extension Finder.Entry {
  fileprivate init(_ character: Unicode.Scalar) {
    self.init(text: String(character), initials: "", list: .character(character))
  }

  fileprivate init(keyword: String) {
    self.init(text: keyword, initials: PinyinInitial.letters(of: keyword), list: .keyword(keyword))
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

  /// The letters of a word: of Han characters the first of their readings, Latin letters and digits themselves.
  static func letters(of word: String) -> String {
    var letters = String.UnicodeScalarView()
    for character in word.unicodeScalars.lazy.map(\.asKey) where character.isKey {
      if let letter = letter(of: character) ?? (character.isASCII ? character : nil) { letters.append(letter) }
    }
    return String(letters)
  }
}

extension Unicode.Scalar {
  /// Full-width letters and digits as plain ones, Latin letters as capitals.
  fileprivate var asKey: Unicode.Scalar {
    let isWide = (0xFF01...0xFF5E).contains(value)
    let plain = isWide ? value - 0xFEE0 : value
    let isSmall = (0x61...0x7A).contains(plain)
    return Unicode.Scalar(isSmall ? plain - 0x20 : plain) ?? self
  }

  /// A letter, a Han character or a digit.
  fileprivate var isKey: Bool {
    (0x4E00...0x9FFF).contains(value) || isDigit || properties.isAlphabetic || self == "〇"
  }

  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
