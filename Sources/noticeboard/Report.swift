import ArgumentParser
import Desk
import Diagnostics
import Generator
import Glibc
import Notices
import Programs

struct Report: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Phrase(zh: "一年的数字，每个都有依据", en: "the figures of a year, each with what stands behind it").inBoth,
    discussion: """
      数字从信息和台账里算出来，后面写着是哪几条信息、台账的哪几行。已报送的年度，
      印的是报送时存下来的数。数字对不上时也印，问题写在后面，以 1 退出。
      Counts a year from the items and the ledgers and names the items and rows behind
      each figure; of a submitted report the figures that were stored. Exits with 1
      when figures do not add up or a file could not be understood.

        noticeboard report 2013                     给人看，是 0 的不列 · for people, zeros left out
        noticeboard report 2013 主动公开.逾期        一个数字，连同背后的标题和日期 · one, with titles and days
        noticeboard report 2013 --all               是 0 的也列 · zeros, too
        noticeboard report 2013 --format json       给程序看 · for programs
        noticeboard report 2013 --format md         报告样式里的表 · the tables of the form
        noticeboard report 2013 --format csv > content/年度报告/2013.csv
                                                    报送时存下来 · store what is submitted
        noticeboard report 2013 --docx 报告.docx    交上级的 Word 文件 · a Word document
        noticeboard report 2014 --draft             新一年报告的初稿 · begin the words of a report
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(zh: "报告哪一年", en: "the year reported on", valueName: "年度"),
    transform: SharedOptions.number(in: 2008...2099, zh: " 2008 至 2099 之间的年度", en: "a year from 2008 to 2099"))
  var year: Int

  @Argument(
    help: ArgumentHelp(
      zh: "只要这几个数字（或者一组，例如 申请.新收），列出每条信息的日期和标题",
      en: "these figures or groups only, with day and title of each item", valueName: "数字"))
  var names: [String] = []

  @Flag(help: ArgumentHelp(zh: "是 0 的数字也列出", en: "list figures that are 0, too"))
  var all = false

  @Option(
    help: ArgumentHelp(zh: "怎样写", en: "how the figures are written", valueName: "text|json|csv|md"),
    transform: SharedOptions.format(zh: "text、json、csv、md", en: "text, json, csv or md"))
  var format = ReportOutcome.Format.text

  @Option(
    help: ArgumentHelp(
      zh: "把这一年的报告写成 Word 文件，要装有 pandoc", en: "write the report as a Word document", valueName: "文件.docx"))
  var docx: String?

  @Flag(help: ArgumentHelp(zh: "建好这一年报告的初稿，数字都在里面，把【填：……】换成文字", en: "write the skeleton of the report"))
  var draft = false

  func run() async throws {
    let environment = Environment()
    let request = try shared.request(environment)
    if let docx { return try await export(request, environment, to: docx) }
    if draft { return try await begin(request, EditingConsole(environment: environment, options: shared)) }
    let console = Console(environment, options: shared, format: .text)
    let report = try await console.reportingFailures {
      () async throws(GeneratorFailure) in
      try await Generator(request, observer: console.progress).report(on: year)
    }
    console.finishProgress()
    if names.isEmpty {
      try console.show(report, as: format, showsZeros: all)
    } else {
      try console.show(report, only: names)
    }
    let editing = EditingConsole(environment: environment, options: shared)
    // What is printed now is what was to be stored.
    let findings = report.findings.filter { format != .csv || $0.rule.id != "report-not-stored" }
    editing.show(findings, [:], report.outcome.language)
    let hasErrors = findings.contains { $0.severity == .error }
    if !report.isWhole || hasErrors { throw ExitCode(1) }
  }

  func validate() throws {
    if !names.isEmpty, format != .text || docx != nil || draft {
      throw ValidationError(
        zh: "写了数字的名称，就不写 --format、--docx、--draft", en: "names of figures go with neither --format, --docx nor --draft")
    }
    if docx != nil, draft { throw ValidationError(zh: "--docx 不和 --draft 一起用", en: "--docx does not go with --draft") }
    if let docx, !docx.hasSuffix(".docx") {
      throw ValidationError(zh: "--docx 要写以 .docx 结尾的文件名", en: "--docx wants a name that ends with .docx")
    }
  }

  private func export(_ request: Request, _ environment: Environment, to file: String) async throws {
    let console = Console(environment, options: shared, format: .text)
    let document = try await console.reportingFailures { () async throws(GeneratorFailure) in
      try await Generator(request, observer: console.progress).reportDocument(on: year)
    }
    console.finishProgress()
    let language = EditingConsole(environment: environment, options: shared).language()
    guard let document else {
      throw Self.failing(
        Phrase(
          zh: "没有读得懂的 content/年度报告/\(year).md；先运行 noticeboard report \(year) --draft",
          en: "there is no content/年度报告/\(year).md that can be read; run noticeboard report \(year) --draft first"),
        language, code: 1)
    }
    do throws(Pandoc.Failure) {
      try await Pandoc(path: environment.variable("PATH") ?? "/usr/bin:/bin").write(document, to: file)
    } catch {
      switch error {
      case .notInstalled:
        throw Self.failing(
          Phrase(
            zh: "没有安装 pandoc，写不了 Word 文件；Debian 上安装：apt install pandoc",
            en: "pandoc is not installed, so there is no Word document; on Debian: apt install pandoc"), language,
          code: 74)
      case .refused(let words):
        throw Self.failing(Phrase(zh: "pandoc 没有写成：\(words)", en: "pandoc failed: \(words)"), language, code: 74)
      }
    }
    StandardStream.output.write(file + "\n")
  }

  private static func failing(_ words: Phrase, _ language: Language, code: Int32) -> ExitCode {
    StandardStream.errors.write("error: \(words(language))\n")
    return ExitCode(code)
  }

  private func begin(_ request: Request, _ console: EditingConsole) async throws {
    let made = try await console.refusing { () async throws(EditingRefusal) in
      try await Generator(request).draftReport(on: year)
    }
    StandardStream.output.write(made.path + "\n")
    let lines = [
      Phrase(
        zh: "初稿已建好，数字写的是名称，生成时由软件填；把【填：……】换成文字，然后像信息一样走五步",
        en: "the skeleton is made; figures stand in it by name. Fill in the blanks, then sign the five steps"),
      Phrase(zh: "看数字：noticeboard report \(year)", en: "to see the figures: noticeboard report \(year)"),
    ]
    console.say(lines, made.language)
  }
}

extension Console {
  /// Prints the figures of a year to standard output, and on standard error what that leaves to say.
  func show(_ report: ReportOutcome, as format: ReportOutcome.Format, showsZeros: Bool) throws {
    let language = language(of: report.outcome)
    if let text = report.text(format, language, showsZeros: showsZeros) { try StandardStream.deliver(text, language) }
    tellGaps(of: report, language)
  }

  /// Prints some figures with everything behind them; a name that there is not is wrong usage.
  func show(_ report: ReportOutcome, only names: [String]) throws {
    let language = language(of: report.outcome)
    let text: String?
    do throws(ReportOutcome.UnknownFigure) {
      text = try report.details(of: names, language)
    } catch {
      throw ValidationError(Phrase.unknownFigure(error, year: report.year)(language))
    }
    if let text { try StandardStream.deliver(text, language) }
    tellGaps(of: report, language)
  }

  private func tellGaps(of report: ReportOutcome, _ language: Language) {
    if report.isEmpty, !isQuiet {
      let why = report.isOpen ? Phrase(zh: "，这一年还没有过完", en: ", and it is not over") : Phrase(zh: "", en: "")
      let nothing = Phrase(
        zh: "\(report.year) 年没有公开过信息，台账里也没有记录\(why.zh)",
        en: "nothing was disclosed in \(report.year) and no ledger has a row of it\(why.en)")
      StandardStream.errors.write("note: \(nothing(language))\n")
    }
    guard !report.isWhole else { return }
    guard report.unread.isEmpty else {
      let files = report.unread.joined(separator: "、")
      let none = Phrase(
        zh: "读不懂 \(files)，\(report.year) 年没有数字可用（不是零）；先运行 noticeboard check，改正这个文件的问题",
        en: "\(files) cannot be read: there are no figures of \(report.year), not even zeros; mend it first")
      StandardStream.errors.write("error: \(none(language))\n")
      return
    }
    let unread = Phrase(
      zh: "有读不懂的文件，数字可能不全；先运行 noticeboard check",
      en: "some files could not be understood, so the figures may not be whole; run noticeboard check first")
    StandardStream.errors.write("error: \(unread(language))\n")
  }
}

extension Phrase {
  fileprivate static func unknownFigure(_ unknown: ReportOutcome.UnknownFigure, year: Int) -> Self {
    let near = unknown.near.map { Phrase(zh: "，是不是“\($0)”", en: "; did you mean \"\($0)\"") } ?? Phrase(zh: "", en: "")
    return Self(
      zh: "没有数字“\(unknown.name)”\(near.zh)；全部名称：noticeboard report \(year) --all",
      en: "there is no figure \"\(unknown.name)\"\(near.en); all names: noticeboard report \(year) --all")
  }
}
