import Notices

/// Which commit put which line into which file, or took it out.
///
/// Only the lines that ``PaperLine`` speaks of are kept, so that memory grows with papers and steps, not with bytes.
struct LineHistory: Sendable {
  /// A file of all times, by its path from the content folder.
  typealias File = Int32

  /// One commit's effect on how often a line stands in a file.
  struct Event {
    let file: File
    let line: Int32
    let commit: CommitGraph.Place
    let net: Int32
  }

  /// One commit's effect on the rest of a file: a sum over its lines, so that what was put back cancels out.
  private struct TextEvent {
    let file: File
    let commit: CommitGraph.Place
    let delta: UInt64
  }

  private var files: [String: File] = [:]
  private(set) var paths: [String] = []
  private var lineNumbers: [PaperLine: Int32] = [:]
  private(set) var lines: [PaperLine] = []
  private var events: [Event] = []
  private var texts: [TextEvent] = []
  private var placesOfLine: [UInt64: Range<Int>] = [:]
  private var placesOfFile: [File: Range<Int>] = [:]
  private var filesOfIndex: [Int32: [File]] = [:]
  private var indexesOfFile: [File: [Int32]] = [:]

  mutating func file(_ path: String) -> File {
    if let known = files[path] { return known }
    files[path] = File(paths.count)
    paths.append(path)
    return File(paths.count - 1)
  }

  mutating func number(of line: PaperLine) -> Int32 {
    if let known = lineNumbers[line] { return known }
    lineNumbers[line] = Int32(lines.count)
    lines.append(line)
    return Int32(lines.count - 1)
  }

  mutating func add(_ event: Event) { events.append(event) }

  mutating func addText(_ delta: UInt64, file: File, commit: CommitGraph.Place) {
    texts.append(TextEvent(file: file, commit: commit, delta: delta))
  }

  /// Sorts what was taken, once all of it is there; O(n log n).
  mutating func finish() {
    events.sort { ($0.file, $0.line, $0.commit) < ($1.file, $1.line, $1.commit) }
    var start = 0
    while start < events.count {
      let (file, line) = (events[start].file, events[start].line)
      var end = start + 1
      while end < events.count, events[end].file == file, events[end].line == line { end += 1 }
      placesOfLine[Self.key(file, line)] = start..<end
      if lines[Int(line)].isIndex {
        filesOfIndex[line, default: []].append(file)
        indexesOfFile[file, default: []].append(line)
      }
      start = end
    }
    texts.sort { ($0.file, $0.commit) < ($1.file, $1.commit) }
    start = 0
    while start < texts.count {
      var end = start + 1
      while end < texts.count, texts[end].file == texts[start].file { end += 1 }
      placesOfFile[texts[start].file] = start..<end
      start = end
    }
  }

  private static func key(_ file: File, _ line: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: file)) << 32 | UInt64(line)
  }

  // MARK: - Questions

  func known(_ path: String) -> File? { files[path] }

  func known(_ line: PaperLine) -> Int32? { lineNumbers[line] }

  func events(of line: Int32, in file: File) -> ArraySlice<Event> {
    placesOfLine[Self.key(file, line)].map { events[$0] } ?? []
  }

  /// Files that ever bore a number.
  func files(bearing index: Int32) -> [File] { filesOfIndex[index] ?? [] }

  /// Numbers that a file ever bore.
  func indexes(of file: File) -> [Int32] { indexesOfFile[file] ?? [] }

  /// What stood as a number in any file whose path passes.
  func indexesOfPapers(where isPaper: (String) -> Bool) -> Set<String> {
    var found: Set<String> = []
    for (file, indexes) in indexesOfFile where isPaper(paths[Int(file)]) {
      for index in indexes { found.insert(lines[Int(index)].words) }
    }
    return found
  }

  func events(in file: File) -> ArraySlice<Event> {
    let start = events.partitioningIndex { $0.file >= file }
    let end = events[start...].firstIndex { $0.file != file } ?? events.count
    return events[start..<end]
  }

  /// What happened to the text of files between two commits of the branch, the older one excluded; zero when it is the
  /// same as before.
  func textDelta(of files: [File], where isBetween: (CommitGraph.Place) -> Bool) -> UInt64 {
    var sum: UInt64 = 0
    for file in files {
      for event in placesOfFile[file].map({ texts[$0] }) ?? [] where isBetween(event.commit) { sum &+= event.delta }
    }
    return sum
  }
}

extension Array {
  /// The first place whose element passes a test that all later ones pass too; O(log n).
  fileprivate func partitioningIndex(_ isLater: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
