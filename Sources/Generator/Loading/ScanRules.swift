import Diagnostics
import Notices

/// Rules on files that cannot be read.
struct ScanRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "文件能不能读", en: "files that cannot be read")

  let unreadableFile = Rule(
    "unreadable-file", .fault, .error, title: Phrase(zh: "文件读不了", en: "file not read"),
    requirement: Phrase(
      zh: "链接、管道、太大的文件、不是 UTF-8 的文件名等一律不读；换成普通文件或者改名。",
      en:
        "Links that lead out, pipes, files too large and names that are no UTF-8 are not read: put an ordinary file in their place."
    ),
    wrong: "预案.md -> /home/王芳/预案.md（符号链接）", right: "预案.md（文件本身）")
  let missingFile = Rule(
    "missing-file", .fault, .error, title: Phrase(zh: "缺少文件", en: "file missing"),
    requirement: Phrase(
      zh: "公开栏要有 content/board.yaml 和 content/people.yaml；主题要有它列出的文件。",
      en: "A board needs content/board.yaml and content/people.yaml; a theme needs the files that it lists."),
    wrong: "（content 里没有 people.yaml）", right: "content/people.yaml")

  let markdownEnding = Rule(
    "markdown-ending", .duty, .error, title: Phrase(zh: "文件名不以 .md 结尾", en: "a name that does not end in .md"),
    requirement: Phrase(
      zh: "信息的文件名以 .md 结尾才会读取；以 .markdown 等结尾的不会公开，改名为 .md。",
      en: "Only files whose names end in .md are read as items; one that ends in .markdown is never published."),
    wrong: "应急管理/防汛预案.markdown", right: "应急管理/防汛预案.md")
}

extension Finding {
  /// Something under the content folder that is not read.
  static func unread(_ problem: ScanProblem) -> Self {
    let path = problem.path.isEmpty ? contentFolder : "\(contentFolder)/\(problem.path)"
    return Finding(ScanRules.shared.unreadableFile, in: path, problem.words)
  }

  /// A file that somebody wrote as an item and that is not read as one.
  static func markdownEnding(in path: String, isBackup: Bool = false) -> Self {
    let name = path.afterLastSlash
    let stem = name.firstRange(of: ".m").map { name[..<$0.lowerBound] } ?? name[...]
    return Finding(
      ScanRules.shared.markdownEnding, in: path,
      Phrase(
        zh: "这个文件看着是一条信息，可是文件名不以 .md 结尾，不会读取，也不会公开",
        en: "this file looks like an item, but its name does not end in .md: it is not read and never published"),
      hint: isBackup
        ? Phrase(
          zh: "旁边有“\(stem).md”，这一份多半是编辑器留下的旧稿：对照以后删去",
          en: "\(stem).md lies beside it: this is most likely a copy that an editor left; compare and delete it")
        : Phrase(zh: "改名为：\(stem).md", en: "name it: \(stem).md"))
  }

  /// A file without which there is no board.
  static func missingFile(_ name: String) -> Self {
    Finding(
      ScanRules.shared.missingFile, in: "\(contentFolder)/\(name)",
      Phrase(zh: "缺少文件“\(name)”", en: "the file \"\(name)\" is missing"),
      hint: Phrase(
        zh: "公开栏需要 content/board.yaml 和 content/people.yaml；写法见 content/README.md",
        en: "a board needs content/board.yaml and content/people.yaml; see content/README.md"))
  }
}
