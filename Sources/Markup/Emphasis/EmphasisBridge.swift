/// Makes asterisks beside Chinese punctuation mean emphasis, by the public CJK-friendly amendments to CommonMark.
///
/// CommonMark lets `**重要：**通知` stand as it is, because the closing run stands between punctuation and a letter.
/// The amendments count Chinese punctuation as letters there. cmark cannot be told so; instead a character that it
/// takes for a letter is put between the run and the punctuation, and taken out of the tree again before anything is
/// rendered. It is a noncharacter that the body does not contain. Where the neighbour is an underscore, whose own
/// meaning depends on what stands beside it, a mark that cmark takes for punctuation follows on the underscore's side.
/// Runs of underscores need nothing: the amendments leave them as they are.
struct EmphasisBridge {
  /// Bytes of the stand-in letter; none as long as nothing was put in.
  private(set) var letter: [UInt8] = []
  private(set) var mark: [UInt8] = []
  private var insertions: [Insertion] = []

  private struct Insertion {
    var place: Int
    var isBeforeRun: Bool
    var facesUnderscore: Bool
  }

  var isUsed: Bool { !letter.isEmpty }

  /// Writes the bytes with stand-ins; false and nothing written if none is needed or no character is free.
  mutating func bridge(_ bytes: Span<UInt8>, into bridged: inout [UInt8]) -> Bool {
    letter = []
    insertions.removeAll(keepingCapacity: true)
    findInsertions(bytes)
    guard !insertions.isEmpty else { return false }
    guard let letter = Self.freeLetter(bytes), let mark = Self.freeMark(bytes) else { return false }
    self.letter = letter
    self.mark = mark
    bridged.removeAll(keepingCapacity: true)
    bridged.reserveCapacity(bytes.count + insertions.count * 7)
    var copied = 0
    for insertion in insertions {
      bridged.append(bytes, copied..<insertion.place)
      if insertion.isBeforeRun, insertion.facesUnderscore { bridged += mark }
      bridged += letter
      if !insertion.isBeforeRun, insertion.facesUnderscore { bridged += mark }
      copied = insertion.place
    }
    bridged.append(bytes, copied..<bytes.count)
    return true
  }

  /// Takes all stand-ins out; nothing if there are none.
  ///
  /// A mark stands nowhere but beside a letter.
  func cleaned(_ bytes: Span<UInt8>) -> [UInt8]? {
    let whole = 0..<bytes.count
    guard isUsed, var hit = bytes.first(letter, in: whole) else { return nil }
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    var copied = 0
    while true {
      clean.append(bytes, copied..<(bytes.holds(mark, at: hit - mark.count) ? hit - mark.count : hit))
      copied = hit + letter.count
      if bytes.holds(mark, at: copied) { copied += mark.count }
      guard let next = bytes.first(letter, in: copied..<bytes.count) else { break }
      hit = next
    }
    clean.append(bytes, copied..<bytes.count)
    return clean
  }

  func standIn(_ bytes: Span<UInt8>, at place: Int) -> Int {
    guard isUsed else { return 0 }
    if bytes.holds(letter, at: place) { return letter.count }
    return bytes.holds(mark, at: place) ? mark.count : 0
  }

  /// One of the noncharacters U+FDD0 to U+FDEF that no author has typed.
  private static func freeLetter(_ bytes: Span<UInt8>) -> [UInt8]? {
    for last in UInt8(0x90)...0xAF {
      let candidate: [UInt8] = [0xEF, 0xB7, last]
      if bytes.first(candidate, in: 0..<bytes.count) == nil { return candidate }
    }
    return nil
  }

  /// One of the word dividers U+10100 to U+10102, U+1039F and U+103D0 that no author has typed.
  private static func freeMark(_ bytes: Span<UInt8>) -> [UInt8]? {
    let candidates: [[UInt8]] = [
      [0xF0, 0x90, 0x84, 0x80], [0xF0, 0x90, 0x84, 0x81], [0xF0, 0x90, 0x84, 0x82],
      [0xF0, 0x90, 0x8E, 0x9F], [0xF0, 0x90, 0x8F, 0x90],
    ]
    return candidates.first { bytes.first($0, in: 0..<bytes.count) == nil }
  }
}

// MARK: - Where stand-ins are needed

extension EmphasisBridge {
  private mutating func findInsertions(_ bytes: Span<UInt8>) {
    var place = 0
    while let hit = bytes.first(.asterisk, from: place) {
      var end = hit
      while end < bytes.count, bytes[end] == .asterisk { end += 1 }
      let start = Self.isEscaped(bytes, hit) ? hit + 1 : hit
      if start < end { judge(start..<end, bytes) }
      place = end
    }
  }

  private mutating func judge(_ run: Range<Int>, _ bytes: Span<UInt8>) {
    guard run.upperBound < bytes.count, !Self.beginsLine(bytes, run.lowerBound) else { return }
    let next = Scalars.next(bytes, at: run.upperBound)
    let previous = Scalars.next(bytes, at: Scalars.start(bytes, before: run.lowerBound))
    guard !CharacterClass.isSpace(next), !CharacterClass.isSpace(previous) else { return }
    let isBefore = CharacterClass.isPunctuation(previous)
    guard isBefore != CharacterClass.isPunctuation(next) else { return }
    guard CharacterClass.isCJK(next) || Self.endsInCJK(bytes, run.lowerBound, previous) else { return }
    let neighbour = isBefore ? previous : next
    insertions.append(
      Insertion(
        place: isBefore ? run.lowerBound : run.upperBound, isBeforeRun: isBefore,
        facesUnderscore: neighbour == UInt32(UInt8.underscore)))
  }

  /// Whether the character before a place is CJK, a variation selector behind it looked through.
  private static func endsInCJK(_ bytes: Span<UInt8>, _ place: Int, _ previous: UInt32) -> Bool {
    if 0xE0100...0xE01EF ~= previous { return true }
    guard 0xFE00...0xFE0E ~= previous else { return CharacterClass.isCJK(previous) }
    let selector = Scalars.start(bytes, before: place)
    guard selector > 0 else { return false }
    let base = Scalars.next(bytes, at: Scalars.start(bytes, before: selector))
    let isQuotationMark = base == 0x2018 || base == 0x2019 || base == 0x201C || base == 0x201D
    return CharacterClass.isCJK(base) || (previous == 0xFE01 && isQuotationMark)
  }

  private static func isEscaped(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    var start = place
    while start > 0, bytes[start - 1] == .backslash { start -= 1 }
    return (place - start) % 2 == 1
  }

  /// Whether only marks of quotes stand before a place on its line: then cmark sees the beginning of a line.
  private static func beginsLine(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    var start = place
    while start > 0, bytes[start - 1] == .greater || bytes[start - 1].isBlank { start -= 1 }
    return start == 0 || bytes[start - 1].isLineEnd
  }
}
