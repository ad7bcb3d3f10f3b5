import Diagnostics

struct FieldRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "项目和内容", en: "keys and values")

  let unknownKey = Rule(
    "unknown-key", .fault, .error, title: Phrase(zh: "不认识的项目", en: "unknown key"),
    requirement: Phrase(
      zh: "项目名要和手册第六节写的一样；多半是错字。",
      en: "Keys are those that the handbook lists; most often it is a slip."),
    wrong: "形成时间: 2013-05-20", right: "形成日期: 2013-05-20")
  let repeatedKey = Rule(
    "repeated-key", .fault, .error, title: Phrase(zh: "项目重复", en: "repeated key"),
    requirement: Phrase(zh: "每个项目只写一次。", en: "Each key is written once."),
    wrong: """
      文号: 示例镇政发〔2013〕9号
      文号: 示例镇政发〔2013〕10号
      """,
    right: "文号: 示例镇政发〔2013〕9号")
  let missingKey = Rule(
    "missing-key", .fault, .error, title: Phrase(zh: "缺少项目", en: "missing key"),
    requirement: Phrase(
      zh: "标题、索引号、形成日期、保密不能少；设置文件和种类也有必填的项目。",
      en: "标题, 索引号, 形成日期 and 保密 are required; settings have required keys of their own."),
    wrong: """
      ---
      标题: 关于防汛的通知
      索引号: 2013-0031
      保密: 可以公开
      ---
      """,
    right: """
      ---
      标题: 关于防汛的通知
      索引号: 2013-0031
      形成日期: 2013-05-20
      保密: 可以公开
      ---
      """)
  let emptyValue = Rule(
    "empty-value", .fault, .error, title: Phrase(zh: "没有内容", en: "empty value"),
    requirement: Phrase(
      zh: "写了项目就要有内容；不需要的项目整行删去。",
      en: "A key has a value; remove the line of one that is not needed."),
    wrong: "文号:", right: "文号: 示例镇政发〔2013〕9号")
  let wrongType = Rule(
    "wrong-type", .fault, .error, title: Phrase(zh: "内容的样子不对", en: "wrong kind of value"),
    requirement: Phrase(
      zh: "该写一段文字的写文字，该写列表的用方括号，该写几个小项目的用花括号。",
      en: "Write a text, a list in [ ] or keys in { } as the key demands."),
    wrong: "公示: 2013-05-01至2013-05-08", right: "公示: { 起: 2013-05-01, 止: 2013-05-08 }")
  let unknownWord = Rule(
    "unknown-word", .fault, .error, title: Phrase(zh: "没有这个词", en: "unknown word"),
    requirement: Phrase(
      zh: "有些项目只能写规定的几个词，例如“有效性”只能写有效、失效、废止、已修改、尚未施行。",
      en: "Some keys take one of a few words, as 有效性 takes 有效, 失效, 废止, 已修改 or 尚未施行."),
    wrong: "有效性: 生效", right: "有效性: 有效")
  let noSuchDay = Rule(
    "no-such-day", .fault, .error, title: Phrase(zh: "没有这一天", en: "no such day"),
    requirement: Phrase(zh: "日期要在日历上真有；对照日历改。", en: "The day must exist: look it up."),
    wrong: "形成日期: 2013-02-30", right: "形成日期: 2013-02-28")
  let fullWidthDate = Rule(
    "full-width-date", .fault, .error, title: Phrase(zh: "全角日期", en: "full-width date"),
    requirement: Phrase(zh: "日期用半角数字和半角短横线。", en: "A day is written in ordinary digits and hyphens."),
    wrong: "形成日期: ２０１３－０５－２０", right: "形成日期: 2013-05-20")
  let badDate = Rule(
    "bad-date", .fault, .error, title: Phrase(zh: "日期的写法", en: "form of a day"),
    requirement: Phrase(
      zh: "日期写成四位年、两位月、两位日，中间用半角短横线。",
      en: "A day is four digits of the year, two of the month and two of the day, with hyphens."),
    wrong: "形成日期: 2013年5月20日", right: "形成日期: 2013-05-20")
  let badIndexNumber = Rule(
    "bad-index-number", .fault, .error, title: Phrase(zh: "索引号的写法", en: "form of an index number"),
    requirement: Phrase(
      zh: "索引号是四位年份、半角短横线、4 至 8 位数字。",
      en: "An index number is a year, a hyphen and 4 to 8 digits."),
    wrong: "索引号: 2013-31", right: "索引号: 2013-0031")
  let fullWidthIndexNumber = Rule(
    "full-width-index-number", .fault, .error, title: Phrase(zh: "全角索引号", en: "full-width index number"),
    requirement: Phrase(zh: "索引号用半角数字和半角短横线。", en: "An index number is written in ordinary digits and a hyphen."),
    wrong: "索引号: ２０１３－００３１", right: "索引号: 2013-0031")
  let badDocumentNumber = Rule(
    "bad-document-number", .fault, .error, title: Phrase(zh: "文号的写法", en: "form of a document number"),
    requirement: Phrase(
      zh: "文号是机关代字、六角括号〔〕里的四位年份、号数；不写“第”，号数前不加 0。",
      en: "A document number is a code, the year in 〔〕 and a number, without 第 or zeros in front."),
    basis: Phrase(zh: "《党政机关公文格式》（GB/T 9704—2012）7.2.5", en: "GB/T 9704-2012, 7.2.5"),
    wrong: "文号: 示例镇政发[2013]第09号", right: "文号: 示例镇政发〔2013〕9号")
  let badNumber = Rule(
    "bad-number", .fault, .error, title: Phrase(zh: "数字的写法", en: "form of a number"),
    requirement: Phrase(zh: "写半角数字的整数，不带单位。", en: "Write a whole number in ordinary digits, without a unit."),
    wrong: "年度: 二〇一三", right: "年度: 2013")
  let badPeriod = Rule(
    "bad-period", .fault, .error, title: Phrase(zh: "期限的写法", en: "form of a period"),
    requirement: Phrase(zh: "期限写成“20天”或“20个工作日”。", en: "A period is 20天 (days) or 20个工作日 (working days)."),
    wrong: "公开期限: 二十天", right: "公开期限: 20天")
}

private let rules = FieldRules.shared

/// What can be wrong with a key or with the shape of its value.
extension Finding {
  /// A key that is not known; `value` is what stands behind it on its line, so that the hint is that line, corrected.
  static func unknownKey(
    _ name: String, nearest: FieldSpelling?, value: String? = nil, in path: String, at range: Range<Int>
  ) -> Self {
    let hint = nearest.map { near in
      value.map {
        Phrase(
          zh: "是不是“\(near.name)”？正确的写法：\(near.name): \($0)",
          en: "did you mean \"\(near.name)\"? correct: \(near.name): \($0)")
      }
        ?? Phrase(
          zh: "是不是“\(near.name)”？例如：\(near.shown)", en: "did you mean \"\(near.name)\"? for example: \(near.shown)")
    }
    return Finding(
      rules.unknownKey, in: path, at: range, Phrase(zh: "不认识的项目“\(name)”", en: "unknown key \"\(name)\""),
      hint: hint
        ?? Phrase(
          zh: "项目名称见 content/README.md；不需要的项目请删去，例如只留：标题: 关于……的通知",
          en: "the keys are listed in content/README.md; remove what is not one of them; a correct line: 标题: 关于……的通知"))
  }

  static func repeatedKey(
    _ spelling: FieldSpelling, written: String, first: Range<Int>, in path: String, at range: Range<Int>
  ) -> Self {
    Finding(
      rules.repeatedKey, in: path, at: range,
      Phrase(
        zh: "“\(written)”重复了，每个项目只能写一次", en: "\"\(written)\" is repeated; each key may be written once"),
      hint: Phrase(
        zh: "保留正确的一行，删去另一行，例如：\(spelling.shown)",
        en: "keep the line that is right and remove the other, for example: \(spelling.shown)"),
      notes: [
        Note(path: path, range: first, message: Phrase(zh: "第一次写在这里", en: "first written here"))
      ])
  }

  static func missingKey(
    _ spelling: FieldSpelling, of owner: String?, in path: String, at range: Range<Int>
  ) -> Self {
    Finding(
      rules.missingKey, in: path, at: range,
      Phrase(
        zh: owner.map { "“\($0)”缺少“\(spelling.name)”" } ?? "缺少“\(spelling.name)”",
        en: owner.map { "\"\($0)\" lacks \"\(spelling.name)\"" } ?? "the key \"\(spelling.name)\" is missing"),
      hint: Phrase(zh: "请加上，例如：\(spelling.shown)", en: "add it, for example: \(spelling.shown)"))
  }

  static func emptyValue(_ spelling: FieldSpelling, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.emptyValue, in: path, at: range,
      Phrase(zh: "“\(spelling.name)”没有内容", en: "\"\(spelling.name)\" has no value"),
      hint: Phrase(
        zh: "请填写，例如：\(spelling.shown)\(spelling.isRequired ? "" : "；不需要时请删去这一项")",
        en: "fill it in, for example: \(spelling.shown)\(spelling.isRequired ? "" : "; or remove the key")"))
  }

  static func wrongType(
    _ spelling: FieldSpelling, found: ValueShape, wanted: ValueShape, written: String?, in path: String,
    at range: Range<Int>
  ) -> Self {
    let text = written.map { $0.prefix(40) }
    let own = written.flatMap { wanted == .list ? OwnLine.list($0, of: spelling) : nil }
    let entry = written.flatMap { wanted == .mapping && spelling.name == "附件" ? OwnLine.attachment($0) : nil }
    if let written, wanted == .list, written.hasPrefix("【") || written.hasPrefix("［") || written.hasPrefix("〔") {
      return fullWidthList(spelling, written: written, in: path, at: range)
    }
    return Finding(
      rules.wrongType, in: path, at: range,
      Phrase(
        zh: "“\(spelling.name)”写成了\(found.phrase.zh)\(text.map { "“\($0)”" } ?? "")，应当是\(wanted.phrase.zh)",
        en:
          "\"\(spelling.name)\" is \(found.phrase.en)\(text.map { " \"\($0)\"" } ?? ""); it must be \(wanted.phrase.en)"
      ),
      hint: own.map { Phrase(zh: "正确的写法：\($0)", en: "correct: \($0)") }
        ?? entry.map { Phrase(zh: "把“\(written ?? "")”写成：\($0)", en: "write \"\(written ?? "")\" as: \($0)") }
        ?? Phrase(zh: "例如：\(spelling.shown)", en: "for example: \(spelling.shown)"))
  }

  private static func fullWidthList(
    _ spelling: FieldSpelling, written: String, in path: String, at range: Range<Int>
  ) -> Self {
    Finding(
      LineRules.shared.fullWidthBracket, in: path, at: range,
      Phrase(
        zh: "“\(spelling.name)”的“\(written.prefix(40))”用了全角括号，列表要用半角方括号",
        en: "\"\(spelling.name)\" uses full-width brackets in \"\(written.prefix(40))\"; a list needs [ and ]"),
      hint: OwnLine.list(written, of: spelling).map { Phrase(zh: "正确的写法：\($0)", en: "correct: \($0)") }
        ?? Phrase(zh: "例如：\(spelling.shown)", en: "for example: \(spelling.shown)"))
  }

  static func fullWidthComma(_ spelling: FieldSpelling, written: String, in path: String, at range: Range<Int>) -> Self
  {
    Finding(
      LineRules.shared.fullWidthComma, in: path, at: range,
      Phrase(
        zh: "“\(spelling.name)”的“\(written)”里有全角逗号或顿号，列表各项之间要用半角逗号加空格",
        en:
          "\"\(written)\" in \"\(spelling.name)\" holds a full-width comma; list entries are parted by a comma and a space"
      ), hint: .parted(written))
  }

  static func tooDeep(deepest: Int, in path: String, at range: Range<Int>) -> Self {
    Finding(
      SyntaxRules.shared.tooDeep, in: path, at: range,
      Phrase(zh: "层次超过 \(deepest) 层", en: "values are nested more than \(deepest) levels deep"))
  }

  /// A word that is not one of the few that a field may hold.
  static func unknownWord(
    _ word: String, for spelling: FieldSpelling, known: [String], in path: String, at range: Range<Int>
  ) -> Self {
    let near = NearMiss.best(for: word, among: known)
    let list = known.joined(separator: "、")
    return Finding(
      rules.unknownWord, in: path, at: range,
      Phrase(
        zh: "“\(spelling.name)”不能是“\(word)”，只能是：\(list)",
        en: "\"\(spelling.name)\" cannot be \"\(word)\"; it is one of: \(known.joined(separator: ", "))"),
      hint: .word(near, for: spelling))
  }

  /// A text that does not have the form that its field asks for.
  static func badForm(
    _ rule: Rule, _ written: String, for spelling: FieldSpelling, required: Phrase, in path: String,
    at range: Range<Int>
  ) -> Self {
    Finding(
      rule, in: path, at: range,
      Phrase(
        zh: "“\(spelling.name)”写成了“\(written.prefix(60))”，\(required.zh)",
        en: "\"\(spelling.name)\" is \"\(written.prefix(60))\"; \(required.en)"),
      hint: Phrase(zh: "例如：\(spelling.shown)", en: "for example: \(spelling.shown)"))
  }
}

extension Phrase {
  /// The word that was most likely meant, on its line; a row of a table is no line of key and value.
  fileprivate static func word(_ near: String?, for spelling: FieldSpelling) -> Self {
    guard let near else { return Self(zh: "例如：\(spelling.shown)", en: "for example: \(spelling.shown)") }
    let isLine = spelling.example.hasPrefix("\(spelling.name):")
    return isLine
      ? Self(
        zh: "是不是“\(near)”？正确的写法：\(spelling.name): \(near)",
        en: "did you mean \"\(near)\"? correct: \(spelling.name): \(near)")
      : Self(
        zh: "是不是“\(near)”？例如：\(spelling.shown)", en: "did you mean \"\(near)\"? for example: \(spelling.shown)")
  }

  /// The entries of a list with the comma between them that parts them.
  fileprivate static func parted(_ written: String) -> Self {
    let right = written.split { "，、；".contains($0) }.joined(separator: ", ")
    return Self(zh: "把“\(written)”改成：\(right)", en: "write: \(right)")
  }
}

extension ValueShape {
  fileprivate var phrase: Phrase {
    switch self {
    case .text: Phrase(zh: "一段文字", en: "a text")
    case .list: Phrase(zh: "一个列表", en: "a list")
    case .mapping: Phrase(zh: "几个小项目（名称: 内容）", en: "a set of keys and values")
    }
  }
}
