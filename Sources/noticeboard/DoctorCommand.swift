import ArgumentParser
import Diagnostics
import Generator
import Notices
import Publishing

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: Phrase(zh: "这台机器和公开栏缺什么", en: "what this machine and the board lack").inBoth,
    discussion: """
      程序库、字体、浏览器、git、节假日到哪年、设置有没有空、时钟、磁盘、发布目标通不通：
      一样一行，后面是怎么补。缺了必需的以 1 退出。什么也不改。
      Libraries, fonts, browser, git, years of the calendar, blanks of the settings,
      clock, disk, targets: a line each, with its remedy. Exit 1 when something
      needed is missing. Nothing is changed.

        noticeboard doctor
        noticeboard doctor --format json     给程序看 · for programs
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(zh: "写成什么格式", en: "how it is written", valueName: "text|json"),
    transform: SharedOptions.format(zh: "text 和 json", en: "text or json"))
  var format = TextOrJSON.text

  func run() async throws {
    let environment = Environment()
    let request = try shared.request(environment)
    let doctor = Doctor(
      request, environment.forPublishing(root: shared.root, today: request.clock), browser: environment.browser,
      browserEnvironment: environment.forBrowser)
    let diagnosis = await doctor.diagnosis()
    let language = environment.language(asked: shared.language, board: nil)
    let text = format == .json ? diagnosis.json(language) : diagnosis.text(language)
    try StandardStream.deliver(text, language)
    if let day = environment.oddToday { StandardStream.errors.write("warning: \(Phrase.clockSet(day)(language))\n") }
    if diagnosis.isMissing { throw ExitCode(1) }
  }
}
