/// The reader's own line as it should stand.
extension LineScan {
  /// The whole line of a place, without characters that nobody sees, with ordinary blanks: in its margin, one behind its dash and its colon, none at its end.
  func corrected(at place: Int, width: Int? = nil) -> String {
    let scalars = Array(seen(line(of: place)).unicodeScalars)
    let margin = scalars.prefix(while: \.isAnyBlank)
    let wide = margin.count { $0.value == 0x3000 || $0.value == 0x09 }
    var line = String(repeating: " ", count: width ?? margin.count + wide)
    var rest = scalars.dropFirst(margin.count)
    while rest.first == "-", rest.dropFirst().first?.isAnyBlank == true {
      line += "- "
      rest = rest.dropFirst().drop(while: \.isAnyBlank)
    }
    while rest.last?.isAnyBlank == true { rest = rest.dropLast() }
    guard let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return line + Self.string(rest) }
    var name = rest[..<colon]
    while name.last?.isAnyBlank == true { name = name.dropLast() }
    var value = rest[(colon + 1)...].drop(while: \.isAnyBlank)
    if value.first == "[" || value.first == "{" {
      for place in value.indices where value[place].isAnyBlank { value[place] = " " }
    }
    let isKey = KnownNames.contains(Substring(Self.string(name))) || value.startIndex > colon + 1
    guard isKey else { return line + Self.string(rest) }
    return line + Self.string(name) + (value.isEmpty ? ":" : ": ") + Self.string(value)
  }

  /// The line of a place with a part of it written otherwise, without what stands before its first word.
  func line(of place: Range<Int>, with new: String) -> String {
    let line = line(of: place.lowerBound)
    let end = max(place.upperBound, line.upperBound)
    let whole = text(line.lowerBound..<place.lowerBound) + new + text(place.upperBound..<end)
    let scalars = whole.unicodeScalars.drop(while: \.isAnyBlank)
    return String(scalars.prefix(scalars.reversed().drop(while: \.isAnyBlank).count))
  }

  /// A text without characters that nobody sees.
  func seen(_ range: Range<Int>) -> String {
    String(decoding: UnseenCharacter.cleaned(Array(bytes[range])), as: UTF8.self)
  }

  /// The bytes of the line that a place is in, without its end.
  private func line(of place: Int) -> Range<Int> {
    var start = min(place, region.upperBound)
    while start > region.lowerBound, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return Lines(bytes: bytes, region: region).line(at: start).content
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whatever looks like a blank.
  fileprivate var isAnyBlank: Bool { properties.isWhitespace }
}
