import Notices
import Testing

@testable import Compliance

@Suite("a board and its history as a whole")
struct EvidencedBoardTests {
  @Test("finds nothing where all is in order")
  func inOrder() throws {
    #expect(try EvidenceSample().findings.summary == [])
  }

  @Test("expects nothing of old lines, nor of people nobody can name")
  func notExpected() throws {
    var sample = try EvidenceSample()
    sample.lines[1] = .by("stranger", on: try .day("2014-01-01"), isOld: true)
    #expect(sample.findings.summary == [])
    sample.people.remove(at: 1)
    sample.lines[1] = .by("stranger", on: try .day("2013-05-22"))
    #expect(sample.findings.summary == [])
  }
}
