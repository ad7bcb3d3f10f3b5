import Diagnostics
import Extraction
import Notices

/// Leaks in the text of a file, hidden parts included; each kind is said once, with its first place.
///
/// The findings bear the ids of the rules on leaks.
struct AttachmentLeak {
  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard let extract = file.file.extract else { return }
    var kinds: [Kind] = []
    for text in extract.texts {
      file.scans.file.scan(text.bytes.span) {
        add($0, text.place(at: $0.range.lowerBound), findings.exceptions, to: &kinds)
      }
      if text.breaksNumbers { addBroken(text, file.scans.file, findings.exceptions, to: &kinds) }
    }
    for kind in kinds { report(kind, file, &findings) }
  }

  /// Leaks of one kind.
  fileprivate struct Kind {
    let leak: Leak
    let place: Place
    /// What was found, so that the same number in two parts counts once; never shown.
    var values: Set<UInt64>
    /// Said apart from others of the kind: a question, or what an exception names.
    let isApart: Bool
  }

  private func add(_ leak: Leak, _ place: Place, _ exceptions: LeakExceptions, to kinds: inout [Kind]) {
    let isApart = leak.isAsked || exceptions.names(leak)
    let known = kinds.firstIndex {
      $0.isApart == isApart
        && (isApart ? $0.leak.isSame(as: leak) : $0.leak.rule == leak.rule && $0.leak.kind == leak.kind)
    }
    if let known {
      kinds[known].values.insert(leak.identity)
    } else {
      kinds.append(Kind(leak: leak, place: place, values: [leak.identity], isApart: isApart))
    }
  }

  private func report(_ kind: Kind, _ file: NamedFile, _ findings: inout Findings) {
    let (leak, range) = (kind.leak, file.file.range)
    if let exception = findings.exceptions.answer(leak) {
      findings.record(leak, exception, at: range)
    } else if leak.isAsked {
      let message = Phrase.asked(kind, in: file.title, file.words(kind.place))
      findings.add(leak.rule, at: range, message, hint: .decide(leak), isConfidential: true)
    } else {
      let message = Phrase.found(kind, in: file.title, file.words(kind.place))
      findings.add(
        leak.rule, at: range, message,
        hint: Phrase(
          zh: "打开附件，把整列或整段删去后另存，再放回来；已提交的，按 content/README.md 的泄露处置清除历史",
          en: "take it out of the file and save it anew; if committed, clear the history as content/README.md says"),
        isConfidential: true)
    }
  }

  /// Numbers that a narrow column broke in two; only those that a check digit proves.
  private func addBroken(
    _ text: ExtractedText, _ scan: LeakScan, _ exceptions: LeakExceptions, to kinds: inout [Kind]
  ) {
    BrokenNumbers(text.bytes).forEach { start, number in
      scan.scan(number.span) { leak in
        guard leak.rule == ResidentID.rule else { return }
        add(leak, text.place(at: start), exceptions, to: &kinds)
      }
    }
  }
}

/// Numbers of eighteen places that line breaks cut: the end of one line, whole lines, and the beginning of another.
struct BrokenNumbers {
  private let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text }

  /// Each number joined, with the place of its first digit.
  func forEach(_ body: (_ start: Int, _ number: [UInt8]) -> Void) {
    var lines = Lines(text)
    var above: [(start: Int, number: [UInt8])] = []
    while let line = lines.next() {
      let head = head(of: line)
      for open in above where open.number.count + head.count == 18 { body(open.start, open.number + text[head]) }
      let isWhole = head == line && !line.isEmpty
      above = isWhole ? above.map { ($0.start, $0.number + text[head]) }.filter { $0.1.count < 18 } : []
      let tail = tail(of: line)
      if (1..<18).contains(tail.count) { above.append((tail.lowerBound, Array(text[tail]))) }
    }
  }

  /// Digits at the beginning of a line, and an X behind them, which no letter or digit follows.
  private func head(of line: Range<Int>) -> Range<Int> {
    var end = line.lowerBound
    while end < line.upperBound, text[end].isDigit { end += 1 }
    if end < line.upperBound, text[end] | 0x20 == UInt8(ascii: "x") { end += 1 }
    guard end == line.upperBound || !(text[end].isLetter || text[end].isDigit) else {
      return line.lowerBound..<line.lowerBound
    }
    return line.lowerBound..<end
  }

  /// Digits at the end of a line, which no letter precedes.
  private func tail(of line: Range<Int>) -> Range<Int> {
    var start = line.upperBound
    while start > line.lowerBound, text[start - 1].isDigit { start -= 1 }
    guard start == line.lowerBound || !text[start - 1].isLetter else { return line.upperBound..<line.upperBound }
    return start..<line.upperBound
  }

  /// The lines of a text without the spaces around them.
  private struct Lines {
    private let text: [UInt8]
    private var position = 0

    init(_ text: [UInt8]) { self.text = text }

    mutating func next() -> Range<Int>? {
      guard position < text.count else { return nil }
      let end = text[position...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      defer { position = end + 1 }
      var line = position..<end
      while let first = line.first, text[first] <= UInt8(ascii: " ") { line = first + 1..<end }
      while let last = line.last, text[last] <= UInt8(ascii: " ") { line = line.lowerBound..<last }
      return line
    }
  }
}

extension Phrase {
  fileprivate static func found(_ kind: AttachmentLeak.Kind, in title: Phrase, _ place: Phrase) -> Self {
    let (leak, count) = (kind.leak, kind.values.count)
    return Self(
      zh: "\(title.zh)的\(place.zh)有\(leak.kind.zh)“\(leak.masked)”\(count > 1 ? "，同类共\(count)个" : "")；不得公开",
      en:
        "\(place.en) of \(title.en) holds a \(leak.kind.en), \"\(leak.masked)\"\(count > 1 ? ", \(count) of the kind" : "");"
        + " it must not be published")
  }

  fileprivate static func asked(_ kind: AttachmentLeak.Kind, in title: Phrase, _ place: Phrase) -> Self {
    let leak = kind.leak
    return Self(
      zh: "\(title.zh)的\(place.zh)有\(leak.kind.zh)“\(leak.masked)”，请确认可以公开",
      en: "\(place.en) of \(title.en) holds a \(leak.kind.en), \"\(leak.masked)\": make sure that it may be published")
  }
}
