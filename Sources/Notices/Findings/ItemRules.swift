import Diagnostics

struct ItemRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "条目的内容", en: "what an item says")

  let outsideCategory = Rule(
    "outside-category", .fault, .error, title: Phrase(zh: "不在任何类别里", en: "outside every category"),
    requirement: Phrase(zh: "条目放在类别文件夹里，可以再分小文件夹。", en: "An item lies in a category's folder, however deep."),
    wrong: "content/防汛.md", right: "content/应急管理/防汛.md")
  let categoryContradiction = Rule(
    "category-contradiction", .fault, .error, title: Phrase(zh: "类别矛盾", en: "contradictory category"),
    requirement: Phrase(
      zh: "写了“类别”就要和所在文件夹一致；一般不用写。",
      en: "类别, where it is written, agrees with the folder; it is seldom needed."),
    wrong: "类别: 财经信息（文件在“应急管理”文件夹里）", right: "类别: 应急管理")
  let displayOrder = Rule(
    "display-order", .fault, .error, title: Phrase(zh: "公示的起止颠倒", en: "display ends before it starts"),
    requirement: Phrase(zh: "公示的止不早于起。", en: "A display does not end before it starts."),
    wrong: "公示: { 起: 2013-05-08, 止: 2013-05-01 }", right: "公示: { 起: 2013-05-01, 止: 2013-05-08 }")
  let answerMissing = Rule(
    "answer-missing", .fault, .error, title: Phrase(zh: "只有答复日期", en: "day of an answer without the answer"),
    requirement: Phrase(zh: "写了答复日期，就要写答复。", en: "Where the day of the answer stands, the answer stands too."),
    wrong: "保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01, 答复日期: 2013-05-10 }",
    right: "保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01, 答复: 可以公开, 答复日期: 2013-05-10 }")
  let answerBeforeReferral = Rule(
    "answer-before-referral", .fault, .error, title: Phrase(zh: "答复早于提请", en: "answer before referral"),
    requirement: Phrase(zh: "先提请，后答复。", en: "The referral comes before its answer."),
    wrong: "保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-10, 答复: 可以公开, 答复日期: 2013-05-01 }",
    right: "保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01, 答复: 可以公开, 答复日期: 2013-05-10 }")
  let validityOrder = Rule(
    "validity-order", .fault, .error, title: Phrase(zh: "有效期颠倒", en: "validity ends before it starts"),
    requirement: Phrase(zh: "有效期至不早于施行日期。", en: "有效期至 does not lie before 施行日期."),
    wrong: """
      施行日期: 2013-07-01
      有效期至: 2013-06-30
      """,
    right: """
      施行日期: 2013-07-01
      有效期至: 2018-06-30
      """)
  let repealWithoutState = Rule(
    "repeal-without-state", .fault, .error, title: Phrase(zh: "有废止依据却没有废止", en: "repealing paper without 废止"),
    requirement: Phrase(zh: "写了废止依据，有效性就要写“废止”。", en: "Where 废止依据 stands, 有效性 is 废止."),
    wrong: "废止依据: 2013-0045",
    right: """
      有效性: 废止
      废止依据: 2013-0045
      """)
  let badAttachmentPath = Rule(
    "bad-attachment-path", .fault, .error, title: Phrase(zh: "附件的路径", en: "path of an attachment"),
    requirement: Phrase(
      zh: "附件写相对路径，不能跑到 content 文件夹外面。",
      en: "An attachment is a relative path that stays inside content."),
    wrong: "附件: [{ 文件: /home/预案.pdf, 名称: 预案全文 }]", right: "附件: [{ 文件: 预案.pdf, 名称: 预案全文 }]")
  let badAlias = Rule(
    "bad-alias", .fault, .error, title: Phrase(zh: "别名的写法", en: "form of a former address"),
    requirement: Phrase(
      zh: "别名写旧网站上一个网页的相对地址，以 .html 或 .htm 结尾；各段不以点开头，每段不超过 255 字节，不带 ..、?、#、协议和看不见的字符。",
      en:
        "A former address is that of a page, relative to this site, and ends in .html or .htm; no part begins with a dot "
        + "or has more than 255 bytes; no .., ?, #, scheme or character that nobody sees."),
    wrong: "别名: [https://old.example/a.html]", right: "别名: [old/a.html]")
}

private let rules = ItemRules.shared

/// What can be wrong with the meaning of an item's keys.
extension Finding {
  static func displayOrder(from: CivilDate, to: Located<CivilDate>, in path: String) -> Self {
    Finding(
      rules.displayOrder, in: path, at: to.range,
      Phrase(
        zh: "公示的止（\(to.value)）早于起（\(from)）", en: "the display ends on \(to.value), before it starts on \(from)"))
  }

  static func answerMissing(in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.answerMissing, in: path, at: range,
      Phrase(zh: "写了答复日期，没有写答复", en: "there is a day of the answer and no answer"))
  }

  static func answerBeforeReferral(in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.answerBeforeReferral, in: path, at: range,
      Phrase(zh: "答复日期早于提请审核的日期", en: "the answer is dated before the referral"))
  }

  static func badAttachmentPath(_ written: String, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.badAttachmentPath, in: path, at: range,
      Phrase(
        zh: "附件“\(written)”不能用，只能写与本文同处 content 文件夹的相对路径",
        en: "the attachment \"\(written)\" must be a relative path that stays inside the content folder"))
  }

  static func badAlias(_ written: String, in path: String, at range: Range<Int>) -> Self {
    let why = FormerAddress.fault(in: written).map(Phrase.former) ?? Phrase(zh: "写法不对", en: "it is not well-formed")
    let example = FormerAddress.mended(written).map { "别名: [\($0)]" }
    return Finding(
      rules.badAlias, in: path, at: range,
      Phrase(
        zh: "别名“\(written)”不能用：\(why.zh)；只能写本站内一个网页的相对地址",
        en: "the alias \"\(written)\" cannot be used: \(why.en); it must be a page's relative address on this site"),
      hint: example.map { Phrase(zh: "例如：\($0)", en: "for example: \($0)") })
  }

  static func outsideCategory(folder: String?, categories: [String], in path: String) -> Self {
    let near = folder.flatMap { NearMiss.best(for: $0, among: categories) }
    let list = categories.joined(separator: "、")
    let english = categories.joined(separator: ", ")
    return Finding(
      rules.outsideCategory, in: path,
      Phrase(
        zh: folder.map { "“\($0)”不是类别文件夹，类别有：\(list)" } ?? "文件不在任何类别文件夹里，类别有：\(list)",
        en: folder.map { "\"\($0)\" is no category's folder; the categories are: \(english)" }
          ?? "the file is in no category's folder; the categories are: \(english)"),
      hint: Phrase(
        zh: "\(near.map { "是不是“\($0)”？" } ?? "")请移到类别文件夹里，例如：content/\(near ?? categories.first ?? "工作动态")/防汛.md",
        en:
          "\(near.map { "did you mean \"\($0)\"? " } ?? "")move it, for example to: content/\(near ?? categories.first ?? "工作动态")/防汛.md"
      ))
  }

  static func categoryContradiction(
    written: Located<String>, folder: String, categories: [String], in path: String
  ) -> Self {
    let near = categories.contains(written.value) ? nil : NearMiss.best(for: written.value, among: categories)
    return Finding(
      rules.categoryContradiction, in: path, at: written.range,
      Phrase(
        zh: "类别写的是“\(written.value)”，文件却在“\(folder)”文件夹里",
        en: "the category is \"\(written.value)\", but the file is in the folder \"\(folder)\""),
      hint: Phrase(
        zh: "\(near.map { "是不是“\($0)”？" } ?? "")请改成一致，或删去“类别”一行，例如：类别: \(folder)",
        en:
          "\(near.map { "did you mean \"\($0)\"? " } ?? "")make both agree or remove the key, for example: 类别: \(folder)"
      ))
  }

  static func repealWithoutState(in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.repealWithoutState, in: path, at: range,
      Phrase(zh: "写了废止依据，有效性却不是“废止”", en: "there is a repealing paper, but the validity is not 废止"))
  }

  static func validityOrder(effective: CivilDate, expires: Located<CivilDate>, in path: String) -> Self {
    Finding(
      rules.validityOrder, in: path, at: expires.range,
      Phrase(
        zh: "有效期至（\(expires.value)）早于施行日期（\(effective)）",
        en: "the last day of validity, \(expires.value), lies before the first, \(effective)"))
  }
}
