import Compliance
package import Diagnostics
import Notices

/// Keeps what leaks from being repeated by findings about something else on the same line.
///
/// The finding of a leak never shows its line. But a dead link or a piece of HTML beside the number would, and so would
/// a slip in a file that cannot be read and is therefore not judged at all.
package struct Discretion {
  private let scan = LeakScan()
  private let bytes: (String) -> [UInt8]?

  /// - Parameter bytes: The content of a file; nil when it cannot be read.
  package init(bytes: @escaping (String) -> [UInt8]?) {
    self.bytes = bytes
  }

  /// The findings in the same order; of those whose line leaks neither line nor quoted words are left, nor the hint,
  /// since examples are made of them.
  package func applied(to findings: [Finding]) -> [Finding] {
    let leaks = Dictionary(grouping: findings.filter { $0.isConfidential && !$0.range.isEmpty }, by: \.path)
    return findings.map { finding in
      var discreet = finding
      discreet.notes.removeAll { leaksLine(of: $0.range, in: $0.path, leaks) }
      guard !finding.isConfidential, leaksLine(of: finding.range, in: finding.path, leaks) else { return discreet }
      discreet.isConfidential = true
      discreet.message = finding.message.withoutQuotations(but: KnownNames.contains)
      discreet.hint = nil
      return discreet
    }
  }

  private func leaksLine(of range: Range<Int>, in path: String, _ leaks: [String: [Finding]]) -> Bool {
    guard !range.isEmpty, let content = bytes(path), range.lowerBound < content.count else { return false }
    let line = Self.lines(of: range, in: content)
    if leaks[path]?.contains(where: { $0.range.overlaps(line) }) == true { return true }
    var found = false
    scan.scan(content.span.extracting(line)) { leak in found = found || !leak.isAsked }
    return found
  }

  /// The whole lines that a range touches.
  private static func lines(of range: Range<Int>, in content: [UInt8]) -> Range<Int> {
    let feed = UInt8(ascii: "\n")
    let start = content[..<range.lowerBound].lastIndex(of: feed).map { $0 + 1 } ?? 0
    let end = min(range.upperBound, content.count)
    return start..<max(end, content[end...].firstIndex(of: feed) ?? content.count)
  }
}
