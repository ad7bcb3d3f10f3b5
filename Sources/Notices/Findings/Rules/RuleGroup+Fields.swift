extension RuleGroup {
  /// Rules of `Finding+Fields.swift`: keys and values.
  package static let fields = RuleGroup(
    Phrase(zh: "项目和内容", en: "keys and values"),
    [
      RuleDescription(
        "unknown-key", .fault, .error, title: Phrase(zh: "不认识的项目", en: "unknown key"),
        requirement: Phrase(
          zh: "项目名要和手册第六节写的一样；多半是错字。",
          en: "Keys are those that the handbook lists; most often it is a slip."),
        wrong: "形成时间: 2013-05-20", right: "形成日期: 2013-05-20"),
      RuleDescription(
        "repeated-key", .fault, .error, title: Phrase(zh: "项目重复", en: "repeated key"),
        requirement: Phrase(zh: "每个项目只写一次。", en: "Each key is written once."),
        wrong: """
          文号: 示例镇政发〔2013〕9号
          文号: 示例镇政发〔2013〕10号
          """,
        right: "文号: 示例镇政发〔2013〕9号"),
      RuleDescription(
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
          """),
      RuleDescription(
        "empty-value", .fault, .error, title: Phrase(zh: "没有内容", en: "empty value"),
        requirement: Phrase(
          zh: "写了项目就要有内容；不需要的项目整行删去。",
          en: "A key has a value; remove the line of one that is not needed."),
        wrong: "文号:", right: "文号: 示例镇政发〔2013〕9号"),
      RuleDescription(
        "wrong-type", .fault, .error, title: Phrase(zh: "内容的样子不对", en: "wrong kind of value"),
        requirement: Phrase(
          zh: "该写一段文字的写文字，该写列表的用方括号，该写几个小项目的用花括号。",
          en: "Write a text, a list in [ ] or keys in { } as the key demands."),
        wrong: "公示: 2013-05-01至2013-05-08", right: "公示: { 起: 2013-05-01, 止: 2013-05-08 }"),
      RuleDescription(
        "unknown-word", .fault, .error, title: Phrase(zh: "没有这个词", en: "unknown word"),
        requirement: Phrase(
          zh: "有些项目只能写规定的几个词，例如“有效性”只能写有效、失效、废止、已修改、尚未施行。",
          en: "Some keys take one of a few words, as 有效性 takes 有效, 失效, 废止, 已修改 or 尚未施行."),
        wrong: "有效性: 生效", right: "有效性: 有效"),
      RuleDescription(
        "no-such-day", .fault, .error, title: Phrase(zh: "没有这一天", en: "no such day"),
        requirement: Phrase(zh: "日期要在日历上真有；对照日历改。", en: "The day must exist: look it up."),
        wrong: "形成日期: 2013-02-30", right: "形成日期: 2013-02-28"),
      RuleDescription(
        "full-width-date", .fault, .error, title: Phrase(zh: "全角日期", en: "full-width date"),
        requirement: Phrase(zh: "日期用半角数字和半角短横线。", en: "A day is written in ordinary digits and hyphens."),
        wrong: "形成日期: ２０１３－０５－２０", right: "形成日期: 2013-05-20"),
      RuleDescription(
        "bad-date", .fault, .error, title: Phrase(zh: "日期的写法", en: "form of a day"),
        requirement: Phrase(
          zh: "日期写成四位年、两位月、两位日，中间用半角短横线。",
          en: "A day is four digits of the year, two of the month and two of the day, with hyphens."),
        wrong: "形成日期: 2013年5月20日", right: "形成日期: 2013-05-20"),
      RuleDescription(
        "bad-index-number", .fault, .error, title: Phrase(zh: "索引号的写法", en: "form of an index number"),
        requirement: Phrase(
          zh: "索引号是四位年份、半角短横线、4 至 8 位数字。",
          en: "An index number is a year, a hyphen and 4 to 8 digits."),
        wrong: "索引号: 2013-31", right: "索引号: 2013-0031"),
      RuleDescription(
        "full-width-index-number", .fault, .error, title: Phrase(zh: "全角索引号", en: "full-width index number"),
        requirement: Phrase(zh: "索引号用半角数字和半角短横线。", en: "An index number is written in ordinary digits and a hyphen."),
        wrong: "索引号: ２０１３－００３１", right: "索引号: 2013-0031"),
      RuleDescription(
        "bad-document-number", .fault, .error, title: Phrase(zh: "文号的写法", en: "form of a document number"),
        requirement: Phrase(
          zh: "文号是机关代字、六角括号〔〕里的四位年份、号数；不写“第”，号数前不加 0。",
          en: "A document number is a code, the year in 〔〕 and a number, without 第 or zeros in front."),
        basis: Phrase(zh: "《党政机关公文格式》（GB/T 9704—2012）7.2.5", en: "GB/T 9704-2012, 7.2.5"),
        wrong: "文号: 示例镇政发[2013]第09号", right: "文号: 示例镇政发〔2013〕9号"),
      RuleDescription(
        "bad-number", .fault, .error, title: Phrase(zh: "数字的写法", en: "form of a number"),
        requirement: Phrase(zh: "写半角数字的整数，不带单位。", en: "Write a whole number in ordinary digits, without a unit."),
        wrong: "年度: 二〇一三", right: "年度: 2013"),
      RuleDescription(
        "bad-period", .fault, .error, title: Phrase(zh: "期限的写法", en: "form of a period"),
        requirement: Phrase(zh: "期限写成“20天”或“20个工作日”。", en: "A period is 20天 (days) or 20个工作日 (working days)."),
        wrong: "公开期限: 二十天", right: "公开期限: 20天"),
    ])
}
