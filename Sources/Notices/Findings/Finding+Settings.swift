/// What can be wrong with board.yaml, people.yaml and kinds.yaml.
extension Finding {
  static func settingsTooLong(_ count: Int, limit: Int, in path: String) -> Self {
    .fault(
      "settings-too-long", in: path,
      Phrase(zh: "文件有 \(count) 字节，最多 \(limit) 字节", en: "the file has \(count) bytes; at most \(limit) are allowed"),
      hint: Phrase(
        zh: "请只写规定的项目，例如：名称: 南鲁山镇政务公开栏", en: "write only the keys that belong here, for example: 名称: 南鲁山镇政务公开栏"))
  }

  static func repeatedValue(
    _ text: Located<String>, for spelling: FieldSpelling, first: Range<Int>, in path: String
  ) -> Self {
    .fault(
      "repeated-value", in: path, at: text.range,
      Phrase(
        zh: "“\(spelling.name)”的“\(text.value)”重复了，每个只能出现一次",
        en: "the \"\(spelling.name)\" \"\(text.value)\" is repeated; it must be unique"),
      hint: Phrase(zh: "请改成不同的，例如：\(spelling.example)", en: "make it different, for example: \(spelling.example)"),
      notes: [Note(path: path, range: first, message: Phrase(zh: "第一次写在这里", en: "first written here"))])
  }

  static func severalTerms(
    _ spelling: FieldSpelling, first: Range<Int>, in path: String, at range: Range<Int>
  ) -> Self {
    .fault(
      "several-terms", in: path, at: range,
      Phrase(
        zh: "一个种类只能写一个期限，“\(spelling.name)”是第二个", en: "a kind has one term; \"\(spelling.name)\" is the second"),
      hint: Phrase(
        zh: "公开期限、提前公开、每年至迟只留一个，例如：公开期限: 20天",
        en: "keep one of 公开期限, 提前公开 and 每年至迟, for example: 公开期限: 20天"),
      notes: [Note(path: path, range: first, message: Phrase(zh: "第一个写在这里", en: "the first is here"))])
  }

  static func reservedSlug(_ text: Located<String>, reserved: [String], in path: String) -> Self {
    let list = reserved.joined(separator: ", ")
    return .fault(
      "reserved-slug", in: path, at: text.range,
      Phrase(
        zh: "标识“\(text.value)”是保留的，不能用：\(list)", en: "the slug \"\(text.value)\" is reserved, as are: \(list)"),
      hint: Phrase(zh: "请另取一个，例如：标识: gaikuang", en: "choose another, for example: 标识: gaikuang"))
  }

  static func footerDuties(_ missing: [FieldSpelling], in path: String) -> Self {
    let names = missing.map(\.name)
    return .duty(
      "footer-duties", .warning, in: path,
      Phrase(
        zh: "“网站”还没有填：\(names.joined(separator: "、"))；页脚暂不显示",
        en: "\"网站\" does not say yet: \(names.joined(separator: ", ")); the footer leaves them out"),
      hint: Phrase(
        zh: "有了再填，不要编造，例如：网站: { \(missing.first?.example ?? "") }",
        en: "fill in what exists and invent nothing, for example: 网站: { \(missing.first?.example ?? "") }"))
  }

  static func noBaseURL(_ spelling: FieldSpelling, in path: String) -> Self {
    .duty(
      "no-base-url", .warning, in: path,
      Phrase(
        zh: "没有填“\(spelling.name)”，不生成网站地图、订阅和二维码",
        en: "\"\(spelling.name)\" is not set: no sitemap, feeds and QR codes are made"),
      hint: Phrase(zh: "例如：\(spelling.example)", en: "for example: \(spelling.example)"))
  }

  static func termOrder(from: CivilDate, to: Located<CivilDate>, in path: String) -> Self {
    .fault(
      "term-order", in: path, at: to.range,
      Phrase(zh: "任期的至（\(to.value)）早于从（\(from)）", en: "the term ends on \(to.value), before it starts on \(from)"),
      hint: Phrase(
        zh: "例如：任期: { 从: 2012-01-01, 至: 2014-12-31 }", en: "for example: 任期: { 从: 2012-01-01, 至: 2014-12-31 }"))
  }

  static func termOverlap(_ term: Person.Term, at range: Range<Int>, in path: String) -> Self {
    .fault(
      "term-overlap", in: path, at: range,
      Phrase(
        zh: "从 \(term.from) 开始的任期与前一段重叠，或者没有按先后排列",
        en: "the term from \(term.from) overlaps the one before it or stands out of order"),
      hint: Phrase(
        zh: "按先后写，例如：任期: [{ 从: 2010-01-01, 至: 2011-12-31 }, { 从: 2012-01-01 }]",
        en: "write terms in order, for example: 任期: [{ 从: 2010-01-01, 至: 2011-12-31 }, { 从: 2012-01-01 }]"))
  }

  static func yearOrder(from: Int, to: Located<Int>, in path: String) -> Self {
    .fault(
      "year-order", in: path, at: to.range,
      Phrase(zh: "有效年度的至（\(to.value)）早于从（\(from)）", en: "the years end in \(to.value), before they start in \(from)"),
      hint: Phrase(zh: "例如：有效年度: { 从: 2015, 至: 2099 }", en: "for example: 有效年度: { 从: 2015, 至: 2099 }"))
  }
}
