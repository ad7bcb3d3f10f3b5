/// Finds the tags of a template file, one after the other.
struct TagScanner {
  private let source: TemplateSource
  private var position: Int
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private(set) var errors: [TemplateError] = []

  init(_ source: TemplateSource, from offset: Int) {
    self.source = source
    position = offset
  }

  /// The next tag that can be read, or nothing at the end of the file; unreadable tags are reported and left out.
  mutating func next() -> TemplateTag? {
    while let start = find(open, from: position) {
      if let tag = tag(at: start) { return tag }
    }
    return nil
  }

  private mutating func tag(at start: Int) -> TemplateTag? {
    let sign = skipSpace(from: start + open.count)
    let (kind, isMarked) = kind(of: sign)
    let content = isMarked ? sign + 1 : sign
    let closer = closer(of: kind, sign: sign)
    guard let end = find(closer, from: content), kind == .comment || !isOpened(within: content..<end) else {
      return unclosed(start, missing: closer)
    }
    position = end + closer.count
    return checked(TemplateTag(kind: kind, name: trimmed(content..<end), range: start..<position))
  }

  private func kind(of sign: Int) -> (TemplateTag.Kind, isMarked: Bool) {
    guard sign < source.bytes.count else { return (.value, false) }
    return switch source.bytes[sign] {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): (.raw, true)
    case UInt8(ascii: "#"): (.section, true)
    case UInt8(ascii: "^"): (.inverted, true)
    case UInt8(ascii: "/"): (.close, true)
    case UInt8(ascii: ">"): (.partial, true)
    case UInt8(ascii: "!"): (.comment, true)
    case UInt8(ascii: "="): (.delimiters, true)
    default: (.value, false)
    }
  }

  private func closer(of kind: TemplateTag.Kind, sign: Int) -> [UInt8] {
    switch kind {
    case .raw where source.bytes[sign] == UInt8(ascii: "{"): [UInt8(ascii: "}")] + close
    case .delimiters: [UInt8(ascii: "=")] + close
    default: close
    }
  }

  /// Another tag begins before this one ends: its end was forgotten.
  private func isOpened(within range: Range<Int>) -> Bool {
    guard open != close, let next = find(open, from: range.lowerBound) else { return false }
    return next < range.upperBound
  }

  private mutating func unclosed(_ start: Int, missing closer: [UInt8]) -> TemplateTag? {
    position = start + open.count
    let lineEnd = source.bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    report(.unclosedTag(missing: String(decoding: closer, as: UTF8.self)), at: start..<(lineEnd ?? source.bytes.count))
    return nil
  }

  private mutating func checked(_ tag: TemplateTag) -> TemplateTag? {
    switch tag.kind {
    case .comment: return tag
    case .delimiters: return changeDelimiters(tag)
    default: break
    }
    let name = tag.name.text
    guard name.isEmpty || isWellFormed(name) else {
      report(.malformedName(name), at: tag.name.range)
      return nil
    }
    if name.isEmpty { report(.emptyTag, at: tag.range) }
    return name.isEmpty ? nil : tag
  }

  /// Reports bad delimiters and keeps the old ones.
  private mutating func changeDelimiters(_ tag: TemplateTag) -> TemplateTag {
    let parts = source.bytes[tag.name.range].split(whereSeparator: Self.isSpace)
    if parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) {
      (open, close) = (Array(parts[0]), Array(parts[1]))
    } else {
      report(.malformedDelimiters(tag.name.text), at: tag.range)
    }
    return tag
  }

  private func isWellFormed(_ name: String) -> Bool {
    guard !name.utf8.contains(where: Self.isSpace) else { return false }
    return name == "." || !name.split(separator: ".", omittingEmptySubsequences: false).contains { $0.isEmpty }
  }

  private mutating func report(_ fact: TemplateError.Fact, at range: Range<Int>) {
    errors.append(TemplateError(fact, at: range, of: source))
  }
}

/// Reading bytes.
extension TagScanner {
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }

  private func skipSpace(from offset: Int) -> Int {
    source.bytes[offset...].firstIndex { !Self.isSpace($0) } ?? source.bytes.count
  }

  private func trimmed(_ range: Range<Int>) -> TagName {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Self.isSpace(source.bytes[start]) { start += 1 }
    while start < end, Self.isSpace(source.bytes[end - 1]) { end -= 1 }
    return TagName(text: source.text(start..<end), range: start..<end)
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    let bytes = source.bytes.span
    var offset = start
    while let place = bytes.first(pattern[0], from: offset), place + pattern.count <= bytes.count {
      if pattern.indices.allSatisfy({ bytes[place + $0] == pattern[$0] }) { return place }
      offset = place + 1
    }
    return nil
  }
}
