import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("address-shared")
struct AddressSharedTests {
  @Test("an address of two people, whatever its case")
  func fires() throws {
    var sample = try EvidenceSample()
    sample.people[0].emails.append("LIQIANG@board.example")
    #expect(sample.findings.summary == ["address-shared warning"])
    #expect(sample.findings.first?.path == "content/people.yaml" && sample.findings.first?.class == .duty)
    #expect(sample.findings.first?.message.zh == "“王芳”和“李强”用同一个邮箱 liqiang@board.example，分不清是谁提交的")
  }

  @Test("not one address written twice by one person, nor while no evidence is expected")
  func passes() throws {
    var sample = try EvidenceSample()
    sample.people[1].emails.append("LIQIANG@board.example")
    #expect(sample.findings.isEmpty)
    sample.people[0].emails.append("liqiang@board.example")
    sample.board.evidence.start = nil
    #expect(sample.findings.isEmpty)
  }
}
