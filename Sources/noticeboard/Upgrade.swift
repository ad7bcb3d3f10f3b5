import ArgumentParser
import Desk
import Diagnostics
import Generator
import Notices

struct Upgrade: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upgrade",
    abstract: Phrase(zh: "把以前格式的公开栏改成现在的", en: "bring a board of an earlier format to today's").inBoth,
    discussion: """
      以前只有“公开”一行带 12 位指纹，现在五行都带 26 位。旧指纹和内容一致的，
      写了 --fingerprints carry 才在五行补上现在的指纹，人和日期一个不动；不一致的，
      去掉旧指纹，列出要重签的。缺的手册、规则页补上；和现在的不同的，写了 --replace
      才换。先提交，再升级，看一遍 git diff，再提交。
      Lines of a review bear 26 letters today, where step 公开 alone bore 12 digits.
      Where these are still those of the text, --fingerprints carry gives all five
      lines today's; where they are not, the paper has to be signed again. A missing
      handbook is written; one that differs is replaced only by --replace. Commit
      first, upgrade, look at git diff, commit.

        noticeboard upgrade --dry-run                     只看要做什么 · only say what
        noticeboard upgrade                               升级 · upgrade
        noticeboard upgrade --fingerprints carry          旧指纹一致的，补上现在的 · trust 12 digits
        noticeboard upgrade --replace content/README.md   手册也换成现在的 · the handbook, too
        noticeboard upgrade --replace themes/default      旧主题改名让开 · set an old theme aside
      """)

  @OptionGroup var shared: SharedOptions

  @Flag(help: ArgumentHelp(zh: "只说要做什么，什么也不写", en: "say what would be done, and write nothing"))
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      zh: "12 位旧指纹和内容一致的：carry 在五行补上现在的，drop 去掉、重签；不写就不动",
      en: "where 12 digits are those of the text: carry, or drop and sign again; else left", valueName: "carry|drop"),
    transform: SharedOptions.reader {
      UpgradeOrder.Former(rawValue: $0)
    } else: {
      ValidationError(
        zh: "--fingerprints “\($0)”：只能写 carry 或者 drop", en: "--fingerprints \"\($0)\": write carry or drop")
    })
  var fingerprints: UpgradeOrder.Former?

  @Option(
    help: ArgumentHelp(
      zh: "把程序带来的这个文件换成现在的，可以写几次：\(ProgramFiles.names.joined(separator: "、"))",
      en: "replace this file of the program; may be repeated", valueName: "文件"))
  var replace: [String] = []

  func run() async throws {
    let environment = Environment()
    let request = try shared.request(environment)
    let console = EditingConsole(environment: environment, options: shared)
    if let odd = replace.first(where: { !ProgramFiles.names.contains($0) }) {
      let names = ProgramFiles.names.joined(separator: "、")
      throw ValidationError(
        zh: "“\(odd)”不是程序带来的，不能换；能换的是 \(names)", en: "\"\(odd)\" is no file of the program; those are \(names)")
    }
    let order = UpgradeOrder(isTrial: dryRun, replaced: replace, former: fingerprints)
    let upgraded = try await console.refusing { () async throws(EditingRefusal) in
      try await Generator(request).upgrade(order)
    }
    console.show(upgraded.findings, upgraded.bytes, upgraded.language)
    console.say(UpgradeReport(upgraded: upgraded, console: console).lines, upgraded.language)
    if upgraded.isLeft { throw ExitCode(1) }
  }
}
