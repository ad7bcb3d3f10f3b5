extension YAMLReader {
  /// Reads one line of a review: step, person, day, and on the last step a fingerprint.
  mutating func signOff(_ line: Located<String>) -> Located<SignOff>? {
    let words = words(of: line)
    if let slip = words.first(where: { $0.value.holdsOddSpace }) {
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
    let utf8 = line.value.utf8
    let extra = line.range.count - utf8.count
    let base = extra == 0 ? line.range.lowerBound : extra == 2 ? line.range.lowerBound + 1 : nil
    var words: [Located<String>] = []
    words.reserveCapacity(4)
    var start = utf8.startIndex
    var offset = 0
    while start < utf8.endIndex {
      let end = utf8[start...].firstIndex(of: 0x20) ?? utf8.endIndex
      let count = utf8.distance(from: start, to: end)
      if count > 0 {
        let range = base.map { $0 + offset..<$0 + offset + count }
        words.append(Located(String(line.value[start..<end]), at: range ?? line.range))
      }
      guard end < utf8.endIndex else { break }
      start = utf8.index(after: end)
      offset += count + 1
    }
    return words
  }
}

extension String {
  /// A tab or a full-width space; looked for in bytes, since most lines have none.
  fileprivate var holdsOddSpace: Bool {
    var last: (UInt8, UInt8) = (0, 0)
    for byte in utf8 {
      if byte == 0x09 || last == (0xE3, 0x80) && byte == 0x80 { return true }
      last = (last.1, byte)
    }
    return false
  }
}
