import Compliance
import Diagnostics
import Notices
import Testing

@Suite("evidence-missing")
struct EvidenceMissingTests {
  static let causes: [(EvidenceMissing.Cause, String)] = [
    (.shallow, "git fetch --unshallow"), (.noRepository, "git clone"), (.notInstalled, "apt install git"),
    (.noKeygen, "apt install openssh-client"), (.notTrusted(folder: "/srv/甲"), "safe.directory '/srv/甲'"),
    (.noReceiveLog("../main"), "scp 服务器:仓库/logs/refs/heads/main ../main"), (.noStart, "存证起始: 2014-01-01"),
    (.failed("fatal: 甲"), "git fsck"),
  ]

  @Test("a fault at 存证起始, with the command that mends it", arguments: causes)
  func fires(cause: EvidenceMissing.Cause, command: String) throws {
    let start = Located(Board.Start.day(try .day("2013-01-01")), at: 5..<15)
    let found = EvidenceMissing.finding(cause, start: start, in: "content/board.yaml")
    #expect(found.rule.id == "evidence-missing" && found.severity == .error && found.class == .fault)
    #expect(found.path == "content/board.yaml" && found.range == 5..<15)
    #expect(found.hint?.zh.contains(command) == true && found.hint?.en.isEmpty == false)
  }
}
