import Embedded

/// Words that tell of somebody's health, family or sentence, from the data file that names their sources.
///
/// Found by the last bits of their first characters, so that a text is compared with a few of them only.
final class PersonalWords: Sendable {
  /// Names of fields of people, which must be filled.
  let fields: WordList
  /// Values, which tell it in a list of people under any head.
  let values: WordList
  /// The same where nothing follows in their part of the sentence, such as the 癌 of 骨癌.
  let endings: WordList

  static let health = PersonalWords("health")
  static let life = PersonalWords("life")
  /// What makes another thing of a value: 防治 of 肝炎防治, 补贴 of 重度残疾补贴.
  static let campaigns = WordList("not")
  /// Heads of columns that are not about the person of the row.
  static let otherColumns = WordList("no-column")
  static let surnames = WordList("surname")

  private init(_ kind: String) {
    fields = WordList(kind + "-field")
    values = WordList(kind + "-value")
    endings = WordList(kind + "-ending")
  }

  /// The first characters of all.
  var firsts: String { fields.firsts + values.firsts + endings.firsts }
  /// The second ones, and marks that may follow a word of one character.
  var seconds: String { fields.seconds + values.seconds + endings.seconds + "，、；：。（）/　" }
}

/// Words of one section of the file, the longer ones first.
final class WordList: Sendable {
  private let words: [UInt32: [[UInt8]]]
  let firsts: String
  let seconds: String

  init(_ section: String) {
    var words: [UInt32: [[UInt8]]] = [:]
    var (firsts, seconds) = (String.UnicodeScalarView(), String.UnicodeScalarView())
    for word in Self.section(section) {
      let scalars = Array(word.unicodeScalars)
      words[scalars[0].value, default: []].append(Array(word.utf8))
      firsts.append(scalars[0])
      if scalars.count > 1 { seconds.append(scalars[1]) }
    }
    self.words = words.mapValues { $0.sorted { $0.count > $1.count } }
    (self.firsts, self.seconds) = (String(firsts), String(seconds))
  }

  private static func section(_ name: String) -> [Substring] {
    var (words, isIn) = ([Substring](), false)
    for line in String(decoding: EmbeddedFile.personalWords, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("#") { continue }
      if line.hasPrefix("[") {
        isIn = line == "[\(name)]"
      } else if isIn {
        words += line.split(separator: " ")
      }
    }
    return words
  }

  /// The length in bytes of the longest word that begins at a position; nil when none does.
  func length(at position: Int, in text: Span<UInt8>) -> Int? {
    guard let scalar = text.scalarOfThree(at: position), let candidates = words[scalar] else { return nil }
    return candidates.first { text.has($0, at: position) }?.count
  }

  func stands(in range: Range<Int>, of text: Span<UInt8>) -> Bool {
    for position in range where text[position] >= 0xE0 {
      if let length = length(at: position, in: text), position + length <= range.upperBound { return true }
    }
    return false
  }
}

extension Span<UInt8> {
  /// Whether bytes stand at a position.
  fileprivate func has(_ word: [UInt8], at position: Int) -> Bool {
    guard position + word.count <= count else { return false }
    for (offset, byte) in word.enumerated() where self[position + offset] != byte { return false }
    return true
  }
}

/// A word of somebody's private life, and whether it stands where it is told of a person.
struct PersonalMention {
  private let words: PersonalWords
  private let position: Int

  init(_ words: PersonalWords, at position: Int) {
    (self.words, self.position) = (words, position)
  }

  /// The bytes of the word where it is a filled field of somebody, or a value in a list of people.
  func word(in text: Span<UInt8>, _ memory: LabelMemory) -> Range<Int>? {
    if let length = words.fields.length(at: position, in: text) {
      let word = position..<position + length
      if PersonalField(word).isFilled(in: text) { return word }
    }
    guard let (word, part) = value(in: text) else { return nil }
    guard part.count <= 48, !PersonalWords.campaigns.stands(in: part, of: text) else { return nil }
    return isOfSomebody(word, part, in: text, memory) ? word : nil
  }

  /// The word that tells it, and its part of the sentence.
  private func value(in text: Span<UInt8>) -> (word: Range<Int>, part: Range<Int>)? {
    if let length = words.values.length(at: position, in: text) {
      let word = position..<position + length
      return (word, text.part(around: word))
    }
    guard let length = words.endings.length(at: position, in: text) else { return nil }
    let word = position..<position + length
    let part = text.part(around: word)
    return part.upperBound == word.upperBound ? (word, part) : nil
  }

  private func isOfSomebody(
    _ word: Range<Int>, _ part: Range<Int>, in text: Span<UInt8>, _ memory: LabelMemory
  ) -> Bool {
    if let row = TableRow(of: word, in: text), row.isDrawn || !text.holds(["，", "。"], in: row.line) {
      return PersonalCell(row, words).isOfSomebody(in: text, memory)
    }
    let line = text.startOfLine(word.lowerBound, within: 300)
    return text.nameEnds(at: part.lowerBound) || text.beginsWithName(line, before: part.lowerBound)
      || text.labelsName(line..<part.lowerBound)
  }
}

// MARK: - Lists

extension Span<UInt8> {
  private static var marks: [StaticString] {
    ["，", "、", "；", "：", "。", "（", "）", ",", ";", ":", "(", ")", "/", "|", "\t", "\n", "\r", " ", "\u{3000}"]
  }

  /// What no mark divides around a word, at most 60 bytes on each side.
  fileprivate func part(around word: Range<Int>) -> Range<Int> {
    var (start, end) = (word.lowerBound, word.upperBound)
    while start > 0, word.lowerBound - start < 60 {
      let width = start > 2 && isHan(at: start - 3) ? 3 : 1
      guard width == 3 || length(ofAny: Self.marks, endingAt: start) == nil else { break }
      start -= width
    }
    while end < count, end - word.upperBound < 60 {
      guard isHan(at: end) || length(ofAny: Self.marks, at: end) == nil else { break }
      end = next(end)
    }
    return start..<Swift.min(end, count)
  }

  /// Whether a name and an opening bracket stand right before a position: 李某某（.
  func nameEnds(at position: Int) -> Bool {
    guard let bracket = length(ofAny: ["（", "("], endingAt: position) else { return false }
    let end = position - bracket
    let name = part(around: end..<end)
    return isName(name.lowerBound..<end)
  }

  /// Whether an entry of a list, or a line, begins with a name and a comma.
  func beginsWithName(_ line: Int, before limit: Int) -> Bool {
    var start = skipping(Blank.markup, from: line)
    var number = start
    while number < limit, number - start < 9, self[number].isDigit || length(ofAny: Self.numerals, at: number) != nil {
      number += self[number].isDigit ? 1 : 3
    }
    if let mark = length(ofAny: ["．", ".", "、", "）", ")"], at: number), number > start {
      start = skipping([" ", "\u{3000}", "\u{A0}", "*"], from: number + mark)
    }
    guard start < limit else { return false }
    let name = start..<part(around: start..<start).upperBound
    let isMasked = holds(["某", "＊"], in: name) || name.contains { self[$0] == UInt8(ascii: "*") }
    return isName(name)
      && length(ofAny: ["，", ",", " ", "\u{3000}", "\t"] + (isMasked ? ["：", ":", "、"] : []), at: name.upperBound)
        != nil
  }

  /// Whether a label and somebody's name stand in a range: 患者：张三.
  func labelsName(_ range: Range<Int>) -> Bool {
    for position in range where self[position] >= 0xE0 {
      guard let label = length(ofAny: PersonalField.people, at: position) else { continue }
      let colon = skipping(["*"], from: position + label)
      guard let length = length(ofAny: ["：", ":"], at: colon) else { continue }
      let start = skipping([" ", "*"], from: colon + length)
      if start < range.upperBound, isName(start..<part(around: start..<start).upperBound) { return true }
    }
    return false
  }

  private static var numerals: [StaticString] { ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "（", "("] }

  /// Whether two to four characters are a name: a surname that many have, and neither an illness nor a campaign.
  private func isName(_ range: Range<Int>) -> Bool {
    guard (4...12).contains(range.count), PersonalWords.surnames.length(at: range.lowerBound, in: self) != nil,
      !PersonalWords.campaigns.stands(in: range, of: self)
    else { return false }
    return [PersonalWords.health, .life].allSatisfy { !$0.values.stands(in: range, of: self) }
  }
}

struct PersonalCell {
  private let row: TableRow
  private let words: PersonalWords

  init(_ row: TableRow, _ words: PersonalWords) { (self.row, self.words) = (row, words) }

  /// Whether the head of the table names people, and that of the column says nothing else, nor is asked about itself.
  func isOfSomebody(in text: Span<UInt8>, _ memory: LabelMemory) -> Bool {
    guard row.cell.count <= 90 else { return false }
    let top = memory.top(of: row, in: text)
    guard top != row.line, text.holds(PersonalField.people, in: top) else { return false }
    let head = row.cell(in: top, of: text) ?? top.upperBound..<top.upperBound
    return !PersonalWords.otherColumns.stands(in: head, of: text) && !words.fields.stands(in: head, of: text)
  }
}
