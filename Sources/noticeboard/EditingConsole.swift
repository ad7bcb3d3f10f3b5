import ArgumentParser
import Desk
import Diagnostics
import Generator
import Glibc
import Notices

/// Says on standard error what a command that writes content did, or why it did nothing.
struct EditingConsole {
  let environment: Environment
  let options: SharedOptions

  /// The language of a board, or of the caller before the board is known.
  func language(_ board: String? = nil) -> Language { environment.language(asked: options.language, board: board) }

  /// Runs the work; a refusal is said with its findings, and ends the program with its code.
  func refusing<Result>(_ work: () async throws(EditingRefusal) -> Result) async throws -> Result {
    do throws(EditingRefusal) {
      return try await work()
    } catch {
      let (findings, bytes) = error.found
      show(findings, bytes)
      StandardStream.errors.write("error: \(error.words(language()))\n")
      throw ExitCode(error.code)
    }
  }

  /// Prints findings; in a public log neither names nor lines of files.
  func show(_ findings: [Finding], _ bytes: [String: [UInt8]] = [:], _ board: String? = nil) {
    let root = options.root
    let hidden = FindingNames(
      displayName: { _ in "content/…" }, hidesLine: { _ in true }, isKey: KnownNames.contains)
    let names = environment.isCI ? hidden : FindingNames()
    let printer = FindingsAsText(
      language: language(board), usesColor: environment.usesColor, names: names, width: environment.columns,
      bytes: { bytes[$0] ?? SourceFile.read("\(root)/\($0)") })
    StandardStream.errors.write(printer.text(CappedFindings(findings)))
  }

  /// Says what was done and what comes next, unless only what is wrong is wanted.
  func say(_ lines: [Phrase], _ board: String?) {
    guard !options.quiet else { return }
    let language = language(board)
    StandardStream.errors.write(lines.map { $0(language) + "\n" }.joined())
  }

  /// Says what is odd, even if only what is wrong is wanted.
  func warn(_ phrase: Phrase?, _ board: String?) {
    guard let phrase else { return }
    StandardStream.errors.write("warning: \(phrase(language(board)))\n")
  }

  /// Warns where the days that are written are not the machine's own: nobody is to date a paper without noticing.
  func warnOfClock() {
    warn(environment.oddToday.map(Phrase.clockSet), nil)
  }

  /// A file as it may be named here: in a public log by its number alone.
  func shown(_ path: String, _ index: IndexNumber?) -> String {
    environment.isCI ? index?.description ?? "content/…" : path
  }
}

extension Phrase {
  /// Warns that a signature does not bear today's date, or that the board is judged by another day.
  static func oddDay(_ day: CivilDate, clock: CivilDate) -> Phrase {
    day == clock
      ? Phrase(
        zh: "判断用的不是今天（--as-of 或者冻结日期）；签字日期写的是今天 \(day)",
        en: "the board is judged by another day (--as-of or 冻结日期); the signature bears today's date, \(day)")
      : Phrase(
        zh: "这是示例公开栏：签字日期写的是 \(day)，不是今天 \(clock)；真正的公开栏只签今天的日期",
        en: "this is a sample board: the signature bears \(day), not today's date, \(clock); a real one bears today's")
  }

  /// Warns of a day that the environment sets.
  static func clockSet(_ day: CivilDate) -> Phrase {
    Phrase(
      zh: "环境变量 SOURCE_DATE_EPOCH 把今天定成 \(day)，写进去的日期都按它，不是真正的今天；先运行：unset SOURCE_DATE_EPOCH",
      en: "the variable SOURCE_DATE_EPOCH makes today \(day), which is not the real day, and what is written bears it; "
        + "first run: unset SOURCE_DATE_EPOCH")
  }

  /// Warns that git would commit under another name.
  static func committer(_ name: String, not person: String) -> Phrase {
    Phrase(
      zh: "git 里的邮箱是“\(name)”的，签的却是“\(person)”；谁审谁签、谁提交，不要代签",
      en: "git's address is that of \"\(name)\", yet \"\(person)\" signed; whoever reviews signs and commits in person")
  }

  static func commit(_ files: [String], _ message: String) -> Phrase {
    let quoted = files.map { "'\($0.replacing("'", with: "'\\''"))'" }.joined(separator: " ")
    return Phrase(
      zh: "请本人提交：git add -A -- \(quoted) && git commit -m \"\(message)\"",
      en: "commit it yourself: git add -A -- \(quoted) && git commit -m \"\(message)\"")
  }
}
