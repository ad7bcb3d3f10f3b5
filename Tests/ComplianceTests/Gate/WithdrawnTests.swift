import Compliance
import Notices
import Testing

@Suite("what is shown of an item that was taken back")
struct WithdrawnTests {
  @Test("no title when so asked, nor when the text is in doubt")
  func title() throws {
    #expect(try !Sample.withdrawn(by: "周静", hidesTitle: true).assess().showsTitle)
    var altered = try Sample.withdrawn(by: "周静")
    altered.body = ""
    #expect(try altered.assess().standing == .withdrawn)
    #expect(try !altered.assess().showsTitle)
    #expect(try altered.assess().findings.isEmpty)
    var blocked = try Sample.withdrawn(by: "周静")
    blocked.isBlocked = true
    #expect(try blocked.assess().standing == .withdrawn)
    #expect(try !blocked.assess().showsTitle)
  }

  @Test("stays withdrawn when it is refused or referred afterwards, and leaks in its text no longer count")
  func afterwards() throws {
    var refused = try Sample.withdrawn(by: "周静")
    refused.notice.secrecy.value = .refused
    refused.body += "370399199003074535"
    #expect(try refused.assess().standing == .withdrawn)
    #expect(try refused.assess().findings.isEmpty)
  }

  @Test("a leak in the reason keeps even the reason out")
  func leakInReason() throws {
    var leaking = try Sample.withdrawn(by: "周静")
    leaking.notice.withdrawal?.value.reason = "误登身份证号370399199003074535"
    #expect(try leaking.assess().standing == .held)
  }
}
