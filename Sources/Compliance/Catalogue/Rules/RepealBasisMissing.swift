import Diagnostics
import Notices

struct RepealBasisMissing: BoardRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for item in board.living {
      let (notice, validity) = (item.notice, item.notice.validity)
      guard let state = validity.state, state.value == .repealed, validity.repealedBy == nil else { continue }
      findings.add(
        Self.rule, in: notice.path, at: state.range, Phrase(zh: "写了“废止”，没有写废止依据", en: "it is 废止, but there is no 废止依据"))
    }
  }

  static let rule = Rule(
    "repeal-basis-missing", .duty, .error,
    title: Phrase(zh: "废止没有依据", en: "repealed by nothing"),
    requirement: Phrase(zh: "有效性写“废止”的，要写明“废止依据”：哪份文件废止的。", en: "What is 废止 names the repealing paper in 废止依据."),
    wrong: "有效性: 废止", right: "有效性: 废止\n废止依据: 示例镇政发〔2014〕5号")
}
