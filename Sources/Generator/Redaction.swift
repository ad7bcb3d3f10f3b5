import Compliance
package import Diagnostics
import Notices

/// Keeps what leaks from being repeated by findings about something else on the same line.
///
/// The finding of a leak never shows its line. But a dead link or a piece of HTML beside the number would, and so would
/// a slip in a file that cannot be read and is therefore not judged at all.
package struct Redaction {
  private let scan = LeakScan()
  private let bytes: (String) -> [UInt8]?

  /// - Parameter bytes: The content of a file; nil when it cannot be read.
  package init(bytes: @escaping (String) -> [UInt8]?) {
    self.bytes = bytes
  }

  /// The findings in the same order; of those whose line leaks neither line nor quoted words are left, nor the hint,
  /// since examples are made of them.
  ///
  /// - Parameter all: every finding of the run, of which the first may be a part.
  /// - Complexity: linear in the findings and in the bytes of the lines that they are on, each looked at once.
  package func applied(to findings: [Finding], among all: [Finding]? = nil) -> [Finding] {
    var lines = LeakingLines(scan: scan, bytes: bytes, leaks: all ?? findings)
    return findings.map { finding in
      var discreet = finding
      discreet.notes.removeAll { lines.leak(at: $0.range, in: $0.path) }
      guard !finding.isConfidential, lines.leak(at: finding.range, in: finding.path) else { return discreet }
      discreet.isConfidential = true
      discreet.message = finding.message.withoutQuotations(but: KnownNames.contains)
      discreet.hint = nil
      return discreet
    }
  }
}

/// Which lines of files leak; each line is looked at once, however many findings are on it.
private struct LeakingLines {
  let scan: LeakScan
  let bytes: (String) -> [UInt8]?
  private let indexes = TextIndexes()
  /// The ranges of known leaks of each file, in their order, those that overlap joined.
  private let leaks: [String: [Range<Int>]]
  private var known: [String: [Range<Int>: Bool]] = [:]

  init(scan: LeakScan, bytes: @escaping (String) -> [UInt8]?, leaks: [Finding]) {
    self.scan = scan
    self.bytes = bytes
    self.leaks = Dictionary(grouping: leaks.lazy.filter { $0.isConfidential && !$0.range.isEmpty }, by: \.path)
      .mapValues { Self.joined($0.map(\.range)) }
  }

  mutating func leak(at range: Range<Int>, in path: String) -> Bool {
    guard !range.isEmpty, let content = bytes(path), range.lowerBound < content.count else { return false }
    let lines = indexes.lines(of: range, in: path, content)
    if let found = known[path]?[lines] { return found }
    var found = touches(lines, leaks[path] ?? [])
    if !found { scan.scan(content.span.extracting(lines)) { leak in found = found || !leak.isAsked } }
    known[path, default: [:]][lines] = found
    return found
  }

  /// Whether one of some ranges, in their order, overlaps another.
  private func touches(_ lines: Range<Int>, _ ranges: [Range<Int>]) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= lines.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].overlaps(lines)
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, last.upperBound >= range.lowerBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
