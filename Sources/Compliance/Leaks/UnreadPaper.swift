package import Diagnostics
package import Notices

/// Looks for what must never be public in a paper whose front matter cannot be read, so that one run tells of both.
///
/// What is only asked about waits until it can be read; so does a paper with 例外, for what those answer is not known.
package struct UnreadPaper: Sendable {
  private let scan: LeakScan

  package init(of board: Board) { scan = LeakScan(.source, allowing: PublicNumbers(of: board)) }

  package func findings(in bytes: [UInt8], path: String) -> [Finding] {
    guard bytes.firstRange(of: "例外".utf8) == nil else { return [] }
    var findings = Findings(path: path)
    scan.scan(bytes.span) { leak in
      if !leak.isAsked { findings.leak(leak, at: leak.range) }
    }
    return findings.list
  }
}
