import ArgumentParser
import Desk
import Diagnostics
import Generator
import Notices
import Programs
import Synchronization

/// Says on standard error what is being printed, and what was.
struct PrintingConsole: Sendable {
  private let environment: Environment
  private let asked: Language?
  private let isQuiet: Bool

  init(_ environment: Environment, options: SharedOptions) {
    self.environment = environment
    asked = options.language
    isQuiet = options.quiet
  }

  /// Runs the work; a failure is said, and ends the program with 74, after Ctrl-C with 130.
  func refusing<Result>(
    _ board: String? = nil, _ work: () throws(PrintingFailure) -> Result
  ) throws -> Result {
    do throws(PrintingFailure) { return try work() } catch { throw failed(error, board) }
  }

  /// What the words name; a word that names nothing is wrong usage.
  func chosen(_ words: [String], of list: PrintableList, _ outcome: Outcome) throws -> [Printable] {
    do throws(PrintableList.Unknown) {
      return try list.chosen(by: words)
    } catch {
      throw ValidationError(Phrase.unknown(error)(language(outcome.language)))
    }
  }

  /// Checks the characters, prints, and says what came of it.
  ///
  /// - Returns: false when a character could not be printed at all, a table is too wide for the paper, a poster is too
  ///   long, or rows of a table are not all in the PDF.
  func report(
    _ job: PrintJob, _ setup: PrintJob.Setup, _ outcome: Outcome, since started: ContinuousClock.Instant
  ) async throws -> Bool {
    let board = outcome.language
    let isWhole = await sayMissing(job, setup, board)
    let files: [PrintedFile]
    let counter = ProgressCounter(total: job.count)
    do throws(PrintingFailure) {
      files = try await job.print(setup) { file in showProgress(counter.next(), of: job.count, file.name, board) }
    } catch {
      throw failed(error, board)
    }
    wipe()
    let drawn = files.filter(\.hasType3Fonts).map(\.name)
    if !drawn.isEmpty { warn(.drawn(drawn), board) }
    let wide = files.filter { !$0.fits }.map(\.name)
    if !wide.isEmpty { warn(.tooWide(wide), board, isError: true) }
    let long = files.filter(\.isTooLong).map(\.name)
    if !long.isEmpty { warn(.tooLong(long), board, isError: true) }
    let areTablesWhole = sayTables(files, board)
    say(.printed(files, took: ContinuousClock.now - started), board)
    return isWhole && wide.isEmpty && long.isEmpty && areTablesWhole
  }

  /// Says which rows of tables are not in the PDFs; false when there are any, or when nobody could look.
  private func sayTables(_ files: [PrintedFile], _ board: String?) -> Bool {
    let lost = files.filter { !$0.tables.lost.isEmpty }
    for file in lost.prefix(20) { warn(.lost(file), board, isError: true) }
    let unread = files.filter { $0.tables.unread != nil }
    if let first = unread.first { warn(.unread(unread.map(\.name), first.tables.unread ?? ""), board, isError: true) }
    return lost.isEmpty && unread.isEmpty
  }

  /// The checklist, on standard output.
  func showChanges(_ list: PrintableList, _ outcome: Outcome) {
    if let text = list.checklist(language(outcome.language)) { StandardStream.output.write(text) }
  }

  /// Says why there is nothing to compare with; the program ends with 74.
  func failed(_ words: Phrase) -> ExitCode {
    StandardStream.errors.write("error: \(words(language(nil)))\n")
    return ExitCode(74)
  }

  func sayNothingPrinted(_ outcome: Outcome) {
    say(Phrase(zh: "什么都没有印；请先改正上面的故障", en: "nothing was printed; mend the faults above"), outcome.language)
  }

  // MARK: - Characters

  private func sayMissing(_ job: PrintJob, _ setup: PrintJob.Setup, _ board: String?) async -> Bool {
    do throws(InstalledFaces.Failure) {
      let missing = try await job.missingGlyphs(setup)
      for character in missing.prefix(20) { warn(.missing(character), board, isError: character.isLost) }
      if missing.count > 20 { warn(.moreMissing(missing.count - 20), board) }
      return !missing.contains(where: \.isLost)
    } catch {
      warn(.notChecked(error), board)
      return true
    }
  }

  // MARK: - Speaking

  private func failed(_ failure: PrintingFailure, _ board: String?) -> ExitCode {
    wipe()
    StandardStream.errors.write("error: \(failure.words(language(board)))\n")
    return ExitCode(failure == .cancelled ? 130 : 74)
  }

  private func say(_ phrase: Phrase, _ board: String?) {
    if !isQuiet { StandardStream.errors.write(phrase(language(board)) + "\n") }
  }

  private func warn(_ phrase: Phrase, _ board: String?, isError: Bool = false) {
    StandardStream.errors.write("\(isError ? "error" : "warning"): \(phrase(language(board)))\n")
  }

  private var showsProgress: Bool { environment.isTerminal && !isQuiet }

  private func showProgress(_ number: Int, of total: Int, _ name: String, _ board: String?) {
    guard showsProgress else { return }
    let word = Phrase(zh: "打印", en: "print")(language(board))
    StandardStream.errors.write("\r\u{1B}[K\(word) \(number)/\(total) \(name)…")
  }

  private func wipe() {
    if showsProgress { StandardStream.errors.write("\r\u{1B}[K") }
  }

  private func language(_ board: String?) -> Language { environment.language(asked: asked, board: board) }
}

/// Counts what is done.
final class ProgressCounter: Sendable {
  private let done = Mutex(0)
  let total: Int

  init(total: Int) {
    self.total = total
  }

  /// The number of the thing that was just done, from 1.
  func next() -> Int {
    done.withLock { done in
      done += 1
      return done
    }
  }
}
