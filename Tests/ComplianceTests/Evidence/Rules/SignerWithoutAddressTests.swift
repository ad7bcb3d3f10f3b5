import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("signer-without-address")
struct SignerWithoutAddressTests {
  @Test("somebody who signed and has no address in people.yaml")
  func fires() throws {
    var sample = try EvidenceSample()
    sample.people[1].emails = []
    #expect(sample.findings.summary == ["signer-without-address warning"])
    #expect(sample.findings.first?.path == "content/people.yaml" && sample.findings.first?.class == .duty)
    #expect(sample.findings.first?.message.zh == "“李强”签了 1 处，people.yaml 里没有邮箱，无法核对是不是本人提交的")
    #expect(sample.findings.first?.hint?.zh == "补上，例如：邮箱: [liqiang@example.invalid]")
  }

  @Test("not who never signed, nor who signed before evidence was expected")
  func passes() throws {
    var sample = try EvidenceSample()
    sample.people[5].emails = []
    #expect(sample.findings.isEmpty)
    sample.people[1].emails = []
    sample.lines[1] = .by("liqiang", on: try .day("2013-05-22"), isOld: true)
    #expect(sample.findings.isEmpty)
  }
}
