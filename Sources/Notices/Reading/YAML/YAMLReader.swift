import Diagnostics

/// Reads typed fields from the events of one YAML text, and reports what is not as it should be.
///
/// Every reading method takes exactly one value off the stream, whatever that value is, so that one wrong value
/// never spoils its neighbours.
struct YAMLReader: ~Copyable {
  private var events: YAMLEvents
  private let source: YAMLText
  let path: String
  private(set) var findings: [Finding] = []
  /// The field whose value is being read.
  private(set) var field: FieldSpelling
  private(set) var keyRange: Range<Int>
  private var depth = 0
  /// The last character that was turned into a byte, so that the next one need not be counted from the start.
  private var cursor: (character: Int, byte: Int)
  /// The start of the last event that was asked for, since one event is often asked for twice.
  private var anchor: (character: Int, byte: Int)

  /// Mappings and lists may be nested this deep.
  private let deepest: Int

  init(
    _ events: consuming YAMLEvents, text: YAMLText, path: String, root: FieldSpelling, place: Range<Int>, deepest: Int
  ) {
    self.events = events
    source = text
    self.deepest = deepest
    self.path = path
    field = root
    keyRange = place
    cursor = (0, text.region.lowerBound)
    anchor = cursor
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// What stopped the parser, and where in its text.
  var failure: (problem: String, offset: Int, context: Int)? {
    mutating get {
      guard let failure = events.failure else { return nil }
      let context = offset(ofCharacter: failure.contextCharacter)
      return (failure.problem, offset(ofCharacter: failure.character), context)
    }
  }
}

// MARK: - Places

extension YAMLReader {
  /// The byte in the parser's text of a character: libyaml counts characters, the rest of us count bytes.
  private mutating func offset(ofCharacter character: Int) -> Int {
    if character < cursor.character {
      cursor = character < anchor.character ? (0, source.region.lowerBound) : anchor
    }
    cursor.byte = source.advanced(cursor.byte, by: character - cursor.character)
    cursor.character = character
    return cursor.byte
  }

  /// The bytes of the file that the event in hand came from.
  private var place: Range<Int> {
    mutating get {
      if let range = events.range {
        return source.region.lowerBound + range.lowerBound..<source.region.lowerBound + range.upperBound
      }
      let characters = events.characters
      let start = source.original(offset(ofCharacter: characters.start))
      anchor = cursor
      return start..<max(start, source.original(offset(ofCharacter: characters.end)))
    }
  }

  /// The bytes of the file of the value in hand; the key's when the value is empty.
  var valueRange: Range<Int> {
    mutating get {
      let range = place
      guard range.isEmpty else { return range }
      return events.kind == .scalar ? keyRange : line(from: range.lowerBound)
    }
  }

  /// The bytes of the file of the list entry in hand; its dash when the entry is empty.
  private var entryRange: Range<Int> {
    mutating get {
      let range = place
      guard range.isEmpty else { return range }
      return events.kind == .scalar ? max(0, range.lowerBound - 1)..<range.lowerBound : line(from: range.lowerBound)
    }
  }

  /// From a place of the file to the end of its line: a block has no last byte of its own.
  private func line(from start: Int) -> Range<Int> { start..<source.lineEnd(from: start) }
}

// MARK: - Documents and mappings

extension YAMLReader {
  /// Goes to the one document of the text; false when there is nothing in it.
  mutating func begin() -> Bool {
    events.advance()
    guard events.kind == .documentStart else { return false }
    events.advance()
    return events.kind != .failure
  }

  /// Makes sure that nothing follows the document.
  mutating func finish() {
    guard events.kind == .documentEnd else { return }
    events.advance()
    guard events.kind == .documentStart else { return }
    report(.yamlDocument(in: path, at: place))
  }

  /// Reads a mapping whose keys are a closed set; false when the value is something else, which is reported.
  ///
  /// - Parameter read: Takes the value of one field off the stream.
  @discardableResult
  mutating func mapping<Key: FieldKey>(
    _: Key.Type, _ read: (Key, inout YAMLReader) -> Void
  ) -> Bool {
    guard enter(.mappingStart, wanted: .mapping) else { return false }
    let owner = (field: field, keyRange: keyRange)
    var seen = [Range<Int>?](repeating: nil, count: Key.names.spellings.count)
    while events.kind != .mappingEnd, events.kind != .failure {
      guard let key = nextKey(Key.names, seen: &seen).flatMap(Key.init(rawValue:)) else {
        skip()
        continue
      }
      read(key, &self)
      (field, keyRange) = owner
    }
    leave()
    if events.kind != .failure { reportMissing(Key.names, seen: seen) }
    return true
  }

  /// Reads a mapping whose keys are free names, each once; false when the value is something else.
  @discardableResult
  mutating func names(_ read: (Located<String>, inout YAMLReader) -> Void) -> Bool {
    guard enter(.mappingStart, wanted: .mapping) else { return false }
    var seen: [String: Range<Int>] = [:]
    while events.kind != .mappingEnd, events.kind != .failure {
      guard events.kind == .scalar else {
        report(.yamlComplexKey(in: path, at: place))
        skip()
        skip()
        continue
      }
      let name = Located(events.text, at: place)
      events.advance()
      if let first = seen.updateValue(name.range, forKey: name.value) {
        let spelling = FieldSpelling(name.value, example: "\(name.value): …")
        report(.repeatedKey(spelling, written: name.value, first: first, in: path, at: name.range))
        skip()
      } else {
        keyRange = name.range
        read(name, &self)
      }
    }
    leave()
    return true
  }

  /// Takes a key off the stream and makes it the field in hand; nil when its value must be skipped.
  private mutating func nextKey(_ names: FieldNames, seen: inout [Range<Int>?]) -> Int? {
    guard events.kind == .scalar else {
      report(.yamlComplexKey(in: path, at: place))
      skip()
      return nil
    }
    let range = place
    guard let key = names.number(events.packedName) else {
      let (name, nearest) = (events.text, names.nearest(to: events.text))
      events.advance()
      let isShort = events.kind == .scalar && 1...200 ~= events.text.utf8.count && !events.text.contains("\n")
      let value = isShort ? events.isPlain ? events.text : "\"\(events.text)\"" : nil
      report(.unknownKey(name, nearest: nearest, value: value, in: path, at: range))
      return nil
    }
    let spelling = names.spellings[key]
    if let first = seen[key] {
      report(.repeatedKey(spelling, written: events.text, first: first, in: path, at: range))
      events.advance()
      return nil
    }
    seen[key] = range
    events.advance()
    field = spelling
    keyRange = range
    return key
  }

  private mutating func reportMissing(_ names: FieldNames, seen: [Range<Int>?]) {
    for (place, spelling) in names.spellings.enumerated() where spelling.isRequired && seen[place] == nil {
      guard !source.skips(spelling) else { continue }
      report(.missingKey(spelling, of: depth == 0 ? nil : field.name, in: path, at: keyRange))
    }
  }

  /// Reports every required key of a text that has none at all.
  mutating func reportAllMissing<Key: FieldKey>(_: Key.Type) {
    reportMissing(Key.names, seen: Array(repeating: nil, count: Key.names.spellings.count))
  }
}

// MARK: - Values

extension YAMLReader {
  /// The kind of value that stands next, before anything of it is taken.
  var isMapping: Bool { events.kind == .mappingStart }
  var isList: Bool { events.kind == .sequenceStart }

  /// Reads a scalar that is not empty; otherwise reports and skips what is there.
  mutating func text() -> Located<String>? {
    guard events.kind == .scalar else {
      if events.kind == .mappingStart || events.kind == .sequenceStart || events.kind == .alias {
        reportWrongType(wanted: .text)
      }
      skip()
      return nil
    }
    checkDecoration()
    let range = place
    let value = events.text
    let isNull = value.isEmpty || value.utf8.count < 5 && events.isPlain && (value == "~" || value == "null")
    events.advance()
    guard !isNull, value.utf8.contains(where: { $0 != 0x20 && $0 != 0x0A }) else {
      report(.emptyValue(field, in: path, at: range.isEmpty ? keyRange : range))
      return nil
    }
    // What an escape spells the line scan has not seen.
    if let unseen = UnseenCharacter.first(in: value) {
      let correct = UnseenCharacter.cleaned(value)
      report(.controlCharacter(unseen.scalar.value, in: path, at: range, correct: correct))
    }
    return Located(value, at: range)
  }

  /// Reads a list; nil when the value is something else, which is reported.
  ///
  /// - Parameter element: Takes one value off the stream.
  mutating func list<Element>(_ element: (inout YAMLReader) -> Element?) -> [Element]? {
    if events.kind == .scalar, events.text.isEmpty {
      report(.emptyValue(field, in: path, at: keyRange))
      skip()
      return nil
    }
    guard enter(.sequenceStart, wanted: .list) else { return nil }
    var elements: [Element] = []
    while events.kind != .sequenceEnd, events.kind != .failure {
      let owner = (field: field, keyRange: keyRange)
      keyRange = entryRange
      if let value = element(&self) { elements.append(value) }
      (field, keyRange) = owner
    }
    leave()
    // A board holds many short lists as long as it runs: none of them keeps room to grow.
    return elements.capacity > elements.count ? elements.map(\.self) : elements
  }

  /// Takes an empty scalar off the stream, such as the value of a key that nobody has filled in yet.
  mutating func takeEmpty() -> Bool {
    guard events.kind == .scalar, events.isPlain, events.text.isEmpty else { return false }
    events.advance()
    return true
  }

  /// Takes one value off the stream without looking at it; what is too deep in it is still reported.
  mutating func skip() {
    var open = 0
    repeat {
      switch events.kind {
      case .mappingStart, .sequenceStart: open += 1
      case .mappingEnd, .sequenceEnd: open -= 1
      case .failure, .end, .documentEnd, .documentStart: return
      case .scalar, .alias: break
      }
      events.advance()
    } while open > 0
  }

  private mutating func enter(_ kind: YAMLEvents.Kind, wanted: ValueShape) -> Bool {
    guard events.kind == kind else {
      if events.kind != .failure { reportWrongType(wanted: wanted) }
      skip()
      return false
    }
    checkDecoration()
    guard depth < deepest else {
      report(.tooDeep(deepest: deepest, in: path, at: place))
      skip()
      return false
    }
    depth += 1
    events.advance()
    return true
  }

  private mutating func leave() {
    depth -= 1
    if events.kind != .failure { events.advance() }
  }

  private mutating func checkDecoration() {
    if events.isDecorated { report(.yamlDecoration(in: path, at: place)) }
  }

  private mutating func reportWrongType(wanted: ValueShape) {
    let range = valueRange
    switch events.kind {
    case .scalar where events.text.isEmpty: report(.emptyValue(field, in: path, at: keyRange))
    case .scalar: report(.wrongType(field, found: .text, wanted: wanted, written: events.text, in: path, at: range))
    case .sequenceStart: report(.wrongType(field, found: .list, wanted: wanted, written: nil, in: path, at: range))
    case .mappingStart: report(.wrongType(field, found: .mapping, wanted: wanted, written: nil, in: path, at: range))
    case .alias: report(.yamlDecoration(in: path, at: range))
    default: break
    }
  }
}

/// What a value is made of.
enum ValueShape {
  case text, list, mapping
}

extension YAMLText {
  /// The field's name stands in a line that had to be taken away from the parser.
  func skips(_ spelling: FieldSpelling) -> Bool {
    guard !skipped.isEmpty else { return false }
    let lines = String(decoding: skipped, as: UTF8.self)
    return lines.contains(spelling.name) || spelling.alias.map(lines.contains) ?? false
  }
}
