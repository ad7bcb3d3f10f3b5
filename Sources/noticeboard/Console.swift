import ArgumentParser
import Desk
import Diagnostics
import Generator
import Glibc
import Notices

/// Says on standard error what a run found and did, in the reader's language.
struct Console: Sendable {
  private let environment: Environment
  private let asked: Language?
  let isQuiet: Bool
  private let format: FindingFormat
  /// Warnings count as errors.
  private let isStrict: Bool

  init(_ environment: Environment, options: SharedOptions, format: FindingFormat, isStrict: Bool = false) {
    self.environment = environment
    asked = options.language
    isQuiet = options.quiet
    self.format = format
    self.isStrict = isStrict
  }

  /// Runs the work; a failure of the system is said, and ends the program with 74.
  ///
  /// An output folder that the options must not name is wrong usage: 64.
  func reportingFailures<Result>(_ work: () async throws(GeneratorFailure) -> Result) async throws -> Result {
    do throws(GeneratorFailure) {
      return try await work()
    } catch {
      finishProgress()
      let language = environment.language(asked: asked, board: nil)
      StandardStream.errors.write("error: \(error.words(language))\n")
      throw ExitCode(error.isWrongUsage ? 64 : 74)
    }
  }

  /// Says what is wrong with the arguments, before any board is read; the program then ends with 64.
  func refusal(_ words: Phrase) -> ValidationError {
    ValidationError(words(environment.language(asked: asked, board: nil)))
  }

  /// Exits without freeing what a build made: releasing ten thousand items one by one
  /// would take a twentieth of the time.
  func end(with code: Int32, keeping outcome: Outcome) -> Never {
    withExtendedLifetime(outcome) { exit(code) }
  }

  // MARK: - Progress

  /// Shows the stage on a terminal; nothing elsewhere.
  var progress: PhaseObserver {
    guard environment.isTerminal, !isQuiet else { return { _, _ in } }
    let language = environment.language(asked: asked, board: nil)
    return { stage, count in
      StandardStream.errors.write("\r\u{1B}[K\(stage.name(language))\(count > 0 ? " \(count)" : "")…")
    }
  }

  func finishProgress() {
    if environment.isTerminal, !isQuiet { StandardStream.errors.write("\r\u{1B}[K") }
  }

  // MARK: - Findings

  /// What is said of an outcome, and what whoever writes it needs besides.
  private struct Said {
    let language: Language
    let names: FindingNames
    let lines: SourceLines
    let capped: CappedFindings
    let findings: [Finding]
  }

  private func said(of outcome: Outcome, root: String, _ format: FindingFormat) -> Said {
    let lines = SourceLines(root: root)
    let capped = CappedFindings(outcome.findings, limit: format.isForPeople ? CappedFindings.limit : .max)
    let findings = Redaction(bytes: lines.bytes).applied(to: capped.kept, among: outcome.findings)
    return Said(
      language: language(of: outcome), names: names(outcome), lines: lines, capped: capped, findings: findings)
  }

  /// All findings as people read them.
  func text(of outcome: Outcome, root: String) -> String { text(said(of: outcome, root: root, .text)) }

  private func text(_ said: Said) -> String {
    let printer = FindingsAsText(
      language: said.language, usesColor: environment.usesColor, names: said.names, width: environment.columns,
      bytes: said.lines.bytes)
    return printer.text(said.capped.with(said.findings))
  }

  /// Prints all findings in the format that was asked for.
  ///
  /// What programs read goes to standard output; when that cannot be written the program ends with 74.
  func print(_ outcome: Outcome, root: String) throws {
    let said = said(of: outcome, root: root, format)
    let (language, names, bytes) = (said.language, said.names, said.lines.bytes)
    switch format {
    case .text: StandardStream.errors.write(text(said))
    case .json:
      try StandardStream.deliver(FindingsAsJSON(names: names, bytes: bytes).text(said.findings), language)
    case .github:
      let printer = FindingsAsGitHub(language: language, names: names, bytes: bytes)
      try StandardStream.deliver(printer.text(said.capped.with(said.findings)), language)
    case .sarif:
      let log = FindingsAsSARIF(language: language, names: names, rules: RuleCatalogue.all, bytes: bytes)
      try StandardStream.deliver(log.text(said.findings, switchedOff: outcome.switchedOff), language)
    case .html:
      let page = FindingsAsHTML(language: language, names: names, rules: RuleCatalogue.all, bytes: bytes)
      let summary = totals(outcome).map { $0(language) }
      try StandardStream.deliver(page.text(said.findings, summary: summary, more: said.capped.more), language)
    }
  }

  // MARK: - What is due

  /// Prints what is due to standard output, and on standard error what that leaves to say.
  func show(_ due: DueOutcome, as form: TextOrJSON, calendar: String?) throws {
    let language = language(of: due.outcome)
    let text =
      switch form {
      case .text: due.table(language, hidesTitles: environment.isCI)
      case .json: due.json(hidesTitles: environment.isCI)
      }
    if let text { try StandardStream.deliver(text, language) }
    if !due.isWhole {
      let unread = Phrase(
        zh: "有读不懂的文件，清单可能不全\(calendar == nil ? "" : "，日历没有写")；先运行 noticeboard check",
        en:
          "some files could not be understood, so the list may not be whole\(calendar == nil ? "" : " and no calendar was written"); run noticeboard check first"
      )
      StandardStream.errors.write("error: \(unread(language))\n")
    } else if let calendar, due.isCalendarWritten, !isQuiet {
      let state = Phrase(
        zh: due.isCalendarChanged ? "写好了" : "没有变化", en: due.isCalendarChanged ? "written" : "unchanged")
      StandardStream.errors.write("\(calendar): \(state(language))\n")
    }
  }

  /// In a public log, what is not on the site is named by its index number alone and never quoted.
  private func names(_ outcome: Outcome) -> FindingNames {
    guard environment.isCI else { return FindingNames() }
    return FindingNames(
      displayName: outcome.publicName, hidesLine: { !outcome.isOpen($0) }, isKey: KnownNames.contains)
  }

  /// The totals of a check.
  func total(_ outcome: Outcome) {
    guard !isQuiet, format == .text || format == .github || format == .html else { return }
    let language = language(of: outcome)
    StandardStream.errors.write(totals(outcome).map { "\($0(language))\n" }.joined())
  }

  private func totals(_ outcome: Outcome) -> [Phrase] {
    let counts = Counts(outcome)
    return [standing(outcome), counts.phrase] + (isStrict && counts.warnings > 0 ? [Self.strict] : [])
  }

  /// How many items are out, held back and unreadable; of a check of some files, how many these were.
  private func standing(_ outcome: Outcome) -> Phrase {
    guard outcome.isJudged else { return Self.notJudged }
    if let count = outcome.selectedCount {
      let passed = Self.passedOver(outcome.passedOver)
      return Phrase(
        zh: "按 \(outcome.today) 检查：只查选定的 \(count) 个文件\(passed.zh)",
        en: "checked as of \(outcome.today): \(count) selected file\(count == 1 ? "" : "s") only\(passed.en)")
    }
    let (unread, out) = (unreadable(outcome), published(outcome))
    return Phrase(
      zh: "按 \(outcome.today) 检查：\(out.zh)，未公开 \(outcome.held.count) 条\(unread.zh)",
      en: "checked as of \(outcome.today): \(out.en), \(outcome.held.count) held back\(unread.en)")
  }

  /// What readers can read; what was taken back is no part of it.
  private func published(_ outcome: Outcome) -> Phrase {
    let (count, withdrawn) = (outcome.published - outcome.withdrawn, outcome.withdrawn)
    return Phrase(
      zh: "已公开 \(count) 条" + (withdrawn > 0 ? "，撤回 \(withdrawn) 条" : ""),
      en: "\(count) published" + (withdrawn > 0 ? ", \(withdrawn) withdrawn" : ""))
  }

  private func unreadable(_ outcome: Outcome) -> Phrase {
    guard outcome.unreadable > 0 else { return Phrase(zh: "", en: "") }
    return Phrase(zh: "，读不懂 \(outcome.unreadable) 个文件", en: ", not understood: \(outcome.unreadable)")
  }

  /// What a build did: items out and held back, files, time.
  ///
  /// - Parameter words: what was said of it already; nil where that is not at hand.
  func summarize(_ outcome: Outcome, _ words: BuildMemory.Words? = nil, target: BuildTarget, took: Duration) {
    guard !isQuiet else { return }
    let language = language(of: outcome)
    guard let output = outcome.output else {
      let lines = [Counts(outcome).phrase(language), nothingWritten(outcome, target)(language)]
      StandardStream.errors.write(lines.joined(separator: "\n") + "\n")
      return
    }
    let summary = words?.summary ?? summary(of: outcome, isDrafts: target.isDrafts)
    StandardStream.errors.write(summary + written(output, to: target.folder, took: took)(language) + "\n")
  }

  /// How much was found, and the items that are out and held back; a line each.
  private func summary(of outcome: Outcome, isDrafts: Bool) -> String {
    let language = language(of: outcome)
    var lines = [Counts(outcome).phrase(language), items(outcome, isDrafts: isDrafts)(language)]
    lines += outcome.held.map { "  \(held($0, language))" }
    lines += outcome.heldReports.map { "  \(held($0, language))" }
    return lines.map { "\($0)\n" }.joined()
  }

  private func written(_ output: OutputSummary, to folder: String, took: Duration) -> Phrase {
    let more = output.removed > output.removedNames.count
    let (gone, lost) =
      output.removed == 0
      ? ("", "")
      : (
        "（\(output.removedNames.joined(separator: "、"))\(more ? "等" : "")）",
        " (\(output.removedNames.joined(separator: ", "))\(more ? " and others" : ""))"
      )
    return Phrase(
      zh: "“\(folder)”：\(output.files) 个文件，新增 \(output.added)，改动 \(output.changed)，"
        + "删除 \(output.removed)\(gone)；用时 \(seconds(took)) 秒",
      en: "\"\(folder)\": \(output.files) files, \(output.added) added, \(output.changed) changed, "
        + "\(output.removed) removed\(lost); \(seconds(took)) s")
  }

  // MARK: - What was said before

  /// What the words of a build depend on beside what was found.
  var surroundings: [String] {
    [
      asked?.rawValue ?? "", environment.language(asked: asked, board: nil).rawValue, "\(environment.columns)",
      "\(environment.usesColor)", "\(environment.isCI)",
    ]
  }

  /// What a later build may say again, where nothing has changed; nil of a build that wrote nothing.
  func words(of outcome: Outcome, _ findings: String, isDrafts: Bool) -> BuildMemory.Words? {
    outcome.output.map { output in
      BuildMemory.Words(
        language: language(of: outcome).rawValue, findings: findings,
        summary: summary(of: outcome, isDrafts: isDrafts), files: output.files)
    }
  }

  /// Says what the last build said, and that this one did not look again.
  func say(_ words: BuildMemory.Words, target: BuildTarget, took: Duration) {
    StandardStream.errors.write(words.findings)
    guard !isQuiet, let language = Language(rawValue: words.language) else { return }
    let same = Phrase(
      zh: "从上次生成到现在，内容、主题、网站、程序和日子都没有变：以上是上次的结果，没有重新审查；要从头再来，加 --fresh",
      en: "content, theme, site, program and day are what they were at the last build: this is what it found, and "
        + "nothing was judged again; --fresh begins anew")
    let written = written(.unchanged(files: words.files), to: target.folder, took: took)
    StandardStream.errors.write("\(words.summary)\(same(language))\n\(written(language))\n")
  }

  private func nothingWritten(_ outcome: Outcome, _ target: BuildTarget) -> Phrase {
    // A theme that cannot be read leaves nothing to go on with.
    let isContent = { (finding: Finding) in finding.path.hasPrefix("content/") }
    let canGoOn =
      outcome.isJudged && !target.keepsGoing && !outcome.isHalted
      && outcome.findings.allSatisfy { $0.class != .fault || isContent($0) }
    if !outcome.takenDown.isEmpty {
      let names = outcome.takenDown.joined(separator: "、")
      return Phrase(
        zh: "没有生成新网站，但撤下的不能等：\(names) 已从“\(target.folder)”撤下，提到它的页面暂停显示，其余保持原样；请改正上面的故障，再生成一次",
        en:
          "no new site was written, but what is taken down never waits: \(names) left \"\(target.folder)\", pages that "
          + "named it are stubs, the rest stays as it was; mend the faults above and build again")
    }
    return Phrase(
      zh: "\(outcome.isJudged ? "" : Self.notJudged.zh + "；")什么都没有写，“\(target.folder)”保持原样；"
        + "请先改正上面的故障\(canGoOn ? "，或者用 --keep-going 先生成其余部分" : "")",
      en:
        "\(outcome.isJudged ? "" : Self.notJudged.en + "; ")nothing was written and \"\(target.folder)\" stays as it was; "
        + "mend the faults above\(canGoOn ? ", or use --keep-going to build the rest" : "")")
  }

  private func items(_ outcome: Outcome, isDrafts: Bool) -> Phrase {
    if isDrafts {
      return Phrase(
        zh: "按 \(outcome.today)：样稿 \(outcome.published + outcome.held.count) 条，其中 \(outcome.held.count) 条未公开",
        en:
          "as of \(outcome.today): \(outcome.published + outcome.held.count) items, \(outcome.held.count) of them not public"
      )
    }
    let years = outcome.disclosed.map { "\($0.year) 年 \($0.count) 条" }.joined(separator: "，")
    let counts = outcome.disclosed.map { "\($0.count) in \($0.year)" }.joined(separator: ", ")
    let (unread, out) = (unreadable(outcome), published(outcome))
    // What was disclosed in a year counts there for ever.
    let with = outcome.withdrawn > 0 ? Phrase(zh: "连撤回的，", en: "withdrawn ones included, ") : Phrase(zh: "", en: "")
    return Phrase(
      zh: "按 \(outcome.today)：\(out.zh)\(years.isEmpty ? "" : "（\(with.zh)\(years)）")，"
        + "未公开 \(outcome.held.count) 条\(unread.zh)",
      en: "as of \(outcome.today): \(out.en)\(counts.isEmpty ? "" : " (\(with.en)\(counts))"), "
        + "\(outcome.held.count) held back\(unread.en)")
  }

  private func held(_ item: HeldItem, _ language: Language) -> String {
    let name = environment.isCI ? item.index.description : "\(item.index) \(item.path)"
    return "\(name): \(item.standing.phrase(language))\(because(of: item.reasons))"
  }

  private func held(_ report: HeldReport, _ language: Language) -> String {
    let name = Phrase(zh: "\(report.year) 年度报告", en: "the report of \(report.year)")(language)
    return "\(name): \(report.standing.phrase(language))\(because(of: report.reasons))"
  }

  /// The rules that hold a paper; none where a fault outside it does, which is told above.
  private func because(of rules: [String]) -> String {
    rules.isEmpty ? "" : " [\(rules.joined(separator: ", "))]"
  }

  private func seconds(_ duration: Duration) -> String {
    let hundredths = (duration.components.seconds * 100) + duration.components.attoseconds / 10_000_000_000_000_000
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  func language(of outcome: Outcome) -> Language {
    environment.language(asked: asked, board: outcome.language)
  }

  /// Says of a README.md that was asked about that nothing was looked for in it.
  private static func passedOver(_ count: Int) -> Phrase {
    guard count > 0 else { return Phrase(zh: "", en: "") }
    return Phrase(
      zh: "；README.md 不算信息，\(count) 个没有查",
      en: "; \(count) README.md passed over, since it is no item")
  }

  private static let notJudged = Phrase(
    zh: "公开栏的设置读不懂，各条的审查和期限这次没有判断；改正设置后再检查一次",
    en: "the board's settings cannot be understood, so nothing was judged; mend them and check again")

  private static let strict = Phrase(zh: "--strict：警告按错误算", en: "--strict: warnings count as errors")
}

private struct Counts {
  let errors: Int
  let warnings: Int
  let notes: Int
  let switchedOff: Int

  init(_ outcome: Outcome) {
    switchedOff = outcome.switchedOff
    errors = outcome.findings.count { $0.severity == .error }
    warnings = outcome.findings.count { $0.severity == .warning }
    notes = outcome.findings.count { $0.severity == .note }
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  var phrase: Phrase {
    let off = switchedOff > 0
    return Phrase(
      zh: "错误 \(errors) 个，警告 \(warnings) 个，说明 \(notes) 个"
        + (off ? "；另有 \(switchedOff) 个按 board.yaml 的“规则级别”关闭，没有列出" : ""),
      en: "\(Self.count(errors, "error")), \(Self.count(warnings, "warning")), \(Self.count(notes, "note"))"
        + (off ? "; \(switchedOff) more switched off by 规则级别 of board.yaml" : ""))
  }
}
