import Diagnostics
import Notices

struct EvidenceStartUnknown: EvidenceBoardRule {
  static let rule = Rule(
    "evidence-start-unknown", .duty, .error,
    title: Phrase(zh: "找不到存证起始的提交", en: "the commit of 存证起始 is not there"),
    requirement: Phrase(
      zh: "board.yaml 的“存证起始”写日期，或者写历史里有的、唯一的提交编号。找不到时签字都没有核对。",
      en: "存证起始 of board.yaml is a day, or the name of one commit of the history. Where it is not found nothing was "
        + "compared."),
    wrong: "存证起始: 0000000", right: "存证起始: 2014-01-01")

  func check(_ board: EvidencedBoard, _ findings: inout [Finding]) {
    guard board.source.lacksStart, let start = board.board.evidence.start else { return }
    findings.add(
      Self.rule, in: board.board.path, at: start.range,
      Phrase(
        zh: "历史里没有“存证起始”写的提交，或者不止一个；签字都没有核对",
        en: "the commit that 存证起始 names is not in the history, or not the only one of that name; nothing was compared"))
  }
}
