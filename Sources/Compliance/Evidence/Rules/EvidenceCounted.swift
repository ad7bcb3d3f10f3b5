import Diagnostics
import Notices

struct EvidenceCounted: EvidenceBoardRule {
  static let rule = Rule(
    "evidence-counted", .duty, .note,
    title: Phrase(zh: "存证统计", en: "the count of evidence"),
    requirement: Phrase(
      zh: "说明多少签字与 Git 历史核对过，日期由谁说了算。作者和日期都由提交的电脑自己填写；接上服务器的接收日志，到达主分支的日子才有旁证；在 people.yaml 登记公钥的人，提交的签名也核对。",
      en:
        "Says how many sign-offs were compared with the git history, and whose word the dates are. Author and dates are "
        + "set by the client; a server's receive log proves days of arrival, and the key of a person in people.yaml who it was."
    ),
    wrong: "（只作说明）", right: "存证起始: 2014-01-01")

  func check(_ board: EvidencedBoard, _ findings: inout [Finding]) {
    var (judged, old, open) = (0, 0, 0)
    for line in board.trails.lazy.flatMap(\.lines) {
      switch line {
      case .introduced(_, let isOld, _): if isOld { old += 1 } else { judged += 1 }
      case .uncommitted: open += 1
      case .untraceable, .cut: break
      }
    }
    let start = board.board.evidence.start
    let count = old + open
    let dates =
      board.source.hasReceiveLog
      ? Phrase(
        zh: "到达主分支的日子按服务器的接收日志，作者和签字的日期由提交的人自报",
        en: "days of arrival are the server's, author and day of each sign-off are self-declared")
      : Phrase(
        zh: "作者和日期都由提交的电脑自报，没有服务器的旁证", en: "authors and dates are self-declared by the committing computer")
    let isSigned = board.board.evidence.signedCommits != nil || board.people.contains { !$0.keys.isEmpty }
    let signatures =
      isSigned
      ? Phrase(zh: "有公钥的人的提交签名核对过", en: "signatures of those with keys were verified")
      : Phrase(zh: "提交签名没有核对", en: "signatures were not verified")
    findings.add(
      Self.rule, in: board.board.path, at: start?.range ?? 0..<0,
      start == nil
        ? Phrase(
          zh: "board.yaml 没有“存证起始”，\(count) 处签字都按没有存证计",
          en: "board.yaml has no 存证起始: all \(count) sign-offs count as not evidenced")
        : Phrase(
          zh: "与历史核对了 \(judged) 处签字，起始以前没有存证的 \(old) 处，还没提交的 \(open) 处；\(dates.zh)；\(signatures.zh)",
          en:
            "\(judged) sign-offs compared with the history, \(old) from before the start not evidenced, \(open) not yet "
            + "committed; \(dates.en); \(signatures.en)"),
      hint: start == nil
        ? Phrase(
          zh: "要开始存证，在 board.yaml 写起始的日子，例如：\(Example.marked("存证起始: 2014-01-01"))",
          en:
            "to expect evidence write its first day into board.yaml, for example: \(Example.marked("存证起始: 2014-01-01"))"
        ) : nil)
  }
}
