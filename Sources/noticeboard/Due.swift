import ArgumentParser
import Desk
import Diagnostics
import Generator
import Glibc
import Notices

struct Due: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: Phrase(zh: "什么事哪天到期", en: "what must be done by when").inBoth,
    discussion: """
      列出要公开、要答复、要公布年报、要撤回、公示期满要撤下、定期要再公开的事，
      逾期的在前，按末日排，每件下面写明怎样算出来的。有逾期也以 0 退出：要用退出码
      提醒的，用 check。有读不懂的文件时清单可能不全，以 1 退出，日历文件不动。
      Lists what must be published, answered, reported, withdrawn, taken down or
      published again, overdue things first, each with its reckoning. Exits with 0
      even when something is overdue (check does not); with 1 when a file could not
      be understood, for then the list may not be whole.

        noticeboard due                            今后 10 个工作日 · ten working days
        noticeboard due --within 20                今后 20 个工作日 · twenty
        noticeboard due --ics ../gongkai.ics       写一个可以订阅的日历 · a calendar file
        noticeboard due --format json > due.json   给程序看 · for programs

      日历里没有公开的信息只写索引号；加 --with-titles 才写标题，那样的日历不要外传。
      In the calendar, what is not public is named by its index number alone; with
      --with-titles by its title too, and then the file is for the office only.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(zh: "看今后多少个工作日", en: "how many working days ahead", valueName: "N"),
    transform: SharedOptions.number(in: 0...1000, of: "--within "))
  var within = 10

  @Option(
    help: ArgumentHelp(zh: "怎样写：text 给人看，json 给程序看", en: "how the list is written", valueName: "text|json"),
    transform: SharedOptions.format(zh: "text、json", en: "text or json"))
  var format = TextOrJSON.text

  @Option(
    help: ArgumentHelp(
      zh: "同时写成 iCalendar 日历文件，从 --root 算起，不能放在 content、themes、site 里", en: "also as a calendar file",
      valueName: "文件"))
  var ics: String?

  @Flag(help: ArgumentHelp(zh: "日历里写没有公开的信息的标题", en: "titles of what is not public, too, in the calendar"))
  var withTitles = false

  func run() async throws {
    let environment = Environment()
    let request = try shared.request(environment)
    let console = Console(environment, options: shared, format: .text)
    let due = try await console.reportingFailures {
      () async throws(GeneratorFailure) in
      try await Generator(request, observer: console.progress).due(
        within: within, calendar: ics, showsTitles: withTitles, language: shared.language)
    }
    console.finishProgress()
    try console.show(due, as: format, calendar: ics)
    if !due.isWhole { throw ExitCode(1) }
  }
}
