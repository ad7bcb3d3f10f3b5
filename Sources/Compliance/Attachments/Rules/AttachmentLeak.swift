import Diagnostics
import Extraction
import Notices

/// Leaks in the text of a file, hidden parts included; each kind is said once, with its first place.
struct AttachmentLeak {
  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard let extract = file.file.extract else { return }
    var kinds = Kinds()
    for text in extract.texts {
      file.scans.file.scan(text.bytes.span) {
        add($0, text.place(at: $0.range.lowerBound), findings.exceptions, to: &kinds)
      }
      if text.breaksNumbers { addBroken(text, file.scans.file, findings.exceptions, to: &kinds) }
    }
    for kind in kinds.list { report(kind, file, &findings) }
  }

  fileprivate struct Kind {
    let leak: Leak
    let place: Place
    /// What was found, so that the same number in two parts counts once; never shown.
    var values: Set<UInt64>
    /// Reported separately from others of its kind: a question, or what an exception names.
    let isApart: Bool
  }

  /// The leaks of a file grouped by kind, with constant-time lookup.
  private struct Kinds {
    /// What makes leaks one kind.
    private struct Key: Hashable {
      let rule: String
      let name: String
      /// The value of one that is said apart.
      let value: UInt64?
    }

    private(set) var list: [Kind] = []
    private var places: [Key: Int] = [:]

    /// At most this many questions are asked about one file; the rest of a kind is only counted.
    private static let apart = 100

    mutating func add(_ leak: Leak, _ place: Place, isApart: Bool) {
      let single = Key(rule: leak.rule.id, name: leak.kind.zh, value: leak.identity)
      let common = Key(rule: leak.rule.id, name: leak.kind.zh, value: nil)
      let isSingle = isApart && (places[single] != nil || list.count < Self.apart)
      if let known = places[isSingle ? single : common] {
        list[known].values.insert(leak.identity)
      } else {
        places[isSingle ? single : common] = list.count
        list.append(Kind(leak: leak, place: place, values: [leak.identity], isApart: isSingle))
      }
    }
  }

  private func add(_ leak: Leak, _ place: Place, _ exceptions: LeakExceptions, to kinds: inout Kinds) {
    kinds.add(leak, place, isApart: leak.isAsked || exceptions.names(leak))
  }

  private func report(_ kind: Kind, _ file: NamedFile, _ findings: inout Findings) {
    let (leak, range) = (kind.leak, file.file.range)
    if let exception = findings.exceptions.answer(leak) {
      findings.record(leak, exception, at: range)
    } else if leak.isAsked {
      let message = Self.asked(kind, in: file.title, file.words(kind.place))
      findings.add(leak.rule, at: range, message, hint: .decide(leak), isConfidential: true)
    } else {
      let message = Self.found(kind, in: file.title, file.words(kind.place))
      findings.add(
        leak.rule, at: range, message,
        hint: leak.isOfPaper
          ? .setAside
          : Phrase(
            zh: "打开附件，把整列或整段删去后另存，再放回来；已提交的，按 content/README.md 的泄露处置清除历史",
            en: "take it out of the file and save it anew; if committed, clear the history as content/README.md says"),
        isConfidential: true)
    }
  }

  /// Numbers split by a narrow column; only those with a valid check digit.
  private func addBroken(
    _ text: ExtractedText, _ scan: LeakScan, _ exceptions: LeakExceptions, to kinds: inout Kinds
  ) {
    BrokenNumbers(text.bytes).forEach { start, number in
      scan.scan(number.span) { leak in
        guard leak.rule == ResidentID.rule else { return }
        add(leak, text.place(at: start), exceptions, to: &kinds)
      }
    }
  }

  private static func found(_ kind: AttachmentLeak.Kind, in title: Phrase, _ place: Phrase) -> Phrase {
    let (leak, count) = (kind.leak, kind.values.count)
    return Phrase(
      zh: "\(title.zh)的\(place.zh)有\(leak.kind.zh)“\(leak.masked)”\(count > 1 ? "，同类共\(count)个" : "")；不得公开",
      en:
        "\(place.en) of \(title.en) holds a \(leak.kind.en), \"\(leak.masked)\"\(count > 1 ? ", \(count) of the kind" : "");"
        + " it must not be published")
  }

  private static func asked(_ kind: AttachmentLeak.Kind, in title: Phrase, _ place: Phrase) -> Phrase {
    let leak = kind.leak
    return Phrase(
      zh: "\(title.zh)的\(place.zh)有\(leak.kind.zh)“\(leak.masked)”，请确认可以公开",
      en: "\(place.en) of \(title.en) holds a \(leak.kind.en), \"\(leak.masked)\": make sure that it may be published")
  }
}

/// Numbers of eighteen places that line breaks, paragraphs, cells or spaces cut: whole groups of digits side by side.
struct BrokenNumbers {
  private let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text }

  /// Each number joined, with the place of its first digit; linear in the text.
  func forEach(_ body: (_ start: Int, _ number: [UInt8]) -> Void) {
    var above: [(start: Int, number: [UInt8])] = []
    var position = 0
    var end = 0
    while position < text.count {
      guard text[position].isDigit else {
        if isLoneX(position) { _ = joined(above, position..<position + 1, body) }
        if !isGap(text[position]) { above = [] }
        position += 1
        continue
      }
      end = endOfGroup(from: position)
      let isGlued = position > 0 && text[position - 1].isLetter || end < text.count && text[end].isLetter
      above = isGlued ? [] : joined(above, position..<end, body)
      position = end
    }
  }

  private func joined(
    _ above: [(start: Int, number: [UInt8])], _ group: Range<Int>, _ body: (Int, [UInt8]) -> Void
  ) -> [(start: Int, number: [UInt8])] {
    var open: [(start: Int, number: [UInt8])] = []
    for (start, number) in above where number.count + group.count <= 18 {
      let longer = number + text[group]
      if longer.count == 18 { body(start, longer) } else { open.append((start, longer)) }
    }
    if group.count < 18, text[group.upperBound - 1].isDigit { open.append((group.lowerBound, Array(text[group]))) }
    return open
  }

  /// An X that ends a number on a line of its own.
  private func isLoneX(_ place: Int) -> Bool {
    text[place] | 0x20 == UInt8(ascii: "x") && place > 0 && isGap(text[place - 1])
      && (place + 1 == text.count || !(text[place + 1].isLetter || text[place + 1].isDigit))
  }

  /// What may stand between the groups of one number: blanks, and the marks around cells and between their lines.
  private func isGap(_ byte: UInt8) -> Bool { byte <= 0x20 || "|;,\"".utf8.contains(byte) }

  /// Behind the digits, and behind an X that ends them.
  private func endOfGroup(from start: Int) -> Int {
    var end = start
    while end < text.count, text[end].isDigit { end += 1 }
    return end < text.count && text[end] | 0x20 == UInt8(ascii: "x") ? end + 1 : end
  }
}
