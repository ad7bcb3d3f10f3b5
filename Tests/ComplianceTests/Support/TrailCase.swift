import Compliance
import Diagnostics
import Notices
import Testing

/// A trail, what must be said of it, and where.
struct TrailCase: Sendable, CustomTestStringConvertible {
  var name: String
  var lines: [String]
  /// `rule severity`, in order.
  var findings: [String]
  var place: Range<Int>?
  /// What the first finding says.
  var message: String?
  var standing = Standing.held
  var testDescription: String { name }

  /// Judges the trail in place of the sample's own.
  func check() throws {
    var sample = try Sample()
    sample.notice.review = try trail(lines)
    try sample.release()
    sample.today = try .day("2013-06-03")
    let assessment = try sample.assess()
    #expect(assessment.findings.summary == findings)
    #expect(assessment.standing == standing)
    if let place { #expect(assessment.findings.first?.range == place) }
    if let message { #expect(assessment.findings.first?.message.zh == message) }
    #expect(assessment.findings.allSatisfy { $0.class == .hold })
    #expect(!assessment.isShown)
  }

  /// The lines of the sample, changed.
  static func lines(_ change: (inout [String]) -> Void) -> [String] {
    var lines = Sample.lines
    change(&lines)
    return lines
  }
}
