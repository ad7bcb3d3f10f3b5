import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("history-incomplete")
struct HistoryIncompleteTests {
  @Test("a shallow clone, with the number of lines that could not be compared")
  func fires() throws {
    var sample = try EvidenceSample()
    sample.source.isShallow = true
    sample.lines[0] = .cut
    #expect(sample.findings.summary == ["history-incomplete note"])
    #expect(sample.findings.first?.path == "content/board.yaml" && sample.findings.first?.class == .duty)
    #expect(
      sample.findings.first?.message.zh == "这是浅克隆，历史不完整：1 处签字早于手边的历史，没有核对；索引号是否用过也只查了这一段")
    #expect(sample.findings.first?.hint?.zh == "取回全部历史：git fetch --unshallow")
  }

  @Test("a whole one says nothing")
  func passes() throws {
    var sample = try EvidenceSample()
    sample.lines[0] = .cut
    #expect(sample.findings.isEmpty)
  }
}
