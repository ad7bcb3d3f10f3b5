/// What can be wrong with a cell of the applications' ledger.
enum ApplicationFault {
  case empty
  case day
  /// Not one of the words that the column knows.
  case word([String])
  case number
  /// The number stands in an earlier row already.
  case repeated(Range<Int>)
  case subject
  case fee
  case consultation
  /// A reply with a day and no result, or the other way round.
  case half
}

/// What can be wrong with the ledger of applications; no message repeats a cell, which may hold a name.
extension Finding {
  static func application(
    _ fault: ApplicationFault, row: Int, column: ApplicationsReader.Column, in path: String, at range: Range<Int>
  ) -> Self {
    let words = fault.words
    var finding = Finding.fault(
      fault.rule, in: path, at: range,
      Phrase(
        zh: "第 \(row) 行的“\(column.name)”\(words.zh)", en: "row \(row): \"\(column.name)\" \(words.en)"),
      hint: Phrase(zh: "例如：\(fault.example(column))", en: "for example: \(fault.example(column))"))
    if case .repeated(let first) = fault {
      finding.notes = [Note(path: path, range: first, message: Phrase(zh: "第一次写在这里", en: "first written here"))]
    }
    return finding
  }

  /// A column that would hold who an applicant is.
  static func personalColumn(_ place: Int, header: String, in path: String, at range: Range<Int>) -> Self {
    .fault(
      "application-person", in: path, at: range,
      Phrase(
        zh: "第 \(place) 列要写申请人的姓名、证件或联系方式，台账里不能有这样的列",
        en: "column \(place) would hold an applicant's name, papers or address; the ledger must not"),
      hint: Phrase(
        zh: "整列删去，只留：\(header)", en: "remove the whole column and keep only: \(header)"))
  }

  /// A heading that the ledger does not know, which may be a row typed where the header should be.
  static func strangeColumn(_ place: Int, near: String?, header: String, in path: String, at range: Range<Int>) -> Self
  {
    .fault(
      "unknown-column", in: path, at: range,
      Phrase(
        zh: "第 \(place) 列的列名不认识\(near.map { "，是不是“\($0)”" } ?? "")",
        en: "the heading of column \(place) is not known\(near.map { "; did you mean \"\($0)\"" } ?? "")"),
      hint: Phrase(zh: "第一行应当是：\(header)", en: "the first line should be: \(header)"))
  }
}

extension ApplicationFault {
  fileprivate var rule: String {
    switch self {
    case .empty: "empty-value"
    case .day: "bad-date"
    case .word: "application-word"
    case .number: "application-number"
    case .repeated: "application-repeated"
    case .subject: "application-subject"
    case .fee: "application-fee"
    case .consultation: "application-consultation"
    case .half: "application-half-reply"
    }
  }

  fileprivate var words: Phrase {
    switch self {
    case .empty: Phrase(zh: "没有填", en: "has no value")
    case .day: Phrase(zh: "不是日期，要写成“年-月-日”，而且有这一天", en: "is no day; write YYYY-MM-DD, a day that exists")
    case .word(let known):
      Phrase(
        zh: "不是规定的词，只能是：\(known.joined(separator: "、"))", en: "is not one of: \(known.joined(separator: ", "))")
    case .number:
      Phrase(
        zh: "不对，只用汉字、字母、数字、短横线和〔〕，要有数字，不能有 11 位以上连着的数字（怕是手机号、证件号）",
        en: "must be Chinese characters, letters, digits, hyphens and 〔〕, with a digit and no run of 11 or more")
    case .repeated: Phrase(zh: "重复了，一件申请一个编号", en: "is repeated; each application has a number of its own")
    case .subject:
      Phrase(
        zh: "要写 2 至 12 个汉字的类别，不写具体内容、人名和数字",
        en: "must be a class of 2 to 12 Chinese characters, no description, name or digit")
    case .fee: Phrase(zh: "应当是以元为单位的整数，没有收费写 0", en: "must be whole yuan, 0 for none")
    case .consultation:
      Phrase(
        zh: "要写起止日期，中间一个“至”字，几次之间用分号，还没有答复的不写止日",
        en: "must be first and last day with 至 between, several parted by a semicolon, the last day left out while open"
      )
    case .half:
      Phrase(zh: "没有填，答复日期和答复结果要么都填，要么都空", en: "has no value; a reply has both a day and a result, or neither")
    }
  }

  fileprivate func example(_ column: ApplicationsReader.Column) -> String {
    switch column {
    case .number: "2021-003"
    case .received, .correctionAsked, .corrected, .extended, .replied: "2021-03-01"
    case .channel: "当面"
    case .applicant: "自然人"
    case .subject: "征地补偿"
    case .thirdParty, .otherOrgans: "2021-03-01至2021-03-10；2021-04-01至"
    case .result: "予以公开"
    case .fee: "0"
    }
  }
}
