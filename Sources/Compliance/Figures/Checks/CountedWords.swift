/// Words of a report behind which a number says what was counted.
struct CountedWords {
  /// What stands before the number.
  let words: [String]
  /// What may follow, by its units; of several numbers each has units of its own.
  let measures: [Measure]
  /// Words that make a sentence speak of a part of it.
  var parts: [String] = []
  /// Words of the sentence without one of which something else is meant.
  var needs: [String] = []
  /// Words right before, with which something else is meant.
  var notBehind: [String] = []
  /// What must follow the unit, where the words before the number do not say what is counted: 收到3件申请.
  var objects: [String] = []
  /// What may stand between two numbers.
  var links: [String] = []

  /// One number and what it counts.
  struct Measure {
    let units: [String]
    /// One of them is meant; where the words fit two, a number that is either is right.
    let names: [String]
  }

  private init(
    _ words: [String], _ units: [String], _ names: [String], parts: [String] = [], needs: [String] = [],
    notBehind: [String] = [], objects: [String] = []
  ) {
    self.words = words
    measures = [Measure(units: units, names: names)]
    (self.parts, self.needs, self.notBehind, self.objects) = (parts, needs, notBehind, objects)
  }

  private init(_ words: [String], _ measures: [Measure], links: [String], objects: [String] = []) {
    self.words = words
    self.measures = measures
    (self.links, self.objects) = (links, objects)
  }

  /// What may stand between the words and the number without changing what is counted.
  static let fillers = [
    " ", "为", "共计", "共", "累计", "合计", "总计", "了", "计", "数量", "总数", "总量", "数", "案件", "申请", "有", "：", ":", "*", "达到", "达",
    "已", "政府", "政务", "信息", "各类", "各项", "公开", "动态", "内容", "类", "的", "依", "件", "宗", "等", "业务", "工作", "专题", "全年", "量",
  ]

  private static let papers = ["条次", "条", "件", "项", "则", "篇", "份"]
  private static let cases = ["件", "宗", "起", "份", "次", "例", "项"]
  private static let questions = ["人次", "件次", "次", "件", "起"]
  private static let times = ["场次", "次", "期", "场", "批"]
  private static let channels = [
    "网站", "公众号", "微信", "微博", "客户端", "公开栏", "查阅点", "广播", "电视", "报刊", "其中", "类", "平台", "新媒体",
  ]
  /// Words that end in 公开 and speak of applications.
  private static let replies = ["申请", "不予", "予以", "部分", "不予主动", "应当", "会议"]
  private static let received = ["收到", "新收", "受理", "接到", "接收", "收悉"]
  /// Others than the town itself.
  private static let others = ["全县", "全市", "全区", "各村", "各站所", "各部门", "村级"]
  private static let disclosed = ["主动公开.总数"]
  private static let applied = ["依申请公开.收到"]

  /// In no order that matters: a number is told once.
  static let all: [Self] =
    [
      Self(
        [
          "主动公开", "累计公开", "共公开", "公开信息", "公开政府信息", "公开政务信息", "公开各类", "发布信息", "发布政府信息", "发布政务", "发布各类", "公布信息",
          "公布政府信息", "公布各类",
        ],
        papers, disclosed, parts: channels + others, notBehind: replies),
      Self(["公开", "发布", "公布"], papers, disclosed, parts: channels + others, notBehind: replies, objects: ["信息"]),
      Self(
        received.flatMap { verb in
          ["申请", "政府信息公开申请", "依申请公开", "信息公开申请", "公众申请", "群众申请", "公民申请", "书面申请"].map { verb + $0 }
        } + ["年度申请", "全年申请"], cases, applied, parts: others),
      Self(received, cases, applied, parts: others, objects: ["申请"]),
      Self(["申请数量", "申请总数", "申请总量", "申请量", "申请公开数量"], cases, applied, parts: others + ["其中"]),
      Self(
        ["提出的政府信息公开申请", "的信息公开申请"], cases, applied, parts: others + ["答复", "办结", "结转", "其中"], needs: received),
      Self(
        ["答复申请", "办结申请", "答复政府信息公开申请", "办结政府信息公开申请", "办结依申请公开"], cases, ["依申请公开.答复"]),
      Self(
        ["答复", "办结", "办理完毕"], ["件", "宗", "起"], ["依申请公开.答复", "依申请公开.收到"], parts: ["投诉", "举报", "复议", "诉讼", "建议", "提案"],
        needs: ["申请"]),
      Self(
        ["办理依申请公开", "办理依申请公开件", "依申请公开件", "办理申请", "办理政府信息公开申请", "依申请公开政府信息", "依申请公开"], cases + ["条"],
        ["依申请公开.收到", "依申请公开.答复"]),
      Self(["予以公开"], cases, ["申请.予以公开.总计"], needs: ["申请"], notBehind: ["不"]),
      Self(["部分公开"], cases, ["申请.部分公开.总计"], needs: ["申请"]),
      Self(["上年结转"], cases, ["申请.上年结转.总计"]),
      Self(["结转下年度", "结转下年"], cases, ["申请.结转下年.总计"]),
      Self(["行政复议", "复议"], cases, ["行政复议.总数"]),
      Self(["发生", "提起", "收到", "受理", "被申请"], cases, ["行政复议.总数"], objects: ["行政复议", "复议"]),
      Self(["行政诉讼", "诉讼"], cases, ["行政诉讼.总数"]),
      Self(["发生", "提起", "收到", "涉及"], cases, ["行政诉讼.总数"], objects: ["行政诉讼", "诉讼"]),
      Self(
        ["投诉举报", "投诉、举报", "举报投诉", "收到投诉", "收到举报", "接到投诉", "群众投诉", "群众举报"], cases, ["投诉举报.总数"],
        parts: ["复议", "诉讼", "信访", "其中"]),
      Self(
        [
          "接受咨询", "受理咨询", "接待咨询", "解答咨询", "答复咨询", "办理咨询", "的咨询", "信息公开咨询", "接受群众咨询", "解答群众咨询", "接待群众咨询", "答复群众咨询",
          "受理群众咨询",
          "全年咨询", "各类咨询",
        ], questions, ["咨询.人次"], parts: ["法律", "技术", "政策", "心理", "就业", "义诊", "其中"]),
      Self(["电话咨询"], questions, ["咨询.电话"], parts: ["其中", "法律", "政策"]),
      Self(["来访咨询", "现场咨询", "当面咨询", "上门咨询"], questions, ["咨询.来访"], parts: ["其中", "法律", "政策"]),
      Self(["网上咨询", "在线咨询", "网络咨询"], questions, ["咨询.网上"], parts: ["其中", "法律", "政策"]),
      Self(
        ["收费金额", "收取费用", "收取信息处理费", "信息处理费", "处理费", "收费"], ["元"], ["收费.金额"], parts: ["减免", "免收", "不得", "标准"]),
      Self(["收取"], ["元"], ["收费.金额"], parts: ["减免", "免收", "不得", "标准"], objects: ["处理费", "信息处理费", "费用"]),
      Self(["减免金额", "减免费用", "减免"], ["元"], ["减免.金额"]),
      Self(["按期"], ["条"], ["主动公开.按期"]),
      Self(["逾期"], ["条"], ["主动公开.逾期"]),
      Self(["涉及"], ["个类别"], ["类别.总数"]),
      Self(["登记变更", "变更信息", "变更政府信息"], ["条次", "条"], ["变更.总数"]),
      Self(["撤回信息", "撤回政府信息", "撤下信息"], ["条"], ["撤回.总数"]),
    ] + training

  private static let training: [Self] = {
    let held = Measure(units: times, names: ["培训.次数"])
    let people = Measure(units: ["人次"], names: ["培训.人次"])
    let links = ["，", "、", ",", "参加", "参训", "培训", "人员", "干部", "工作人员", "和", "受训", "达", "（", "("]
    return [
      Self(["培训", "培训会", "培训班", "参训", "参训人员", "培训人员"], [held, people], links: links),
      Self(["举办", "开展", "组织", "召开"], [held], links: [], objects: ["培训"]),
    ]
  }()

  /// Rows of a table of categories, whose words say the whole line.
  static func rows(of figures: FigureTable) -> [Self] {
    figures.entries.filter { $0.name.hasPrefix("主动公开.") }.map {
      Self(["| \($0.name.dropFirst("主动公开.".count)) |"], [" |"], [$0.name])
    }
  }
}
