import ArgumentParser
import Desk
import Diagnostics
import Generator
import Glibc
import Notices

struct Withdraw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: Phrase(zh: "撤回已经公开的信息", en: "take a published item back").inBoth,
    discussion: """
      发现不该公开的内容，先撤回，再查原因。一个有撤回权限（可撤回）的人就能做。
      下一次生成时，正文、概述、附件和搜索内容从网站上消失，只留下索引号、日期、原因。
      标题也不能看的，加 --hide-title。原因里不要把泄露的内容再写一遍。
      One person with 可撤回 suffices. At the next build text, attachments and search
      text are gone from the site; number, day and reason stay.

        noticeboard withdraw 2014-0002 --reason 表内多列了一栏
        noticeboard withdraw 2014-0002 --reason 列有个人联系办法 --hide-title
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: ArgumentHelp(zh: "索引号或者文件", en: "the item's number or file", valueName: "条目"))
  var item: String

  @Option(help: ArgumentHelp(zh: "为什么撤回，会显示给读者", en: "why, shown to readers", valueName: "原因"))
  var reason: String

  @Flag(help: ArgumentHelp(zh: "标题也不显示", en: "hide the title too"))
  var hideTitle = false

  @Option(
    name: .customLong("as"), help: ArgumentHelp(zh: "撤回的人，姓名或编号", en: "who withdraws, name or id", valueName: "姓名"))
  var person: String?

  func run() async throws {
    let environment = Environment()
    let request = try shared.request(environment)
    let console = EditingConsole(environment: environment, options: shared)
    console.warnOfClock()
    let order = WithdrawalOrder(
      item: item, folder: environment.folder, reason: reason, hidesTitle: hideTitle,
      signer: Signer(name: person, address: GitIdentity.address(in: shared.root)))
    let withdrawn = try await console.refusing { () async throws(EditingRefusal) in
      try await Generator(request).withdraw(order)
    }
    console.show(withdrawn.findings.filter { $0.severity == .error }, [:], withdrawn.language)
    console.warn(withdrawn.oddDay.map { .oddDay($0, clock: request.clock) }, withdrawn.language)
    console.warn(withdrawn.committer.map { .committer($0, not: withdrawn.withdrawal.person) }, withdrawn.language)
    console.say(said(of: withdrawn, console), withdrawn.language)
  }

  private func said(of withdrawn: Withdrawn, _ console: EditingConsole) -> [Phrase] {
    let path = console.shown(withdrawn.path, withdrawn.index)
    return [
      Phrase(
        zh: "已撤回：\(withdrawn.index)（\(path)）。还没有完，按次序做：",
        en: "withdrawn: \(withdrawn.index) (\(path)). This is not the end; do in this order:")
    ] + cleanUp(withdrawn, path)
  }

  /// What takes the text off every place at once, and then brings back what was paused meanwhile.
  private func takeDown(_ targets: [String]) -> Phrase {
    guard !targets.isEmpty else {
      return Phrase(
        zh: "1. 马上运行 noticeboard build，把 site/ 传到网站上", en: "1. run noticeboard build now, and upload site/")
    }
    let (down, again) = (each("publish", targets, " --withdrawals --purge"), each("publish", targets))
    return Phrase(
      zh: "1. 马上\(down.zh)随后\(again.zh)暂停的网页才恢复", en: "1. \(down.en)then \(again.en)which brings the paused pages back")
  }

  /// A command for each target, of which the only one needs no name; nothing without any.
  private func each(_ command: String, _ targets: [String], _ options: String = "") -> Phrase {
    guard !targets.isEmpty else { return Phrase(zh: "", en: "") }
    let names = targets.count == 1 ? [""] : targets.map { " \($0)" }
    let lines = names.map { "noticeboard \(command)\($0)\(options)" }
    return Phrase(zh: "运行 \(lines.joined(separator: "、"))，", en: "run \(lines.joined(separator: ", ")), ")
  }

  /// What git, caches and paper still hold, and how it goes away.
  private func cleanUp(_ withdrawn: Withdrawn, _ path: String) -> [Phrase] {
    let addresses = withdrawn.addresses.joined(separator: " ")
    let places = withdrawn.places
    let verify = each("verify", withdrawn.targets)
    let draft = withdrawn.draft.map { Phrase(zh: "；改稿“\($0)”里也有，一并处理", en: "; the draft \"\($0)\" holds it too") }
    return [
      takeDown(withdrawn.targets),
      Phrase(
        zh: "2. \(verify.zh)打开网站看，确实没有了：\(addresses)；请网站服务器、加速服务和转载的网站清除缓存、快照、备份",
        en: "2. \(verify.en)look that they are gone: \(addresses); have caches, copies and backups of hosts cleared"),
      Phrase(
        zh: "3. 搜索引擎：用百度、必应等的“快照投诉”“删除网址”提交上面的网址",
        en: "3. search engines: hand the addresses in for removal"),
      Phrase(
        zh: "4. 收回纸件和 U 盘：\(places.joined(separator: "、"))；卷册里换成撤回说明",
        en: "4. take paper copies and USB sticks back: \(places.joined(separator: ", "))"),
      Phrase(
        zh: "5. git 的历史里还有\(draft?.zh ?? "")。泄露的，先封存一份，再请会用 git 的人改写历史（例如 "
          + "git filter-repo --replace-text），并通知每一个有副本的人重新下载",
        en: "5. git's history holds the text still\(draft?.en ?? ""); after a leak seal a copy, have the history "
          + "rewritten (for example git filter-repo --replace-text), and have every clone made anew"),
      Phrase(
        zh: "6. 向信息公开领导小组报告；改好以后用新的索引号重新走五步：noticeboard new",
        en: "6. report it; the corrected text takes a new number and all five steps: noticeboard new"),
      .commit([path], "撤回 \(withdrawn.index)"),
    ]
  }
}
