package import Diagnostics
package import Notices

/// Says that a build shows what the last commit released, since newer sign-offs are not committed yet.
package enum CommittedShown: RuleKeeper {
  package static let rule = Rule(
    "committed-shown", .duty, .warning,
    title: Phrase(zh: "签字还没有提交，网站上仍是上次公开的", en: "not yet committed, so what was released stays"),
    requirement: Phrase(
      zh: "写了“存证起始”的，签字提交以后才算数；公开过的信息，在提交以前网站上仍是上次提交时公开的内容。",
      en: "With 存证起始 a sign-off counts once it is committed; until then what was released before stays on the site."),
    wrong: "改稿签完“公开”，没有提交就生成", right: "git commit -m 公开 文件名，再 noticeboard build")

  /// - Parameter line: The first line that is not committed.
  package static func finding(_ line: SignOff, in path: String, at range: Range<Int>) -> Finding {
    Finding(
      rule, in: path, at: range,
      Phrase(
        zh: "“\(line.step.name) \(line.person) \(line.date)”还没有提交，网站上仍是上次公开的内容",
        en: "\(line.step.name) \(line.person) is not committed yet: the site shows what was released before"),
      hint: Phrase(
        zh: "由签字的人自己提交，再生成，例如：git commit -m \(line.step.name) 文件名",
        en: "each person commits the own line, then build, for example: git commit -m \(line.step.name) FILE"))
  }
}
