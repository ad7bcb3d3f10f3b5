package import Diagnostics
import Notices

/// Says that there is no history to compare with: content/ is in no git repository.
package enum HistorySkipped: RuleKeeper {
  package static let rule = Rule(
    "history-skipped", .duty, .note,
    title: Phrase(zh: "不在 Git 仓库里", en: "no git repository"),
    requirement: Phrase(
      zh: "content 在 Git 仓库里才能核对签字的历史；不在时跳过。",
      en: "Sign-offs are compared with the history only where content/ is in a git repository."),
    wrong: "从压缩包解开的文件夹", right: "git clone 得到的文件夹")

  /// Why the history was passed over.
  package static func finding(_ words: Phrase, in path: String) -> Finding {
    Finding(
      Self.rule, in: path, .notCompared(words),
      hint: Phrase(
        zh: "在 git clone 得到的文件夹里运行，例如：git clone 地址",
        en: "run in a cloned folder, for example: git clone ADDRESS"))
  }
}
