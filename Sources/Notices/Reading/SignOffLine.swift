extension YAMLReader {
  /// Reads one line of a review: step, person, day, fingerprint, and on the last step the first day shown, where it is another.
  mutating func signOff(_ line: Located<String>) -> Located<SignOff>? {
    if let plain = SignOff(plain: line.value.utf8Span.span) { return Located(plain, at: line.range) }
    let words = words(of: line)
    if line.value.holdsOddSpace, let slip = words.first(where: { $0.value.holdsOddSpace }) {
      report(.signOffSpacing(line.value, in: path, at: slip.range))
      return nil
    }
    guard (3...5).contains(words.count), words.count < 5 || words[0].value == ReviewStep.release.name else {
      report(.signOffWords(line.value, count: words.count, in: path, at: line.range))
      return nil
    }
    if CivilDate(iso8601: words[2].value.utf8) == nil, DateSlip(words[2].value).corrected == nil,
      let own = OwnLine.signOff(line.value), own != "- \(line.value)"
    {
      report(.signOffOrder(line.value, in: path, at: line.range))
      return nil
    }
    let step = step(words[0], of: line.value)
    let date = signOffDate(words[2])
    let fingerprint = words.count > 3 ? fingerprint(words[3]) : nil
    let published = words.count > 4 ? signOffDate(words[4]) : nil
    guard let step, let date, words.count == 3 || fingerprint != nil, words.count < 5 || published != nil else {
      return nil
    }
    return Located(
      SignOff(step: step, person: words[1].value, date: date, fingerprint: fingerprint, published: published),
      at: line.range)
  }

  private mutating func step(_ word: Located<String>, of line: String) -> ReviewStep? {
    if let step = ReviewStep(name: word.value) { return step }
    report(.unknownStep(word.value, of: line, in: path, at: word.range))
    return nil
  }

  private mutating func signOffDate(_ word: Located<String>) -> CivilDate? {
    if let date = CivilDate(iso8601: word.value.utf8) { return date }
    report(.badDate(word.value, for: field.name, in: path, at: word.range))
    return nil
  }

  private mutating func fingerprint(_ word: Located<String>) -> Fingerprint? {
    if let fingerprint = Fingerprint(word.value.utf8Span.span) { return fingerprint }
    report(.badFingerprint(word.value, in: path, at: word.range))
    return nil
  }

  /// The words of a line with their bytes; the whole line's when quotes or folding moved them.
  private func words(of line: Located<String>) -> [Located<String>] {
    let text = line.value.utf8Span.span
    let extra = line.range.count - text.count
    let base = extra == 0 ? line.range.lowerBound : extra == 2 ? line.range.lowerBound + 1 : nil
    var words: [Located<String>] = []
    words.reserveCapacity(5)
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
    self.init(step: step, person: String(copying: line.extracting(first + 1..<second)), date: date)
    guard third < line.count else { return }
    let fourth = min(third + 1 + Fingerprint.length, line.count)
    guard let stamp = Fingerprint(line.extracting(third + 1..<fourth)) else { return nil }
    fingerprint = stamp
    guard fourth < line.count else { return }
    guard step == .release, line[fourth] == 0x20,
      let published = CivilDate(iso8601: line.extracting(fourth + 1..<line.count))
    else { return nil }
    self.published = published
  }
}

extension Span<UInt8> {
  /// The space behind a word that begins here; nil where no word begins or nothing follows it.
  fileprivate func endOfWord(from start: Int) -> Int? {
    var end = start
    while end < count, self[end] != 0x20 { end += 1 }
    return end > start && end < count ? end : nil
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
