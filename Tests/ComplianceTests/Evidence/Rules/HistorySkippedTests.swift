import Compliance
import Diagnostics
import Notices
import Testing

@Suite("history-skipped")
struct HistorySkippedTests {
  @Test("a note that says why, and where a history is to be had")
  func fires() {
    let found = HistorySkipped.finding(Phrase(zh: "不在 Git 仓库里", en: "no repository"), in: "content/board.yaml")
    #expect(found.rule.id == "history-skipped" && found.severity == .note && found.class == .duty)
    #expect(found.path == "content/board.yaml")
    #expect(found.message.zh == "不在 Git 仓库里，没有核对签字的历史")
    #expect(found.hint?.zh == "在 git clone 得到的文件夹里运行，例如：git clone 地址")
  }
}
