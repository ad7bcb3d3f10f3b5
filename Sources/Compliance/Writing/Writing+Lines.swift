import Diagnostics
import Markup

extension Writing {
  func typed(_ range: Range<Int>) -> String {
    String(decoding: outline.source[range.clamped(to: 0..<outline.source.count)], as: UTF8.self)
  }

  /// The line of the source that holds a place, without blanks at its ends.
  func typedLine(at place: Int) -> String { typed(outline.line(at: place)).trimmed }

  /// The place in the source of a line of a paragraph: the whole line but for blanks and what opens quotes and items.
  func place(of line: Outline.Line) -> Range<Int> {
    guard !line.text.isEmpty else { return 0..<0 }
    let text = outline.place(of: line.text)
    let whole = outline.line(at: text.lowerBound)
    var start = whole.lowerBound
    while start < text.lowerBound, Self.opening.contains(outline.source[start]) { start += 1 }
    var end = whole.upperBound
    while end > start, outline.source[end - 1] <= 0x20 { end -= 1 }
    return start..<max(start, end)
  }

  private static let opening: Set<UInt8> = [0x20, 0x09, 0x3E]

  var paragraphs: some Sequence<(index: Int, block: Outline.Block)> {
    outline.blocks.enumerated().lazy.filter { $0.element.kind == .paragraph }.map { ($0.offset, $0.element) }
  }

  /// Whether a place of the text was typed as code.
  func isCode(_ place: Int) -> Bool {
    // Ranges of code stand in the order of the text.
    var (low, high) = (0, outline.code.count)
    while low < high {
      let middle = (low + high) / 2
      if outline.code[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < outline.code.count && outline.code[low].contains(place)
  }
}

extension Phrase {
  /// The clerk's own line or lines as they should be; a long one is left out.
  static func corrected(_ text: String) -> Self? {
    guard text.utf8.count <= 600 else { return nil }
    let lines = text.contains("\n") ? "\n\(text)" : text
    return Self(zh: "正确的写法：\(lines)", en: text.contains("\n") ? "correct:\(lines)" : "correct: \(lines)")
  }

  /// The same after words of advice.
  static func corrected(_ text: String, zh: String, en: String) -> Self {
    guard !text.isEmpty, text.utf8.count <= 600 else { return Self(zh: zh, en: en) }
    let lines = text.contains("\n") ? "\n\(text)" : text
    return Self(
      zh: "\(zh)；正确的写法：\(lines)", en: "\(en); correct:\(text.contains("\n") ? "" : " ")\(lines)")
  }

  /// A piece of the clerk's text, short enough for a message.
  static func quoted(_ text: String, _ most: Int = 24) -> String {
    text.count > most ? "\(text.prefix(most))……" : text
  }
}

extension Outline {
  /// Whether a block of code stands between marks, rather than being indented.
  func isFenced(_ block: Block) -> Bool {
    let line = source[line(at: block.source.lowerBound)].drop { " \t>-+*.)0123456789".utf8.contains($0) }
    return line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
  }
}

extension Writing {
  /// Reports what is found first in each passage, but in code, with what is written there.
  func eachFirst(
    _ find: (Span<UInt8>) -> Range<Int>?, _ report: (_ place: Range<Int>, _ written: String) -> Void
  ) {
    for passage in passages {
      guard let found = find(outline.text.span.extracting(passage)) else { continue }
      let range = passage.lowerBound + found.lowerBound..<passage.lowerBound + found.upperBound
      if !isCode(range.lowerBound) { report(outline.place(of: range), outline.string(range)) }
    }
  }
}
