import Diagnostics
import Notices

/// Requires a kind that is published again and again to be out in every round (such as 村民委员会组织法 article 30).
///
/// What was missed stays missed; once the kind is published again it is a warning.
struct RepetitionMissing: BoardOnlyRule {
  static let rule = Rule(
    "repetition-missing", .duty, .error, title: Phrase(zh: "定期公开的缺了一期", en: "a round is missing"),
    requirement: Phrase(
      zh: "kinds.yaml 写了“重复”的种类，从“重复自”起每季度（每月）至少公开一次。补发以后，缺的那一期降为警告，留作记录。",
      en: "A kind with 重复 is published at least once each quarter or month since 重复自. Once it is published again, "
        + "what was missed becomes a warning."),
    basis: .repetition, wrong: "重复: 每季度，2014 年第 1 季度没有这一种类的信息", right: "每季度都有一条 种类: cunwu 的信息，公开日期在本季度内")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for repeated in board.repetitions {
      for (round, madeUp) in repeated.missed {
        let name = round.phrase
        findings.add(
          Self.rule, madeUp == nil ? .error : .warning, in: repeated.kind.path, at: repeated.place,
          Phrase(
            zh: "“\(repeated.kind.name)”\(name.zh)没有公开（\(repeated.kind.law)）" + (madeUp.map { "，\($0) 才又公开" } ?? ""),
            en: "\"\(repeated.kind.name)\" was not published in \(name.en) (\(repeated.kind.law))"
              + (madeUp.map { "; out again on \($0)" } ?? "")), hint: .reckoned(round, repeated.kind))
      }
    }
  }
}

extension Phrase {
  static func reckoned(_ round: Round, _ kind: Kind) -> Self {
    Self(
      zh: "\(round.phrase.zh)自 \(round.firstDay) 起，至 \(round.lastDay) 止；公开一条写有“种类: \(kind.id)”的信息",
      en: "\(round.phrase.en) is \(round.firstDay) to \(round.lastDay); publish an item with \"种类: \(kind.id)\"")
  }
}
