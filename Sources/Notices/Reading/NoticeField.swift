/// The keys of an item; of two that are equally near to what is written, the first is suggested.
enum NoticeField: Int, FieldKey {
  case title, category, index, number, agency, formed, starts, published, summary, keywords, subject, archive, kind
  case display, validity, effective, expires, repealedBy, changes, withdrawn, secrecy, review, lateReason, attachments
  case explains, featured, aliases, changedOn, changeNote, mustWithdraw, exceptions, searched, handler, handlerPhone
  case channels

  static let names = FieldNames(allCases.map(\.spelling))
  private static let keys = allCases.compactMap { field in NoticeKey.all.first { $0.field == field } }

  var key: NoticeKey { Self.keys[rawValue] }
  var spelling: FieldSpelling { key.spelling }
}

extension NoticeKey {
  /// Every key once, in the order in which a release signs those that it signs: names, an example, what the handbook
  /// says, and how its value is got, put and read.
  static let all: [NoticeKey] = [
    .init(
      .title, "标题", "title", "南鲁山镇2013年防汛抗旱应急预案", .required("一句话"), .shown(onWithdrawn: .withTitle), .signed,
      { $0.title }, { $0.title = $1 }, { $0.text() }),
    .init(
      .index, "索引号", "index", "2013-0031", .required("`2014-0013`"), .shown(onWithdrawn: .always), .signed,
      { $0.index }, { $0.index = $1 }, { $0.indexNumber() }),
    .init(
      .number, "文号", "number", "示例镇政发〔2013〕12号", .optional("`示例镇政发〔2014〕5号`，括号用〔〕，不写“第”，数字前不加0"), .shown, .signed,
      { $0.documentNumber }, { $0.documentNumber = $1 }, { $0.documentNumber() }),
    .init(
      .agency, "发布机构", "agency", "南鲁山镇人民政府", .optional("不写就是镇政府"), .shown, .signed,
      { $0.agency }, { $0.agency = $1 }, { $0.text() }),
    .init(
      .formed, "形成日期", "formed", "2013-05-20", .required("`2014-04-10`"), .shown(onWithdrawn: .always), .signed,
      { $0.formed }, { $0.formed = $1 }, { $0.date() }),
    .init(
      .published, "公开日期", "published", "2013-06-03", .optional("不写就是“公开”那天；可以写将来的日期，到日子才显示；由“公开”一行认定"),
      .shown(onWithdrawn: .always), .apart, part: .published,
      { $0.published }, { $0.published = $1 }, { $0.date() }),
    .init(
      .category, "类别", "category", "应急管理", .optional("不写就是所在文件夹的类别", shown: "是"), .hidden,
      .signed { _, basis in basis.column.map(SignedValue.text) }, { $0.writtenCategory }, { $0.writtenCategory = $1 },
      { $0.text() }),
    .init(
      .summary, "概述", "summary", "防汛抗旱的组织、预警和处置办法", .optional("一两句话；不写就取正文开头"), .shown, .signed, { $0.summary },
      { $0.summary = $1 }, { $0.text() }),
    .init(
      .keywords, "关键词", "keywords", "[防汛, 应急预案]", .optional("`[用水, 抗旱]`"), .shown, .signed, { $0.keywords },
      { $0.keywords = $1 }, { $0.names() ?? [] }),
    .init(
      .subject, "主题分类", "subject", "应急管理", .optional("`农业、林业、水利-水利、水务`"), .shown, .signed, { $0.subject },
      { $0.subject = $1 }, { $0.text() }),
    .init(
      .archive, "档号", "archive", "2013-应急-07", .optional("查阅点卷册里的号"), .shown, .signed, { $0.archive },
      { $0.archive = $1 }, { $0.text() }),
    .init(
      .kind, "种类", "kind", "yusuan", .optional("`kinds.yaml` 里的编号", shown: "显示名称和依据"), .hidden, .signed, { $0.kind },
      { $0.kind = $1 }, { $0.text() }),
    .init(
      .starts, "起算", "starts", "{ 事由: 批准, 日期: 2013-03-01 }", .optional("`{ 事由: 批准, 日期: 2014-02-20 }`", when: "种类要求时必填"),
      .shown, .signed, { $0.starts }, { $0.starts = $1 }, { $0.startEvent() }),
    .init(
      .display, "公示", "display", "{ 起: 2013-05-01, 止: 2013-05-08 }", .optional("`{ 起: 2014-04-14, 止: 2014-04-22 }`"),
      .shown, .signed, { $0.display }, { $0.display = $1 }, { $0.displayPeriod() }),
    .init(
      .validity, "有效性", "validity", "有效", .optional("有效、失效、废止、已修改、尚未施行"), .shown, .signed, { $0.validity.state },
      { $0.validity.state = $1 }, { $0.word(Validity.State.self) }),
    .init(
      .effective, "施行日期", "effective", "2013-07-01", .optional("`2014-05-01`"), .shown, .signed,
      { $0.validity.effective }, { $0.validity.effective = $1 }, { $0.date() }),
    .init(
      .expires, "有效期至", "expires", "2018-06-30", .optional("`2016-04-30`"), .shown, .signed, { $0.validity.expires },
      { $0.validity.expires = $1 }, { $0.date() }),
    .init(
      .repealedBy, "废止依据", "repealed_by", "示例镇政发〔2014〕3号", .optional("文号或索引号", when: "废止时写"), .shown, .signed,
      { $0.validity.repealedBy }, { $0.validity.repealedBy = $1 }, { $0.text() }),
    .init(
      .lateReason, "逾期说明", "late_reason", "等待县局批复", .optional("一句话", when: "晚了必填"), .shown, .signed, { $0.lateReason },
      { $0.lateReason = $1 }, { $0.text() }),
    .init(
      .explains, "解读", "explains", "2013-0012", .optional("被解读文件的索引号"), .shown, .signed, { $0.explains },
      { $0.explains = $1 }, { $0.indexNumber() }),
    .init(
      .changes, "变更", "changes", "[{ 日期: 2013-08-01, 公开: 2013-08-12, 说明: 更正电话, 审查: [……] }]",
      .optional("日期、公开、说明、审查", shown: "日期、公开、说明显示，审查不显示"), .shown, .signed, part: .changes, { $0.changes },
      { $0.changes = $1 }, { $0.list { $0.change() } ?? [] }),
    .init(
      .attachments, "附件", "attachments", "[{ 文件: 预案.pdf, 名称: 预案全文 }]",
      .optional("`- { 文件: 清单.csv, 名称: 物资清单 }`，一个附件一行", shown: "是，连同文件内容"), .shown, .signedWithFiles, { $0.attachments },
      { $0.attachments = $1 }, { $0.list { $0.attachment() } ?? [] }),
    .init(
      .withdrawn, "撤回", "withdrawn", "{ 日期: 2013-09-02, 原因: 内容有误, 人: 周静 }", .optional("见第八节", shown: "日期、原因显示，人不显示"),
      .shown(onWithdrawn: .alone), .apart, part: .withdrawal, { $0.withdrawal }, { $0.withdrawal = $1 },
      { $0.withdrawal() }),
    .init(
      .secrecy, "保密", "secrecy", "可以公开", .required("见下面"), .hidden, .signed, { $0.secrecy }, { $0.secrecy = $1 },
      { $0.secrecy() }),
    .init(
      .review, "审查", "review", "[填报 王芳 2013-05-21]", .optional("五行，见第四节", when: "是", shown: "否（姓名和日期都不显示，只写“已经五步审查”）"),
      .hidden, .apart, part: .review, { Located($0.review, at: 0..<0) }, { $0.review = $1.value },
      { Located($0.review(), at: 0..<0) }),
    .init(
      .featured, "重点", "featured", "true", .optional("`true`", shown: "只影响排列"), .shown, .signed,
      { Located($0.isFeatured, at: 0..<0) }, { $0.isFeatured = $1.value }, { Located($0.flag() ?? false, at: 0..<0) }),
    .init(
      .searched, "检索", "search", "否", .optional("`否`：正文不进查找，只能按标题、文号、索引号、关键词和概述找到", shown: "只影响查找"), .shown,
      .signed { kept, _ in kept.value ? nil : .text("否") },
      { Located($0.isSearched, at: 0..<0) }, { $0.isSearched = $1.value }, { Located($0.flag() ?? true, at: 0..<0) }),
    .init(
      .aliases, "别名", "aliases", "[old/page.html]", .optional("以前的地址，`[old/page.html]`", shown: "只影响地址"),
      .shown(onWithdrawn: .withTitle, asNames: true), .signed, { $0.aliases }, { $0.aliases = $1 },
      { $0.list { $0.alias() } ?? [] }),
    .init(
      .handler, "承办单位", "handler", "农业综合服务中心", .optional("`社会管理服务中心`，具体办这件事的站所"), .shown, .signed,
      { $0.handler }, { $0.handler = $1 }, { $0.text() }),
    .init(
      .handlerPhone, "承办电话", "handler_phone", "0533-000-0004", .optional("`0533-000-0004`，承办单位的办公电话；不写就显示工作机构的电话"),
      .shown, .signed, { $0.handlerPhone }, { $0.handlerPhone = $1 }, { $0.text() }),
    .init(
      .channels, "渠道", "channels", "[网站, 公众号, 公开栏]",
      .optional("`[公众号, 公开栏]`，除了网站还在哪里公开：公众号、微信群、广播、公开栏、查阅点；不写就是只在网站"), .shown, .signed,
      { $0.channels }, { $0.channels = $1 }, { $0.list { $0.word(PublicationChannel.self) } ?? [] }),
    .init(
      .changedOn, "变更日期", "changed", "2013-08-01", .optional("实际变更那天；不写就是改稿“填报”那天", when: "改稿才写，可不写", shown: "并入以后显示"),
      .shown, .apart, part: .changeKeys, { $0.changedOn }, { $0.changedOn = $1 }, { $0.date() }),
    .init(
      .changeNote, "变更说明", "change_note", "更正联系电话", .optional("一句话：改了什么", when: "改稿才写", shown: "并入以后显示"), .shown,
      .apart, part: .changeKeys, { $0.changeNote }, { $0.changeNote = $1 }, { $0.text() }),
    .init(
      .mustWithdraw, "应撤回", "must_withdraw", "{ 事由: 处罚决定被撤销, 日期: 2021-09-01 }",
      .optional("`{ 事由: 处罚决定被撤销, 日期: 2021-09-01 }`"), .hidden, .apart, { $0.mustWithdraw }, { $0.mustWithdraw = $1 },
      { $0.startEvent() }),
    .init(
      .exceptions, "例外", "exceptions", "[{ 规则: mobile-phone, 内容: 138****0000, 人: 孙涛, 日期: 2014-03-27, 理由: 防汛值班电话 }]",
      .optional("规则、内容、人、日期、理由，见第八节“泄露怎样查”；年度报告也可以写"), .hidden, .apart, { $0.exceptions }, { $0.exceptions = $1 },
      { $0.list { $0.exception() } ?? [] }),
  ]
}
