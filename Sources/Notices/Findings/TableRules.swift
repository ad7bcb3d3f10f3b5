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

  var rules: [Rule] {
    [
      unknownColumn, repeatedColumn, missingColumn, tableQuote, tableWidth,
    ]
  }
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

  static func tableQuote(row: Int, in path: String, at range: Range<Int>) -> Self {
    table(
      rules.tableQuote, in: path, at: range,
      Phrase(zh: "第 \(row) 行的引号没有配对", en: "the quotes of row \(row) do not match"),
      hint: Phrase(
        zh: "含逗号的内容两边都要有引号，中间不能换行，例如：2027-01-01,放假,\"元旦, 调休\"",
        en: "quote both ends of a field that holds a comma, without a line break: 2027-01-01,放假,\"元旦, 调休\""))
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
      hint: Phrase(zh: "例如：\(example)", en: "for example: \(example)"))
  }
}
