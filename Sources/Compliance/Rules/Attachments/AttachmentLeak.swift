import Extraction
import Notices

/// Leaks in the text of a file, hidden parts included; each kind is said once, with its first place.
///
/// The findings bear the ids of the rules on leaks.
struct AttachmentLeak: FileRule {
  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard let extract = file.file.extract else { return }
    var kinds: [Kind] = []
    for text in extract.texts {
      file.scan.scan(text.bytes.span) { add($0, text.bytes, text.place(at: $0.range.lowerBound), to: &kinds) }
      if text.breaksNumbers { addBroken(text, file.scan, to: &kinds) }
    }
    for kind in kinds {
      findings.hold(
        kind.leak.rule, at: file.file.range, .found(kind, in: file.title, file.words(kind.place)), hint: .takeOut,
        isConfidential: true)
    }
  }

  /// Leaks of one kind.
  fileprivate struct Kind {
    let leak: Leak
    let place: Place
    /// What was found, so that the same number in two parts counts once; never shown.
    var values: Set<[UInt8]>
  }

  private func add(_ leak: Leak, _ bytes: [UInt8], _ place: Place, to kinds: inout [Kind]) {
    let value = bytes[leak.range].filter { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    if let known = kinds.firstIndex(where: { $0.leak.rule == leak.rule && $0.leak.kind == leak.kind }) {
      kinds[known].values.insert(value)
    } else {
      kinds.append(Kind(leak: leak, place: place, values: [value]))
    }
  }

  /// Numbers that a narrow column broke in two; only those that a check digit proves.
  private func addBroken(_ text: ExtractedText, _ scan: LeakScan, to kinds: inout [Kind]) {
    let joined = JoinedNumbers(text.bytes)
    scan.scan(joined.bytes.span) { leak in
      guard leak.rule == "resident-id", joined.isBroken(leak.range) else { return }
      add(leak, joined.bytes, text.place(at: joined.origin(of: leak.range.lowerBound)), to: &kinds)
    }
  }
}

/// A text in which digits on both sides of a line break stand together.
struct JoinedNumbers {
  private(set) var bytes: [UInt8] = []
  /// Where breaks were left out: the offset here, and how many bytes were left out up to it.
  private var breaks: [(offset: Int, removed: Int)] = []

  init(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    var position = 0
    var removed = 0
    while position < text.count {
      let end = position > 0 && text[position - 1].isDigit ? Self.endOfBreak(text, at: position) : position
      guard end > position else {
        bytes.append(text[position])
        position += 1
        continue
      }
      removed += end - position
      breaks.append((bytes.count, removed))
      position = end
    }
  }

  /// Where the digits go on after one line break and the spaces around it; the same place when they do not.
  private static func endOfBreak(_ text: [UInt8], at start: Int) -> Int {
    var end = start
    var lines = 0
    while end < text.count, [0x20, 0x0A, 0x0D].contains(text[end]) {
      lines += text[end] == 0x0A ? 1 : 0
      end += 1
    }
    guard lines == 1, end < text.count, text[end].isDigit || text[end] | 0x20 == UInt8(ascii: "x") else { return start }
    return end
  }

  /// Whether a break was left out inside a range.
  func isBroken(_ range: Range<Int>) -> Bool {
    let next = breaks(upTo: range.lowerBound)
    return next < breaks.count && breaks[next].offset < range.upperBound
  }

  /// Where a byte stands in the text as it was.
  func origin(of offset: Int) -> Int {
    let before = breaks(upTo: offset)
    return offset + (before == 0 ? 0 : breaks[before - 1].removed)
  }

  /// How many breaks were left out up to an offset.
  private func breaks(upTo offset: Int) -> Int {
    var low = 0
    var high = breaks.count
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Phrase {
  fileprivate static func found(_ kind: AttachmentLeak.Kind, in title: Phrase, _ place: Phrase) -> Self {
    let (leak, count) = (kind.leak, kind.values.count)
    return Self(
      zh: "\(title.zh)的\(place.zh)有\(leak.kind.zh)“\(leak.masked)”\(count > 1 ? "，同类共\(count)个" : "")；不得公开",
      en: "\(place.en) of \(title.en) holds a \(leak.kind.en), \"\(leak.masked)\"\(count > 1 ? ", \(count) of the kind" : "");"
        + " it must not be published")
  }

  fileprivate static let takeOut = Self(
    zh: "打开附件，把整列或整段删去后另存，再放回来；已提交的，按 content/README.md 的泄露处置清除历史",
    en: "take it out of the file and save it anew; if committed, clear the history as content/README.md says")
}
