import ArgumentParser
import Desk
import Diagnostics
import Generator
import Glibc
import Notices

struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Phrase(zh: "新建一条信息或者改稿", en: "begin an item or a revision").inBoth,
    discussion: """
      建好文件：下一个索引号、必填的各项、适合这类信息的正文样式，把【填：……】换成正文即可。
      文件名就是标题，放在类别的文件夹里；同类信息按年分文件夹的，跟着分。从不覆盖已有的文件。
      在终端里运行而没有写全的，会一项一项问。
      Makes the file: the next free number, every key that is required, and a body
      that fits. Nothing is ever overwritten. At a terminal it asks for what is
      missing.

        noticeboard new                                                 一项一项问 · asks
        noticeboard new 2014年夏季用水安排 --category 公共服务
        noticeboard new 2014年三公经费预算 --category 财经信息 --formed 2014-03-20
        noticeboard new --revision 2013-0004 --note 更正窗口电话         改已公开的 · a revision
        noticeboard new --ledger 监督反馈                                空台账 · an empty ledger
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: ArgumentHelp(zh: "一句话", en: "a sentence", valueName: "标题"))
  var title: String?

  @Option(help: ArgumentHelp(zh: "类别，名称或标识", en: "the category, name or slug", valueName: "类别"))
  var category: String?

  @Option(help: ArgumentHelp(zh: "kinds.yaml 里的编号；期限特殊的才写", en: "an id of kinds.yaml", valueName: "种类"))
  var kind: String?

  @Option(
    help: ArgumentHelp(zh: "形成日期；不写就是今天", en: "the day the paper was formed", valueName: "YYYY-MM-DD"),
    transform: SharedOptions.day(of: "--formed"))
  var formed: CivilDate?

  @Option(help: ArgumentHelp(zh: "类别里面的文件夹；不写就和同类信息放在一起", en: "a folder in the category's", valueName: "文件夹"))
  var folder: String?

  @Option(help: ArgumentHelp(zh: "正文样式，例如 三公经费；不写就按标题猜", en: "the skeleton of the body", valueName: "样式"))
  var type: String?

  @Option(help: ArgumentHelp(zh: "给这一条做改稿", en: "begin a revision of this item", valueName: "条目"))
  var revision: String?

  @Option(help: ArgumentHelp(zh: "改稿的变更说明，给读者看", en: "what the revision changes, for readers", valueName: "说明"))
  var note: String?

  @Option(help: ArgumentHelp(zh: "建一个空台账，例如 监督反馈", en: "an empty ledger with its first line", valueName: "台账"))
  var ledger: String?

  func validate() throws {
    if ledger != nil,
      revision != nil || note != nil || title != nil || category != nil || kind != nil || formed != nil
        || folder != nil || type != nil
    {
      throw ValidationError(zh: "--ledger 不和别的一起用", en: "--ledger goes with nothing else")
    }
    if revision != nil, title != nil || category != nil || kind != nil || formed != nil || folder != nil || type != nil
    {
      throw ValidationError(zh: "--revision 只和 --note 一起用", en: "--revision goes with --note alone")
    }
    if revision == nil, note != nil {
      throw ValidationError(zh: "--note 只用于改稿（--revision）", en: "--note goes with --revision")
    }
  }

  func run() async throws {
    let environment = Environment()
    var request = try shared.request(environment)
    request.history = environment.forGit
    let console = EditingConsole(environment: environment, options: shared)
    console.warnOfClock()
    if let ledger { return try await make(ledger, request, console) }
    if let revision { return try await revise(revision, request, console, environment) }
    let order = try await order(request, console, environment)
    let drafted = try await console.refusing { [request] () async throws(EditingRefusal) in
      try await Generator(request).draft(order)
    }
    StandardStream.output.write(console.shown(drafted.path, drafted.index) + "\n")
    console.warn(drafted.namesake.map(Phrase.namesake), drafted.language)
    console.warn(drafted.gap.map { .numbersNotLookedUp($0, drafted.index) }, drafted.language)
    console.say(said(of: drafted), drafted.language)
  }

  // MARK: - Questions

  private func order(
    _ request: Request, _ console: EditingConsole, _ environment: Environment
  ) async throws -> DraftingOrder {
    var (title, category, kind, formed) = (title, category, kind, formed)
    if title == nil || category == nil {
      let choices = try await console.refusing { () async throws(EditingRefusal) in
        try await Generator(request).draftingChoices()
      }
      guard let prompt = Prompt(environment, language: console.language(choices.language)) else {
        throw ValidationError(
          zh: "要写标题和 --category，例如：noticeboard new 2014年夏季用水安排 --category 公共服务", en: "a title and --category are needed"
        )
      }
      title = try title ?? prompt.ask(.title) { FileName.of($0) == nil ? .badTitle : nil }
      category = try category ?? prompt.choose(.category, among: choices.categories)
      if formed == nil { formed = try prompt.day(usual: choices.today) }
      if kind == nil, !choices.kinds.isEmpty {
        let name = try prompt.choose(.kind, among: choices.kinds.map(\.name), mayBeNone: true)
        kind = choices.kinds.first { $0.name == name }?.id
      }
    }
    var order = DraftingOrder(title: title ?? "", category: category ?? "")
    (order.kind, order.formed, order.folder, order.type) = (kind, formed, folder, type)
    return order
  }

  // MARK: - What comes next

  private func said(of drafted: Drafted) -> [Phrase] {
    var lines = [
      Phrase(
        zh: "已建好，索引号 \(drafted.index)，形成日期 \(drafted.formed)\(drafted.type.map { "，样式“\($0.name)”" } ?? "")",
        en: "made: number \(drafted.index), formed \(drafted.formed)"
          + (drafted.type.map { ", skeleton \($0.name)" } ?? ""))
    ]
    if drafted.isFormedAssumed {
      lines.append(
        Phrase(
          zh: "形成日期写的是今天；文件早已形成的，改成成文那天（公开期限从它的第二天算起）",
          en: "形成日期 is today for want of another; write the day on which the paper was formed"))
    }
    if let event = drafted.kind?.startEvent {
      lines.append(
        Phrase(zh: "“起算”里的日期请改成“\(event)”那天", en: "in 起算 write the day of \"\(event)\""))
    }
    if let advice = drafted.type?.advice { lines.append(Phrase(zh: "注意：\(advice)", en: "note: \(advice)")) }
    return lines + [
      Phrase(
        zh: "1. 打开文件，把【填：……】换成正文；拿不准能不能公开的，先不写正文，“保密”改成提请审核（见 content/README.md）",
        en: "1. open the file and write the text; in doubt about secrecy leave it empty and refer it "
          + "(content/README.md)"),
      Phrase(zh: "2. 运行 noticeboard check", en: "2. run noticeboard check"),
      .sign(drafted.index, drafted.signers),
    ]
  }

  private func make(_ ledger: String, _ request: Request, _ console: EditingConsole) async throws {
    let made = try await console.refusing { () async throws(EditingRefusal) in
      try await Generator(request).makeLedger(ledger)
    }
    StandardStream.output.write(made.path + "\n")
    let lines = [
      Phrase(
        zh: "空台账已建好。用 Excel 或 WPS 打开填写，另存为“CSV UTF-8”，第一行不要改；不写任何人的姓名和联系方式",
        en: "the empty ledger is made; fill it in and save it as CSV UTF-8, leave the first line, name nobody"),
      Phrase(zh: "每一列怎样写，见 content/README.md 第十一节", en: "what each column holds: content/README.md, section 11"),
    ]
    console.say(lines, made.language)
  }

  private func revise(
    _ item: String, _ request: Request, _ console: EditingConsole, _ environment: Environment
  ) async throws {
    let drafted = try await console.refusing { () async throws(EditingRefusal) in
      try await Generator(request).draftRevision(of: item, from: environment.folder, note: note)
    }
    StandardStream.output.write(console.shown(drafted.path, drafted.index) + "\n")
    var lines = [
      Phrase(
        zh: "改稿已建好，内容和原文一样。五步签完之前，网站上仍是原来的内容",
        en: "the draft is made and says what the item says; the site keeps the released text until it is signed"),
      Phrase(zh: "1. 在改稿里改，原文不要动", en: "1. change the draft and leave the item alone"),
    ]
    if !drafted.hasNote {
      lines.append(
        Phrase(zh: "   表头加一行，例如：变更说明: 更正联系电话", en: "   add a line, for example: 变更说明: 更正联系电话"))
    }
    lines += [
      Phrase(zh: "2. 运行 noticeboard check", en: "2. run noticeboard check"), .sign(drafted.index, drafted.signers),
    ]
    console.say(lines, drafted.language)
  }
}

extension Prompt {
  fileprivate func day(usual: CivilDate) throws -> CivilDate {
    let answer = try ask(.formed, usual: usual.description) { CivilDate(iso8601: $0.utf8) == nil ? .badDay : nil }
    return CivilDate(iso8601: answer.utf8) ?? usual
  }
}

extension Phrase {
  fileprivate static let title = Phrase(zh: "标题", en: "title")
  fileprivate static let category = Phrase(zh: "类别", en: "category")
  fileprivate static let formed = Phrase(zh: "形成日期", en: "the day the paper was formed")
  fileprivate static let kind = Phrase(zh: "种类（期限特殊的才选）", en: "kind (only where a period of its own applies)")
  fileprivate static let badDay = Phrase(zh: "要写成 2014-03-31 的样子", en: "write it like 2014-03-31")
  fileprivate static let badTitle = Phrase(zh: "写一句话", en: "write a sentence")

  fileprivate static func namesake(_ other: IndexNumber) -> Phrase {
    Phrase(
      zh: "标题和 \(other) 的一样，读者分不清；标题加上年份、季度或者村名。要改已经公开的那一条，用：noticeboard new --revision \(other)",
      en:
        "the title is that of \(other), too; add a year, quarter or village. To change what is published: noticeboard new "
        + "--revision \(other)")
  }

  fileprivate static func numbersNotLookedUp(_ gap: PastNumbers.Gap, _ index: IndexNumber) -> Phrase {
    switch gap {
    case .shallow:
      Phrase(
        zh: "这是浅克隆，历史不完整：更早删去的信息用过的号没有查到，\(index) 可能用过。取回全部历史再核对：git fetch --unshallow，"
          + "noticeboard check --history",
        en: "this is a shallow clone: numbers of items deleted earlier could not be looked up, and \(index) may be one "
          + "of them; fetch the whole history and look: git fetch --unshallow, noticeboard check --history")
    case .unreadable(let reason):
      Phrase(
        zh: "\(reason.zh)，删去的信息用过的号没有查，\(index) 可能用过。能用 git 以后核对：noticeboard check --history",
        en:
          "\(reason.en): numbers of deleted items were not looked up, and \(index) may be one of them; once git works "
          + "look with: noticeboard check --history")
    }
  }

  fileprivate static func sign(_ index: IndexNumber, _ who: [String]) -> Phrase {
    let names = who.isEmpty ? "" : "（\(who.joined(separator: "、"))）"
    let english = who.isEmpty ? "" : " (\(who.joined(separator: ", ")))"
    return Phrase(
      zh: "3. 没有 error 了，填报的人\(names)签字：noticeboard sign \(index) 填报",
      en: "3. without errors, whoever files it\(english) signs: noticeboard sign \(index) 填报")
  }
}
