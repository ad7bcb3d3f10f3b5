extension RuleGroup {
  /// Rules of `Finding+Tables.swift`: ledgers and working days.
  package static let tables = RuleGroup(
    Phrase(zh: "台账和工作日", en: "ledgers and working days"),
    [
      RuleDescription(
        "unknown-column", .fault, .error, title: Phrase(zh: "不认识的列", en: "unknown column"),
        requirement: Phrase(
          zh: "第一行的列名要和手册写的一样。",
          en: "The column names of the first line are those of the handbook."),
        wrong: "日期,类形,名称", right: "日期,类型,名称"),
      RuleDescription(
        "repeated-column", .fault, .error, title: Phrase(zh: "列重复", en: "repeated column"),
        requirement: Phrase(zh: "每一列只写一次。", en: "Each column is written once."),
        wrong: "日期,类型,日期", right: "日期,类型,名称"),
      RuleDescription(
        "missing-column", .fault, .error, title: Phrase(zh: "缺少列", en: "missing column"),
        requirement: Phrase(zh: "第一行要写全各列。", en: "The first line names every column."),
        wrong: "日期,名称", right: "日期,类型,名称"),
      RuleDescription(
        "table-quote", .fault, .error, title: Phrase(zh: "引号没有配对", en: "unbalanced quote in a table"),
        requirement: Phrase(
          zh: "含逗号的内容两边都要有英文双引号，中间不能换行。",
          en: "A field that holds a comma has quotes at both ends and no line break."),
        wrong: "2027-01-01,放假,\"元旦", right: "2027-01-01,放假,\"元旦, 调休\""),
      RuleDescription(
        "table-width", .fault, .error, title: Phrase(zh: "列数不对", en: "wrong number of fields"),
        requirement: Phrase(
          zh: "每行的列数与第一行相同，列之间用半角逗号。",
          en: "Each row has as many fields as the first line, parted by ordinary commas."),
        wrong: "2027-01-01，放假，元旦", right: "2027-01-01,放假,元旦"),
    ])
}
