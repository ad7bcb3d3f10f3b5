import Diagnostics

struct StandardRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "标准目录", en: "the standard catalogue")

  let standardColumn = Rule(
    "standard-column", .fault, .error, title: Phrase(zh: "标准目录的列", en: "columns of the standard catalogue"),
    requirement: Phrase(
      zh: "标准目录.csv 要有公开事项（或一级、二级事项）、公开内容（要素）、公开时限、公开渠道和载体各列，列名照县里的表；别的列删去。",
      en:
        "标准目录.csv has columns for matter, elements, time and channel under the names that the county uses; others are deleted."
    ),
    basis: Phrase(zh: "国办发〔2019〕54号，基层政务公开标准目录", en: "国办发〔2019〕54号, standard catalogues"),
    wrong: "序号,公开事项,公开时间安排", right: "序号,公开事项,公开内容（要素）,公开时限,公开渠道和载体")
  let standardRow = Rule(
    "standard-row", .fault, .error, title: Phrase(zh: "标准目录的一行", en: "a row of the standard catalogue"),
    requirement: Phrase(
      zh: "每一行写明事项、要素、时限和渠道；合并过的单元格接着上一行；“类别”“种类”写本栏有的。",
      en:
        "Every row says matter, elements, time and channel; merged cells go on from the row above; 类别 and 种类 are the board's."
    ),
    wrong: "1,社会救助,临时救助,,,,", right: "1,社会救助,临时救助,对象和标准,信息形成之日起20个工作日内,■公示栏")
  let standardTime = Rule(
    "standard-time", .duty, .note, title: Phrase(zh: "时限看不出日子", en: "a time limit without a day"),
    requirement: Phrase(
      zh: "“公开时限”写成多少个工作日内、每年几月几日前、每季度、每月、长期公开之类，软件才能提醒。",
      en: "公开时限 is a period, a day of each year, every quarter or month, or 长期公开, so that somebody can be reminded."),
    wrong: "按照有关规定", right: "信息形成或者变更之日起20个工作日内")
}

private let rules = StandardRules.shared

/// What can be wrong with the standard catalogue, each at its cell.
extension Finding {
  private static let header = Phrase(
    zh: "列名例如：\(StandardColumn.header)", en: "headings, for example: \(StandardColumn.header)")

  static func standardColumnsMissing(_ missing: [StandardColumn], in path: String, at range: Range<Int>) -> Self {
    let names = missing.compactMap(\.names.first)
    return Finding(
      rules.standardColumn, in: path, at: range,
      Phrase(
        zh: "缺少列“\(names.joined(separator: "”“"))”",
        en: "missing columns: \(names.map { "\"\($0)\"" }.joined(separator: ", "))"), hint: header)
  }

  static func standardColumnUnknown(_ heading: Located<String>, in path: String) -> Self {
    let known = StandardColumn.allCases.flatMap(\.names)
    let near = NearMiss.best(for: StandardColumn.plain(heading.value), among: known)
    return Finding(
      rules.standardColumn, in: path, at: heading.range,
      Phrase(
        zh: "不认识的列“\(heading.value.prefix(20))”", en: "unknown column \"\(heading.value.prefix(20))\""),
      hint: near.map {
        Phrase(zh: "是不是“\($0)”？用不着的列整列删去", en: "did you mean \"\($0)\"? delete columns that are not needed")
      }
        ?? Phrase(zh: "整列删去；\(header.zh)", en: "delete the column; \(header.en)"))
  }

  static func standardColumnTwice(_ heading: Located<String>, in path: String) -> Self {
    Finding(
      rules.standardColumn, in: path, at: heading.range,
      Phrase(
        zh: "列“\(heading.value.prefix(20))”有两个，或者与别的列同义",
        en: "the column \"\(heading.value.prefix(20))\" is there twice, or another one means the same"),
      hint: Phrase(zh: "只留一列", en: "keep one of them"))
  }

  static func standardCellEmpty(_ column: StandardColumn, row: Int, in path: String, at range: Range<Int>) -> Self {
    let name = column.names.first ?? ""
    return Finding(
      rules.standardRow, in: path, at: range,
      Phrase(zh: "第 \(row) 行的“\(name)”没有内容", en: "\"\(name)\" of row \(row) has no value"))
  }

  static func standardCellSurplus(_ cell: Located<String>, row: Int, in path: String) -> Self {
    Finding(
      rules.standardRow, in: path, at: cell.range,
      Phrase(
        zh: "第 \(row) 行的“\(cell.value.prefix(20))”在没有列名的列里",
        en: "row \(row): \"\(cell.value.prefix(20))\" stands in a column without a heading"),
      hint: Phrase(zh: "给这一列写上列名，或者把它移到该在的列", en: "give the column a heading, or move the cell"))
  }

  static func standardCommas(row: Int, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.standardRow, in: path, at: range,
      Phrase(
        zh: "第 \(row) 行只有一格，里面有全角逗号；列之间要用半角逗号",
        en: "row \(row) has one cell with full-width commas in it; cells are parted by ordinary ones"))
  }

  static func standardName(
    _ written: Located<String>, _ column: StandardColumn, known: [String], row: Int, in path: String
  ) -> Self {
    let name = column.names.first ?? ""
    let near = NearMiss.best(for: written.value, among: known)
    return Finding(
      rules.standardRow, in: path, at: written.range,
      Phrase(
        zh: "第 \(row) 行的“\(name)”：本栏没有“\(written.value.prefix(20))”",
        en: "row \(row): this board has no \(name) \"\(written.value.prefix(20))\""),
      hint: near.map { Phrase(zh: "是不是“\($0)”？", en: "did you mean \"\($0)\"?") }
        ?? Phrase(
          zh: "可以写：\(known.joined(separator: "、"))；也可以空着",
          en: "known: \(known.joined(separator: ", ")); or leave it blank")
    )
  }

  static func standardTime(_ time: Located<String>, row: Int, in path: String) -> Self {
    Finding(
      rules.standardTime, in: path, at: time.range,
      Phrase(
        zh: "第 \(row) 行的时限“\(time.value.prefix(30))”看不出哪一天，到期不会提醒",
        en: "row \(row): no day can be reckoned from \"\(time.value.prefix(30))\"; nobody will be reminded"),
      hint: Phrase(
        zh: "写成能算的：20个工作日内、每年3月31日前、每季度、每月10日前、长期公开",
        en: "write what can be reckoned: 20个工作日内, 每年3月31日前, 每季度, 每月10日前, 长期公开"))
  }
}
