import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("computer-shared")
struct ComputerSharedTests {
  private func findings(start: String?, shared: Range<Int>?) throws -> [Finding] {
    var board = try WholeBoard()
    try board.add("2013-0001")
    board.settings.evidence.start = try start.map { Located(.day(try .day($0)), at: 5..<15) }
    board.settings.evidence.sharedComputer = shared
    return try board.findings()
  }

  @Test("a shared computer where evidence is expected is noted at its place")
  func fires() throws {
    let found = try findings(start: "2013-01-01", shared: 30..<36)
    #expect(found.summary == ["computer-shared note"])
    #expect(found.first?.class == .duty && found.first?.range == 30..<36 && found.first?.path == "content/board.yaml")
  }

  @Test("nothing where no evidence is expected, or no computer shared")
  func passes() throws {
    #expect(try findings(start: nil, shared: 30..<36).isEmpty)
    #expect(try findings(start: "2013-01-01", shared: nil).isEmpty)
  }
}
