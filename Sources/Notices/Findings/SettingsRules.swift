import Diagnostics

struct SettingsRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "设置文件", en: "settings")

  let settingsTooLong = Rule(
    "settings-too-long", .fault, .error, title: Phrase(zh: "设置文件太大", en: "settings too long"),
    requirement: Phrase(
      zh: "设置文件最多 256 KiB，只写规定的项目。",
      en: "A settings file may have 256 KiB and holds only its own keys."),
    wrong: "（在 board.yaml 里粘贴整篇文件）", right: "名称: 南鲁山镇政务公开栏")
  let repeatedValue = Rule(
    "repeated-value", .fault, .error, title: Phrase(zh: "重复", en: "repeated value"),
    requirement: Phrase(
      zh: "类别的名称和标识、人员和种类的编号、制度的索引号，各自不能重复。",
      en: "Names and slugs of categories, ids of people and kinds, and numbers of rules are unique."),
    wrong: """
      人员:
        - { 编号: wangfang, 姓名: 王芳, …… }
        - { 编号: wangfang, 姓名: 王方, …… }
      """,
    right: """
      人员:
        - { 编号: wangfang, 姓名: 王芳, …… }
        - { 编号: wangfang2, 姓名: 王方, …… }
      """)
  let reservedSlug = Rule(
    "reserved-slug", .fault, .error, title: Phrase(zh: "保留的标识", en: "reserved slug"),
    requirement: Phrase(
      zh: "类别的标识不能是网站自己用的名字。",
      en: "A category's slug is not a name that the site itself uses."),
    wrong: "标识: report", right: "标识: baogao")
  let reservedCategory = Rule(
    "reserved-category", .fault, .error, title: Phrase(zh: "保留的类别名", en: "reserved category"),
    requirement: Phrase(
      zh: "类别名就是文件夹名：不含 /，不以点开头，也不是“年度报告”“台账”。",
      en: "A category is a folder: no /, no dot at the start, and neither 年度报告 nor 台账."),
    wrong: "名称: 年度报告", right: "名称: 财经信息")
  let badPublicMobile = Rule(
    "bad-public-mobile", .fault, .error, title: Phrase(zh: "公开手机的写法", en: "form of 公开手机"),
    requirement: Phrase(
      zh: "“公开手机”里每一项是 11 位手机号，只写值班、服务用的，不写个人的。",
      en: "Each of 公开手机 is a mobile number of 11 digits, of a duty or a service and not of a person."),
    wrong: "公开手机: [0533-0000001]", right: "公开手机: [1××××××××××]（写全11位）")
  let badPublicAccount = Rule(
    "bad-public-account", .fault, .error, title: Phrase(zh: "公开账户的写法", en: "form of 公开账户"),
    requirement: Phrase(
      zh: "“公开账户”里每一项是 8 到 30 位的账号，只写机关收款、缴款用的，不写个人的。",
      en: "Each of 公开账户 is an account of 8 to 30 digits, of the authority and not of a person."),
    wrong: "公开账户: [农商行]", right: "公开账户: [9××××××××××××××××]（写全数字）")
  let badAttachmentType = Rule(
    "bad-attachment-type", .fault, .error, title: Phrase(zh: "附件类型的写法", en: "form of 附件类型"),
    requirement: Phrase(
      zh: "“附件类型”里每一项是不带点的小写后缀，只能加本程序能查的文字类型；程序、网页、脚本、压缩包和查不了的类型不能加。",
      en:
        "Each of 附件类型 is an ending without its dot, of a type of text that can be looked through; programs, web pages, scripts, archives and what cannot be looked through are refused."
    ),
    wrong: "附件类型: [html]", right: "附件类型: [ics]")
  let badSynonym = Rule(
    "bad-synonym", .fault, .error, title: Phrase(zh: "同义词的写法", en: "form of 同义词"),
    requirement: Phrase(
      zh: "同义词.yaml 里每一项是意思相同的几个词，中间写等号；居民用哪个词查，都能找到别的词。",
      en: "Each entry of 同义词.yaml is words of one meaning with = between them; who asks for one is offered the others."),
    wrong: "同义词: [公交 客运]", right: "同义词: [公交=客运]")
  let badPublishTarget = Rule(
    "bad-publish-target", .fault, .error, title: Phrase(zh: "发布目标的写法", en: "form of 发布目标"),
    requirement: Phrase(
      zh: "“发布目标”的名称、分支是没有空格和斜线的词，位置里不写口令。",
      en: "Name and branch of 发布目标 are words without blanks and slashes; its place holds no password."),
    wrong: "发布目标: [{ 名称: 网站, 方式: git, 位置: https://me:secret@git.example/board.git }]",
    right: "发布目标: [{ 名称: 网站, 方式: git, 位置: https://git.example/board.git }]")
  let badUpdatePeriod = Rule(
    "bad-update-period", .fault, .error, title: Phrase(zh: "更新期限的写法", en: "form of 更新期限"),
    requirement: Phrase(
      zh: "类别的“更新期限”写成“14天”这样的期限，或者“不限”。",
      en: "更新期限 of a category is a period such as 14天, or 不限."),
    wrong: "更新期限: 每月", right: "更新期限: 31天")
  let badBaseUrl = Rule(
    "bad-base-url", .fault, .error, title: Phrase(zh: "网址的写法", en: "form of the base URL"),
    requirement: Phrase(zh: "网址以 / 结尾，不带 ? 和 #。", en: "The base URL ends with / and holds neither ? nor #."),
    wrong: "网址: https://nanlushan.example", right: "网址: https://nanlushan.example/")
  let badWebAddress = Rule(
    "bad-web-address", .fault, .error, title: Phrase(zh: "地址的写法", en: "form of a web address"),
    requirement: Phrase(
      zh: "地址以 https:// 或 http:// 开头，不含空格和汉字。",
      en: "A web address begins with https:// or http:// and holds neither spaces nor Han characters."),
    wrong: "网址: www.nanlushan.example/", right: "网址: https://nanlushan.example/")
  let badSlug = Rule(
    "bad-slug", .fault, .error, title: Phrase(zh: "标识的写法", en: "form of a slug"),
    requirement: Phrase(
      zh: "标识和主题名只用小写英文字母和短横线。",
      en: "Slugs and names of themes are lower-case letters and hyphens."),
    wrong: "标识: 概况", right: "标识: gaikuang")
  let badId = Rule(
    "bad-id", .fault, .error, title: Phrase(zh: "编号的写法", en: "form of an id"),
    requirement: Phrase(zh: "编号只用小写英文字母、数字和短横线。", en: "Ids are lower-case letters, digits and hyphens."),
    wrong: "编号: 王芳", right: "编号: wangfang")
  let badCreditCode = Rule(
    "bad-credit-code", .fault, .error, title: Phrase(zh: "信用代码的写法", en: "form of the credit code"),
    requirement: Phrase(
      zh: "统一社会信用代码是 18 位数字和大写字母，最后一位是校验码。",
      en: "The unified code has 18 digits and capital letters, the last a check digit."),
    basis: Phrase(zh: "《法人和其他组织统一社会信用代码编码规则》（GB 32100—2015）", en: "GB 32100-2015"),
    wrong: "信用代码: 1137039900000001", right: "信用代码: 11370399000000019N")
  let termOrder = Rule(
    "term-order", .fault, .error, title: Phrase(zh: "任期颠倒", en: "term ends before it starts"),
    requirement: Phrase(zh: "任期的至不早于从。", en: "A term does not end before it starts."),
    wrong: "任期: { 从: 2014-01-01, 至: 2012-12-31 }", right: "任期: { 从: 2012-01-01, 至: 2014-12-31 }")
  let termOverlap = Rule(
    "term-overlap", .fault, .error, title: Phrase(zh: "任期重叠", en: "overlapping terms"),
    requirement: Phrase(
      zh: "一个人的几段任期按先后写，不重叠。",
      en: "Several terms of a person stand in order and do not overlap."),
    wrong: "任期: [{ 从: 2010-01-01 }, { 从: 2012-01-01 }]",
    right: "任期: [{ 从: 2010-01-01, 至: 2011-12-31 }, { 从: 2012-01-01 }]")
  let yearOrder = Rule(
    "year-order", .fault, .error, title: Phrase(zh: "有效年度颠倒", en: "years end before they start"),
    requirement: Phrase(zh: "有效年度的至不早于从。", en: "有效年度 does not end before it starts."),
    wrong: "有效年度: { 从: 2015, 至: 2013 }", right: "有效年度: { 从: 2015, 至: 2099 }")
  let severalTerms = Rule(
    "several-terms", .fault, .error, title: Phrase(zh: "一个种类几个期限", en: "a kind with several terms"),
    requirement: Phrase(
      zh: "公开期限、提前公开、每年至迟，一个种类只写一个。", en: "A kind has one of 公开期限, 提前公开 and 每年至迟."),
    wrong: "公开期限: 20天，每年至迟: 03-31", right: "公开期限: 20天")
  let periodOverLaw = Rule(
    "period-over-law", .fault, .error, title: Phrase(zh: "公开期限长于条例", en: "a period longer than the Regulation's"),
    requirement: Phrase(
      zh: "`board.yaml` 的“公开期限”最多 20 个工作日；按天写的，最多 28 天。",
      en: "公开期限 of board.yaml is at most 20 working days, or 28 days."),
    basis: Phrase(
      zh: "《政府信息公开条例》2007年第十八条、2019年第二十六条", en: "Regulation of 2007, article 18; of 2019, article 26"),
    wrong: "公开期限: 30个工作日", right: "公开期限: 20个工作日")
  let badMonthDay = Rule(
    "bad-month-day", .fault, .error, title: Phrase(zh: "“月-日”写法", en: "form of a day of the year"),
    requirement: Phrase(
      zh: "写两位月、短横线、两位日，是每年都有的一天。", en: "MM-DD, a day that every year has."), wrong: "至迟: 3月31日",
    right: "至迟: 03-31")
  let badEvidenceStart = Rule(
    "bad-evidence-start", .fault, .error, title: Phrase(zh: "存证起始的写法", en: "start of evidence"),
    requirement: Phrase(
      zh: "“存证起始”写一天，或者 git 的一个提交编号（7 到 64 位）。", en: "存证起始 is a day, or the name of a commit, 7 to 64 digits."),
    wrong: "存证起始: 去年", right: "存证起始: 2014-01-01")
  let badPublicKey = Rule(
    "bad-public-key", .fault, .error, title: Phrase(zh: "公钥的写法", en: "form of a public key"),
    requirement: Phrase(
      zh: "“公钥”里每一项是 ssh-keygen 做的 .pub 文件里的一整行（ssh-ed25519、ecdsa、sk 或 ssh-rsa），一人一把或者几把，不能两个人用一把。"
        + "私钥不要写进来。",
      en: "Each of 公钥 is the line of a .pub file that ssh-keygen made (ssh-ed25519, ecdsa, sk or ssh-rsa), and belongs "
        + "to one person. Private keys are not written here."),
    wrong: "公钥: [SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8]",
    right: "公钥: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI…… liqiang]")
  let sharedWithSigned = Rule(
    "shared-with-signed", .fault, .error, title: Phrase(zh: "共用电脑和签名提交", en: "shared computer, signed commits"),
    requirement: Phrase(
      zh: "“签名提交: 必须”要求每个人用自己的密钥提交，不能再写“共用电脑: 允许”。",
      en: "签名提交: 必须 demands that everybody commits with the own key, which rules 共用电脑: 允许 out."),
    wrong: "共用电脑: 允许\n签名提交: 必须", right: "签名提交: 必须")
  let reportDueLate = Rule(
    "report-due-late", .fault, .error, title: Phrase(zh: "年报期限比条例晚", en: "yearly report due after the law's day"),
    requirement: Phrase(
      zh: "“至迟”“底线”最晚是次年 3 月 31 日；通知只能要求更早。",
      en: "至迟 and 底线 are 31 March of the next year at the latest; a notice can only ask for an earlier day."),
    basis: Phrase(
      zh: "《政府信息公开条例》（2007年）第三十一条、（2019年修订）第四十九条",
      en: "Regulation on Open Government Information (2007) article 31, (2019) article 49"),
    wrong: "年报期限: [{ 自: 2019, 至迟: 04-30 }]", right: "年报期限: [{ 自: 2019, 至迟: 01-31, 底线: 03-31 }]")
  let footerDuties = Rule(
    "footer-duties", .duty, .warning, title: Phrase(zh: "页脚没有填全", en: "footer not complete"),
    requirement: Phrase(
      zh: "网站标识码、域名、ICP备案、公安备案、找错入口、党政机关标识，有了就填，没有的留空，不要编造。",
      en: "Fill in the numbers and addresses of the footer as they are issued; invent nothing."),
    basis: Phrase(zh: "《政府网站发展指引》（国办发〔2017〕47号）", en: "国办发〔2017〕47号"),
    wrong: "网站: {}", right: "网站: { 标识码: \"3703990001\" }")
  let noBaseUrl = Rule(
    "no-base-url", .duty, .warning, title: Phrase(zh: "没有填网址", en: "no base URL"),
    requirement: Phrase(
      zh: "没有网址就不生成网站地图、订阅和二维码。",
      en: "Without the base URL no sitemap, feeds and QR codes are made."),
    wrong: "（没有“网址”一行）", right: "网址: https://nanlushan.example/")
}

private let rules = SettingsRules.shared

/// What can be wrong with board.yaml, people.yaml, kinds.yaml and 同义词.yaml.
extension Finding {
  static func sharedWithSigned(_ shared: Range<Int>, _ signed: Range<Int>, in path: String) -> Self {
    Finding(
      rules.sharedWithSigned, in: path, at: shared,
      Phrase(
        zh: "写了“签名提交: 必须”，就不能再写“共用电脑: 允许”",
        en: "签名提交: 必须 rules 共用电脑: 允许 out"),
      hint: Phrase(zh: "删去“共用电脑”一行", en: "take the line 共用电脑 out"),
      notes: [Note(path: path, range: signed, message: Phrase(zh: "签名提交写在这里", en: "签名提交 stands here"))])
  }

  static func reportDueLate(_ day: Located<MonthDay>, in path: String) -> Self {
    Finding(
      rules.reportDueLate, in: path, at: day.range,
      Phrase(
        zh: "\(day.value) 比条例的最后一天 \(ReportDue.latest) 晚",
        en: "\(day.value) is after \(ReportDue.latest), the law's last day"),
      hint: Phrase(zh: "写 \(ReportDue.latest) 或者更早的一天", en: "write \(ReportDue.latest) or an earlier day"))
  }

  static func settingsTooLong(_ count: Int, limit: Int, in path: String) -> Self {
    Finding(
      rules.settingsTooLong, in: path,
      Phrase(zh: "文件有 \(count) 字节，最多 \(limit) 字节", en: "the file has \(count) bytes; at most \(limit) are allowed"))
  }

  static func repeatedValue(
    _ text: Located<String>, for spelling: FieldSpelling, first: Range<Int>, in path: String
  ) -> Self {
    let isExample = spelling.shown.contains(text.value)
    return Finding(
      rules.repeatedValue, in: path, at: text.range,
      Phrase(
        zh: "“\(spelling.name)”的“\(text.value)”重复了，每个只能出现一次",
        en: "the \"\(spelling.name)\" \"\(text.value)\" is repeated; it must be unique"),
      hint: isExample
        ? Phrase(zh: "请改成不同的", en: "make it different")
        : Phrase(zh: "请改成不同的，例如：\(spelling.shown)", en: "make it different, for example: \(spelling.shown)"),
      notes: [Note(path: path, range: first, message: Phrase(zh: "第一次写在这里", en: "first written here"))])
  }

  static func severalTerms(
    _ spelling: FieldSpelling, first: Range<Int>, in path: String, at range: Range<Int>
  ) -> Self {
    Finding(
      rules.severalTerms, in: path, at: range,
      Phrase(
        zh: "一个种类只能写一个期限，“\(spelling.name)”是第二个", en: "a kind has one term; \"\(spelling.name)\" is the second"),
      notes: [Note(path: path, range: first, message: Phrase(zh: "第一个写在这里", en: "the first is here"))])
  }

  static func reservedSlug(_ text: Located<String>, reserved: [String], in path: String) -> Self {
    let list = reserved.joined(separator: ", ")
    return Finding(
      rules.reservedSlug, in: path, at: text.range,
      Phrase(
        zh: "标识“\(text.value)”是保留的，不能用：\(list)", en: "the slug \"\(text.value)\" is reserved, as are: \(list)"),
      hint: Phrase(zh: "请另取一个，例如：标识: gaikuang", en: "choose another, for example: 标识: gaikuang"))
  }

  static func periodOverLaw(_ period: Located<Period>, in path: String) -> Self {
    let limit = period.value.unit == .days ? "20天" : "20个工作日"
    return Finding(
      rules.periodOverLaw, in: path, at: period.range,
      Phrase(
        zh: "公开期限 \(period.value.phrase.zh)，长于条例规定的 20 个工作日（按天写最多 28 天）",
        en: "a period of \(period.value.phrase.en) is longer than the Regulation's 20 working days (28 days at most)"),
      hint: Phrase(zh: "改成：公开期限: \(limit)", en: "write: 公开期限: \(limit)"))
  }

  static func footerDuties(_ missing: [FieldSpelling], in path: String) -> Self {
    let names = missing.map(\.name)
    return Finding(
      rules.footerDuties, in: path,
      Phrase(
        zh: "“网站”还没有填：\(names.joined(separator: "、"))；页脚暂不显示",
        en: "\"网站\" does not say yet: \(names.joined(separator: ", ")); the footer leaves them out"),
      hint: Phrase(
        zh: "有了再填，不要编造，例如：网站: { \(missing.first?.shown ?? "") }",
        en: "fill in what exists and invent nothing, for example: 网站: { \(missing.first?.shown ?? "") }"))
  }

  static func noBaseURL(_ spelling: FieldSpelling, in path: String) -> Self {
    Finding(
      rules.noBaseUrl, in: path,
      Phrase(
        zh: "没有填“\(spelling.name)”，不生成网站地图、订阅和二维码",
        en: "\"\(spelling.name)\" is not set: no sitemap, feeds and QR codes are made"),
      hint: Phrase(zh: "例如：\(spelling.shown)", en: "for example: \(spelling.shown)"))
  }

  static func termOrder(from: CivilDate, to: Located<CivilDate>, in path: String) -> Self {
    Finding(
      rules.termOrder, in: path, at: to.range,
      Phrase(zh: "任期的至（\(to.value)）早于从（\(from)）", en: "the term ends on \(to.value), before it starts on \(from)"))
  }

  static func termOverlap(_ term: Person.Term, at range: Range<Int>, in path: String) -> Self {
    Finding(
      rules.termOverlap, in: path, at: range,
      Phrase(
        zh: "从 \(term.from) 开始的任期与前一段重叠，或者没有按先后排列",
        en: "the term from \(term.from) overlaps the one before it or stands out of order"))
  }

  static func yearOrder(from: Int, to: Located<Int>, in path: String) -> Self {
    Finding(
      rules.yearOrder, in: path, at: to.range,
      Phrase(zh: "有效年度的至（\(to.value)）早于从（\(from)）", en: "the years end in \(to.value), before they start in \(from)"))
  }
}
