import Diagnostics
import Notices

/// Keeps out what was decided not to be published (条例2007 article 8 and 14, 条例2019 article 14 to 16).
///
/// A note, for the decision is in order; a warning when step 公开 is signed all the same.
struct SecrecyRefused: SecrecyRule {
  static let rule = Rule(
    "secrecy-refused", .hold, .note, title: Phrase(zh: "不予公开", en: "not to be published"),
    requirement: Phrase(
      zh: "决定不予公开的不会显示；最好根本不要放进这个文件夹。",
      en: "What was decided not to be published is not shown; best keep it out of this folder altogether."),
    basis: Phrase(
      zh: "《政府信息公开条例》2007年第八条、第十四条，2019年第十四条至第十六条",
      en: "Regulation of 2007, articles 8 and 14; of 2019, articles 14 to 16"),
    wrong: """
      保密: 不予公开
      审查: […, 公开 周静 2013-06-03 …]
      """,
    right: "保密: 不予公开（不签“公开”）")

  func check(_ paper: Paper, _ findings: inout Findings) {
    guard paper.isRefused else { return }
    let isSigned = paper.trails[0].release != nil
    findings.add(
      Self.rule, isSigned ? .warning : .note, at: paper.secrecy.range,
      isSigned
        ? Phrase(
          zh: "已签公开，保密却为不予公开；按不予公开处理", en: "step 公开 is signed, yet 保密 says 不予公开; it stays out")
        : Phrase(zh: "不予公开", en: "not to be published"),
      hint: isSigned
        ? Phrase(
          zh: "曾经公开过的用：撤回: { 日期: 年-月-日, 原因: …, 人: 姓名 }",
          en: "take back what was once public with: 撤回: { 日期: YYYY-MM-DD, 原因: …, 人: NAME }") : nil)
  }
}
