import ArgumentParser
import Compliance
import Desk
import Diagnostics
import Generator
import Glibc
import Notices

struct Sign: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: Phrase(zh: "签一步审查", en: "sign a step of the review").inBoth,
    discussion: """
      轮到这一步、您有权签，才会写上；写了以后 check 会报错的，不写，并说明原因。
      每一行都带指纹，固定签字时的内容；以后改了，这一行和后面的作废，从这一步重签就行。
      签之前显示签的是什么，在终端里问一声；加 --yes 不问。
      “公开”一步同时写上公开日期；改稿的“公开”一步把改稿并入原文，记一条变更。
      签字的人按 git 的邮箱（user.email）在 people.yaml 里找；也可以写 --as。
      日期总是今天（北京时间）。文件里别的字一个不动。
      Writes the sign-off if the step is next and you may sign it. What check
      would call an error afterwards is refused, with the reason. Every line bears
      the fingerprint of the text; lines that an edit voided are signed again.
      Shows what is signed, and asks on a terminal unless --yes is given. Step
      公开 also writes 公开日期, and folds a revision into its item.
      The signer is found by git's user.email, or named with --as.

        noticeboard sign 2014-0013 填报                        按索引号 · by number
        noticeboard sign content/公共服务/用水安排.md 初审     按文件 · by file
        noticeboard sign 2014-0013 公开 --publish-on 2014-04-10 到日子才公开 · out later
        noticeboard sign 2014-0013 填报 --note 更正联系电话    改稿改了什么 · of a revision
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: ArgumentHelp(zh: "索引号或者文件", en: "the item's number or file", valueName: "条目"))
  var item: String

  @Argument(
    help: ArgumentHelp(zh: "填报、初审、复审、复核、公开之一", en: "one of the five steps", valueName: "步骤"),
    transform: Sign.step)
  var step: ReviewStep

  @Option(name: .customLong("as"), help: ArgumentHelp(zh: "签字的人，姓名或编号", en: "who signs, name or id", valueName: "姓名"))
  var person: String?

  @Option(help: ArgumentHelp(zh: "改稿的变更说明，给读者看", en: "what a revision changes, for readers", valueName: "说明"))
  var note: String?

  @Option(
    name: .customLong("publish-on"),
    help: ArgumentHelp(zh: "哪天公开；不写就是今天，已写了公开日期的照旧", en: "the first day shown", valueName: "YYYY-MM-DD"),
    transform: SharedOptions.day(of: "--publish-on"))
  var publishOn: CivilDate?

  @Flag(help: ArgumentHelp(zh: "不问，直接签", en: "do not ask"))
  var yes = false

  func run() async throws {
    let environment = Environment()
    let request = try shared.request(environment)
    let console = EditingConsole(environment: environment, options: shared)
    console.warnOfClock()
    var order = SigningOrder(
      item: item, folder: environment.folder, step: step,
      signer: Signer(name: person, address: GitIdentity.address(in: shared.root)))
    order.note = note
    order.publishOn = publishOn
    let signed = try await console.refusing { [order] () async throws(EditingRefusal) in
      try await Generator(request).sign(order) { preview in
        show(preview, console)
        return yes || isWanted(preview, console)
      }
    }
    console.show(signed.findings.filter { $0.severity != .note || $0.isConfidential }, [:], signed.language)
    console.warn(signed.oddDay.map { .oddDay($0, clock: request.clock) }, signed.language)
    console.warn(signed.committer.map { .committer($0, not: signed.line?.person ?? "") }, signed.language)
    console.say(said(of: signed, console), signed.language)
  }

  /// Says what would be signed; in a public log nothing of it.
  private func show(_ preview: SigningPreview, _ console: EditingConsole) {
    guard !console.environment.isCI else { return }
    let files = preview.attachments.isEmpty ? "" : "，附件：\(preview.attachments.joined(separator: "、"))"
    let english = preview.attachments.isEmpty ? "" : ", attachments: \(preview.attachments.joined(separator: ", "))"
    let name = preview.index?.description ?? preview.path
    var lines = [
      Phrase(zh: "《\(preview.title)》（\(name)）", en: "\"\(preview.title)\" (\(name))"),
      Phrase(zh: "正文 \(preview.length) 字\(files)", en: "\(preview.length) characters of text\(english)"),
    ]
    lines += preview.facts.map { Phrase(zh: "  \($0.zh)", en: "  \($0.en)") }
    if let note = preview.note { lines.append(Phrase(zh: "变更说明：\(note)", en: "what changes: \(note)")) }
    lines += preview.changes.map(told) ?? []
    lines += preview.void.map {
      Phrase(
        zh: "内容改过，这一行作废，会删去，要重签：\($0.line)",
        en: "void, since the text was changed; removed, to be signed anew: \($0.line)")
    }
    lines.append(Phrase(zh: "要签的一行：\(preview.line.line)", en: "the line to be signed: \(preview.line.line)"))
    console.say(lines, preview.language)
  }

  private func told(_ changes: SigningPreview.Changes) -> [Phrase] {
    let (list, none, some) =
      switch changes {
      case .released(let list):
        (
          list, Phrase(zh: "和已经公开的没有不同", en: "no difference from what is out"),
          Phrase(zh: "和已经公开的不同：", en: "differs from what is out:")
        )
      case .signed(let list, let commit):
        (
          list,
          Phrase(
            zh: "和上次签的（提交 \(commit)）相比，字句没有变，请核对图片",
            en: "no words differ from what was signed in \(commit): see the pictures"),
          Phrase(zh: "和上次签的（提交 \(commit)）不同：", en: "differs from what was signed in \(commit):")
        )
      }
    return [list.isEmpty ? none : some] + list.map { Phrase(zh: "  \($0.zh)", en: "  \($0.en)") }
  }

  /// The answer of whoever sits at a terminal; yes where there is none.
  private func isWanted(_ preview: SigningPreview, _ console: EditingConsole) -> Bool {
    let language = console.language(preview.language)
    guard let prompt = Prompt(console.environment, language: language) else { return true }
    let answer = try? prompt.ask(Phrase(zh: "看过这些内容，签吗？写 是 或 否", en: "sign this? yes or no"))
    return ["是", "y", "yes", "Y", "YES", "Yes"].contains(answer)
  }

  private func said(of signed: Signed, _ console: EditingConsole) -> [Phrase] {
    let name = console.shown(signed.path, signed.index)
    var lines: [Phrase] = []
    if let line = signed.line {
      lines.append(Phrase(zh: "已签：\(line.line)（\(name)）", en: "signed: \(line.line) (\(name))"))
    }
    if let folded = signed.folded {
      let draft = console.shown(folded, signed.index)
      lines.append(
        Phrase(zh: "改稿已并入 \(name)，“\(draft)”已删去", en: "folded into \(name); \"\(draft)\" is removed"))
    }
    lines.append(next(after: signed))
    let number = signed.index?.description ?? "年度报告"
    let files = [signed.path, signed.folded].compactMap { $0 }
    return lines + [.commit(files.map { console.shown($0, signed.index) }, "\(step.name) \(number)")]
  }

  private func next(after signed: Signed) -> Phrase {
    let item = signed.index?.description ?? signed.path
    if case .inReview(next: let next) = signed.standing { return waiting(for: next, item, signed.nextSigners) }
    if case .held = signed.standing, let next = ReviewStep(rawValue: step.rawValue + 1) {
      return waiting(for: next, item, signed.nextSigners)
    }
    if case .awaitingDay(let day) = signed.standing {
      return Phrase(zh: "\(day) 起公开；到那天运行 noticeboard build", en: "out from \(day); run noticeboard build on that day")
    }
    return Phrase(
      zh: "可以公开了。下一步：noticeboard publish（没有写发布目标的：noticeboard build，把 site/ 传到网站上）",
      en: "released; next: noticeboard publish (without targets: noticeboard build, and upload site/)")
  }

  private func waiting(for step: ReviewStep, _ item: String, _ who: [String]) -> Phrase {
    let names = who.isEmpty ? "" : "（\(who.joined(separator: "、"))）"
    let english = who.isEmpty ? "" : " (\(who.joined(separator: ", ")))"
    // At a computer where names are given, the next one gives theirs.
    let signer = person == nil ? "" : " --as \(who.count == 1 ? who[0] : "姓名")"
    return Phrase(
      zh: "下一步“\(step.name)”\(names)：noticeboard sign \(item) \(step.name)\(signer)",
      en: "next step \(step.name)\(english): noticeboard sign \(item) \(step.name)\(signer)")
  }

  @Sendable private static func step(_ written: String) throws -> ReviewStep {
    if let step = ReviewStep(name: written) { return step }
    let names = ReviewStep.allCases.map(\.name)
    let near = NearMiss.best(for: written, among: names).map { "，是不是“\($0)”？" } ?? "；"
    throw ValidationError(
      zh: "没有“\(written)”这一步\(near)五步是：\(names.joined(separator: "、"))", en: "there is no step \"\(written)\"")
  }
}
