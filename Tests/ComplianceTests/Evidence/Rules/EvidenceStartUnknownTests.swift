import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("evidence-start-unknown")
struct EvidenceStartUnknownTests {
  @Test("the commit of 存证起始 is not in the history: nothing else is asked")
  func fires() throws {
    var sample = try EvidenceSample()
    sample.source = EvidencedBoard.Source(lacksStart: true)
    sample.lines[1] = .uncommitted
    #expect(sample.findings.summary == ["evidence-start-unknown error"])
    #expect(sample.findings.first?.path == "content/board.yaml" && sample.findings.first?.range == 5..<15)
    #expect(sample.findings.first?.class == .duty)
    #expect(sample.findings.first?.message.zh == "历史里没有“存证起始”写的提交，或者不止一个；签字都没有核对")
  }

  @Test("not where there is one, nor where the board expects no evidence")
  func passes() throws {
    var sample = try EvidenceSample()
    #expect(sample.findings.isEmpty)
    sample.source = EvidencedBoard.Source(lacksStart: true)
    sample.board.evidence.start = nil
    #expect(sample.findings.isEmpty)
  }
}
