import Notices

/// Keeps out what was decided not to be published (条例2007 article 8 and 14, 条例2019 article 14 to 16).
///
/// A note, for the decision is in order; a warning when step 公开 is signed all the same.
struct SecrecyRefused: PaperRule {
  func check(_ paper: Paper, _ findings: inout Findings) {
    guard paper.isRefused else { return }
    let isSigned = paper.trails[0].release != nil
    findings.hold(
      "secrecy-refused", isSigned ? .warning : .note, at: paper.secrecy.range, isSigned ? .contradiction : .refused,
      hint: isSigned ? .withdraw : nil)
  }
}

extension Phrase {
  fileprivate static let refused = Self(zh: "不予公开", en: "not to be published")

  fileprivate static let contradiction = Self(
    zh: "已签公开，保密却为不予公开；按不予公开处理", en: "step 公开 is signed, yet 保密 says 不予公开; it stays out")

  fileprivate static let withdraw = Self(
    zh: "曾经公开过的用：撤回: { 日期: 年-月-日, 原因: …, 人: 姓名 }",
    en: "take back what was once public with: 撤回: { 日期: YYYY-MM-DD, 原因: …, 人: NAME }")
}
