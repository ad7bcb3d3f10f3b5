/// Reads the cells of one row of the applications' ledger.
struct ApplicationRow {
  private typealias Column = ApplicationsReader.Column

  private let row: LedgerTable.Row
  private let path: String
  private(set) var findings: [Finding] = []

  init(_ row: LedgerTable.Row, path: String) {
    self.row = row
    self.path = path
  }

  /// The application; nil when a cell is wrong, which is reported.
  mutating func read(_ numbers: inout [String: Range<Int>]) -> Application? {
    let number = number(&numbers)
    let received = required(.received) { $0.day(.received) }
    let channel = required(.channel) {
      $0.word(.channel, Application.Channel.init(rawValue:), Application.Channel.words)
    }
    let applicant = required(.applicant) {
      $0.word(.applicant, Application.ApplicantKind.init(written:), Application.ApplicantKind.words)
    }
    let subject = required(.subject) { $0.subject() }
    let fee = required(.fee) { $0.fee() }
    let dates = [Column.correctionAsked, .corrected, .extended, .replied].map { day($0) }
    let stops = [Column.thirdParty, .otherOrgans].map { consultations($0) }
    let result = cell(.result).value.isEmpty ? nil : word(.result, ReplyResult.init(written:), ReplyResult.words)
    checkPair()
    guard findings.isEmpty, let number, let received, let channel, let applicant, let subject, let fee else {
      return nil
    }
    var application = Application(
      number: number, received: received, channel: channel, applicant: applicant, subject: subject, fee: fee)
    (application.correctionAsked, application.corrected) = (dates[0], dates[1])
    (application.extended, application.replied) = (dates[2], dates[3])
    (application.thirdParty, application.otherOrgans) = (stops[0], stops[1])
    application.result = result
    return application
  }

  private func cell(_ column: Column) -> Located<String> { row.fields[column.rawValue] }

  private mutating func report(_ fault: ApplicationFault, _ column: Column) {
    findings.append(.application(fault, row: row.number, column: column, in: path, at: cell(column).range))
  }

  // MARK: - Cells

  /// Reads a cell that may not be empty.
  private mutating func required<Value>(_ column: Column, _ read: (inout Self) -> Value?) -> Value? {
    guard cell(column).value.isEmpty else { return read(&self) }
    report(.empty, column)
    return nil
  }

  /// A day; nil for an empty cell and for one that is wrong, which is reported.
  private mutating func day(_ column: Column) -> Located<CivilDate>? {
    let cell = cell(column)
    guard !cell.value.isEmpty else { return nil }
    guard let day = LedgerDay.read(cell.value) else {
      report(.day, column)
      return nil
    }
    return Located(day, at: cell.range)
  }

  private mutating func word<Word>(
    _ column: Column, _ read: (String) -> Word?, _ known: [String]
  ) -> Located<Word>? {
    let cell = cell(column)
    guard let word = read(cell.value) else {
      report(.word(known), column)
      return nil
    }
    return Located(word, at: cell.range)
  }

  /// Letters, digits, hyphens, brackets and Chinese characters, without a run of digits that could be a person's.
  private mutating func number(_ seen: inout [String: Range<Int>]) -> Located<String>? {
    let cell = cell(.number)
    guard !cell.value.isEmpty else {
      report(.empty, .number)
      return nil
    }
    guard cell.value.utf8.count <= 60, cell.value.holdsDigit, cell.value.longestRunOfDigits <= 10,
      cell.value.unicodeScalars.allSatisfy({ $0.isHan || $0.isLetterOrDigit || "-_〔〕".unicodeScalars.contains($0) })
    else {
      report(.number, .number)
      return nil
    }
    if let first = seen[cell.value] {
      report(.repeated(first), .number)
      return nil
    }
    seen[cell.value] = cell.range
    return cell
  }

  private mutating func subject() -> Located<String>? {
    let cell = cell(.subject)
    let scalars = cell.value.unicodeScalars
    guard (2...12).contains(scalars.count), scalars.allSatisfy({ $0.isHan || $0 == "、" }) else {
      report(.subject, .subject)
      return nil
    }
    return cell
  }

  private mutating func fee() -> Located<Int>? {
    let cell = cell(.fee)
    guard cell.value.utf8.count <= 9, cell.value.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let fee = Int(cell.value)
    else {
      report(.fee, .fee)
      return nil
    }
    return Located(fee, at: cell.range)
  }

  /// `2021-03-01至2021-03-10；2021-04-01至`: one stop or several, the last of which may still be open.
  private mutating func consultations(_ column: Column) -> [Located<Application.Consultation>] {
    let cell = cell(column)
    guard !cell.value.isEmpty else { return [] }
    var stops: [Application.Consultation] = []
    for part in cell.value.split(whereSeparator: { $0 == ";" || $0 == "；" }) {
      let ends = part.split(separator: "至", omittingEmptySubsequences: false).map(\.withoutSpaces)
      guard ends.count == 2, let from = LedgerDay.read(ends[0]),
        let to = ends[1].isEmpty ? .some(nil) : LedgerDay.read(ends[1]).map(Optional.some)
      else {
        report(.consultation, column)
        return []
      }
      stops.append(Application.Consultation(from: from, to: to))
    }
    return stops.sorted { $0.from < $1.from }.map { Located($0, at: cell.range) }
  }

  /// A reply has a day and a result, or neither.
  private mutating func checkPair() {
    let hasDay = !cell(.replied).value.isEmpty
    let hasResult = !cell(.result).value.isEmpty
    if hasDay != hasResult { report(.half, hasDay ? .result : .replied) }
  }
}

extension CaseIterable where Self: RawRepresentable<String> {
  /// The words that a cell may hold.
  fileprivate static var words: [String] { allCases.map(\.rawValue) }
}

extension ReplyResult {
  fileprivate static var words: [String] { allCases.map(\.name) }
}

extension UnicodeScalar {
  fileprivate var isHan: Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || value == 0x3007
  }

  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }
}

extension String {
  fileprivate var holdsDigit: Bool { utf8.contains { (0x30...0x39).contains($0) } }

  fileprivate var longestRunOfDigits: Int {
    var longest = 0
    var run = 0
    for byte in utf8 {
      run = (0x30...0x39).contains(byte) ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension Substring {
  fileprivate var withoutSpaces: String { String(filter { $0 != " " }) }
}
