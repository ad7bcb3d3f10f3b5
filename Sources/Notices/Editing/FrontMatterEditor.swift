import Diagnostics

/// Puts lines into the front matter of a file and leaves every other byte as it is: comments, order, line ends, mark.
///
/// Works on what the reader has accepted, with the places that the reader gave. Who calls it reads the result again:
/// an edit counts only if the reader then says what was meant.
struct FrontMatterEditor {
  let bytes: [UInt8]
  let matter: FrontMatter
  let keys: KeyLines
  /// CRLF where the first line of the file ends so, else LF.
  let lineEnd: String
  private var splice = Splice()

  init(_ bytes: [UInt8]) throws(EditFailure) {
    var findings: [Finding] = []
    guard let matter = FrontMatter.split(bytes, path: "", findings: &findings), findings.isEmpty else {
      throw .unknownStyle
    }
    self.bytes = bytes
    self.matter = matter
    keys = KeyLines(bytes, in: matter.yaml)
    guard !keys.hasOther, !keys.entries.isEmpty else { throw .unknownStyle }
    lineEnd = bytes[matter.opening.upperBound] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  var edited: [UInt8] { splice.applied(to: bytes) }

  /// A key as the file writes its keys: by their English names where the first one is English.
  func name<Key: FieldKey>(_ key: Key) -> String {
    let spelling = key.spelling
    guard let first = keys.entries.first, bytes[first.name.lowerBound] < 0x80 else { return spelling.name }
    return spelling.alias ?? spelling.name
  }

  /// Whole lines of the file, without the last line end, with the line ends of this file.
  func lines(of range: Range<Int>, from other: [UInt8]) -> [String] {
    String(decoding: other[range], as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }

  // MARK: - Lines

  /// Puts lines below all keys.
  mutating func append(_ lines: [String]) { insert(lines, at: matter.yaml.upperBound) }

  mutating func insert(_ lines: [String], at start: Int) {
    splice.insert(lines.map { $0 + lineEnd }.joined(), at: start)
  }

  mutating func insert(_ text: String, into place: Int) { splice.insert(text, at: place) }

  /// Takes a key and its value away.
  mutating func remove(_ field: NoticeField) {
    guard let entry = keys[field] else { return }
    splice.replace(entry.lines, with: [])
  }

  /// Puts other lines in the place of a key and its value.
  mutating func replace(_ entry: KeyLines.Entry, with lines: [String]) {
    splice.replace(entry.lines, with: lines.map { $0 + lineEnd }.joined().utf8)
  }

  /// Writes a day in the place of another, inside its quotes if it has any.
  mutating func replace(_ day: Located<CivilDate>, with other: CivilDate) {
    let isQuoted = day.range.count == 12
    let place = isQuoted ? day.range.lowerBound + 1..<day.range.upperBound - 1 : day.range
    splice.replace(place, with: other.description.utf8)
  }

  func lineStart(_ place: Int) -> Int {
    var start = place
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  /// The start of the line below a place; the place itself where a line starts there.
  func nextLine(_ place: Int) -> Int {
    guard place > 0, bytes[place - 1] != UInt8(ascii: "\n") else { return place }
    var next = place
    while next < matter.yaml.upperBound, bytes[next] != UInt8(ascii: "\n") { next += 1 }
    return min(next + 1, matter.yaml.upperBound)
  }

  // MARK: - Parts of an item

  /// Writes 公开日期: over the one that is there, else below 形成日期.
  mutating func publish(on day: CivilDate, instead published: Located<CivilDate>?, formed: Located<CivilDate>) {
    if let published {
      if published.value != day { replace(published, with: day) }
    } else {
      insert(["\(name(NoticeField.published)): \(day)"], at: nextLine(formed.range.upperBound))
    }
  }

  /// Writes one more line below the last of 审查 that is kept, in the style of that one; those below it go.
  mutating func append(_ signOff: SignOff, to trail: ReviewTrail, keeping kept: Int? = nil) throws(EditFailure) {
    guard let entry = keys[.review] else {
      return append(["\(name(NoticeField.review)):", "  - \(signOff.line)"])
    }
    if let kept, kept < trail.signOffs.count { return replace(entry, keeping: trail.signOffs.prefix(kept), signOff) }
    guard let last = trail.signOffs.last else { return try begin(entry, with: signOff.line) }
    let start = lineStart(last.range.lowerBound)
    let margin = String(decoding: bytes[start..<last.range.lowerBound], as: UTF8.self)
    if margin.isDash {
      insert([margin + signOff.line], at: nextLine(last.range.upperBound))
    } else if margin.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      insert(",\(lineEnd)\(margin)\(signOff.line)", into: last.range.upperBound)
    } else {
      insert(", \(signOff.line)", into: last.range.upperBound)
    }
  }

  /// Writes 审查 anew, one line each: the lines that stay as they are, then one more.
  private mutating func replace(
    _ entry: KeyLines.Entry, keeping kept: ArraySlice<Located<SignOff>>, _ signOff: SignOff
  ) {
    let lines = (kept.map(\.value) + [signOff]).map { "\(listMargin)- \($0.line)" }
    replace(entry, with: ["\(name(NoticeField.review)):"] + lines)
  }

  /// Writes the first line of an empty list: below the key, or between the brackets.
  private mutating func begin(_ entry: KeyLines.Entry, with line: String) throws(EditFailure) {
    let value = bytes[entry.value..<entry.lines.upperBound]
    guard let first = value.firstIndex(where: { $0 > UInt8(ascii: " ") }) else {
      return insert(["\(listMargin)- \(line)"], at: nextLine(entry.value))
    }
    guard bytes[first] == UInt8(ascii: "[") else { throw .unknownStyle }
    insert(line, into: first + 1)
  }

  /// The indentation of lists in this file; two spaces when it has none.
  var listMargin: String {
    for entry in keys.entries {
      for line in lines(of: entry.lines, from: bytes).dropFirst() {
        let margin = line.prefix { $0 == " " }
        if line.dropFirst(margin.count).hasPrefix("- ") { return String(margin) }
      }
    }
    return "  "
  }
}

extension SignOff {
  /// The words of the line as the reader takes them.
  package var line: String {
    "\(step.name) \(person) \(date)\(fingerprint.map { " \($0)" } ?? "")\(published.map { " \($0)" } ?? "")"
  }
}

extension String {
  /// Spaces, a dash, spaces: what stands before an entry of a list.
  fileprivate var isDash: Bool {
    let rest = utf8.drop { $0 == UInt8(ascii: " ") }
    return rest.first == UInt8(ascii: "-") && rest.dropFirst().first != nil
      && rest.dropFirst().allSatisfy { $0 == UInt8(ascii: " ") }
  }
}
