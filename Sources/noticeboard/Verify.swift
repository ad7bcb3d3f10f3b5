import ArgumentParser
import Diagnostics
import Generator
import Glibc
import Notices
import Publishing

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Phrase(zh: "核对读者实际读到的和发布的一样", en: "compare what is served with what was published").inBoth,
    discussion: """
      和本机的 site/ 比；没有 site/ 时和目标自己的 manifest.json 比。文件夹全部读一遍；
      网址读首页、404、改过的、撤回的，其余抽查 50 个。撤下的网址应当是 404 或 410。
      一样以 0 退出，不一样以 3，读不到以 74。
      Compares with site/ of this machine, else with the manifest of the target.
      A folder is read as a whole; of a host home, 404, changed and withdrawn pages
      and a sample. Exit 3: something else is served.

        noticeboard verify                 唯一的目标 · the only target
        noticeboard verify /srv/board
        noticeboard verify https://nanlushan.example/
        noticeboard verify 网站            “发布目标”里的 · of 发布目标
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      zh: "网址、文件夹或目标的名称；不写时是唯一的目标", en: "an address, a folder, or a target's name; default: the only target",
      valueName: "网址或文件夹"))
  var place: String?

  func run() async throws {
    let environment = Environment()
    let request = try shared.request(environment)
    let words = PublishConsole(environment: environment, options: shared)
    let place = try await named(request, words)
    let verification = try await words.reportingFailures { () async throws(PublishFailure) in
      let place = VerifiedPlace(place, site: "\(shared.root)/site")
      return try await place.verify(
        request, environment.forPublishing(root: shared.root, today: request.clock))
    }
    words.show(verification, place)
    if !verification.isFine { throw ExitCode(3) }
  }

  /// The address of a target, else its folder; else what was written.
  private func named(_ request: Request, _ words: PublishConsole) async throws -> String {
    if let place, place.contains("/") { return place }
    let target = try await words.target(named: place, request)
    if let address = target.address { return address }
    guard target.way == .folder || target.way == .stick else {
      throw ValidationError(
        zh: "目标“\(target.name)”没有写网址，核对不了；在 board.yaml 里给它写上：网址: https://……/",
        en: "target \"\(target.name)\" has no address to be asked; give it one in board.yaml: 网址: https://…/")
    }
    return target.place.hasPrefix("/") ? target.place : "\(shared.root)/\(target.place)"
  }
}
