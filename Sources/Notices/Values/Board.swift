/// Who we are and what we promise (board.yaml).
package struct Board: Sendable {
  package var name = ""
  /// One sentence for the head of the home page and for search engines.
  package var description: String?
  /// Ends with a slash; nil: outputs that need absolute addresses are left out.
  package var baseURL: String?
  package var language = "zh-CN"
  package var theme = "default"
  /// 示例数据: the sentence that marks every page of a sample board.
  package var sample: String?
  /// 冻结日期: the day that an archived board stands at.
  package var frozen: CivilDate?
  /// 公开期限: what is enforced, 20 days or 20 working days.
  package var publishWithin = Period(20, .days)
  /// 存证起始 and what belongs to it.
  package var evidence = Evidence()
  /// 提前提醒: how long before a last day `check` begins to say so.
  package var remindWithin = Period(5, .workingDays)
  /// 年报期限: when yearly reports are due, latest rule last.
  package var reportDue = ReportDue.statutory
  /// 已核对年报样式: ids of forms that somebody has compared with the original.
  package var confirmedForms: [String] = []
  /// 监督渠道.
  package var supervision: [Channel] = []
  package var authority = Authority(name: "", shortName: "", documentPrefixes: [])
  /// Numbers and addresses for the footer.
  package var website = Website()
  package var office = Office(name: "", address: "", hours: "", phone: "", fax: "", email: "")
  package var queryPoints: [QueryPoint] = []
  /// 公开栏 on walls.
  package var noticeColumns: [NoticeColumn] = []
  package var leadingGroup = LeadingGroup(head: "", deputy: "", members: [], duties: [])
  package var categories: [Category] = []
  package var guide = Guide(
    classification: "", arrangement: "", waysOfObtaining: [], application: [], remedies: [],
    updated: CivilDate(daysSinceEpoch: 0))
  /// 制度: index numbers of the institutions' rules.
  package var rules: [Located<IndexNumber>] = []
  /// 规则级别: rules that weigh otherwise here, in the order of the file.
  package var ruleLevels: [RuleLevel] = []
  /// 公开手机: mobile phone numbers that may be published, eleven digits each.
  package var publicMobiles: Set<Int> = []
  /// 公开账户: accounts of the authority that may be published, 8 to 30 digits each.
  package var publicAccounts: Set<String> = []
  /// 附件类型: endings that attachments may have beside the usual ones.
  package var attachmentTypes: Set<String> = []
  /// What 附件类型 may add: types of text that can be looked through and that no program runs.
  package static let addableTypes = ["tsv", "json", "ics", "srt"]
  /// 发布目标: where the site is published, in the order of the file.
  package var publishTargets: [PublishTarget] = []
  /// 公示期满检索: whether the search has the text of a 公示 when its period is over.
  package var searchesOverDisplays = true
  /// Of 同义词.yaml: groups of words, `=` between two, before those that the program knows.
  package var synonyms: [String] = []
  /// The rows of 标准目录.csv, in its order; none where there is no such file.
  package var standard: [StandardRow] = []
  /// The file, relative to the root.
  package var path = ""

  /// A board of which nothing is known yet.
  package init() {}

  /// The authority whose board it is (机关).
  package struct Authority: Sendable {
    package var name: String
    /// Such as 南鲁山镇.
    package var shortName: String
    /// 统一社会信用代码, 18 characters (GB 32100).
    package var creditCode: String?
    /// 机关代字, such as 示例镇政发; an empty list checks nothing.
    package var documentPrefixes: [String]
    /// 行政区划, written out.
    package var region: String?
  }

  /// The footer's duties; each is left out while unset, never invented.
  package struct Website: Sendable {
    /// 网站标识码.
    package var idCode: String?
    /// The registered domain.
    package var domain: String?
    /// ICP备案 number.
    package var icp: String?
    /// 公安备案 number.
    package var policeRecord: String?
    /// Address of the national 找错 entrance.
    package var faultReport: String?
    /// Address behind the 党政机关 mark.
    package var governmentMark: String?
  }

  /// The office in charge (工作机构): facts that the Regulation's guide must state.
  package struct Office: Sendable {
    package var name: String
    package var address: String
    package var hours: String
    package var phone: String
    package var fax: String
    package var email: String
    package var postcode: String?
  }

  /// Somebody who supervises, and how to reach them (监督渠道).
  package struct Channel: Sendable {
    package var name: String
    package var way: Located<String>
  }

  /// A place where the public reads on paper or on screen (查阅点).
  package struct QueryPoint: Sendable {
    package var name: String
    package var address: String
    package var hours: String
    package var phone: String?
  }

  /// A column on a wall where notices hang (公开栏).
  package struct NoticeColumn: Sendable {
    package var name: String
    package var address: String
  }

  /// The group that leads disclosure (领导小组), by office and not by name.
  package struct LeadingGroup: Sendable {
    package var head: String
    package var deputy: String
    package var members: [String]
    package var duties: [String]
    /// 组长职责: what the head answers for; nil where the board does not say.
    package var headDuty: String?
    /// 副组长职责: what the deputy answers for; nil where the board does not say.
    package var deputyDuty: String?
  }

  /// The words of the inquiry guide (条例2007 article 19, 条例2019 article 12).
  package struct Guide: Sendable {
    /// How information is divided.
    package var classification: String
    /// How it is numbered and ordered.
    package var arrangement: String
    /// How it can be had without asking.
    package var waysOfObtaining: [String]
    /// How to apply for what is not published.
    package var application: [Located<String>]
    /// What to do when the duty is not met.
    package var remedies: [Located<String>]
    /// The day the guide was last put right.
    package var updated: CivilDate
  }
}

/// One category of the board and its folder.
package struct Category: Sendable {
  /// The Chinese name, which is also the folder's.
  package var name: String
  /// The fixed ASCII address.
  package var slug: String
  package var description: String?
  package var keywords: [String]
  /// ColumnType of the national guideline's page labels.
  package var columnType: String?
  /// 更新期限: how often something new is owed; nil: as the type of column demands.
  package var updateWithin: UpdateDuty?
  /// Where the name stands in board.yaml.
  package var place: Range<Int>

  package init(
    name: String, slug: String, description: String?, keywords: [String], columnType: String?,
    updateWithin: UpdateDuty? = nil, place: Range<Int> = 0..<0
  ) {
    self.name = name
    self.slug = slug
    self.description = description
    self.keywords = keywords
    self.columnType = columnType
    self.updateWithin = updateWithin
    self.place = place
  }

  /// The category of the guide by its type, or by the name that the guide has on every board.
  package var isOfGuide: Bool { columnType == "信息公开指南" || name == "公开指南" }

  /// How often a column must bring something new.
  package enum UpdateDuty: Hashable, Sendable {
    case within(Period)
    /// 不限: it may also stay empty.
    case unlimited
  }
}

extension Board {
  /// What is expected of the git history (存证起始, 存证宽限, 存证接收日志).
  package struct Evidence: Sendable {
    /// From where evidence is expected; nil: from nowhere.
    package var start: Located<Start>?
    /// How long after the day of a line its commit may be made.
    package var grace = Period(3, .workingDays)
    /// A file with the server's log of pushes: absolute, or relative to the board's folder.
    package var receiveLog: Located<String>?
    /// Where 共用电脑 allows to sign for somebody whom git does not name; nil where it is refused.
    package var sharedComputer: Range<Int>?
    /// Where 签名提交 demands that every signer's commit is signed; nil where only those sign who have a 公钥.
    package var signedCommits: Range<Int>?
  }

  /// From where evidence is expected: a day, or a commit and all before it excluded.
  package enum Start: Sendable, Equatable {
    case day(CivilDate)
    /// The first 7 or more digits of its name.
    case commit(String)
  }
}
