import ArgumentParser
import Generator
import Glibc
import Notices

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "检查内容，不写任何文件 · check the content, write nothing",
    discussion: """
      一次列出所有文件的所有问题：位置、是什么、要怎样、正确的例子。有 error 时退出码为 1。
      Lists every finding of every file in one run: where, what was found, what is required, a correct example.
      Exits with 1 when there is an error.

        noticeboard check
        noticeboard check --as-of 2014-03-31 --language en
        noticeboard check --format json
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: "输出格式：text、json、github · output format")
  var format: FindingFormat = .text

  func run() async throws {
    let surroundings = Surroundings()
    let request = try shared.request(surroundings)
    let console = Console(surroundings, options: shared, format: format)
    let outcome = try await console.reportingFailures {
      () async throws(GeneratorFailure) in
      try await Generator(request, observer: console.progress).check()
    }
    console.finishProgress()
    console.print(outcome, root: shared.root)
    console.total(outcome)
    if outcome.errorCount > 0 { throw ExitCode(1) }
  }
}

/// How `check` writes its findings.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github
}
