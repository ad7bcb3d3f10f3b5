package import Diagnostics
package import Notices

/// Requires that the history can be read where it was asked for, with the server's log if board.yaml names one.
package enum HistoryUnreadable: RuleKeeper {
  package static let rule = Rule(
    "history-unreadable", .duty, .error,
    title: Phrase(zh: "读不出 Git 历史", en: "the git history cannot be read"),
    requirement: Phrase(
      zh: "用了 --history 就要读得出历史：装好 git，仓库属于当前用户或者列入 safe.directory，接收日志在写明的地方。",
      en: "With --history the history must be readable: git is installed, the repository is the user's or listed in "
        + "safe.directory, and the receive log is where it is said to be."),
    wrong: "存证接收日志: 没有这个文件", right: "存证接收日志: ../server/logs/refs/heads/main")

  /// Why the history was not read.
  package static func finding(_ words: Phrase, in path: String) -> Finding {
    Finding(
      Self.rule, in: path, .notCompared(words),
      hint: Phrase(
        zh: "装好 git；仓库属于别人的，确认可信后运行：git config --global --add safe.directory 仓库的路径",
        en: "install git; where the repository is another user's and to be trusted: "
          + "git config --global --add safe.directory PATH"))
  }

  /// The server's log is not where board.yaml says.
  package static func noReceiveLog(_ log: Located<String>, in path: String) -> Finding {
    Finding(
      Self.rule, in: path, at: log.range,
      Phrase(
        zh: "读不出“存证接收日志”\(log.value)，到达主分支的日子没有服务器的旁证",
        en: "the receive log \(log.value) cannot be read: no server's word for days of arrival"),
      hint: Phrase(
        zh: "写服务器上这个分支的日志的副本，例如：存证接收日志: ../server/logs/refs/heads/main",
        en: "name a copy of the server's log of the branch, for example: 存证接收日志: ../server/logs/refs/heads/main"))
  }
}

extension Phrase {
  static func notCompared(_ words: Phrase) -> Self {
    Self(zh: "\(words.zh)，没有核对签字的历史", en: "\(words.en); sign-offs were not compared with the history")
  }
}
