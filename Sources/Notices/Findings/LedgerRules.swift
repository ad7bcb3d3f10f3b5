package import Diagnostics

struct LedgerRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "台账", en: "ledgers")

  let ledgerUnknown = Rule(
    "ledger-unknown", .fault, .error, title: Phrase(zh: "没有这个台账", en: "no such ledger"),
    requirement: Phrase(
      zh: "“台账”文件夹里只放规定名字的 CSV 文件；名字不对的不会计入年度报告。",
      en: "The folder of ledgers holds CSV files of fixed names only: any other would be counted nowhere."),
    wrong: "台账/依申请公开台账.xlsx", right: "台账/依申请公开.csv")
  let ledgerPerson = Rule(
    "ledger-person", .fault, .error, title: Phrase(zh: "台账里有个人信息的列", en: "a column of persons"),
    requirement: Phrase(
      zh: "台账不能有写姓名、单位、证件、联系方式的列；原件在档案里，凭编号去找。",
      en: "A ledger has no column for names, papers or addresses; the originals are in the archive."),
    basis: Phrase(zh: "个人信息保护法；《政府信息公开条例》（2019年修订）第十五条", en: "Personal Information Protection Law"),
    wrong: "编号,姓名,收到日期", right: "编号,收到日期")
  let ledgerNumber = Rule(
    "ledger-number", .fault, .error, title: Phrase(zh: "台账编号写法", en: "form of a number in a ledger"),
    requirement: Phrase(
      zh: "编号用汉字、字母、数字、短横线和〔〕，要有数字，没有 11 位以上连着的数字。",
      en: "A number is made of Chinese characters, letters, digits, hyphens and 〔〕, without a run of 11 digits."),
    wrong: "张三", right: "2021-003")
  let ledgerRepeated = Rule(
    "ledger-repeated", .fault, .error, title: Phrase(zh: "台账里写了两次", en: "said twice in a ledger"),
    requirement: Phrase(
      zh: "一件一个编号，用过的不再用；按年登记的，一年一项只写一行。",
      en: "Each case has a number of its own, never used again; yearly counts have one row a year and item."),
    wrong: "两行都是 2021-003", right: "2021-003、2021-004")
  let ledgerWord = Rule(
    "ledger-word", .fault, .error, title: Phrase(zh: "不是规定的词", en: "not one of the words"),
    requirement: Phrase(
      zh: "收到方式、申请人类别、种类、结果一类的列只能写手册里列出的词。",
      en: "Columns for channels, kinds and results hold words that the handbook lists."), wrong: "同意", right: "予以公开")
  let ledgerSubject = Rule(
    "ledger-subject", .fault, .error, title: Phrase(zh: "事项类别写得太细", en: "more than a class"),
    requirement: Phrase(
      zh: "事项类别写 2 至 12 个汉字，不写具体内容、人名和数字。",
      en: "The class is 2 to 12 Chinese characters: no description, name or digit."), wrong: "要求公开某某的低保材料",
    right: "社会救助")
  let ledgerOffice = Rule(
    "ledger-office", .fault, .error, title: Phrase(zh: "台账里单位的写法", en: "form of an office in a ledger"),
    requirement: Phrase(
      zh: "答复单位、部门写站所的名称，3 至 20 个汉字，以所、站、办公室、中心、大厅之类结尾，不写人名。",
      en: "An office is named by 3 to 20 Chinese characters that end with what it is; never by a person."),
    wrong: "小王", right: "党政办公室")
  let ledgerConsultation = Rule(
    "ledger-consultation", .fault, .error, title: Phrase(zh: "征询起止写法", en: "form of a consultation"),
    requirement: Phrase(
      zh: "写起日、“至”、止日，几次用分号隔开，没有答复的不写止日。",
      en: "First day, 至, last day; several parted by a semicolon; the last day left out while open."),
    wrong: "2021-03-04", right: "2021-03-04至2021-03-12；2021-04-01至")
  let ledgerAmount = Rule(
    "ledger-amount", .fault, .error, title: Phrase(zh: "台账里数的写法", en: "form of a number of things"),
    requirement: Phrase(
      zh: "数写阿拉伯数字，没有写 0，不空着；收费最多两位小数。",
      en: "Counts and amounts are digits, 0 for none and never blank; fees have at most two places."),
    wrong: "十元", right: "10")
  let ledgerFigure = Rule(
    "ledger-figure", .fault, .error, title: Phrase(zh: "数字名称写法", en: "form of a figure's name"),
    requirement: Phrase(
      zh: "统计数台账的项目写报告样式里的数字名称。",
      en: "The ledger of stated counts names figures of a report's form."), wrong: "微博条数？", right: "统计表.8")
  let ledgerHalf = Rule(
    "ledger-half", .fault, .error, title: Phrase(zh: "两样只填了一样", en: "one of two cells"),
    requirement: Phrase(
      zh: "答复日期和答复结果（答复单位）、审结日期和结果、办结日期和办理结果，要么都填，要么都空。",
      en: "The day and the result of a reply, of a case or of a complaint are both filled, or neither."),
    wrong: "答复日期 2021-03-29，答复结果空着", right: "答复日期 2021-03-29，答复结果 予以公开")
}

private let rules = LedgerRules.shared

/// What can be wrong with a cell of a ledger.
enum LedgerFault {
  case empty
  case day
  /// Not one of the words that the column knows.
  case word([String])
  case number
  /// The row says what only an earlier one may.
  case repeated(Range<Int>)
  case subject
  case office
  case year
  case count
  /// Not a number with at most so many places behind the point.
  case amount(places: Int)
  /// Not 0 where nothing was charged.
  case notZero
  case figure
  case consultation
  /// One of two cells is filled that go together.
  case half(String, String)
}

/// What can be wrong with a ledger; no message repeats a cell, which may hold a name.
extension Finding {
  static func ledger(
    _ fault: LedgerFault, row: Int, column: String, example: String, in path: String, at range: Range<Int>
  ) -> Self {
    let words = fault.words
    var finding = Finding(
      fault.rule, in: path, at: range,
      Phrase(zh: "第 \(row) 行的“\(column)”\(words.zh)", en: "row \(row): \"\(column)\" \(words.en)"),
      hint: Phrase(zh: "例如：\(Example.marked(example))", en: "for example: \(Example.marked(example))"))
    if case .repeated(let first) = fault {
      finding.notes = [Note(path: path, range: first, message: Phrase(zh: "第一次写在这里", en: "first written here"))]
    }
    return finding
  }

  /// A column that would hold who somebody is.
  static func personalColumn(_ place: Int, header: String, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.ledgerPerson, in: path, at: range,
      Phrase(
        zh: "第 \(place) 列要写某个人或单位的姓名、证件或联系方式，台账里不能有这样的列",
        en: "column \(place) would hold somebody's name, papers or address; the ledger must not"),
      hint: Phrase(
        zh: "整列删去，只留：\(header)", en: "remove the whole column and keep only: \(header)"))
  }

  /// A file among the ledgers that is none: what stands in it would be counted nowhere.
  ///
  /// - Parameter file: from the content folder.
  package static func ledgerUnknown(_ file: String, in path: String) -> Self {
    let name = String(decoding: file.utf8.dropFirst(Ledger.folder.utf8.count).prefix { $0 != 0x2E }, as: UTF8.self)
    let known = Ledger.allCases.map(\.rawValue)
    let near = known.contains(name) ? name : NearMiss.best(for: name, among: known)
    let example = near ?? Ledger.applications.rawValue
    return Finding(
      rules.ledgerUnknown, in: path,
      Phrase(
        zh: "“台账”里没有叫这个名字的台账，里面的数字不会计入年度报告；台账有：\(known.joined(separator: "、"))",
        en: "no ledger has this name, and what it holds would be counted nowhere; the ledgers are: "
          + known.joined(separator: ", ")),
      hint: Phrase(
        zh: "\(near.map { "是不是“\($0)”？" } ?? "")存成“CSV UTF-8”，名字写成 \(Ledger.folder)\(example).csv；别的文件不放在这个文件夹里",
        en: "\(near.map { "did you mean \"\($0)\"? " } ?? "")save it as CSV UTF-8 under the name "
          + "\(Ledger.folder)\(example).csv; keep other files elsewhere"))
  }

  /// A heading that the ledger does not know, which may be a row typed where the header should be.
  static func strangeColumn(_ place: Int, near: String?, header: String, in path: String, at range: Range<Int>) -> Self
  {
    Finding(
      TableRules.shared.unknownColumn, in: path, at: range,
      Phrase(
        zh: "第 \(place) 列的列名不认识\(near.map { "，是不是“\($0)”" } ?? "")",
        en: "the heading of column \(place) is not known\(near.map { "; did you mean \"\($0)\"" } ?? "")"),
      hint: Phrase(zh: "第一行应当是：\(header)", en: "the first line should be: \(header)"))
  }
}

extension LedgerFault {
  fileprivate var rule: Rule {
    switch self {
    case .empty: FieldRules.shared.emptyValue
    case .day: FieldRules.shared.badDate
    case .word: rules.ledgerWord
    case .number: rules.ledgerNumber
    case .repeated: rules.ledgerRepeated
    case .subject: rules.ledgerSubject
    case .office: rules.ledgerOffice
    case .year, .count, .amount, .notZero: rules.ledgerAmount
    case .figure: rules.ledgerFigure
    case .consultation: rules.ledgerConsultation
    case .half: rules.ledgerHalf
    }
  }

  fileprivate var words: Phrase {
    switch self {
    case .empty: Phrase(zh: "没有填", en: "has no value")
    case .day:
      Phrase(
        zh: "不是日期，要写成“年-月-日”，而且有这一天，写了星期的要对得上；表格里显示 #### 的，把列拉宽再存；是五位数的，把单元格改成日期格式再存",
        en:
          "is no day; write YYYY-MM-DD, a day that exists and is of the weekday named, if any: widen a column of ####, format a number of five digits as a day"
      )
    case .word(let known):
      Phrase(
        zh: "不是规定的词，只能是：\(known.joined(separator: "、"))", en: "is not one of: \(known.joined(separator: ", "))")
    case .number:
      Phrase(
        zh: "不对，只用汉字、字母、数字、短横线和〔〕，要有数字，不能有 11 位以上连着的数字（怕是手机号、证件号）",
        en: "must be Chinese characters, letters, digits, hyphens and 〔〕, with a digit and no run of 11 or more")
    case .repeated: Phrase(zh: "重复了，前面已经有这样的一行", en: "is repeated; an earlier row says the same")
    case .subject:
      Phrase(
        zh: "要写 2 至 12 个汉字的类别，不写具体内容、人名和数字",
        en: "must be a class of 2 to 12 Chinese characters, no description, name or digit")
    case .office:
      Phrase(
        zh: "要写站所的名称，3 至 20 个汉字，以所、站、办公室、中心、大厅之类结尾，不写人名",
        en: "must be the name of an office of 3 to 20 Chinese characters, such as 党政办公室, and never a person's")
    case .year: Phrase(zh: "要写 2008 至 2099 之间的年份", en: "must be a year from 2008 to 2099")
    case .count: Phrase(zh: "要写整数，没有写 0", en: "must be a whole number, 0 for none")
    case .amount(let places):
      Phrase(zh: "要写数，最多 \(places) 位小数，没有写 0", en: "must be a number of at most \(places) places, 0 for none")
    case .notZero: Phrase(zh: "要写 0：种类是未收费", en: "must be 0, since 种类 says that nothing was charged")
    case .figure: Phrase(zh: "要写报告样式里的数字名称", en: "must be the name of a figure of a form")
    case .consultation:
      Phrase(
        zh: "要写起止日期，中间一个“至”字，几次之间用分号，还没有答复的不写止日",
        en: "must be first and last day with 至 between, several parted by a semicolon, the last day left out while open"
      )
    case .half(let first, let second):
      Phrase(
        zh: "没有填，“\(first)”和“\(second)”要么都填，要么都空",
        en: "has no value; \"\(first)\" and \"\(second)\" are both filled, or neither")
    }
  }
}
