import Testing

@testable import Generator

/// Wrong usage is said in the reader's language, exactly, with an example, and ends with 64.
struct UsageTests {
  /// Arguments, and what is said first in either language.
  struct Misuse: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let zh: String
    let en: String
    /// The lines behind it, in Chinese.
    let rest: [String]

    init(_ arguments: String, _ zh: String, _ en: String, _ rest: String...) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      (self.zh, self.en, self.rest) = (zh, en, rest)
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let commands = [
    "init", "build", "check", "serve", "due", "report", "kiosk", "new", "sign", "withdraw", "publish", "verify",
    "export",
    "status", "doctor", "upgrade", "table", "explain",
  ]

  static let misuses = [
    Misuse(
      "check --strct", "没有“--strct”这个选项，是不是“--strict”？", "there is no option \"--strct\"; did you mean \"--strict\"?",
      "例如：noticeboard check content/应急管理", "全部用法：noticeboard check --help"),
    Misuse(
      "build --what", "没有“--what”这个选项", "there is no option \"--what\"", "例如：noticeboard build",
      "全部用法：noticeboard build --help"),
    Misuse(
      "check -x", "没有“-x”这个选项", "there is no option \"-x\"", "例如：noticeboard check content/应急管理",
      "全部用法：noticeboard check --help"),
    Misuse(
      "check --changed-since", "“--changed-since <提交>”后面没有写内容", "\"--changed-since <提交>\" lacks its value",
      "例如：noticeboard check content/应急管理", "全部用法：noticeboard check --help"),
    Misuse(
      "sign", "没有写“<条目>”", "\"<条目>\" is missing", "例如：noticeboard sign 2014-0013 初审", "全部用法：noticeboard sign --help"),
    Misuse(
      "sign 2014-0013", "没有写“<步骤>”", "\"<步骤>\" is missing", "例如：noticeboard sign 2014-0013 初审",
      "全部用法：noticeboard sign --help"),
    Misuse(
      "withdraw 2014-0013", "没有写“--reason <原因>”", "\"--reason <原因>\" is missing",
      "例如：noticeboard withdraw 2014-0013 --reason 表内多列了一栏", "全部用法：noticeboard withdraw --help"),
    Misuse(
      "explain late again", "多写了“again”；中间有空格的，请加引号", "\"again\" is too much; put words with blanks in quotes",
      "例如：noticeboard explain late", "全部用法：noticeboard explain --help"),
    Misuse(
      "new 夏季 用水 安排", "多写了“用水”；中间有空格的，请加引号", "\"用水\" is too much; put words with blanks in quotes",
      "例如：noticeboard new 2014年夏季用水安排 --category 公共服务", "全部用法：noticeboard new --help"),
    Misuse(
      "check --quiet=yes", "“--quiet”后面不写内容，却写了“yes”", "\"--quiet\" takes no value, yet \"yes\" is written",
      "例如：noticeboard check content/应急管理", "全部用法：noticeboard check --help"),
    Misuse(
      "chek", "没有“chek”这个命令，是不是“check”？有：\(commands.joined(separator: "、"))",
      "there is no command \"chek\"; did you mean \"check\"? there are: \(commands.joined(separator: ", "))",
      "全部用法：noticeboard --help"),
    Misuse(
      "发布", "没有“发布”这个命令；有：\(commands.joined(separator: "、"))",
      "there is no command \"发布\"; there are: \(commands.joined(separator: ", "))",
      "全部用法：noticeboard --help"),
    Misuse(
      "check --format pdf", "--format “pdf”没有这种格式，只有 text、json、github、sarif、html",
      "there is no \"pdf\"; write one of text, json, github, sarif, html", "例如：noticeboard check content/应急管理",
      "全部用法：noticeboard check --help"),
    Misuse(
      "check --as-of 2014-02-30", "--as-of “2014-02-30”：日历上没有这一天",
      "\"2014-02-30\": the calendar has no such day", "例如：noticeboard check content/应急管理",
      "全部用法：noticeboard check --help"
    ),
    Misuse(
      "check --as-of 昨天", "--as-of “昨天”不是日期，要写成 2014-03-31 的样子",
      "\"昨天\" is no day; write 2014-03-31", "例如：noticeboard check content/应急管理", "全部用法：noticeboard check --help"
    ),
    Misuse(
      "check --as-of 2014/3/31", "--as-of “2014/3/31”不是日期，要写成 2014-03-31",
      "\"2014/3/31\" is no day; write 2014-03-31", "例如：noticeboard check content/应急管理",
      "全部用法：noticeboard check --help"),
    Misuse(
      "kiosk --since 2014-3-1", "--since “2014-3-1”要写成 2014-03-01", "write 2014-03-01 for \"2014-3-1\"",
      "例如：noticeboard kiosk --pdf ../打印",
      "全部用法：noticeboard kiosk --help"),
    Misuse(
      "sign 2014-0013 复和", "没有“复和”这一步，是不是“复审”？五步是：填报、初审、复审、复核、公开", "there is no step \"复和\"",
      "例如：noticeboard sign 2014-0013 初审", "全部用法：noticeboard sign --help"),
    Misuse(
      "new 甲", "要写标题和 --category，例如：noticeboard new 2014年夏季用水安排 --category 公共服务",
      "a title and --category are needed", "全部用法：noticeboard new --help"),
    Misuse(
      "explain lat", "没有规则“lat”。是不是“late”？全部规则：noticeboard explain",
      "there is no rule \"lat\". Did you mean \"late\"? All rules: noticeboard explain",
      "全部用法：noticeboard explain --help"),
  ]

  @Test("says what is wrong and how it is right, in Chinese", arguments: misuses)
  func chinese(misuse: Misuse) throws {
    let result = try run(misuse, language: "zh-CN")
    #expect(result.code == 64 && result.output.isEmpty)
    #expect(result.errors == (["error: \(misuse.zh)"] + misuse.rest).map { $0 + "\n" }.joined())
  }

  @Test("and in English", arguments: misuses)
  func english(misuse: Misuse) throws {
    let result = try run(misuse, language: "en")
    #expect(result.code == 64)
    #expect(result.errors.hasPrefix("error: \(misuse.en)\n"), "\(result.errors)")
    #expect(!result.errors.contains("例如："))
  }

  @Test("--language decides even where the arguments are wrong")
  func option() throws {
    let board = try TestBoard().written()
    for language in [["--language", "en"], ["--language=en"]] {
      let result = try Program(board: board).runBare(arguments: ["check", "--strct"] + language)
      #expect(result.errors.hasPrefix("error: there is no option"), "\(result.errors)")
    }
  }

  @Test("every command has an example, which its parser takes")
  func examples() throws {
    let help = try Program(board: TestBoard().written()).runBare("--help")
    #expect(help.code == 0 && help.errors.isEmpty)
    for command in ["build", "check", "due", "new", "sign", "withdraw", "explain"] {
      #expect(help.output.contains("  \(command) "))
      #expect(try Program(board: TestBoard().written()).runBare(command, "--help").code == 0)
    }
  }

  private func run(_ misuse: Misuse, language: String) throws -> Program.Result {
    var program = Program(board: try TestBoard().written())
    program.environment["NOTICEBOARD_LANGUAGE"] = language
    return try program.runBare(arguments: misuse.arguments)
  }
}
