import Diagnostics
import Notices

struct HistoryIncomplete: EvidenceBoardRule {
  static let rule = Rule(
    "history-incomplete", .duty, .note,
    title: Phrase(zh: "历史不完整", en: "the history is not whole"),
    requirement: Phrase(
      zh: "浅克隆只有最近的提交，更早的签字无法核对。取回全部历史再查。",
      en: "A shallow clone holds recent commits only; older sign-offs cannot be compared. Fetch the whole history."),
    wrong: "git clone --depth 1", right: "git fetch --unshallow")

  func check(_ board: EvidencedBoard, _ findings: inout [Finding]) {
    guard board.source.isShallow else { return }
    let cut = board.trails.reduce(0) { sum, trail in
      sum + trail.lines.count { if case .cut = $0 { true } else { false } }
    }
    findings.add(
      Self.rule, in: board.board.path,
      Phrase(
        zh: "这是浅克隆，历史不完整：\(cut) 处签字早于手边的历史，没有核对；索引号是否用过也只查了这一段",
        en: "this is a shallow clone: \(cut) sign-offs are older than the history at hand and were not compared, and "
          + "reused index numbers were looked for in this part only"),
      hint: Phrase(zh: "取回全部历史：git fetch --unshallow", en: "fetch the whole history: git fetch --unshallow"))
  }
}
