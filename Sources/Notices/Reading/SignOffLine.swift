extension YAMLReader {
  /// Reads one line of a review: step, person, day, and on the last step a fingerprint.
  mutating func signOff(_ line: Located<String>) -> Located<SignOff>? {
    if let plain = SignOff(plain: line.value.utf8Span.span) { return Located(plain, at: line.range) }
    let words = words(of: line)
    if line.value.holdsOddSpace, let slip = words.first(where: { $0.value.holdsOddSpace }) {
      report(.signOffSpacing(line.value, in: path, at: slip.range))
      return nil
    }
    guard (3...4).contains(words.count) else {
      report(.signOffWords(line.value, count: words.count, in: path, at: line.range))
      return nil
    }
    let step = step(words[0])
    let date = signOffDate(words[2])
    let fingerprint = words.count == 4 ? fingerprint(words[3], of: step) : nil
    guard let step, let date, words.count == 3 || fingerprint != nil else { return nil }
    return Located(
      SignOff(step: step, person: words[1].value, date: date, fingerprint: fingerprint), at: line.range)
  }

  private mutating func step(_ word: Located<String>) -> ReviewStep? {
    if let step = ReviewStep(name: word.value) { return step }
    report(.unknownStep(word.value, in: path, at: word.range))
    return nil
  }

  private mutating func signOffDate(_ word: Located<String>) -> CivilDate? {
    if let date = CivilDate(iso8601: word.value.utf8) { return date }
    report(.badDate(word.value, for: field.name, in: path, at: word.range))
    return nil
  }

  private mutating func fingerprint(_ word: Located<String>, of step: ReviewStep?) -> String? {
    if let step, step != .release {
      report(.fingerprintOnWrongStep(step, in: path, at: word.range))
      return nil
    }
    let digits = word.value.utf8
    guard digits.count == 12, digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
      report(.badFingerprint(word.value, in: path, at: word.range))
      return nil
    }
    return word.value
  }

  /// The words of a line with their bytes; the whole line's when quotes or folding moved them.
  private func words(of line: Located<String>) -> [Located<String>] {
    let text = line.value.utf8Span.span
    let extra = line.range.count - text.count
    let base = extra == 0 ? line.range.lowerBound : extra == 2 ? line.range.lowerBound + 1 : nil
    var words: [Located<String>] = []
    words.reserveCapacity(4)
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x20 { end += 1 }
      if end > start {
        let range = base.map { $0 + start..<$0 + end }
        words.append(Located(String(copying: text.extracting(start..<end)), at: range ?? line.range))
      }
      start = end + 1
    }
    return words
  }
}

extension SignOff {
  /// Reads a line in which nothing is unusual, as nearly all are; nil for every other, which is then read word by word.
  fileprivate init?(plain line: Span<UInt8>) {
    guard let first = line.endOfWord(from: 0), let second = line.endOfWord(from: first + 1),
      let step = ReviewStep(name: line.extracting(0..<first)), !line.holdsOddSpace
    else { return nil }
    let third = line.endOfWord(from: second + 1) ?? line.count
    guard let date = CivilDate(iso8601: line.extracting(min(second + 1, third)..<third)) else { return nil }
    var fingerprint: String?
    if third < line.count {
      let digits = line.extracting(third + 1..<line.count)
      guard step == .release, digits.isFingerprint else { return nil }
      fingerprint = String(copying: digits)
    }
    self.init(
      step: step, person: String(copying: line.extracting(first + 1..<second)), date: date, fingerprint: fingerprint)
  }
}

extension Span<UInt8> {
  /// The space behind a word that begins here; nil where no word begins or nothing follows it.
  fileprivate func endOfWord(from start: Int) -> Int? {
    var end = start
    while end < count, self[end] != 0x20 { end += 1 }
    return end > start && end < count ? end : nil
  }

  /// Twelve lower-case hexadecimal digits.
  fileprivate var isFingerprint: Bool {
    count == 12 && indices.allSatisfy { (0x30...0x39).contains(self[$0]) || (0x61...0x66).contains(self[$0]) }
  }

  /// A tab or a full-width space; looked for in bytes, since most lines have none.
  fileprivate var holdsOddSpace: Bool {
    for place in indices where self[place] == 0x09 || self[place] == 0xE3 {
      if self[place] == 0x09 { return true }
      if place + 2 < count, self[place + 1] == 0x80, self[place + 2] == 0x80 { return true }
    }
    return false
  }
}

extension String {
  /// Copies a part of a text whose bytes are known to be whole characters.
  fileprivate init(copying part: Span<UInt8>) {
    self = unsafe String(copying: UTF8Span(unchecked: part))
  }

  fileprivate var holdsOddSpace: Bool { utf8Span.span.holdsOddSpace }
}
