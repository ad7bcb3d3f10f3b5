import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("sign-off-not-signed")
struct SignOffNotSignedTests {
  private static let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"

  /// 李强 has a key; the commit of 初审 bears the signature of somebody, or none.
  private func sample(signedBy person: String?) throws -> EvidenceSample {
    var sample = try EvidenceSample()
    sample.people[1].keys = [try #require(SSHKey(Self.key))]
    if let person { sample.signers = ["liqiang-2013-05-22": person] }
    return sample
  }

  @Test(
    "the commit of somebody with a key bears no signature, or another's",
    arguments: [(nil, "没有用本人的密钥签名"), ("zhaomin", "是用“赵敏”的密钥签名的")])
  func fires(signer: String?, words: String) throws {
    let found = try sample(signedBy: signer).findings
    #expect(found.summary == ["sign-off-not-signed error"])
    #expect(found.first?.class == .hold && found.first?.range == Sample.line(1))
    #expect(found.first?.message.zh == "初审 签的是“李强”，提交 liqiang-2013-05-22（2013-05-22）\(words)")
    #expect(found.first?.hint?.zh.contains("git config commit.gpgSign true") == true)
  }

  @Test("the person's own signature passes, and is asked for once")
  func passes() throws {
    let sample = try sample(signedBy: "liqiang")
    #expect(sample.findings.isEmpty)
    #expect(sample.evidenced.commitsToVerify == ["liqiang-2013-05-22"])
  }

  @Test("whoever has no key need not sign, unless the board demands it of everybody")
  func demanded() throws {
    var sample = try sample(signedBy: "liqiang")
    sample.board.evidence.signedCommits = 0..<4
    #expect(sample.findings.summary == Array(repeating: "sign-off-not-signed error", count: 4))
    #expect(sample.findings.first?.message.zh.hasSuffix("没有签名，people.yaml 里也没有本人的公钥") == true)
    #expect(sample.evidenced.commitsToVerify.count == 5)
  }

  @Test("lines from before evidence is expected are not asked about")
  func old() throws {
    var sample = try sample(signedBy: nil)
    sample.lines[1] = .by("liqiang", on: try .day("2013-05-22"), isOld: true)
    #expect(sample.findings.isEmpty && sample.evidenced.commitsToVerify == [])
  }
}
