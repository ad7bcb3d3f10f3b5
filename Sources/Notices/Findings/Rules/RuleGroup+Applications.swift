extension RuleGroup {
  /// Rules of `Finding+Applications.swift`: the ledger of applications.
  package static let applications = RuleGroup(
    Phrase(zh: "依申请公开台账", en: "the ledger of applications"),
    [
      RuleDescription(
        "application-person", .fault, .error, title: Phrase(zh: "台账里有申请人的列", en: "a column of applicants"),
        requirement: Phrase(
          zh: "申请台账不能有写姓名、单位、证件、联系方式的列；原件在档案里，凭编号去找。",
          en:
            "The ledger of applications has no column for names, papers or addresses; the originals are in the archive."
        ),
        basis: Phrase(zh: "个人信息保护法；《政府信息公开条例》（2019年修订）第十五条", en: "Personal Information Protection Law"),
        wrong: "编号,姓名,收到日期", right: "编号,收到日期"),
      RuleDescription(
        "application-number", .fault, .error, title: Phrase(zh: "申请编号写法", en: "form of an application's number"),
        requirement: Phrase(
          zh: "编号用汉字、字母、数字、短横线和〔〕，要有数字，没有 11 位以上连着的数字。",
          en: "A number is made of Chinese characters, letters, digits, hyphens and 〔〕, without a run of 11 digits."),
        wrong: "张三", right: "2021-003"),
      RuleDescription(
        "application-repeated", .fault, .error, title: Phrase(zh: "申请编号重复", en: "a number used twice"),
        requirement: Phrase(zh: "一件申请一个编号，用过的不再用。", en: "Each application has a number of its own, never used again."),
        wrong: "两行都是 2021-003", right: "2021-003、2021-004"),
      RuleDescription(
        "application-word", .fault, .error, title: Phrase(zh: "不是规定的词", en: "not one of the words"),
        requirement: Phrase(
          zh: "收到方式、申请人类别、答复结果只能写手册里列出的词。",
          en: "Channel, kind of applicant and result are words that the handbook lists."), wrong: "同意", right: "予以公开"),
      RuleDescription(
        "application-subject", .fault, .error, title: Phrase(zh: "事项类别写得太细", en: "more than a class"),
        requirement: Phrase(
          zh: "事项类别写 2 至 12 个汉字，不写具体内容、人名和数字。",
          en: "The class is 2 to 12 Chinese characters: no description, name or digit."), wrong: "要求公开某某的低保材料",
        right: "社会救助"),
      RuleDescription(
        "application-consultation", .fault, .error, title: Phrase(zh: "征询起止写法", en: "form of a consultation"),
        requirement: Phrase(
          zh: "写起日、“至”、止日，几次用分号隔开，没有答复的不写止日。",
          en: "First day, 至, last day; several parted by a semicolon; the last day left out while open."),
        wrong: "2021-03-04", right: "2021-03-04至2021-03-12；2021-04-01至"),
      RuleDescription(
        "application-fee", .fault, .error, title: Phrase(zh: "收费写法", en: "form of a fee"),
        requirement: Phrase(zh: "收费以元为单位写整数，没有收费写 0。", en: "Whole yuan, 0 for none."), wrong: "十元", right: "10"),
      RuleDescription(
        "application-half-reply", .fault, .error, title: Phrase(zh: "答复只填了一半", en: "half a reply"),
        requirement: Phrase(zh: "答复日期和答复结果要么都填，要么都空。", en: "A reply has both a day and a result, or neither."),
        wrong: "答复日期 2021-03-29，答复结果空着", right: "答复日期 2021-03-29，答复结果 予以公开"),
    ])
}
