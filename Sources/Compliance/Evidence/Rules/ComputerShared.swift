import Diagnostics
import Notices

/// Says on a board that expects evidence that people may sign for others there: what git then says of them is worth less.
struct ComputerShared: BoardOnlyRule {
  static let rule = Rule(
    "computer-shared", .duty, .note,
    title: Phrase(zh: "允许共用电脑", en: "a shared computer is allowed"),
    requirement: Phrase(
      zh: "写了“共用电脑: 允许”，谁坐在电脑前都可以用 --as 写上别人的名字；提交以前要换成本人的身份，否则核对历史时会扣下。最好每人用自己的账号，删去这一行。",
      en: "With 共用电脑: 允许 whoever sits at a computer may sign with --as for others; the identity is changed before the "
        + "commit, or the history holds the item. Better give everybody an account and take the line out."),
    wrong: "共用电脑: 允许", right: "共用电脑: 不允许")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let evidence = board.board.evidence
    guard evidence.start != nil, let place = evidence.sharedComputer else { return }
    findings.add(
      Self.rule, in: board.board.path, at: place,
      Phrase(
        zh: "要求存证，又允许共用电脑：签字的人和用电脑的人可以不是一个人，证据就弱",
        en: "evidence is expected and a shared computer allowed: who signs need not be who sits there, so that the "
          + "evidence is weak"),
      hint: Phrase(
        zh: "每人一个账号的，删去“共用电脑”；还可以在 people.yaml 登记公钥，写：签名提交: 必须",
        en: "where everybody has an account take 共用电脑 out; with keys in people.yaml also write: 签名提交: 必须"))
  }
}
