extension RuleGroup {
  /// Rules of `Finding+Notice.swift`: what an item says.
  package static let items = RuleGroup(
    Phrase(zh: "条目的内容", en: "what an item says"),
    [
      RuleDescription(
        "outside-category", .fault, .error, title: Phrase(zh: "不在任何类别里", en: "outside every category"),
        requirement: Phrase(zh: "条目放在类别文件夹里，可以再分小文件夹。", en: "An item lies in a category's folder, however deep."),
        wrong: "content/防汛.md", right: "content/应急管理/防汛.md"),
      RuleDescription(
        "category-contradiction", .fault, .error, title: Phrase(zh: "类别矛盾", en: "contradictory category"),
        requirement: Phrase(
          zh: "写了“类别”就要和所在文件夹一致；一般不用写。",
          en: "类别, where it is written, agrees with the folder; it is seldom needed."),
        wrong: "类别: 财经信息（文件在“应急管理”文件夹里）", right: "类别: 应急管理"),
      RuleDescription(
        "display-order", .fault, .error, title: Phrase(zh: "公示的起止颠倒", en: "display ends before it starts"),
        requirement: Phrase(zh: "公示的止不早于起。", en: "A display does not end before it starts."),
        wrong: "公示: { 起: 2013-05-08, 止: 2013-05-01 }", right: "公示: { 起: 2013-05-01, 止: 2013-05-08 }"),
      RuleDescription(
        "answer-missing", .fault, .error, title: Phrase(zh: "只有答复日期", en: "day of an answer without the answer"),
        requirement: Phrase(zh: "写了答复日期，就要写答复。", en: "Where the day of the answer stands, the answer stands too."),
        wrong: "保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01, 答复日期: 2013-05-10 }",
        right: "保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01, 答复: 可以公开, 答复日期: 2013-05-10 }"),
      RuleDescription(
        "answer-before-referral", .fault, .error, title: Phrase(zh: "答复早于提请", en: "answer before referral"),
        requirement: Phrase(zh: "先提请，后答复。", en: "The referral comes before its answer."),
        wrong: "保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-10, 答复: 可以公开, 答复日期: 2013-05-01 }",
        right: "保密: { 提请审核: 沂源县国家保密局, 日期: 2013-05-01, 答复: 可以公开, 答复日期: 2013-05-10 }"),
      RuleDescription(
        "validity-order", .fault, .error, title: Phrase(zh: "有效期颠倒", en: "validity ends before it starts"),
        requirement: Phrase(zh: "有效期至不早于施行日期。", en: "有效期至 does not lie before 施行日期."),
        wrong: """
          施行日期: 2013-07-01
          有效期至: 2013-06-30
          """,
        right: """
          施行日期: 2013-07-01
          有效期至: 2018-06-30
          """),
      RuleDescription(
        "repeal-without-state", .fault, .error, title: Phrase(zh: "有废止依据却没有废止", en: "repealing paper without 废止"),
        requirement: Phrase(zh: "写了废止依据，有效性就要写“废止”。", en: "Where 废止依据 stands, 有效性 is 废止."),
        wrong: "废止依据: 2013-0045",
        right: """
          有效性: 废止
          废止依据: 2013-0045
          """),
      RuleDescription(
        "bad-attachment-path", .fault, .error, title: Phrase(zh: "附件的路径", en: "path of an attachment"),
        requirement: Phrase(
          zh: "附件写相对路径，不能跑到 content 文件夹外面。",
          en: "An attachment is a relative path that stays inside content."),
        wrong: "附件: [{ 文件: /home/预案.pdf, 名称: 预案全文 }]", right: "附件: [{ 文件: 预案.pdf, 名称: 预案全文 }]"),
      RuleDescription(
        "bad-alias", .fault, .error, title: Phrase(zh: "别名的写法", en: "form of a former address"),
        requirement: Phrase(
          zh: "别名写本站以前的相对地址，不带 ..、?、# 和协议。",
          en: "A former address is relative to this site, without .., ?, # or a scheme."),
        wrong: "别名: [https://old.example/a.html]", right: "别名: [old/a.html]"),
    ])
}
