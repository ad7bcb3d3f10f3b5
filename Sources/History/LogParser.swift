import Notices

/// Reads the stream of `git log` and keeps the commits and the lines that papers are known by.
///
/// Works on bytes as they come. Within a hunk lines are counted, so that no text can be taken for a header; a line longer
/// than a mebibyte is cut.
struct LogParser {
  /// What the log must be asked for.
  static let arguments = [
    "log", "--format=%x01%H%x00%P%x00%ae%x00%at%x00%ct", "--diff-merges=first-parent", "--patch", "--unified=0",
    "--inter-hunk-context=0", "--diff-algorithm=myers", "--no-renames", "--no-color", "--no-ext-diff", "--no-textconv",
    "--no-notes", "--no-show-signature", "--no-mailmap", "--no-decorate", "--submodule=short", "--src-prefix=a/",
    "--dst-prefix=b/", "-O/dev/null", "--relative", "--encoding=UTF-8", "--full-index", "--no-indent-heuristic",
  ]

  private(set) var graph = CommitGraph()
  private(set) var history = LineHistory()
  private(set) var authors: [String] = []
  private var authorNumbers: [String: Int32] = [:]
  private var rest: [UInt8] = []
  private var commit = CommitGraph.none
  private var oldPath: String?
  private var file: LineHistory.File?
  private var nets: [Int32: Int32] = [:]
  private var delta: UInt64 = 0
  private var oldLeft = 0
  private var newLeft = 0

  private static let longest = 1 << 20

  /// Takes the next piece of the stream.
  mutating func take(_ piece: borrowing [UInt8]) {
    let bytes = piece.span
    var start = 0
    for at in bytes.indices where bytes[at] == 0x0A {
      if rest.isEmpty {
        line(bytes.extracting(start..<at))
      } else {
        keep(bytes.extracting(start..<at))
        let whole = rest
        rest.removeAll(keepingCapacity: true)
        line(whole.span)
      }
      start = at + 1
    }
    if start < bytes.count { keep(bytes.extracting(start..<bytes.count)) }
  }

  private mutating func keep(_ bytes: Span<UInt8>) {
    let count = min(bytes.count, max(0, Self.longest - rest.count))
    for at in 0..<count { rest.append(bytes[at]) }
  }

  mutating func finish() {
    if !rest.isEmpty {
      let whole = rest
      rest = []
      line(whole.span)
    }
    endFile()
    graph.layOut()
    history.finish()
  }

  private mutating func line(_ line: Span<UInt8>) {
    guard let first = line.indices.first.map({ line[$0] }) else { return }
    if oldLeft > 0 || newLeft > 0 {
      switch first {
      case UInt8(ascii: "+"): newLeft -= 1
      case UInt8(ascii: "-"): oldLeft -= 1
      default: return
      }
      if file != nil { content(line.extracting(1..<line.count), sign: first == UInt8(ascii: "+") ? 1 : -1) }
      return
    }
    header(line, first)
  }

  private mutating func header(_ line: Span<UInt8>, _ first: UInt8) {
    switch first {
    case 0x01: startCommit(line)
    case UInt8(ascii: "d") where line.starts(with: Self.diff, before: line.count): endFile()
    case UInt8(ascii: "-") where line.starts(with: Self.old, before: line.count): oldPath = GitPath.read(line, from: 4)
    case UInt8(ascii: "+") where line.starts(with: Self.new, before: line.count):
      let path = GitPath.read(line, from: 4) ?? oldPath
      file = path.flatMap { $0.hasSuffix(".md") ? history.file($0) : nil }
    case UInt8(ascii: "@"): startHunk(line)
    default: break
    }
  }

  private static let diff = Array("diff --git ".utf8)
  private static let old = Array("--- ".utf8)
  private static let new = Array("+++ ".utf8)

  // MARK: - Parts

  private mutating func startCommit(_ line: Span<UInt8>) {
    endFile()
    commit = CommitGraph.none
    var parts: [Range<Int>] = []
    var start = 1
    for at in line.indices where line[at] == 0 {
      parts.append(start..<at)
      start = at + 1
    }
    parts.append(start..<line.count)
    guard parts.count == 5, let id = ObjectID(line.extracting(parts[0])),
      let authored = Int(line.text(parts[3])), let committed = Int(line.text(parts[4]))
    else { return }
    let parents = parts[1].isEmpty ? [] : line.text(parts[1]).split(separator: " ").compactMap { ObjectID(String($0)) }
    commit = graph.add(
      CommitGraph.Entry(
        id: id, parents: parents, author: author(line.text(parts[2])), authored: .inChina(authored),
        committed: .inChina(committed)))
  }

  private mutating func author(_ written: String) -> Int32 {
    let address = written.lowercased()
    if let known = authorNumbers[address] { return known }
    authorNumbers[address] = Int32(authors.count)
    authors.append(address)
    return Int32(authors.count - 1)
  }

  /// Reads `@@ -a,b +c,d @@`, where a count of one is left out.
  private mutating func startHunk(_ line: Span<UInt8>) {
    let words = line.text(0..<min(line.count, 80)).split(separator: " ")
    guard words.count > 3, words[0] == "@@", words[1].hasPrefix("-"), words[2].hasPrefix("+") else { return }
    oldLeft = Self.count(words[1])
    newLeft = Self.count(words[2])
  }

  private static func count(_ range: Substring) -> Int {
    let parts = range.split(separator: ",")
    return parts.count > 1 ? Int(parts[1]) ?? 0 : 1
  }

  private mutating func content(_ line: Span<UInt8>, sign: Int32) {
    var found: [PaperLine] = []
    let isKnown = PaperLineScan.scan(line) { found.append($0) }
    for paperLine in found { nets[history.number(of: paperLine), default: 0] += sign }
    guard !isKnown else { return }
    var end = line.count
    while end > 0, line[end - 1] <= 0x20 { end -= 1 }
    var hasher = Hasher()
    unsafe line.extracting(0..<end).withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    let value = UInt64(bitPattern: Int64(hasher.finalize()))
    delta = sign > 0 ? delta &+ value : delta &- value
  }

  private mutating func endFile() {
    defer {
      file = nil
      oldPath = nil
      oldLeft = 0
      newLeft = 0
    }
    guard let file, commit >= 0 else { return }
    for (line, net) in nets where net != 0 {
      history.add(LineHistory.Event(file: file, line: line, commit: commit, net: net))
    }
    nets.removeAll(keepingCapacity: true)
    if delta != 0 { history.addText(delta, file: file, commit: commit) }
    delta = 0
  }
}

/// Reads the path of a `---` or `+++` line.
enum GitPath {
  /// Without its prefix; nil for /dev/null.
  static func read(_ line: Span<UInt8>, from start: Int) -> String? {
    var bytes = line.bytes(start..<line.count)
    if bytes.last == 0x09 { bytes.removeLast() }
    if bytes.first == 0x22 { bytes = unquoted(bytes) }
    guard bytes.count > 2, bytes[1] == 0x2F, bytes[0] != 0x2F else { return nil }
    return String(decoding: bytes.dropFirst(2), as: UTF8.self)
  }

  /// A path as `git log --raw` writes it.
  static func plain(_ written: ArraySlice<UInt8>) -> String {
    String(decoding: written.first == 0x22 ? unquoted(Array(written)) : Array(written), as: UTF8.self)
  }

  /// Takes the quotes of C away, which git puts around names with control characters, quotes or backslashes.
  private static func unquoted(_ quoted: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = quoted.dropFirst().dropLast()
    while let byte = rest.popFirst() {
      guard byte == 0x5C, let escaped = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch escaped {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case 0x30...0x37:
        let digits = [escaped] + rest.prefix(2)
        rest = rest.dropFirst(2)
        bytes.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1) - 0x30 }))
      default: bytes.append(escaped)
      }
    }
    return bytes
  }
}

extension CivilDate {
  /// The day in China (UTC+8) at a moment; far-off moments are drawn to the ends of the calendar.
  static func inChina(_ seconds: Int) -> Self {
    let bounded = min(max(seconds, -62_000_000_000), 253_000_000_000) + 8 * 3600
    return Self(daysSinceEpoch: Int32(bounded >= 0 ? bounded / 86_400 : (bounded - 86_399) / 86_400))
  }
}
