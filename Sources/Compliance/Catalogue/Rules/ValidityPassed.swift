import Diagnostics
import Notices

/// Requires that an item does not say 有效 after its last day: pages mark it as 失效, its source must not contradict.
struct ValidityPassed: BoardRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for item in board.living {
      let validity = item.notice.validity
      guard let state = validity.state, state.value == .valid || state.value == .notYetInForce,
        let expires = validity.expires, expires.value < board.today
      else { continue }
      findings.add(
        Self.rule, in: item.notice.path, at: state.range,
        Phrase(
          zh: "有效期到 \(expires.value) 已满，有效性还写着“\(state.value.rawValue)”",
          en: "the last day, \(expires.value), has passed, but the validity is \(state.value.rawValue)"),
        hint: Phrase(
          zh: "改成：有效性: 失效；延期的，改“有效期至”并写“变更”", en: "write 有效性: 失效; if it was prolonged, change 有效期至 and record the 变更"))
    }
  }

  static let rule = Rule(
    "validity-passed", .duty, .warning,
    title: Phrase(zh: "有效期已过仍写“有效”", en: "still called valid after its last day"),
    requirement: Phrase(
      zh: "“有效期至”已过的，有效性写“失效”；继续有效的，先办延期手续再改“有效期至”。",
      en: "After 有效期至 the validity is 失效; what is prolonged gets a new last day first."),
    wrong: "有效性: 有效\n有效期至: 2013-12-31", right: "有效性: 失效\n有效期至: 2013-12-31")
}
