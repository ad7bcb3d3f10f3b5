extension RuleGroup {
  /// Rules of `Finding+Ledgers.swift`: the ledgers.
  package static let ledgers = RuleGroup(
    Phrase(zh: "台账", en: "ledgers"),
    [
      RuleDescription(
        "ledger-unknown", .fault, .error, title: Phrase(zh: "没有这个台账", en: "no such ledger"),
        requirement: Phrase(
          zh: "“台账”文件夹里只放规定名字的 CSV 文件；名字不对的不会计入年度报告。",
          en: "The folder of ledgers holds CSV files of fixed names only: any other would be counted nowhere."),
        wrong: "台账/依申请公开台账.xlsx", right: "台账/依申请公开.csv"),
      RuleDescription(
        "ledger-person", .fault, .error, title: Phrase(zh: "台账里有个人信息的列", en: "a column of persons"),
        requirement: Phrase(
          zh: "台账不能有写姓名、单位、证件、联系方式的列；原件在档案里，凭编号去找。",
          en: "A ledger has no column for names, papers or addresses; the originals are in the archive."),
        basis: Phrase(zh: "个人信息保护法；《政府信息公开条例》（2019年修订）第十五条", en: "Personal Information Protection Law"),
        wrong: "编号,姓名,收到日期", right: "编号,收到日期"),
      RuleDescription(
        "ledger-number", .fault, .error, title: Phrase(zh: "台账编号写法", en: "form of a number in a ledger"),
        requirement: Phrase(
          zh: "编号用汉字、字母、数字、短横线和〔〕，要有数字，没有 11 位以上连着的数字。",
          en: "A number is made of Chinese characters, letters, digits, hyphens and 〔〕, without a run of 11 digits."),
        wrong: "张三", right: "2021-003"),
      RuleDescription(
        "ledger-repeated", .fault, .error, title: Phrase(zh: "台账里写了两次", en: "said twice in a ledger"),
        requirement: Phrase(
          zh: "一件一个编号，用过的不再用；按年登记的，一年一项只写一行。",
          en: "Each case has a number of its own, never used again; yearly counts have one row a year and item."),
        wrong: "两行都是 2021-003", right: "2021-003、2021-004"),
      RuleDescription(
        "ledger-word", .fault, .error, title: Phrase(zh: "不是规定的词", en: "not one of the words"),
        requirement: Phrase(
          zh: "收到方式、申请人类别、种类、结果一类的列只能写手册里列出的词。",
          en: "Columns for channels, kinds and results hold words that the handbook lists."), wrong: "同意", right: "予以公开"
      ),
      RuleDescription(
        "ledger-subject", .fault, .error, title: Phrase(zh: "事项类别写得太细", en: "more than a class"),
        requirement: Phrase(
          zh: "事项类别写 2 至 12 个汉字，不写具体内容、人名和数字。",
          en: "The class is 2 to 12 Chinese characters: no description, name or digit."), wrong: "要求公开某某的低保材料",
        right: "社会救助"),
      RuleDescription(
        "ledger-consultation", .fault, .error, title: Phrase(zh: "征询起止写法", en: "form of a consultation"),
        requirement: Phrase(
          zh: "写起日、“至”、止日，几次用分号隔开，没有答复的不写止日。",
          en: "First day, 至, last day; several parted by a semicolon; the last day left out while open."),
        wrong: "2021-03-04", right: "2021-03-04至2021-03-12；2021-04-01至"),
      RuleDescription(
        "ledger-amount", .fault, .error, title: Phrase(zh: "台账里数的写法", en: "form of a number of things"),
        requirement: Phrase(
          zh: "数写阿拉伯数字，没有写 0，不空着；申请台账的收费写整元，收费减免台账最多两位小数。",
          en: "Counts and amounts are digits, 0 for none and never blank; fees of applications are whole yuan."),
        wrong: "十元", right: "10"),
      RuleDescription(
        "ledger-figure", .fault, .error, title: Phrase(zh: "数字名称写法", en: "form of a figure's name"),
        requirement: Phrase(
          zh: "统计数台账的项目写报告样式里的数字名称。",
          en: "The ledger of stated counts names figures of a report's form."), wrong: "微博条数？", right: "统计表.8"),
      RuleDescription(
        "ledger-half", .fault, .error, title: Phrase(zh: "两样只填了一样", en: "one of two cells"),
        requirement: Phrase(
          zh: "答复日期和答复结果、审结日期和结果、办结日期和办理结果，要么都填，要么都空。",
          en: "The day and the result of a reply, of a case or of a complaint are both filled, or neither."),
        wrong: "答复日期 2021-03-29，答复结果空着", right: "答复日期 2021-03-29，答复结果 予以公开"),
    ])
}
