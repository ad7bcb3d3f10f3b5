package import Diagnostics
package import Notices

/// Looks whether the figures of a report are true, add up and agree with what its words and its stored figures say.
package struct ReportCheck: Sendable {
  let book: YearBook
  let report: YearReport
  let bytes: [UInt8]
  /// Every ledger that a figure is counted from and that the board keeps.
  private let form: ReportForm?

  package init(_ report: YearReport, bytes: [UInt8], book: YearBook) {
    self.report = report
    self.bytes = bytes
    self.book = book
    form = .form(of: report.year.value)
  }

  var year: Int { report.year.value }

  var figures: FigureTable { book.figures(of: year) }

  /// Everything there is to say.
  package var findings: [Finding] {
    // What was published before the board existed is compared with its own words alone.
    report.transcription != nil ? (book.stored[year]?.slips ?? []) + typed : own
  }

  private var typed: [Finding] {
    HandNumbers(
      bytes, body: report.body, path: report.path, year: year, figures: figures,
      isTranscribed: report.transcription != nil
    ).findings
  }

  private var own: [Finding] {
    identities + registered + missingLedgers + unfilledLedgers + strangeCounts
      + StoredCheck(check: self, form: form).findings + typed
      + (form.map { TypedTables(bytes, body: report.body, path: report.path, form: $0).findings } ?? [])
  }

  // MARK: - Identities

  private var identities: [Finding] {
    guard let form else { return [] }
    let places = FigurePlaces(ledgers: book.ledgers, year: year, stored: book.stored[year])
    // Where the ledger begins with this year, nobody knows what the year before left open.
    let reachesBack = book.ledgers.applications.contains { $0.received.value.year < year }
    let hasLastYear = book.stored[year - 1] != nil || form.since < year && reachesBack
    let lastYear = hasLastYear ? book.figures(of: year - 1) : nil
    let check = IdentityCheck(form: form)
    let breaches = check.breaches(figures, lastYear: lastYear)
    // Of what was submitted wrongly the ledger was put right since: the sides agree by what it says of that year now.
    let recounted = breaches.isEmpty || book.stored[year - 1] == nil ? nil : book.counted(year - 1)
    return breaches.map { breach in
      let place = breach.identity.figures.lazy.compactMap(places.place).first
      return .identity(
        breach, year: year, place, report,
        isCorrected: recounted.map { check.holds(breach.identity, figures, lastYear: $0) } ?? false)
    }
  }

  // MARK: - Figures that were typed

  private var registered: [Finding] {
    guard let registered = report.registered else { return [] }
    return RegisteredFigures.Key.allCases.compactMap { key in
      guard let counted = figures.quantity(key.figure), counted != Quantity(registered[key].value) else { return nil }
      return .registered(key, registered[key], counted: counted, in: report.path)
    }
  }

  /// Ledgers without which zero would only mean that nobody has counted.
  private var missingLedgers: [Finding] {
    guard book.stored[year] == nil else { return [] }
    let figures = figures
    var needed: Set<Ledger> = [.applications, .disputes, .feedback, .fees]
    needed.formUnion(wanted.compactMap { figures[$0]?.missingLedger })
    return Ledger.allCases.filter { needed.contains($0) && book.ledgers.isMissing($0) }.map {
      .ledgerMissing($0, report)
    }
  }

  /// The figures that the form has or the words name.
  private var wanted: Set<String> {
    Set(ReportText(bytes, body: report.body, path: report.path, figures: figures).names).union(form?.figures ?? [])
  }

  /// Ledgers of a row a year and kind that have rows, but not all kinds of this year: nobody has counted them yet.
  private var unfilledLedgers: [Finding] {
    guard book.stored[year] == nil else { return [] }
    let (figures, ledgers) = (figures, book.ledgers)
    let needed = Set(wanted.compactMap { figures[$0]?.ledger })
    let rows = [
      (
        Ledger.papers, ledgers.papers.map { ($0.year.value, $0.kind.value.rawValue) },
        PaperCount.Kind.allCases.map(\.rawValue)
      ),
      (
        .actions, ledgers.actions.map { ($0.year.value, $0.kind.value.rawValue) },
        ActionCount.Kind.allCases.map(\.rawValue)
      ),
    ]
    return rows.compactMap { ledger, rows, kinds in
      guard needed.contains(ledger), !rows.isEmpty else { return nil }
      let own = rows.filter { $0.0 == year }.map(\.1)
      let left = kinds.filter { !own.contains($0) }
      return left.isEmpty ? nil : .ledgerUnfilled(ledger, left, report)
    }
  }

  /// Stated counts of the year that the form does not have, or that are counted from other ledgers.
  private var strangeCounts: [Finding] {
    let counts = book.ledgers.counts.filter { $0.year.value == year }
    guard !counts.isEmpty else { return [] }
    let wanted = form?.figures.filter { figures[$0].map(\.isStated) ?? false } ?? []
    return counts.compactMap { count in
      let name = count.figure.value
      guard wanted.contains(name) else { return .countUnknown(count, near: NearMiss.best(for: name, among: wanted)) }
      let measure = FigureMeasure(of: name, in: form)
      return measure.holds(Quantity(millionths: count.value.value * 10_000)) ? nil : .countValue(count, measure)
    }
  }
}

extension Figure {
  /// Nothing but the ledger of stated counts gives it.
  fileprivate var isStated: Bool {
    switch basis {
    case .nothing, .rows(.counts, _): true
    default: false
    }
  }
}

extension Finding {
  /// Holds a report back whose figures nobody knows; nil when all can be read.
  package static func figuresUnread(_ report: YearReport, in book: YearBook) -> Finding? {
    let files = book.unread(for: report.year.value).map { "content/\($0)" }.joined(separator: "、")
    guard !files.isEmpty else { return nil }
    return Finding(
      FigureRules.shared.reportUnread, in: report.path, at: report.year.range,
      Phrase(
        zh: "读不懂 \(files)，\(report.year.value) 年的数字算不出来，报告不显示",
        en: "\(files) cannot be read: \(report.year.value) has no figures, and the report is held back"),
      hint: Phrase(
        zh: "按它自己的提示改正，再运行：noticeboard check", en: "mend it as its own findings say, then run: noticeboard check"))
  }

  fileprivate static func identity(
    _ breach: IdentityCheck.Breach, year: Int, _ place: FigurePlaces.Place?, _ report: YearReport, isCorrected: Bool
  ) -> Self {
    let row = place.map { Phrase(zh: "第 \($0.row) 行：", en: "row \($0.row): ") } ?? Phrase(zh: "", en: "")
    var finding = Finding(
      FigureRules.shared.reportIdentity, breach.identity.isSoft || isCorrected ? .warning : .error,
      in: place?.path ?? report.path,
      at: place?.range ?? report.year.range,
      Phrase(
        zh: "\(row.zh)\(year) 年的数字对不上：\(breach.identity.text)，左边是 \(breach.left)，右边是 \(breach.right)",
        en:
          "\(row.en)figures of \(year) do not add up: \(breach.identity.text); left \(breach.left), right \(breach.right)"
      ),
      hint: isCorrected
        ? Phrase(
          zh: "\(year - 1) 年报送以后台账改过，按现在的台账两边一样；在 \(year) 年的报告里写明上年报送的数有误和正确的数",
          en:
            "the ledger was put right after the report on \(year - 1), and by it both sides agree; say in this report what "
            + "was submitted wrongly")
        : Phrase(
          zh: "用 noticeboard report \(year) 看每个数字是从哪几行算出来的，对照原件改正台账",
          en: "noticeboard report \(year) shows the rows behind each figure; put the ledger right from the originals"))
    finding.isConfidential = place != nil
    return finding
  }

  fileprivate static func registered(
    _ key: RegisteredFigures.Key, _ stated: Located<Int>, counted: Quantity, in path: String
  ) -> Self {
    Finding(
      FigureRules.shared.reportRegistered, in: path, at: stated.range,
      Phrase(
        zh: "登记数里“\(key.name)”写 \(stated.value)，台账里是 \(counted)",
        en: "登记数 says \(stated.value) for \"\(key.name)\", the ledgers say \(counted)"),
      hint: Phrase(
        zh: "网站显示的是台账算出的数；对照原件改正台账，或者删去登记数重新审查",
        en: "pages show what the ledgers say; put them right, or remove 登记数 and have the report reviewed again"))
  }

  fileprivate static func ledgerMissing(_ ledger: Ledger, _ report: YearReport) -> Self {
    Finding(
      FigureRules.shared.reportLedgerMissing, in: report.path, at: report.year.range,
      Phrase(
        zh: "没有台账“\(ledger.rawValue)”（content/\(ledger.file)），报告里有关的数字写“没有台账”，不当作 0",
        en: "there is no ledger \"\(ledger.rawValue)\" (content/\(ledger.file)); the report says so instead of 0"),
      hint: Phrase(
        zh: "建一个，没有发生的只留第一行：noticeboard new --ledger \(ledger.rawValue)",
        en: "make one, and leave it empty if nothing happened: noticeboard new --ledger \(ledger.rawValue)"))
  }

  fileprivate static func ledgerUnfilled(_ ledger: Ledger, _ kinds: [String], _ report: YearReport) -> Self {
    Finding(
      FigureRules.shared.reportLedgerYear, in: report.path, at: report.year.range,
      Phrase(
        zh: "台账“\(ledger.rawValue)”里 \(report.year.value) 年没有\(kinds.joined(separator: "、"))的行，报告里写成 0",
        en:
          "the ledger \"\(ledger.rawValue)\" has no row of \(report.year.value) for \(kinds.joined(separator: ", ")), of "
          + "which the report says 0"),
      hint: Phrase(
        zh: "在 content/\(ledger.file) 里补上，真的没有的数写 0，例如：\(report.year.value),\(kinds[0])"
          + (ledger == .papers ? ",0,0,0" : ",0"),
        en:
          "add them to content/\(ledger.file), with 0 where nothing was done, for example: \(report.year.value),\(kinds[0])"
          + (ledger == .papers ? ",0,0,0" : ",0")))
  }

  fileprivate static func countValue(_ count: StatedCount, _ measure: FigureMeasure) -> Self {
    var finding = Finding(
      FigureRules.shared.reportCountValue, in: "content/\(Ledger.counts.file)", at: count.value.range,
      Phrase(
        zh: "第 \(count.row) 行：“\(count.figure.value)”\(measure.phrase.zh)",
        en: "row \(count.row): \"\(count.figure.value)\" \(measure.phrase.en)"),
      hint: Phrase(zh: "对照原件改正，没有的写 0", en: "put it right from the originals, 0 for none"))
    finding.isConfidential = true
    return finding
  }

  fileprivate static func countUnknown(_ count: StatedCount, near: String?) -> Self {
    let meant = near.map { Phrase(zh: "是不是想写 \($0)？", en: "did you mean \($0)? ") } ?? Phrase(zh: "", en: "")
    var finding = Finding(
      FigureRules.shared.reportCountUnknown, in: "content/\(Ledger.counts.file)", at: count.figure.range,
      Phrase(
        zh: "第 \(count.row) 行：\(count.year.value) 年的样式里没有这个要填报的数字",
        en: "row \(count.row): the form of \(count.year.value) has no such figure to be stated"),
      hint: Phrase(
        zh: "\(meant.zh)算得出来的数字不在这里填；样式里没有的删去这一行",
        en: "\(meant.en)what can be counted is not stated; take out what the form has not"))
    finding.isConfidential = true
    return finding
  }
}
