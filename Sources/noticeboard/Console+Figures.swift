import ArgumentParser
import Desk
import Diagnostics
import Generator

extension Console {
  /// Prints the figures of a year to standard output, and on standard error what that leaves to say.
  func show(_ report: ReportOutcome, as format: ReportOutcome.Format, showsZeros: Bool) throws {
    let language = language(of: report.outcome)
    if let text = report.text(format, language, showsZeros: showsZeros) { try deliver(text, language) }
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
    if let text { try deliver(text, language) }
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
        zh: "读不懂 \(files)，\(report.year) 年没有数字可用（不是零）；先改正上面的问题",
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
