import Diagnostics

/// Every text that a file of settings or a ledger hands to the program, for whoever must look through it.
///
/// Read beside the readers and not by them: what they take off the file is among it, whatever they make of it, so that
/// no key can be forgotten. Left out are keys that say so of themselves, which no page is ever given.
package enum SettingsTexts {
  /// Names and values of YAML, or cells of a table, quotes and escapes resolved, each at its bytes.
  ///
  /// - Complexity: linear in the file, which is parsed once more.
  package static func all(in bytes: [UInt8], path: String) -> [Located<String>] {
    path.hasSuffix(".csv") ? cells(of: bytes) : scalars(of: bytes, butFor: hidden(in: path))
  }

  /// Keys whose values reach no page and may look like anything: addresses and keys of people, names of commits.
  private static func hidden(in path: String) -> Set<String> {
    if path.hasSuffix("/board.yaml") { return hidden(BoardField.self) }
    return path.hasSuffix("/people.yaml") ? hidden(PersonField.self) : []
  }

  /// The texts of board.yaml that pages may show, and no place that it is published to.
  static func shown(in bytes: [UInt8]) -> [Located<String>] {
    let apart: [BoardField] = [.sample, .publishTargets, .receiveLog, .ruleLevels]
    return scalars(of: bytes, butFor: hidden(BoardField.self).union(apart.flatMap(\.spelling.names)))
  }

  private static func hidden<Key: FieldKey>(_: Key.Type) -> Set<String> {
    Set(Key.allCases.filter(\.isNeverShown).flatMap(\.spelling.names))
  }

  private static func cells(of bytes: [UInt8]) -> [Located<String>] {
    var texts: [Located<String>] = []
    var start = TextPosition.start(of: bytes)
    while start < bytes.count {
      let row = CSVRow(of: bytes, in: start..<bytes.count)
      texts += row.cells ?? [Located(String(decoding: bytes[row.range], as: UTF8.self), at: row.range)]
      start = max(row.next, start + 1)
    }
    return texts.filter { !$0.value.isEmpty }
  }

  private static func scalars(of bytes: [UInt8], butFor hidden: Set<String>) -> [Located<String>] {
    let start = TextPosition.start(of: bytes)
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      var events = unsafe YAMLEvents(UnsafeBufferPointer(rebasing: buffer[start...]), plain: [])
      var places = CharacterPlaces(bytes, from: start)
      var nesting = Nesting()
      var texts: [Located<String>] = []
      while events.kind != .end, events.kind != .failure {
        events.advance()
        guard events.kind == .scalar else {
          nesting.take(events.kind)
          continue
        }
        let text = events.text
        let characters = events.characters
        if !nesting.isUnder(hidden) { texts.append(Located(text, at: places.bytes(of: characters))) }
        nesting.take(text)
      }
      return texts
    }
  }

  /// Which keys an event of YAML stands under.
  private struct Nesting {
    /// For each open mapping or list the key in hand; nil in a list, and where a key comes next.
    private var open: [(isMapping: Bool, key: String?)] = []

    func isUnder(_ hidden: Set<String>) -> Bool { open.contains { $0.key.map(hidden.contains) ?? false } }

    mutating func take(_ kind: YAMLEvents.Kind) {
      switch kind {
      case .mappingStart: open.append((true, nil))
      case .sequenceStart: open.append((false, nil))
      case .mappingEnd, .sequenceEnd:
        _ = open.popLast()
        endValue()
      case .alias: endValue()
      default: break
      }
    }

    mutating func take(_ scalar: String) {
      guard let last = open.last, last.isMapping, last.key == nil else { return endValue() }
      open[open.count - 1].key = scalar
    }

    private mutating func endValue() {
      guard open.last?.isMapping == true else { return }
      open[open.count - 1].key = nil
    }
  }
}

/// Bytes of the characters that libyaml counts, asked for in the order of the text.
private struct CharacterPlaces {
  private let bytes: [UInt8]
  private var character = 0
  private var byte: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    byte = start
  }

  mutating func bytes(of characters: (start: Int, end: Int)) -> Range<Int> {
    let start = place(of: characters.start)
    return start..<max(start, place(of: characters.end))
  }

  private mutating func place(of wanted: Int) -> Int {
    while character < wanted, byte < bytes.count {
      byte += 1
      while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
      character += 1
    }
    return byte
  }
}
