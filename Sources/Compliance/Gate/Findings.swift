import Notices

/// The sink that rules report into: the findings about one file.
struct Findings {
  let path: String
  private(set) var list: [Finding] = []
  /// Findings that keep the paper out, whatever else is said of it.
  private(set) var blocks = 0
  /// What was decided about leaks of the paper.
  var exceptions: LeakExceptions

  init(path: String, exceptions: LeakExceptions = LeakExceptions()) {
    self.path = path
    self.exceptions = exceptions
  }

  /// Reports that the content is ambiguous.
  mutating func fault(_ rule: String, at range: Range<Int>, _ message: Phrase, hint: Phrase? = nil) {
    blocks += 1
    list.append(.fault(rule, in: path, at: range, message, hint: hint))
  }

  /// Reports that the paper must not be shown; an error is something broken, a note something still to come.
  mutating func hold(
    _ rule: String, _ severity: Finding.Severity = .error, at range: Range<Int>, _ message: Phrase,
    hint: Phrase? = nil, isConfidential: Bool = false
  ) {
    if severity == .error { blocks += 1 }
    list.append(
      .hold(rule, severity, in: path, at: range, message, hint: hint, isConfidential: isConfidential))
  }

  /// Reports something owed or badly written.
  mutating func duty(
    _ rule: String, _ severity: Finding.Severity, at range: Range<Int>, _ message: Phrase, hint: Phrase? = nil,
    isConfidential: Bool = false
  ) {
    list.append(.duty(rule, severity, in: path, at: range, message, hint: hint, isConfidential: isConfidential))
  }
}
