import Notices
import Testing

@testable import Compliance

/// What is said of people, numbers and the history as a whole.
struct EvidenceBoardTests {
  @Test("finds an address of two people, whatever its case, once evidence is expected")
  func sharedAddress() throws {
    var sample = try EvidenceSample()
    sample.people[0].emails.append("LIQIANG@board.example")
    #expect(sample.findings.summary == ["address-shared warning"])
    sample.board.evidence.start = nil
    #expect(sample.findings.summary == [])
  }

  @Test("says what a number was before")
  func reused() throws {
    var sample = try EvidenceSample()
    sample.reused = [
      ReusedIndex(
        path: "content/应急管理/预案.md", index: Located(try index("2013-0031"), at: 26..<29),
        released: .by("zhoujing", on: try .day("2013-03-01")))
    ]
    #expect(sample.findings.summary == ["index-reused error"])
    #expect(sample.findings.first?.message.zh.contains("2013-03-01") == true)
  }

  @Test("says when the history is not whole, or its start is unknown")
  func source() throws {
    var sample = try EvidenceSample()
    sample.source.isShallow = true
    sample.lines[0] = .cut
    #expect(sample.findings.summary == ["history-incomplete note"])
    #expect(sample.findings.first?.message.zh.contains("1 处") == true)
    sample.source = EvidencedBoard.Source(lacksStart: true)
    #expect(sample.findings.summary == ["evidence-start-unknown error"])
  }

  @Test("counts, and says whose word the dates are")
  func counts() throws {
    var sample = try EvidenceSample()
    sample.lines[0] = .by("wangfang", on: try .day("2013-05-21"), isOld: true)
    sample.lines[4] = .uncommitted
    let said = try #require(sample.evidenced.findings.first("evidence-counted"))
    #expect(said.severity == .note && said.message.en.hasPrefix("3 sign-offs compared with the history, 1 from before"))
    #expect(said.message.zh.contains("自报") && said.message.zh.contains("签名没有核对"))
    sample.source.hasReceiveLog = true
    #expect(sample.evidenced.findings.first("evidence-counted")?.message.zh.contains("接收日志") == true)
    sample.board.evidence.start = nil
    #expect(sample.evidenced.findings.first("evidence-counted")?.message.zh.contains("没有“存证起始”") == true)
  }

  @Test("describes every rule: id, right and wrong example")
  func descriptions() {
    let all = EvidencedBoard.descriptions
    #expect(Set(all.map(\.id)).count == all.count && all.count == 19)
    #expect(all.allSatisfy { !$0.wrong.isEmpty && !$0.right.isEmpty && $0.class == .duty })
  }
}
