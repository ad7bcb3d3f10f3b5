import Diagnostics
import Notices

struct RepetitionDueSoon: BoardOnlyRule {
  static let rule = Rule(
    "repetition-due-soon", .duty, .note, title: Phrase(zh: "本期快结束还没有公开", en: "a round is about to end"),
    requirement: Phrase(
      zh: "离本季度（本月）最后一天不多于“提前提醒”（不写时 5 个工作日），这一种类本期还没有公开。",
      en: "The quarter or month ends within 提前提醒 (5 working days unless set), and the kind was not published in it."),
    basis: .repetition, wrong: "到 2014-03-27，2014 年第 1 季度还没有 种类: cunwu 的信息", right: "种类: cunwu，公开日期: 2014-03-20")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for repeated in board.repetitions {
      guard let round = repeated.open else { continue }
      let span = Timeliness.Span(after: board.today, through: round.lastDay, in: board.calendar)
      guard span.isWithin(board.board.remindWithin) else { continue }
      let (kind, name) = (repeated.kind, round.phrase)
      findings.add(
        Self.rule, in: kind.path, at: repeated.place,
        Phrase(
          zh: "“\(kind.name)”\(name.zh)还没有公开，须在 \(round.lastDay) 前（含当日），尚余 \(span.days) 天（\(kind.law)）",
          en:
            "\"\(kind.name)\" is not out for \(name.en) yet; due by \(round.lastDay), \(span.days) days left (\(kind.law))"
        ), hint: .reckoned(round, kind))
    }
  }
}
