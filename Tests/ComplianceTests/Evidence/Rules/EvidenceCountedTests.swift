import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("evidence-counted")
struct EvidenceCountedTests {
  /// Three lines compared, one from before the start, one not committed.
  private func sample() throws -> EvidenceSample {
    var sample = try EvidenceSample()
    sample.lines[0] = .by("wangfang", on: try .day("2013-05-21"), isOld: true)
    sample.lines[4] = .uncommitted
    return sample
  }

  private func said(_ sample: EvidenceSample) throws -> Finding {
    try #require(sample.evidenced.findings.first("evidence-counted"))
  }

  @Test("counts, and says whose word the dates are")
  func counts() throws {
    let said = try said(sample())
    #expect(said.severity == .note && said.class == .duty && said.path == "content/board.yaml" && said.range == 5..<15)
    #expect(
      said.message.zh
        == "与历史核对了 3 处签字，起始以前没有存证的 1 处，还没提交的 1 处；作者和日期都由提交的电脑自报，没有服务器的旁证；提交签名没有核对")
    #expect(said.message.en.hasPrefix("3 sign-offs compared with the history, 1 from before"))
  }

  @Test("names the server's log where there is one")
  func log() throws {
    var sample = try sample()
    sample.source.hasReceiveLog = true
    #expect(try said(sample).message.zh.contains("到达主分支的日子按服务器的接收日志"))
  }

  @Test("says where signatures were verified")
  func signatures() throws {
    var sample = try sample()
    sample.board.evidence.signedCommits = 0..<4
    #expect(try said(sample).message.zh.hasSuffix("有公钥的人的提交签名核对过"))
  }

  @Test("without 存证起始 nothing was compared, and it says how to begin")
  func notExpected() throws {
    var sample = try sample()
    for place in 0...3 { sample.lines[place] = .by("wangfang", on: try .day("2013-05-21"), isOld: true) }
    sample.board.evidence.start = nil
    #expect(try said(sample).message.zh == "board.yaml 没有“存证起始”，5 处签字都按没有存证计")
    #expect(try said(sample).hint?.zh.hasSuffix("例如：存证起始: 2014-01-01") == true)
  }
}
