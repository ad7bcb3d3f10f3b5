import ArgumentParser
import Diagnostics
import Generator
import Notices
import Publishing

struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: Phrase(zh: "公开栏的现状：几个数字", en: "how the board stands, in a few numbers").inBoth,
    discussion: """
      已公开、未公开、逾期、错误各多少，上次生成、上次发布是哪天。总以 0 退出，除非读不懂。
      What is public, held, overdue; last build, last publication. Exit 0 unless the
      board cannot be understood.

        noticeboard status
        noticeboard status --format openmetrics     给监控 · for a monitor
      """)

  enum Form: String, CaseIterable, Sendable {
    case text
    case json
    case openmetrics
  }

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(zh: "写成什么格式", en: "how it is written", valueName: "text|json|openmetrics"),
    transform: SharedOptions.format(zh: "text、json、openmetrics", en: "text, json or openmetrics"))
  var format = Form.text

  func run() async throws {
    let environment = Environment()
    let request = try shared.request(environment)
    let console = Console(environment, options: shared, format: .text)
    let (outcome, board) = try await console.reportingFailures { () async throws(GeneratorFailure) in
      let generator = Generator(request)
      return (try await generator.check(), try await generator.load().board)
    }
    let status = BoardStatus(outcome, board, root: shared.root)
    let language = environment.language(asked: shared.language, board: outcome.language)
    let text =
      switch format {
      case .text: status.text(language)
      case .json: status.json
      case .openmetrics: status.metrics
      }
    try StandardStream.deliver(text, language)
    if !outcome.isJudged { throw ExitCode(1) }
  }
}
