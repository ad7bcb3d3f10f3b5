import Diagnostics

/// Rules on ledgers and working days.
struct TableRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "台账和工作日", en: "ledgers and working days")

  let unknownColumn = Rule(
    "unknown-column", .fault, .error, title: Phrase(zh: "不认识的列", en: "unknown column"),
    requirement: Phrase(
      zh: "第一行的列名要和手册写的一样。",
      en: "The column names of the first line are those of the handbook."),
    wrong: "日期,类形,名称", right: "日期,类型,名称")
  let repeatedColumn = Rule(
    "repeated-column", .fault, .error, title: Phrase(zh: "列重复", en: "repeated column"),
    requirement: Phrase(zh: "每一列只写一次。", en: "Each column is written once."),
    wrong: "日期,类型,日期", right: "日期,类型,名称")
  let missingColumn = Rule(
    "missing-column", .fault, .error, title: Phrase(zh: "缺少列", en: "missing column"),
    requirement: Phrase(zh: "第一行要写全各列。", en: "The first line names every column."),
    wrong: "日期,名称", right: "日期,类型,名称")
  let tableQuote = Rule(
    "table-quote", .fault, .error, title: Phrase(zh: "引号没有配对", en: "unbalanced quote in a table"),
    requirement: Phrase(
      zh: "含逗号的内容两边都要有英文双引号，中间不能换行。",
      en: "A field that holds a comma has quotes at both ends and no line break."),
    wrong: "2027-01-01,放假,\"元旦", right: "2027-01-01,放假,\"元旦, 调休\"")
  let tableWidth = Rule(
    "table-width", .fault, .error, title: Phrase(zh: "列数不对", en: "wrong number of fields"),
    requirement: Phrase(
      zh: "每行的列数与第一行相同，列之间用半角逗号。",
      en: "Each row has as many fields as the first line, parted by ordinary commas."),
    wrong: "2027-01-01，放假，元旦", right: "2027-01-01,放假,元旦")

  let calendarRow = Rule(
    "calendar-row-impossible", .fault, .error, title: Phrase(zh: "工作日这一行不可能", en: "impossible row of working days"),
    requirement: Phrase(
      zh: "工作日.csv 只写通知改动的日子：周一至周五放假的，周六、周日上班的；法定节假日不上班，年份一年接一年。",
      en:
        "Rows name only what a notice moves: weekdays off and weekends worked; statutory holidays are off, years follow each other."
    ),
    basis: Phrase(zh: "《全国年节及纪念日放假办法》第二条、第六条；国务院办公厅每年的节假日安排通知", en: "Measures on Holidays, articles 2 and 6"),
    wrong: "2027-05-10,上班,劳动节", right: "2027-05-08,上班,劳动节")
  let calendarDeparture = Rule(
    "calendar-row-departs", .duty, .warning, title: Phrase(zh: "改了已公布的放假安排", en: "a known notice is departed from"),
    requirement: Phrase(
      zh: "程序已经知道放假安排的年份，工作日.csv 不用再写；写了和通知不一样的日子，期限的末日会跟着变。有地方放假、临时放假文件的保留，没有的删去。",
      en:
        "Years whose notices are known need no rows. A row that says otherwise moves the last days of periods: keep it only "
        + "where a paper of the region orders it."),
    basis: Phrase(
      zh: "《全国年节及纪念日放假办法》第四条（少数民族习惯的节日）；国务院办公厅每年的节假日安排通知",
      en: "Measures on Holidays, article 4 (festivals of minorities), and the yearly notices"),
    wrong: "2025-03-03,放假,春节", right: "2025-01-28,放假,春节")
}

private let rules = TableRules.shared

/// What can be wrong with a CSV file; findings in ledgers never repeat a line, since ledgers hold names.
extension Finding {
  private static func table(
    _ rule: Rule, in path: String, at range: Range<Int>, _ message: Phrase, hint: Phrase? = nil
  ) -> Self {
    var finding = Finding(rule, in: path, at: range, message, hint: hint)
    finding.isConfidential = true
    return finding
  }

  private static func headerHint(_ columns: [String]) -> Phrase {
    let header = columns.joined(separator: ",")
    return Phrase(zh: "第一行应当是：\(header)", en: "the first line should be: \(header)")
  }

  static func unknownColumn(_ field: Located<String>, known: [String], in path: String) -> Self {
    let near = NearMiss.best(for: field.value, among: known)
    return table(
      rules.unknownColumn, in: path, at: field.range,
      Phrase(
        zh: "不认识的列“\(field.value)”\(near.map { "，是不是“\($0)”" } ?? "")",
        en: "unknown column \"\(field.value)\"\(near.map { "; did you mean \"\($0)\"" } ?? "")"),
      hint: headerHint(known))
  }

  static func repeatedColumn(_ field: Located<String>, in path: String) -> Self {
    table(
      rules.repeatedColumn, in: path, at: field.range,
      Phrase(zh: "列“\(field.value)”重复了", en: "the column \"\(field.value)\" is repeated"))
  }

  static func missingColumn(_ column: String, known: [String], in path: String, at range: Range<Int>) -> Self {
    table(
      rules.missingColumn, in: path, at: range, Phrase(zh: "缺少列“\(column)”", en: "the column \"\(column)\" is missing"),
      hint: headerHint(known))
  }

  static func tableForm(_ form: TableForm, columns: [String], in path: String, at range: Range<Int>) -> Self {
    let saved = Phrase(zh: "另存为“CSV UTF-8（逗号分隔）”；", en: "save it as CSV UTF-8, comma-separated; ")
    return table(
      rules.missingColumn, in: path, at: range, form.phrase,
      hint: Phrase(zh: saved.zh + headerHint(columns).zh, en: saved.en + headerHint(columns).en))
  }

  static func tableQuote(row: Int, in path: String, at range: Range<Int>) -> Self {
    table(
      rules.tableQuote, in: path, at: range,
      Phrase(zh: "第 \(row) 行的引号没有配对", en: "the quotes of row \(row) do not match"),
      hint: Phrase(
        zh: "含逗号的内容两边都要有引号，中间不能换行，例如：2027-01-01,放假,\"元旦, 调休\"",
        en: "quote both ends of a field that holds a comma, without a line break: 2027-01-01,放假,\"元旦, 调休\""))
  }

  /// In the standard catalogue, where a cell may go over several lines and every line may be shown.
  static func standardQuote(row: Int, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.tableQuote, in: path, at: range,
      Phrase(zh: "第 \(row) 行的引号没有配对", en: "the quotes of row \(row) do not match"),
      hint: Phrase(
        zh: "一格里有逗号、换行的，两头都要有引号，里面的引号写两遍；在 Excel、WPS 里改好再存就对了",
        en:
          "quote both ends of a cell that holds a comma or a line break and double quotes within; a spreadsheet does so"
      ))
  }

  static func tableWidth(
    row: Int, count: Int, columns: [String], hasFullWidthComma: Bool, in path: String, at range: Range<Int>
  ) -> Self {
    table(
      rules.tableWidth, in: path, at: range,
      Phrase(
        zh: "第 \(row) 行有 \(count) 列，应当有 \(columns.count) 列\(hasFullWidthComma ? "；行里有全角逗号，列之间要用半角逗号" : "")",
        en:
          "row \(row) has \(count) fields; it needs \(columns.count)\(hasFullWidthComma ? "; it holds a full-width comma, fields are parted by ordinary ones" : "")"
      ), hint: headerHint(columns))
  }

  static func emptyCell(_ column: String, row: Int, example: String, in path: String, at range: Range<Int>) -> Self {
    table(
      FieldRules.shared.emptyValue, in: path, at: range,
      Phrase(zh: "第 \(row) 行的“\(column)”没有内容", en: "\"\(column)\" of row \(row) has no value"),
      hint: Phrase(zh: "例如：\(Example.marked(example))", en: "for example: \(Example.marked(example))"))
  }

  static func impossibleCalendarRow(
    _ row: Located<CalendarRow>, _ reason: CalendarRowJudge.Reason, in path: String
  ) -> Self {
    Finding(
      rules.calendarRow, in: path, at: row.range, reason.phrase(row.value), hint: reason.hint(row.value))
  }

  static func departingCalendarRow(_ row: Located<CalendarRow>, in path: String) -> Self {
    let (day, weekday) = (row.value.date, CalendarRowJudge.Reason.weekdays[row.value.date.weekday - 1])
    return Finding(
      rules.calendarDeparture, in: path, at: row.range,
      row.value.isWorkingDay
        ? Phrase(
          zh: "\(day)（\(weekday.zh)）按国务院办公厅的通知休息，这一行算作上班：期限会提前到期",
          en: "\(day) (\(weekday.en)) is off by the State Council's notice and worked by this row: periods end earlier")
        : Phrase(
          zh: "\(day)（\(weekday.zh)）按国务院办公厅的通知上班，这一行算作放假：期限会往后推，本来超期的可能不报",
          en:
            "\(day) (\(weekday.en)) is worked by the State Council's notice and off by this row: periods end later, and "
            + "what is late may not be told"),
      hint: Phrase(
        zh: "没有上级的放假文件，就删去这一行", en: "delete the row, unless a paper of a higher authority orders it"))
  }
}

extension CalendarRowJudge.Reason {
  fileprivate static let weekdays = [
    Phrase(zh: "星期一", en: "Monday"), Phrase(zh: "星期二", en: "Tuesday"), Phrase(zh: "星期三", en: "Wednesday"),
    Phrase(zh: "星期四", en: "Thursday"), Phrase(zh: "星期五", en: "Friday"), Phrase(zh: "星期六", en: "Saturday"),
    Phrase(zh: "星期日", en: "Sunday"),
  ]

  fileprivate func phrase(_ row: CalendarRow) -> Phrase {
    switch self {
    case .worksWeekday(let weekday):
      let name = Self.weekdays[weekday - 1]
      return Phrase(
        zh: "\(row.date) 是\(name.zh)，本来就上班", en: "\(row.date) is a \(name.en), which is worked anyway")
    case .worksHoliday(let name):
      return Phrase(
        zh: "\(row.date) 是法定节假日（\(name)），不会上班", en: "\(row.date) is a statutory holiday (\(name)), never worked")
    case .offWeekend(let weekday):
      let name = Self.weekdays[weekday - 1]
      return Phrase(
        zh: "\(row.date) 是\(name.zh)，本来就休息，前后也没有放假的日子",
        en: "\(row.date) is a \(name.en), off anyway, and no day off is next to it")
    case .farYear(let years):
      return Phrase(
        zh: "\(row.date.year) 年的放假安排还不会公布：前面还有没写的年份",
        en: "no notice can be out for \(row.date.year): years before it are missing (known to \(years.upperBound))")
    }
  }

  /// The clerk's own row, corrected where that is sure; else what to look up.
  fileprivate func hint(_ row: CalendarRow) -> Phrase {
    switch self {
    case .worksHoliday:
      let right = "\(row.date),放假,\(row.name)"
      return Phrase(zh: "对照放假通知，改成：\(right)", en: "after the notice, write: \(right)")
    case .farYear(let years):
      let right = "\(years.upperBound + 1)\(row.date.description.dropFirst(4))"
      return Phrase(zh: "对照放假通知改年份，例如：\(right)", en: "correct the year after the notice, for example: \(right)")
    case .worksWeekday, .offWeekend:
      return Phrase(zh: "对照放假通知改日期，或者删去这一行", en: "correct the day after the notice, or delete the row")
    }
  }
}

extension TableForm {
  fileprivate var phrase: Phrase {
    switch self {
    case .separator("\t"): Phrase(zh: "列之间是制表符，要用半角逗号", en: "fields are parted by tabs; commas are wanted")
    case .separator(let sign):
      Phrase(zh: "列之间是“\(sign)”，要用半角逗号", en: "fields are parted by \"\(sign)\"; commas are wanted")
    case .workbook:
      Phrase(zh: "这是 Excel 工作簿，只是改了名，不是 CSV", en: "this is a workbook that was renamed, not a CSV file")
    case .page:
      Phrase(zh: "这是网页（HTML），只是改了名，不是 CSV", en: "this is a page of HTML that was renamed, not a CSV file")
    case .totalRow(let row):
      Phrase(
        zh: "第 \(row) 行是合计，不是一件事；删去这一行，合计由程序算", en: "row \(row) is a total and no entry; delete it, totals are reckoned"
      )
    case .noHeader:
      Phrase(
        zh: "第一行不是列名，是一件事；在上面加一行列名",
        en: "the first line is an entry and no header; add the names of the columns above it")
    case .note(let row):
      Phrase(
        zh: "第 \(row) 行是说明或者落款，不是一件事；删去这一行", en: "row \(row) is a note or a signature and no entry; delete it")
    case .headerAgain(let row):
      Phrase(zh: "第 \(row) 行又是一行列名；删去这一行", en: "row \(row) holds the names of the columns once more; delete it")
    case .titleRow:
      Phrase(zh: "第一行是标题，不是列名；删去这一行", en: "the first line is a title and no header; delete it")
    }
  }
}
