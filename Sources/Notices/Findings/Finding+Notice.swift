/// What can be wrong with the meaning of an item's keys.
extension Finding {
  static func displayOrder(from: CivilDate, to: Located<CivilDate>, in path: String) -> Self {
    .fault(
      "display-order", in: path, at: to.range,
      Phrase(
        zh: "公示的止（\(to.value)）早于起（\(from)）", en: "the display ends on \(to.value), before it starts on \(from)"),
      hint: Phrase(
        zh: "例如：公示: { 起: 2013-05-01, 止: 2013-05-08 }", en: "for example: 公示: { 起: 2013-05-01, 止: 2013-05-08 }"))
  }

  static func answerMissing(in path: String, at range: Range<Int>) -> Self {
    .fault(
      "answer-missing", in: path, at: range,
      Phrase(zh: "写了答复日期，没有写答复", en: "there is a day of the answer and no answer"),
      hint: Phrase(
        zh: "例如：保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01, 答复: 可以公开, 答复日期: 2013-05-10 }",
        en: "for example: 保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01, 答复: 可以公开, 答复日期: 2013-05-10 }"))
  }

  static func answerBeforeReferral(in path: String, at range: Range<Int>) -> Self {
    .fault(
      "answer-before-referral", in: path, at: range,
      Phrase(zh: "答复日期早于提请审核的日期", en: "the answer is dated before the referral"),
      hint: Phrase(
        zh: "例如：保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01, 答复: 可以公开, 答复日期: 2013-05-10 }",
        en: "for example: 保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01, 答复: 可以公开, 答复日期: 2013-05-10 }"))
  }

  static func badAttachmentPath(_ written: String, in path: String, at range: Range<Int>) -> Self {
    .fault(
      "bad-attachment-path", in: path, at: range,
      Phrase(
        zh: "附件“\(written)”不能用，只能写与本文同处 content 文件夹的相对路径",
        en: "the attachment \"\(written)\" must be a relative path that stays inside the content folder"),
      hint: Phrase(zh: "把文件放在本文旁边，例如：文件: 预案.pdf", en: "put the file beside the item, for example: 文件: 预案.pdf"))
  }

  static func badAlias(_ written: String, in path: String, at range: Range<Int>) -> Self {
    .fault(
      "bad-alias", in: path, at: range,
      Phrase(
        zh: "别名“\(written)”不能用，只能写本站内的相对地址，不带 ..、?、# 和协议",
        en: "the alias \"\(written)\" must be a relative address on this site, without .., ?, # or a scheme"),
      hint: Phrase(zh: "例如：别名: [old/page.html]", en: "for example: 别名: [old/page.html]"))
  }

  static func outsideCategory(folder: String?, categories: [String], in path: String) -> Self {
    let near = folder.flatMap { NearMiss.best(for: $0, among: categories) }
    let list = categories.joined(separator: "、")
    let english = categories.joined(separator: ", ")
    return .fault(
      "outside-category", in: path,
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
    return .fault(
      "category-contradiction", in: path, at: written.range,
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
    .fault(
      "repeal-without-state", in: path, at: range,
      Phrase(zh: "写了废止依据，有效性却不是“废止”", en: "there is a repealing paper, but the validity is not 废止"),
      hint: Phrase(zh: "例如：有效性: 废止", en: "for example: 有效性: 废止"))
  }

  static func validityOrder(effective: CivilDate, expires: Located<CivilDate>, in path: String) -> Self {
    .fault(
      "validity-order", in: path, at: expires.range,
      Phrase(
        zh: "有效期至（\(expires.value)）早于施行日期（\(effective)）",
        en: "the last day of validity, \(expires.value), lies before the first, \(effective)"),
      hint: Phrase(
        zh: "例如：施行日期: 2013-07-01，有效期至: 2018-06-30", en: "for example: 施行日期: 2013-07-01 and 有效期至: 2018-06-30"))
  }
}
