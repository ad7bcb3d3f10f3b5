import Diagnostics

struct FigureRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "报告里的数字", en: "figures of a report")

  let reportFigureUnclosed = Rule(
    "report-figure-unclosed", .fault, .error, title: Phrase(zh: "数字没有收尾", en: "figure not closed"),
    requirement: Phrase(zh: "报告里的数字写在 {{ 和 }} 之间。", en: "A figure of a report stands between {{ and }}."),
    wrong: "全年主动公开 {{主动公开.总数 条", right: "全年主动公开 {{主动公开.总数}} 条")
  let reportFigureUnknown = Rule(
    "report-figure-unknown", .fault, .error, title: Phrase(zh: "没有这个数字", en: "unknown figure"),
    requirement: Phrase(zh: "数字的名称要是软件算得出的，不能自己编。", en: "A figure is one that the tool computes."),
    wrong: "{{主动公开.合计}}", right: "{{主动公开.总数}}")
  let reportIdentity = Rule(
    "report-identity", .duty, .error, title: Phrase(zh: "数字对不上", en: "figures that do not add up"),
    requirement: Phrase(
      zh: "报告样式的勾稽关系都要成立：新收加上年结转等于办理结果总计加结转下年，各类申请人之和等于总计，各项结果之和等于办理结果总计，"
        + "上年结转等于上年报告的结转下年，乡镇的规章是 0，等等。",
      en:
        "Every identity of the form holds: received and carried in equal answered and carried out, columns and rows "
        + "add up, what was carried in is what last year carried out, and a township has no 规章."),
    basis: Phrase(zh: "国办公开办函〔2021〕30号", en: "form of 国办公开办函〔2021〕30号"),
    wrong: "新收 5，上年结转 1，办理结果总计 5，结转下年 0", right: "新收 5，上年结转 1，办理结果总计 5，结转下年 1")
  let reportRegistered = Rule(
    "report-registered", .duty, .error, title: Phrase(zh: "登记数和台账不同", en: "登记数 that contradicts the ledgers"),
    requirement: Phrase(
      zh: "报告的数字从台账算出；还写着登记数的，要和台账一样。",
      en: "Figures come from the ledgers; 登记数 where it is still written says the same."),
    wrong: "登记数: { 依申请公开: 1, …… }，台账里没有申请", right: "不写登记数")
  let reportLedgerMissing = Rule(
    "report-ledger-missing", .duty, .warning, title: Phrase(zh: "缺少台账", en: "ledger missing"),
    requirement: Phrase(
      zh: "报告要用的台账都在，没有发生的台账只有第一行；没有台账的，报告里写“没有台账”，不写 0。",
      en:
        "Every ledger that a report counts is there, with its first line alone if nothing happened; of one that is not "
        + "there the report says so, and not 0."),
    wrong: "没有 台账/收费减免.csv", right: "台账/收费减免.csv 只有第一行")
  let reportLedgerYear = Rule(
    "report-ledger-year", .duty, .warning, title: Phrase(zh: "台账缺这一年", en: "year not in a ledger"),
    requirement: Phrase(
      zh: "“政策文件”“行政行为”这类一年一种一行的台账，要有报告年度的每一种；没有的，写上数为 0 的行。",
      en: "A ledger of a row a year and kind has every kind of the report's year, with 0 where nothing was done."),
    wrong: "报告 2022 年，政策文件台账只有 2021 年的行", right: "2022,行政规范性文件,0,0,9")
  let reportUnread = Rule(
    "report-figures-unread", .hold, .error, title: Phrase(zh: "报告的数字读不懂", en: "figures that cannot be read"),
    requirement: Phrase(
      zh: "报告要用的台账和存下来的数字都要读得懂；读不懂的不算作零，报告不显示。",
      en:
        "Ledgers and stored figures of a report can be read; what cannot is not counted as zero, and the report stays out."
    ),
    wrong: "台账/依申请公开.csv 有一行读不懂", right: "改正台账，再运行 noticeboard check")
  let reportCountUnknown = Rule(
    "report-count-unknown", .duty, .error, title: Phrase(zh: "不用填报的数字", en: "count that no form wants"),
    requirement: Phrase(
      zh: "统计数台账只填当年样式里有、别的台账又算不出的数字。",
      en: "The ledger of stated counts holds figures that the year's form has and nothing else gives."),
    wrong: "2015,统计表.2,48", right: "2015,统计表.7,48")
  let reportCountValue = Rule(
    "report-count-value", .duty, .error, title: Phrase(zh: "填报的数字不可能", en: "count that cannot be"),
    requirement: Phrase(
      zh: "件数、条数、次数是 0 以上的整数；金额可以有小数，增减可以是负数。",
      en: "Counts are whole and not negative; amounts may have a point, changes may be negative."),
    wrong: "2015,统计表.7,-48", right: "2015,统计表.7,48")
  let reportNotStored = Rule(
    "report-not-stored", .duty, .error, title: Phrase(zh: "报送的数字没有存", en: "submitted figures not stored"),
    requirement: Phrase(
      zh: "写了“已报送”的年度报告，报送时的数字存在旁边的同名 .csv 里。",
      en: "A report that says 已报送 has the figures that were submitted beside it, in a CSV file of the year."),
    wrong: "已报送: 2022-01-20，没有 年度报告/2021.csv", right: "已报送: 2022-01-20，年度报告/2021.csv 是报送的数字")
  let reportSubmittedChanged = Rule(
    "report-submitted-changed", .duty, .error, title: Phrase(zh: "报送以后数字变了", en: "figure changed since"),
    requirement: Phrase(
      zh: "报告报送以后，改台账不能悄悄改变报送过的数字：网站显示报送的，不同的在这里说明。",
      en: "Once a report is submitted, a change of a ledger alters nothing of it: pages keep what was submitted."),
    wrong: "报送时新收 5，后来在台账里补了 1 件当年的申请", right: "台账和报送时一样")
  let reportStoredUnknown = Rule(
    "report-stored-unknown", .duty, .error, title: Phrase(zh: "没有这个存的数字", en: "unknown stored figure"),
    requirement: Phrase(
      zh: "存的数字，名称是软件算得出的。", en: "A stored figure has a name that the tool knows."), wrong: "申请.新受.总计,5,",
    right: "申请.新收.总计,5,台账/依申请公开: 2 3 4 5 6")
  let reportStoredMissing = Rule(
    "report-stored-missing", .duty, .error, title: Phrase(zh: "存的数字不全", en: "stored figures incomplete"),
    requirement: Phrase(
      zh: "样式里的每一格都有数，没有的写 0，不空着。", en: "Every cell of the form has a number, zero instead of a blank."),
    wrong: "没有 申请.结转下年.总计 一行", right: "申请.结转下年.总计,0,台账/依申请公开:")
  let reportTypedNumber = Rule(
    "report-typed-number", .duty, .warning, title: Phrase(zh: "手写的数字不对", en: "typed number that is wrong"),
    requirement: Phrase(
      zh: "报告正文里的数写数字的名称，由软件填；手写的要和算出的一样。",
      en: "Words of a report name figures and the tool fills them in; a number typed by hand must be the one counted."
    ),
    wrong: "全年收到申请3件（台账里是 2 件）", right: "全年收到申请{{依申请公开.收到}}件")
  let reportTypedTable = Rule(
    "report-typed-table", .duty, .error, title: Phrase(zh: "手写了样式里的表", en: "a table of the form typed by hand"),
    requirement: Phrase(
      zh: "报告样式里的表由软件按台账算好，印在各部分下面；正文里不再写一遍。",
      en: "The tables of the form are counted and printed below their parts; the words do not repeat them."),
    wrong: "| 申请情况 | 自然人 | 总计 |\n| --- | --- | --- |\n| 一、本年新收政府信息公开申请数量 | 3 | 3 |",
    right: "（删去，数字记在 台账/依申请公开.csv）")
  let reportStoredRepeated = Rule(
    "report-stored-repeated", .duty, .error, title: Phrase(zh: "存的数字写了两次", en: "stored figure twice"),
    requirement: Phrase(zh: "已报送的数字一个名称只有一行。", en: "Each stored figure has one row."),
    wrong: "两行 申请.新收.总计", right: "一行 申请.新收.总计")
  let reportStoredValue = Rule(
    "report-stored-value", .duty, .error, title: Phrase(zh: "存的数字读不懂", en: "stored figure that cannot be read"),
    requirement: Phrase(
      zh: "已报送的数字照 noticeboard report 写的那样：数值是数，依据是信息、台账的行或者别的数字。",
      en: "Stored figures are as noticeboard report writes them: a number, and what it was counted from."),
    wrong: "申请.新收.总计,两件,台账", right: "申请.新收.总计,2,台账/依申请公开: 2 3")
  let reportPublishedUnknown = Rule(
    "report-published-unknown", .hold, .error, title: Phrase(zh: "公布数字的名称不认识", en: "unknown published figure"),
    requirement: Phrase(
      zh: "转录的报告，公布数字的名称是 noticeboard report 列出的；原报告里没有名称的数字留在正文里，不写在这里。",
      en: "Names of published figures are those that noticeboard report lists; whatever has none stays in the words."),
    wrong: "公布数字: { 主动公开数: 37 }", right: "公布数字: { 主动公开.总数: 37 }")
  let reportPublishedValue = Rule(
    "report-published-value", .hold, .error, title: Phrase(zh: "公布数字读不懂", en: "published figure that cannot be read"),
    requirement: Phrase(
      zh: "公布数字写阿拉伯数字，可以有小数点、百分号；原报告没有写的不写这一项，不写 0。",
      en:
        "A published figure is a number, with a point or a percent sign as it was; what was not published is left out."),
    wrong: "公布数字: { 主动公开.总数: 三十七条 }", right: "公布数字: { 主动公开.总数: 37 }")
}
