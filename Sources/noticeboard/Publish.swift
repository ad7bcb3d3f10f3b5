import ArgumentParser
import Diagnostics
import Generator
import Glibc
import Notices
import Publishing

struct Publish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: Phrase(zh: "生成并发布到网站、文件夹、U 盘", en: "build, and publish to a host, a folder, a stick").inBoth,
    discussion: """
      目标写在 board.yaml 的“发布目标”里；只有一个时不用写名称；写文件夹的路径也行。
      先生成，再和目标上的比，说要加什么、改什么、撤什么，问过再发布（--yes 不问）。
      有错误、有没提交的文件、不是今天的网站、会消失的太多时不发布；
      撤回的、泄露的不等，照样从目标上撤下来（以 1 退出）。
      Builds, compares with what the target has, says what would change, asks, and
      publishes in one step. What stands against it never stops a take-down.

        noticeboard publish                       唯一的目标 · the only target
        noticeboard publish 网站 --yes             不问 · without asking
        noticeboard publish /media/usb/公开栏      到文件夹 · to a folder
        noticeboard publish --withdrawals         只撤下 · only take down
        noticeboard publish --withdrawals --purge   以前留的也清掉 · former sites too
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      zh: "“发布目标”里的名称，或者文件夹的路径（带斜线）", en: "a name of 发布目标, or a folder's path with a slash", valueName: "目标"))
  var target: String?

  @Flag(help: ArgumentHelp(zh: "不问就发布", en: "do not ask"))
  var yes = false

  @Flag(help: ArgumentHelp(zh: "只撤下撤回的、泄露的，不问别的", en: "only take down what was withdrawn or leaks"))
  var withdrawals = false

  @Flag(
    name: .customLong("no-build"), help: ArgumentHelp(zh: "不生成，发布 site/ 里现有的", en: "publish site/ as it lies"))
  var skipsBuild = false

  @Flag(
    help: ArgumentHelp(
      zh: "目标上留着的以前的网站也清掉（撤下之后用）", en: "also clear what the target keeps of former sites"))
  var purge = false

  @Flag(help: ArgumentHelp(zh: "git 目标：泄露之后重起分支，不留历史", en: "git: begin the branch anew after a leak"))
  var orphan = false

  @Option(
    help: ArgumentHelp(
      zh: "允许多少条公开过的信息消失；不写时超过三条就不发布", en: "how many released items may vanish; default 0",
      valueName: "条数"),
    transform: SharedOptions.number(in: 0...1_000_000, of: "--allow-removals ", zh: "条数，例如 2", en: "a number such as 2")
  )
  var allowRemovals = 0

  func run() async throws {
    let environment = Environment()
    let request = try shared.request(environment)
    let console = Console(environment, options: shared, format: .text)
    let words = PublishConsole(environment: environment, options: shared)
    let chosen = try await words.target(named: target, request)
    var order = Publisher.Order()
    (order.allowedRemovals, order.isForWithdrawals) = (allowRemovals, withdrawals)
    (order.skipsBuild, order.purges, order.isOrphan) = (skipsBuild, purge, orphan)
    let publisher = Publisher(
      request, to: chosen, order: order, environment.forPublishing(root: shared.root, today: request.clock),
      observer: console.progress)
    let question = words.question(isAgreed: yes, place: chosen.place)
    let outcome = try await words.reportingFailures { () async throws(PublishFailure) in
      try await publisher.publish(asking: question)
    }
    console.finishProgress()
    if let built = outcome.built, built.failsBuild || built.isHalted { try console.print(built, root: shared.root) }
    words.show(outcome, chosen)
    guard outcome.refusals.isEmpty else { throw ExitCode(1) }
    if outcome.isDeclined { throw ExitCode(64) }
    if outcome.verification?.isFine == false { throw ExitCode(3) }
  }
}
