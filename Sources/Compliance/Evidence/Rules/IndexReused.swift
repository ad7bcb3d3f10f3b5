import Diagnostics
import Notices

/// Requires that the number of a paper that was released is never given to another (条例2019 article 12: the index).
///
/// Of the other paper only the commit is named: it may have been taken back, title and all.
struct IndexReused: EvidenceBoardRule {
  static let rule = Rule(
    "index-reused", .hold, .error,
    title: Phrase(zh: "索引号用过", en: "an index number used before"),
    requirement: Phrase(
      zh: "索引号一经公开就不再给别的信息用，删去、撤回了也不用。和 Git 历史核对。",
      en: "The number of a released paper is never given to another, not even after it was deleted or withdrawn; "
        + "checked against the git history."),
    basis: Phrase(zh: "条例2019第十二条：索引", en: "Regulation 2019, article 12: the index"),
    wrong: "删去 2014-0013，新信息再用 索引号: 2014-0013", right: "索引号: 2014-0027")

  func check(_ board: EvidencedBoard, _ findings: inout [Finding]) {
    for reused in board.reused {
      let commit = reused.released.commit
      findings.add(
        Self.rule, in: reused.path, at: reused.index.range,
        Phrase(
          zh: "索引号 \(reused.index.value) 在 \(reused.released.arrival.day) 已经公开过另一条信息（提交 \(commit.id)）；一个号只用一次",
          en: "the number \(reused.index.value) was another paper's, released \(reused.released.arrival.day) (commit "
            + "\(commit.id)); a number is never used twice"),
        hint: Phrase(
          zh: "换一个从没用过的号，例如：索引号: \(reused.index.value.year)-0099",
          en: "take a number that was never used, for example: 索引号: \(reused.index.value.year)-0099"))
    }
  }
}
