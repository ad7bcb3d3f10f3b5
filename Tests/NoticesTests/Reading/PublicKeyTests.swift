import Diagnostics
import Testing

@testable import Notices

/// 公钥 of people.yaml.
struct PublicKeyTests {
  private static let blob = "AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"

  private static func read(_ keys: String, second: String = "") -> ([Person]?, [String]) {
    let text = """
      人员:
        - { 编号: wangfang, 姓名: 王芳, 单位: 办, 步骤: [填报], 任期: { 从: 2011-01-01 }, 公钥: \(keys) }
        - { 编号: liqiang, 姓名: 李强, 单位: 办, 步骤: [初审], 任期: { 从: 2011-01-01 }\(second) }
      """
    var findings: [Finding] = []
    let people = PeopleReader().read(Array(text.utf8), path: "content/people.yaml", findings: &findings)
    return (people, findings.map(\.rule.id))
  }

  @Test("reads lines of .pub files, with or without a name behind them")
  func reads() throws {
    let (people, findings) = Self.read("[ssh-ed25519 \(Self.blob) wangfang@pc, ]")
    #expect(findings == [])
    #expect(people?.map { $0.keys.map(\.blob) } == [[Self.blob], []])
  }

  @Test(
    "refuses what is no public key",
    arguments: [
      "甲", "ssh-ed25519", "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8",
      "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f",
      "ssh-dss AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f",
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsc",
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4*",
      "AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f", "-----BEGIN OPENSSH PRIVATE KEY-----",
      "cert-authority ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f",
    ])
  func refuses(text: String) {
    let (people, findings) = Self.read("[\"\(text)\"]")
    #expect(people == nil && findings == ["bad-public-key"])
  }

  @Test("a key of two people proves neither, whatever it is called")
  func twice() {
    let (people, findings) = Self.read("[ssh-ed25519 \(Self.blob) a]", second: ", 公钥: [ssh-ed25519 \(Self.blob) b]")
    #expect(people == nil && findings == ["repeated-value"])
  }
}
