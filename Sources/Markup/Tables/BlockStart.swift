/// How blocks of CommonMark begin; every range is a line from its first byte that is no white space.
enum BlockStart {
  static func isHeading(_ line: Range<Int>, _ source: Span<UInt8>) -> Bool {
    let marks = run(of: .hash, line, source)
    guard 1...6 ~= marks else { return false }
    return marks == line.count || source[line.lowerBound + marks].isBlank
  }

  /// The length of a fence that opens code.
  static func fence(_ line: Range<Int>, _ source: Span<UInt8>) -> Int? {
    let mark = source[line.lowerBound]
    guard mark == .backtick || mark == .tilde else { return nil }
    let length = run(of: mark, line, source)
    guard length >= 3 else { return nil }
    let info = line.lowerBound + length
    if mark == .backtick, source.first(.backtick, from: info, to: line.upperBound) != nil { return nil }
    return length
  }

  static func closesFence(_ mark: UInt8, _ length: Int, _ cursor: LineCursor, _ source: Span<UInt8>) -> Bool {
    let line = cursor.nonspace..<cursor.end
    let found = run(of: mark, line, source)
    return found >= length && isBlank(line.lowerBound + found..<line.upperBound, source)
  }

  /// Whether the line makes a heading of the paragraph before it.
  static func isUnderline(_ line: Range<Int>, _ source: Span<UInt8>) -> Bool {
    let mark = source[line.lowerBound]
    guard mark == .hyphen || mark == UInt8(ascii: "=") else { return false }
    return isBlank(line.lowerBound + run(of: mark, line, source)..<line.upperBound, source)
  }

  static func isThematicBreak(_ line: Range<Int>, _ source: Span<UInt8>) -> Bool {
    let mark = source[line.lowerBound]
    guard mark == .hyphen || mark == .asterisk || mark == .underscore else { return false }
    var marks = 0
    for place in line where !source[place].isBlank {
      guard source[place] == mark else { return false }
      marks += 1
    }
    return marks >= 3
  }

  /// The length of a list marker, without the white space that must follow it.
  ///
  /// - Parameter interrupts: the line could also go on with a paragraph; then empty items and numbers other than
  ///   one are none.
  static func listMarker(_ line: Range<Int>, _ source: Span<UInt8>, interrupts: Bool) -> Int? {
    let mark = source[line.lowerBound]
    var end = line.lowerBound
    if mark == .hyphen || mark == .asterisk || mark == UInt8(ascii: "+") {
      end += 1
    } else {
      while end < line.upperBound, end - line.lowerBound < 9, source[end].isDigit { end += 1 }
      guard end > line.lowerBound, end < line.upperBound else { return nil }
      guard source[end] == UInt8(ascii: ".") || source[end] == UInt8(ascii: ")") else { return nil }
      if interrupts, !isOne(line.lowerBound..<end, source) { return nil }
      end += 1
    }
    guard end == line.upperBound || source[end].isBlank else { return nil }
    if interrupts, isBlank(end..<line.upperBound, source) { return nil }
    return end - line.lowerBound
  }

  /// The bytes that end HTML that begins here, empty for a blank line; nothing if none begins.
  ///
  /// - Parameter mayBeAnyTag: the line does not go on with a paragraph, which only certain tags interrupt.
  static func html(_ line: Range<Int>, _ source: Span<UInt8>, mayBeAnyTag: Bool) -> [UInt8]? {
    guard source[line.lowerBound] == .less, line.count > 1 else { return nil }
    let second = source[line.lowerBound + 1]
    if source.holds(Array("<!--".utf8), at: line.lowerBound) { return Array("-->".utf8) }
    if source.holds(Array("<![CDATA[".utf8), at: line.lowerBound) { return Array("]]>".utf8) }
    if second == UInt8(ascii: "?") { return Array("?>".utf8) }
    if second == UInt8(ascii: "!"), line.count > 2, source[line.lowerBound + 2].isLetter { return [.greater] }
    guard mayBeAnyTag else { return nil }
    var place = line.lowerBound + (second == .slash ? 2 : 1)
    guard place < line.upperBound, source[place].isLetter else { return nil }
    while place < line.upperBound, source[place].isLetter || source[place].isDigit || source[place] == .hyphen {
      place += 1
    }
    guard place < line.upperBound else { return [] }
    return source[place].isBlank || source[place] == .greater || source[place] == .slash ? [] : nil
  }

  private static func isOne(_ digits: Range<Int>, _ source: Span<UInt8>) -> Bool {
    for place in digits.dropLast() where source[place] != UInt8(ascii: "0") { return false }
    return source[digits.upperBound - 1] == UInt8(ascii: "1")
  }

  private static func run(of mark: UInt8, _ line: Range<Int>, _ source: Span<UInt8>) -> Int {
    var place = line.lowerBound
    while place < line.upperBound, source[place] == mark { place += 1 }
    return place - line.lowerBound
  }

  private static func isBlank(_ range: Range<Int>, _ source: Span<UInt8>) -> Bool {
    for place in range where !source[place].isBlank { return false }
    return true
  }
}
