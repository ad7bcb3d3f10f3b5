import Compliance
import Diagnostics
import Notices
import Testing

@Suite("history-unreadable")
struct HistoryUnreadableTests {
  @Test("an error that says why, and how to let git read")
  func fires() {
    let found = HistoryUnreadable.finding(Phrase(zh: "没有装 git", en: "no git"), in: "content/board.yaml")
    #expect(found.rule.id == "history-unreadable" && found.severity == .error && found.class == .duty)
    #expect(found.path == "content/board.yaml")
    #expect(found.message.zh == "没有装 git，没有核对签字的历史")
    #expect(found.hint?.zh.contains("git config --global --add safe.directory 仓库的路径") == true)
  }

  @Test("the server's log is named at its place")
  func log() {
    let found = HistoryUnreadable.noReceiveLog(Located("../logs/main", at: 30..<42), in: "content/board.yaml")
    #expect(found.rule.id == "history-unreadable" && found.severity == .error && found.range == 30..<42)
    #expect(found.message.zh == "读不出“存证接收日志”../logs/main，到达主分支的日子没有服务器的旁证")
  }
}
