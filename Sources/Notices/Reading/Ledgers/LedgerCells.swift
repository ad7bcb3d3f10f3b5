import Diagnostics

/// The cells of one row of a ledger, read one by one into what they mean.
struct LedgerCells<Column: LedgerColumn> {
  private let row: LedgerTable.Row
  private let path: String
  /// What only one row may say, and where the first one says it.
  var keys: [String: Range<Int>] = [:]
  private(set) var findings: [Finding] = []

  init(_ row: LedgerTable.Row, path: String) {
    self.row = row
    self.path = path
  }

  var number: Int { row.number }

  func isEmpty(_ column: Column) -> Bool { cell(column).value.isEmpty }

  private func cell(_ column: Column) -> Located<String> { row.fields[column.rawValue] }

  private mutating func report(_ fault: LedgerFault, _ column: Column) {
    let (name, example) = column.heading
    findings.append(.ledger(fault, row: row.number, column: name, example: example, in: path, at: cell(column).range))
  }

  /// The cell when something is in it; an empty one is reported.
  private mutating func filled(_ column: Column) -> Located<String>? {
    let cell = cell(column)
    guard cell.value.isEmpty else { return cell }
    report(.empty, column)
    return nil
  }

  private mutating func read<Value>(
    _ column: Column, or fault: LedgerFault, _ read: (String) -> Value?
  ) -> Located<Value>? {
    guard let cell = filled(column) else { return nil }
    guard let value = read(cell.value) else {
      report(fault, column)
      return nil
    }
    return Located(value, at: cell.range)
  }
}

/// How offices of a township are called, so that the name of a person is not taken for one.
enum OfficeName {
  static let endings = [
    "办公室", "中心", "大厅", "窗口", "委员会", "政府", "机关", "工作站", "服务站", "文化站", "所", "站", "局", "办", "科", "室", "院", "队", "部",
  ]
}

// MARK: - Kinds of cells

extension LedgerCells {
  mutating func day(_ column: Column) -> Located<CivilDate>? { read(column, or: .day, LedgerDay.read) }

  mutating func word<Word: CaseIterable & RawRepresentable<String>>(_ column: Column, _: Word.Type) -> Located<Word>? {
    word(column, Word.init(rawValue:), Word.allCases.map(\.rawValue))
  }

  /// One of a few words that are read in a way of their own.
  mutating func word<Word>(_ column: Column, _ read: (String) -> Word?, _ known: [String]) -> Located<Word>? {
    self.read(column, or: .word(known), read)
  }

  /// A year that the Regulation covers.
  mutating func year(_ column: Column) -> Located<Int>? {
    read(column, or: .year) { Self.decimal($0, places: 0).flatMap { YearReport.years.contains($0) ? $0 : nil } }
  }

  /// A whole number, 0 for none.
  mutating func count(_ column: Column) -> Located<Int>? { read(column, or: .count) { Self.decimal($0, places: 0) } }

  /// A number with a point, counted in units of its last place: with two places 1.5 is 150.
  mutating func amount(_ column: Column, places: Int, isSigned: Bool = false) -> Located<Int>? {
    read(column, or: .amount(places: places)) { text in
      guard isSigned, text.hasPrefix("-") else { return Self.decimal(text, places: places, isAmount: true) }
      return Self.decimal(String(text.dropFirst()), places: places, isAmount: true).map { -$0 }
    }
  }

  /// The number 0, of what says that there was nothing.
  mutating func zero(_ column: Column) -> Located<Int>? {
    read(column, or: .notZero) { Self.decimal($0, places: 2, isAmount: true) == 0 ? 0 : nil }
  }

  /// A class in a few Chinese characters, without a description, a name or a digit.
  mutating func subject(_ column: Column) -> Located<String>? {
    read(column, or: .subject) { text in
      let scalars = text.unicodeScalars
      return (2...12).contains(scalars.count) && scalars.allSatisfy { $0.isHan || $0 == "、" } ? text : nil
    }
  }

  /// An office by its name, which no person has: Chinese characters that end with what an office is.
  mutating func office(_ column: Column) -> Located<String>? {
    read(column, or: .office) { text in
      let isName = (3...20).contains(text.unicodeScalars.count) && text.unicodeScalars.allSatisfy(\.isHan)
      return isName && OfficeName.endings.contains(where: text.hasSuffix) ? text : nil
    }
  }

  /// Letters, digits, hyphens, brackets and Chinese characters, without a run of digits that could be a person's.
  mutating func reference(_ column: Column) -> Located<String>? {
    read(column, or: .number) { text in
      let isPlain = text.unicodeScalars.allSatisfy {
        $0.isHan || $0.isLetterOrDigit || "-_〔〕".unicodeScalars.contains($0)
      }
      let isShort = text.utf8.count <= 60 && text.longestRunOfDigits <= 10
      return isPlain && isShort && text.utf8.contains { (0x30...0x39).contains($0) } ? text : nil
    }
  }

  /// The number of the row, which no other may have; 2021-001 is 2021-1.
  mutating func key(_ column: Column) -> Located<String>? {
    guard let number = reference(column) else { return nil }
    return isFirst(number.value.withoutNoughts, column) ? number : nil
  }

  /// The name of a figure of a form: Chinese characters, letters, digits and points.
  mutating func figure(_ column: Column) -> Located<String>? {
    read(column, or: .figure) { text in
      let isName = text.unicodeScalars.allSatisfy { $0.isHan || $0.isLetterOrDigit || $0 == "." }
      return isName && text.utf8.count <= 120 && text.longestRunOfDigits <= 4 ? text : nil
    }
  }

  /// Whether no earlier row says the same; a second one is reported.
  mutating func isFirst(_ key: String, _ column: Column) -> Bool {
    if let first = keys[key] {
      report(.repeated(first), column)
      return false
    }
    keys[key] = cell(column).range
    return true
  }

  /// A cell that may be empty, read by a method that would report it.
  mutating func optional<Value>(_ column: Column, _ read: (inout Self) -> Value?) -> Value? {
    isEmpty(column) ? nil : read(&self)
  }

  /// Two cells of which both are filled, or neither.
  mutating func pair(_ first: Column, _ second: Column) {
    if isEmpty(first) != isEmpty(second) {
      report(.half(first.heading.name, second.heading.name), isEmpty(first) ? first : second)
    }
  }

  /// `2021-03-01至2021-03-10；2021-04-01至`: one stop or several, the last of which may still be open.
  mutating func consultations(_ column: Column) -> [Located<Application.Consultation>] {
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

  /// An amount as spreadsheets format it, ` ￥1,200.00 ` or `1200元`, without what is no digit: only where groups are of
  /// three digits, so that 1,2 is none.
  private static func plain(_ written: String, isOfYuan: Bool) -> String {
    var text = written.halfWidth.filter { $0 != " " && $0 != "\u{3000}" && $0 != "\u{A0}" }
    if let first = text.first, "￥¥".contains(first) { text.removeFirst() }
    if isOfYuan, text.hasSuffix("元"), !text.hasSuffix("万元") { text.removeLast() }
    let whole = text.split(separator: ".", omittingEmptySubsequences: false).first ?? ""
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return text }
    let isGrouped = 1...3 ~= groups[0].count && groups.dropFirst().allSatisfy { $0.count == 3 }
    return isGrouped ? text.filter { $0 != "," } : text
  }

  /// Digits with at most so many behind a point; anything else is nil.
  private static func decimal(_ written: String, places: Int, isAmount: Bool = false) -> Int? {
    let text = isAmount ? plain(written, isOfYuan: places < 3) : written
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.isDigits }), parts[0].utf8.count <= 9 else { return nil }
    // Zeros behind the point come of a format of cells.
    var behind = parts.count == 2 ? parts[1] : ""
    while isAmount, behind.utf8.count > places, behind.hasSuffix("0") { behind.removeLast() }
    guard behind.utf8.count <= places else { return nil }
    return Int(parts[0] + behind + String(repeating: "0", count: places - behind.utf8.count))
  }
}

enum LedgerDay {
  /// Reads `2021-03-01`, and `2021/3/1`, `2021-3-1`, `2021.3.1` and `2021年3月1日` as Excel and WPS write it when they
  /// save, a day of the week or a time of day behind it or not; anything else is nil, as is a day of another weekday.
  static func read(_ written: String) -> CivilDate? {
    var text = written.halfWidth
    var weekday: Int?
    if let week = text.firstIndex(where: { "星周（(".contains($0) }),
      let named = text[week...].compactMap({ weekdays[$0] }).first
    {
      weekday = named
      text = String(text[..<week])
    }
    text = text.filter { $0 != "\u{3000}" && $0 != "\u{A0}" }
    if let gap = text.lastIndex(where: { $0 == " " || $0 == "T" }), isTime(text[text.index(after: gap)...]) {
      text = String(text[..<gap])
    }
    guard let day = day(of: text), weekday == nil || weekday == day.weekday else { return nil }
    return day
  }

  /// Days of the week, 1 for Monday.
  private static let weekdays: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7,
  ]

  /// Whether it is a time of day, such as `9:30` and `09:30:00`.
  private static func isTime(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && zip(parts, [24, 60, 60]).allSatisfy { part, limit in
        (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
          && Int(part).map { $0 < limit } ?? false
      }
  }

  private static func day(of written: String) -> CivilDate? {
    var text = written
    if text.utf8.count > 7, !text.utf8.contains(UInt8(ascii: "-")) { text = text.replacing(".", with: "-") }
    if let day = CivilDate(iso8601: text.utf8) { return day }
    text = text.filter { $0 != " " }.replacing("号", with: "日")
    guard text.unicodeScalars.allSatisfy({ "0123456789/-–—－年月日".unicodeScalars.contains($0) }),
      text.contains(where: { !$0.isASCII || "-/".contains($0) })
    else { return nil }
    return DateSlip(text).corrected
  }
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
  /// Without the noughts before numbers.
  fileprivate var withoutNoughts: String {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    var kept: [UInt8] = []
    var isWithinNumber = false
    let bytes = Array(utf8)
    for (place, byte) in bytes.enumerated() {
      let isBefore = place + 1 < bytes.count && digits.contains(bytes[place + 1])
      if byte == digits.lowerBound, !isWithinNumber, isBefore { continue }
      isWithinNumber = digits.contains(byte)
      kept.append(byte)
    }
    return String(decoding: kept, as: UTF8.self)
  }

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
  fileprivate var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }

  fileprivate var withoutSpaces: String { String(filter { $0 != " " }) }
}
