enum BoardField: Int, FieldKey {
  case name, description, baseURL, language, theme, sample, frozen, publishWithin, authority, website, office
  case queryPoints, noticeColumns, leadingGroup, categories, guide, rules
  case evidenceStart, evidenceGrace, receiveLog, ruleLevels, remindWithin, reportDue, publicMobiles, publicAccounts
  case confirmedForms
  case supervision, attachmentTypes, sharedComputer, signedCommits, publishTargets
  case searchesOverDisplays

  static let names = FieldNames(allCases.map(\.spelling))

  var isNeverShown: Bool { self == .evidenceStart }

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 南鲁山镇政务公开栏")
    case .description: FieldSpelling("说明", "description", example: "说明: 南鲁山镇人民政府主动公开的政府信息")
    case .baseURL: FieldSpelling("网址", "url", example: "网址: https://nanlushan.example/")
    case .language: FieldSpelling("语言", "language", example: "语言: zh-CN")
    case .theme: FieldSpelling("主题", "theme", example: "主题: default")
    case .sample: FieldSpelling("示例数据", "sample", example: "示例数据: 本栏内容均为示例")
    case .frozen: FieldSpelling("冻结日期", "frozen", example: "冻结日期: 2014-03-31")
    case .publishWithin: FieldSpelling("公开期限", "publish_within", required: true, example: "公开期限: 20天")
    case .authority:
      FieldSpelling("机关", "authority", required: true, example: "机关: { 名称: 南鲁山镇人民政府, 简称: 南鲁山镇 }")
    case .website: FieldSpelling("网站", "website", example: "网站: { 域名: www.example.gov.cn }")
    case .office: FieldSpelling("工作机构", "office", required: true, example: "工作机构: { 名称: 党政办公室, …… }")
    case .queryPoints:
      FieldSpelling("查阅点", "query_points", required: true, example: "查阅点: [{ 名称: 便民服务大厅, 地址: ……, 时间: …… }]")
    case .noticeColumns: FieldSpelling("公开栏", "notice_columns", example: "公开栏: [{ 名称: 镇政府门前公开栏, 地址: …… }]")
    case .leadingGroup:
      FieldSpelling("领导小组", "leading_group", required: true, example: "领导小组: { 组长: 镇长, 副组长: 分管副镇长, …… }")
    case .categories:
      FieldSpelling("类别", "categories", required: true, example: "类别: [{ 名称: 概况信息, 标识: gaikuang }]")
    case .guide: FieldSpelling("指南", "guide", required: true, example: "指南: { 信息分类: ……, 编排体系: ……, …… }")
    case .rules: FieldSpelling("制度", "rules", example: "制度: [2013-0005]")
    case .ruleLevels: FieldSpelling("规则级别", "rule_levels", example: "规则级别: { due-soon: 关闭, missing-anchor: 错误 }")
    case .evidenceStart: FieldSpelling("存证起始", "evidence_start", example: "存证起始: 2014-01-01")
    case .evidenceGrace: FieldSpelling("存证宽限", "evidence_grace", example: "存证宽限: 3个工作日")
    case .receiveLog: FieldSpelling("存证接收日志", "receive_log", example: "存证接收日志: ../server/logs/refs/heads/main")
    case .sharedComputer: FieldSpelling("共用电脑", "shared_computer", example: "共用电脑: 允许")
    case .signedCommits: FieldSpelling("签名提交", "signed_commits", example: "签名提交: 必须")
    case .remindWithin: FieldSpelling("提前提醒", "remind_within", example: "提前提醒: 5个工作日")
    case .publishTargets:
      FieldSpelling("发布目标", "publish_targets", example: "发布目标: [{ 名称: 网站, 方式: 文件夹, 位置: /srv/board }]")
    case .searchesOverDisplays: FieldSpelling("公示期满检索", "search_over_displays", example: "公示期满检索: 否")
    case .supervision:
      FieldSpelling("监督渠道", "supervision", example: "监督渠道: [{ 名称: 群众监督, 方式: 拨打监督电话…… }]")
    case .confirmedForms:
      FieldSpelling("已核对年报样式", "confirmed_forms", example: "已核对年报样式: [annual-2014]")
    case .publicMobiles: FieldSpelling("公开手机", "public_mobiles", example: "公开手机: [13×××××××××]")
    case .publicAccounts: FieldSpelling("公开账户", "public_accounts", example: "公开账户: [9××××××××××××××××]")
    case .attachmentTypes: FieldSpelling("附件类型", "attachment_types", example: "附件类型: [ics]")
    case .reportDue: FieldSpelling("年报期限", "report_due", example: "年报期限: [{ 自: 2019, 至迟: 01-31, 底线: 03-31 }]")
    }
  }
}

/// The keys of 机关.
enum AuthorityField: Int, FieldKey {
  case name, shortName, creditCode, prefixes, region

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 南鲁山镇人民政府")
    case .shortName: FieldSpelling("简称", "short_name", required: true, example: "简称: 南鲁山镇")
    case .creditCode: FieldSpelling("信用代码", "credit_code", example: "信用代码: 11370399000000019N")
    case .prefixes: FieldSpelling("机关代字", "prefixes", example: "机关代字: [示例镇政发, 示例镇政办发]")
    case .region: FieldSpelling("行政区划", "region", example: "行政区划: 山东省淄博市沂源县南鲁山镇")
    }
  }
}

/// The keys of one 年报期限.
enum ReportDueField: Int, FieldKey {
  case since, by, hardLimit, basis

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .since: FieldSpelling("自", "since", required: true, example: "自: 2019")
    case .by: FieldSpelling("至迟", "by", required: true, example: "至迟: 01-31")
    case .hardLimit: FieldSpelling("底线", "hard_limit", example: "底线: 03-31")
    case .basis: FieldSpelling("依据", "basis", example: "依据: 县政府办公室关于编制年度报告的通知")
    }
  }
}

/// The keys of 网站: the footer's duties.
enum WebsiteField: Int, FieldKey {
  case idCode, domain, icp, policeRecord, faultReport, governmentMark

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .idCode: FieldSpelling("标识码", "id_code", example: "标识码: 3703990001")
    case .domain: FieldSpelling("域名", "domain", example: "域名: www.example.gov.cn")
    case .icp: FieldSpelling("ICP备案", "icp", example: "ICP备案: 鲁ICP备00000000号")
    case .policeRecord: FieldSpelling("公安备案", "police_record", example: "公安备案: 鲁公网安备00000000000000号")
    case .faultReport: FieldSpelling("找错入口", "fault_report", example: "找错入口: https://zfwzgl.example/find")
    case .governmentMark: FieldSpelling("党政机关标识", "government_mark", example: "党政机关标识: https://bszs.example/mark")
    }
  }
}

/// The keys of 工作机构.
enum OfficeField: Int, FieldKey {
  case name, address, hours, phone, fax, email, postcode

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 南鲁山镇党政办公室")
    case .address: FieldSpelling("地址", "address", required: true, example: "地址: 南鲁山镇驻地")
    case .hours: FieldSpelling("办公时间", "hours", required: true, example: "办公时间: 工作日 8:30-11:30，13:30-17:00")
    case .phone: FieldSpelling("电话", "phone", required: true, example: "电话: 0533-0000000")
    case .fax: FieldSpelling("传真", "fax", required: true, example: "传真: 0533-0000000")
    case .email: FieldSpelling("邮箱", "email", required: true, example: "邮箱: office@example.invalid")
    case .postcode: FieldSpelling("邮编", "postcode", example: "邮编: \"256100\"")
    }
  }
}

/// The keys of one 查阅点.
enum QueryPointField: Int, FieldKey {
  case name, address, hours, phone

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 便民服务大厅")
    case .address: FieldSpelling("地址", "address", required: true, example: "地址: 南鲁山镇驻地")
    case .hours: FieldSpelling("时间", "hours", required: true, example: "时间: 工作日 8:30-17:00")
    case .phone: FieldSpelling("电话", "phone", example: "电话: 0533-0000000")
    }
  }
}

/// The keys of one 公开栏.
enum NoticeColumnField: Int, FieldKey {
  case name, address

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 镇政府门前公开栏")
    case .address: FieldSpelling("地址", "address", required: true, example: "地址: 镇政府大门东侧")
    }
  }
}

/// The keys of one 监督渠道.
enum ChannelField: Int, FieldKey {
  case name, way

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 群众监督")
    case .way: FieldSpelling("方式", "way", required: true, example: "方式: 拨打监督电话，或者投意见箱")
    }
  }
}

/// The keys of 领导小组.
enum LeadingGroupField: Int, FieldKey {
  case head, deputy, members, duties, headDuty, deputyDuty

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .head: FieldSpelling("组长", "head", required: true, example: "组长: 镇长")
    case .deputy: FieldSpelling("副组长", "deputy", required: true, example: "副组长: 分管副镇长")
    case .members: FieldSpelling("成员", "members", required: true, example: "成员: [党政办公室, 社会管理服务中心]")
    case .duties: FieldSpelling("职责", "duties", required: true, example: "职责: [审定公开目录, 督促按期公开]")
    case .headDuty: FieldSpelling("组长职责", "head_duty", example: "组长职责: 第一责任人，对信息公开工作负总责")
    case .deputyDuty: FieldSpelling("副组长职责", "deputy_duty", example: "副组长职责: 具体负责，主持日常工作")
    }
  }
}

/// The keys of one 类别.
enum CategoryField: Int, FieldKey {
  case name, slug, description, keywords, columnType, updateWithin

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 概况信息")
    case .slug: FieldSpelling("标识", "slug", required: true, example: "标识: gaikuang")
    case .description: FieldSpelling("说明", "description", example: "说明: 机构职能与基本情况")
    case .keywords: FieldSpelling("关键词", "keywords", example: "关键词: [概况, 机构职能]")
    case .columnType: FieldSpelling("栏目类型", "column_type", example: "栏目类型: 概况信息")
    case .updateWithin: FieldSpelling("更新期限", "update_within", example: "更新期限: 183天")
    }
  }
}

/// The keys of 指南.
enum GuideField: Int, FieldKey {
  case classification, arrangement, ways, application, remedies, updated

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .classification:
      FieldSpelling("信息分类", "classification", required: true, example: "信息分类: 本机关信息分为十一类")
    case .arrangement: FieldSpelling("编排体系", "arrangement", required: true, example: "编排体系: 按索引号编排")
    case .ways: FieldSpelling("获取方式", "ways", required: true, example: "获取方式: [在本网站查询, 到查阅点查阅]")
    case .application: FieldSpelling("申请说明", "application", required: true, example: "申请说明: [填写申请表, 当面或邮寄提交]")
    case .remedies: FieldSpelling("监督救济", "remedies", required: true, example: "监督救济: [可以向上级机关举报, 可以申请行政复议]")
    case .updated: FieldSpelling("更新日期", "updated", required: true, example: "更新日期: 2014-01-06")
    }
  }
}
