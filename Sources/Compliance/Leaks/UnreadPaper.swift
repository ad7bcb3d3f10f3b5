package import Diagnostics
package import Notices

/// Looks for what must never be public in a paper whose front matter cannot be read, so that one run tells of both.
///
/// What is only asked about waits until it can be read; so does, where there is 例外, what those could answer.
package struct UnreadPaper: Sendable {
  private let scan: LeakScan

  package init(of board: Board) { scan = LeakScan(.source, allowing: PublicNumbers(of: board)) }

  package func findings(in bytes: [UInt8], path: String) -> [Finding] {
    let answerable = bytes.firstRange(of: "例外".utf8) == nil ? [] : LeakExceptions.answerable
    var findings = Findings(path: path)
    scan.scan(bytes.span) { leak in
      if !leak.isAsked, !answerable.contains(leak.rule.id) { findings.leak(leak, at: leak.range) }
    }
    return findings.list
  }
}
