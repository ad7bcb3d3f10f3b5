import Diagnostics
import Notices

/// The sink that rules report into: the findings about one file.
struct Findings {
  let path: String
  private(set) var list: [Finding] = []
  /// Findings that keep the paper out, whatever else is said of it.
  private(set) var blocks = 0
  /// What was decided about leaks of the paper.
  var exceptions = LeakExceptions()

  /// Reports a breach; what blocks keeps the paper out.
  mutating func add(
    _ rule: Rule, _ severity: Finding.Severity? = nil, at range: Range<Int>, _ message: Phrase, hint: Phrase? = nil,
    isConfidential: Bool = false
  ) {
    add(Finding(rule, severity, in: path, at: range, message, hint: hint, isConfidential: isConfidential))
  }

  /// Notes a leak that somebody decided on.
  mutating func record(_ leak: Leak, _ exception: LeakException, at range: Range<Int>) {
    add(Finding(leak.rule, in: path, at: range, .excepted(leak, exception), isConfidential: true).recorded)
  }

  private mutating func add(_ finding: Finding) {
    if finding.isBlocking { blocks += 1 }
    list.append(finding)
  }
}
