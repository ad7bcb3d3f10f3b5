extension RuleGroup {
  /// Rules of `Finding+Lines.swift`: signs in the front matter.
  package static let lines = RuleGroup(
    Phrase(zh: "表头的字和符号", en: "signs in the front matter"),
    [
      RuleDescription(
        "tab", .fault, .error, title: Phrase(zh: "制表符", en: "tab"),
        requirement: Phrase(
          zh: "缩进和间隔用半角空格，不按 Tab 键。",
          en: "Indent and part words with spaces, not with the tab key."),
        wrong: "审查:\n\t- 填报 王芳 2013-05-21",
        right: """
          审查:
            - 填报 王芳 2013-05-21
          """),
      RuleDescription(
        "full-width-space", .fault, .error, title: Phrase(zh: "全角空格", en: "full-width space"),
        requirement: Phrase(zh: "缩进和冒号后面用半角空格。", en: "Indentation and the space after a colon are ordinary spaces."),
        wrong: "审查:\n\u{3000}- 填报 王芳 2013-05-21",
        right: """
          审查:
            - 填报 王芳 2013-05-21
          """),
      RuleDescription(
        "control-character", .fault, .error, title: Phrase(zh: "看不见的字符", en: "invisible character"),
        requirement: Phrase(
          zh: "表头里不能有看不见的字符，多半是复制粘贴带来的；把这一行删掉，重新用键盘输入。",
          en: "The front matter holds no invisible characters, which come from pasting: type the line again."),
        wrong: "标题: 关于\u{200B}防汛的通知", right: "标题: 关于防汛的通知"),
      RuleDescription(
        "full-width-colon", .fault, .error, title: Phrase(zh: "全角冒号", en: "full-width colon"),
        requirement: Phrase(zh: "项目名后面用半角冒号，再空一格。", en: "A key is followed by an ordinary colon and a space."),
        wrong: "标题：关于防汛的通知", right: "标题: 关于防汛的通知"),
      RuleDescription(
        "missing-space-after-colon", .fault, .error, title: Phrase(zh: "冒号后面没有空格", en: "no space after the colon"),
        requirement: Phrase(
          zh: "项目名的冒号后面空一格，否则整行会被当作一个词。",
          en: "A space follows the colon of a key; else the whole line is one word."),
        wrong: "标题:关于防汛的通知", right: "标题: 关于防汛的通知"),
      RuleDescription(
        "missing-space-after-dash", .fault, .error, title: Phrase(zh: "短横线后面没有空格", en: "no space after the dash"),
        requirement: Phrase(zh: "列表每行以“- ”开头，短横线后面空一格。", en: "Each line of a list begins with a dash and a space."),
        wrong: """
          审查:
            -填报 王芳 2013-05-21
          """,
        right: """
          审查:
            - 填报 王芳 2013-05-21
          """),
      RuleDescription(
        "full-width-dash", .fault, .error, title: Phrase(zh: "全角短横线", en: "full-width dash"),
        requirement: Phrase(zh: "列表每行用半角短横线开头。", en: "Each line of a list begins with an ordinary hyphen."),
        wrong: """
          审查:
            － 填报 王芳 2013-05-21
          """,
        right: """
          审查:
            - 填报 王芳 2013-05-21
          """),
      RuleDescription(
        "space-before-colon", .fault, .error, title: Phrase(zh: "冒号前面有空格", en: "space before the colon"),
        requirement: Phrase(zh: "项目名和冒号之间不空格。", en: "No space stands between a key and its colon."),
        wrong: "标题 : 关于防汛的通知", right: "标题: 关于防汛的通知"),
      RuleDescription(
        "unexpected-indentation", .fault, .error, title: Phrase(zh: "多了缩进", en: "unexpected indentation"),
        requirement: Phrase(zh: "同一级的项目左边对齐。", en: "Keys of one level begin in one column."),
        wrong: """
          标题: 关于防汛的通知
            文号: 示例镇政发〔2013〕9号
          """,
        right: """
          标题: 关于防汛的通知
          文号: 示例镇政发〔2013〕9号
          """),
      RuleDescription(
        "not-a-field", .fault, .error, title: Phrase(zh: "这一行没有冒号", en: "a line without a colon"),
        requirement: Phrase(
          zh: "表头每行写成“名称: 内容”；正文写在第二行 --- 的下面。",
          en: "Each line of the front matter is \"key: value\"; the text stands below the second ---."),
        wrong: """
          标题: 关于防汛的通知
          各村要排好值班表
          """,
        right: "标题: 关于防汛的通知"),
      RuleDescription(
        "value-cut-by-hash", .fault, .error, title: Phrase(zh: "值被 # 截断", en: "value cut by #"),
        requirement: Phrase(
          zh: "空格加 # 会把后面的字当作注释丢掉。内容里有 # 时，整个内容加英文双引号。",
          en: "A space and # make the rest a comment that is dropped; put such a value in quotes."),
        wrong: "标题: 关于 #2 机井检修的通知", right: "标题: \"关于 #2 机井检修的通知\""),
      RuleDescription(
        "colon-in-value", .fault, .error, title: Phrase(zh: "内容里有冒号加空格", en: "colon and space in a value"),
        requirement: Phrase(
          zh: "内容里的“: ”会被当作另一个项目；用全角冒号，或者给整个内容加英文双引号。",
          en: "A colon and a space inside a value start another key: use ： or put the value in quotes."),
        wrong: "标题: 通知: 防汛值班", right: "标题: \"通知: 防汛值班\""),
      RuleDescription(
        "unbalanced-quote", .fault, .error, title: Phrase(zh: "引号没有配对", en: "unbalanced quote"),
        requirement: Phrase(zh: "英文引号成对使用。", en: "Quotes come in pairs."),
        wrong: "标题: \"关于防汛的通知", right: "标题: \"关于防汛的通知\""),
      RuleDescription(
        "text-after-quote", .fault, .error, title: Phrase(zh: "引号后面还有字", en: "text after the quote"),
        requirement: Phrase(
          zh: "内容要么全在英文引号里，要么不用；中文引号“”没有这个限制。",
          en: "The whole value is in quotes or none of it; the Chinese quotes “” are free."),
        wrong: "标题: \"放管服\"改革的通知", right: "标题: “放管服”改革的通知"),
      RuleDescription(
        "unbalanced-bracket", .fault, .error, title: Phrase(zh: "括号没有配对", en: "unbalanced bracket"),
        requirement: Phrase(zh: "方括号、花括号成对使用。", en: "Brackets and braces come in pairs."),
        wrong: "关键词: [防汛, 值班", right: "关键词: [防汛, 值班]"),
      RuleDescription(
        "text-after-bracket", .fault, .error, title: Phrase(zh: "括号后面还有字", en: "text after the bracket"),
        requirement: Phrase(
          zh: "内容以 [ 或 { 开头、后面还有字时，整个内容加英文双引号。",
          en: "A value that begins with [ or { and goes on behind it is put in quotes."),
        wrong: "标题: [2013] 年防汛通知", right: "标题: \"[2013] 年防汛通知\""),
      RuleDescription(
        "full-width-bracket", .fault, .error, title: Phrase(zh: "全角括号", en: "full-width bracket"),
        requirement: Phrase(
          zh: "列表用半角方括号 [ ]，几个小项目用半角花括号 { }。",
          en: "Lists stand in [ ] and sets of keys in { }, both half-width."),
        wrong: "关键词: 【防汛, 值班】", right: "关键词: [防汛, 值班]"),
      RuleDescription(
        "full-width-comma", .fault, .error, title: Phrase(zh: "全角逗号", en: "full-width comma"),
        requirement: Phrase(
          zh: "方括号、花括号里各项之间用半角逗号加空格。",
          en: "Entries in brackets and braces are parted by a comma and a space."),
        wrong: "关键词: [防汛，值班]", right: "关键词: [防汛, 值班]"),
    ])
}
