import ArgumentParser
import Diagnostics
import Embedded
import Notices

@main
struct Noticeboard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "noticeboard",
    abstract: Phrase(zh: "政府信息公开栏生成工具", en: "builds a government notice board as a static site").inBoth,
    discussion: """
      工作人员在 content/ 里写条目，本工具检查五步审查和公开期限，只把放行的内容生成到 site/。
      Staff write items in content/. The tool checks the five-step review and
      the publication periods, and renders into site/ only what was released.

        noticeboard init 文件夹                建一个公开栏 · begin a board
        noticeboard check                     检查，不写文件 · write nothing
        noticeboard build                     检查并生成 site/ · build site/
        noticeboard build --drafts ../preview 给审查人看的样稿 · for reviewers
        noticeboard serve --open              边写边看样稿 · see drafts while writing
        noticeboard new                       新建一条信息 · begin an item
        noticeboard sign 2014-0013 初审       签一步 · sign a step
        noticeboard withdraw 2014-0013 --reason … 撤回 · take back
        noticeboard publish                   发布 · publish
        noticeboard export --portal ../县门户  打包交给县门户 · for a county's portal
        noticeboard doctor                    这台机器缺什么 · what is missing
        noticeboard upgrade                   改成现在的格式 · to today's format
        noticeboard table                     把复制的表格转成 Markdown · a copied table
        noticeboard explain late              讲解一条规则 · explain a rule
        noticeboard due                       什么事哪天到期 · what is due
        noticeboard kiosk --pdf ../打印        查阅点打印 · PDFs to print
        noticeboard report 2013               一年的数字和依据 · figures of a year

      退出码 · exit codes
        0   正常 · fine
        1   有问题，看上面的说明 · findings, see above
        3   发布了，读到的却不一样 · published, but what is served differs
        64  命令写错了 · wrong usage
        74  读不出或写不进 · could not read or write

      问题写在标准错误输出，翻看时 · findings go to standard error; to page through them:
        noticeboard check 2>&1 | less

      填报手册 · the clerk's handbook: content/README.md
      """,
    version: ProgramVersion.words,
    // Each says its own name: to have it worked out from the type would take a seventh of the program's start.
    subcommands: [
      Init.self, Build.self, Check.self, Serve.self, Due.self, Report.self, Kiosk.self, New.self, Sign.self,
      Withdraw.self, Publish.self, Verify.self, Export.self, Status.self, DoctorCommand.self, Upgrade.self, Table.self,
      Explain.self,
    ])

  /// Parses the arguments and runs the command, once the standard streams can do no harm.
  ///
  /// What needs no other thread, such as help, ends before there is one.
  @MainActor static func main() async {
    Environment.secureStreams()
    do {
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch {
      guard let refusal = UsageRefusal(error, arguments: arguments) else { exit(withError: error) }
      StandardStream.errors.write(refusal.text)
      exit(withError: ExitCode(64))
    }
  }

  /// As they were typed, but for options that stand before the command: each command takes them behind its name.
  private static let arguments = commandFirst(Array(CommandLine.arguments.dropFirst()))

  /// `--language en check` as `check --language en`.
  private static func commandFirst(_ typed: [String]) -> [String] {
    var place = 0
    while place < typed.count, let option = before.first(where: { typed[place].hasPrefix($0.name) }) {
      place += option.hasValue && typed[place] == option.name ? 2 : 1
    }
    guard place > 0, place < typed.count, !typed[place].hasPrefix("-") else { return typed }
    return [typed[place]] + typed[..<place] + typed[(place + 1)...]
  }

  /// Options of every command, which people put before its name.
  private static let before = [
    (name: "--language", hasValue: true), (name: "--root", hasValue: true), (name: "--as-of", hasValue: true),
    (name: "--jobs", hasValue: true), (name: "--quiet", hasValue: false),
  ]

  /// The language of `--language`, looked for by hand since the arguments may be wrong, else of the environment.
  static let language: Language = {
    let pairs = zip(arguments, arguments.dropFirst()).map { "\($0)=\($1)" }
    let asked = (arguments + pairs).lazy.filter { $0.hasPrefix("--language=") }
      .compactMap { Language(name: String($0.dropFirst("--language=".count))) }
    return Environment().language(asked: asked.first, board: nil)
  }()
}
