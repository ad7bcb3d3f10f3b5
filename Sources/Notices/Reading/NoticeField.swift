/// The keys of an item.
enum NoticeField: Int, FieldKey {
  case title, category, index, number, agency, formed, starts, published, summary, keywords, subject, archive, kind
  case display, validity, effective, expires, repealedBy, changes, withdrawn, secrecy, review, lateReason, attachments
  case explains, featured, aliases, changedOn, changeNote, mustWithdraw, exceptions

  static let names = FieldNames<Self>()

  var spelling: FieldSpelling {
    switch self {
    case .title: FieldSpelling("标题", "title", required: true, example: "标题: 南鲁山镇2013年防汛抗旱应急预案")
    case .category: FieldSpelling("类别", "category", example: "类别: 应急管理")
    case .index: FieldSpelling("索引号", "index", required: true, example: "索引号: 2013-0031")
    case .number: FieldSpelling("文号", "number", example: "文号: 示例镇政发〔2013〕12号")
    case .agency: FieldSpelling("发布机构", "agency", example: "发布机构: 南鲁山镇人民政府")
    case .formed: FieldSpelling("形成日期", "formed", required: true, example: "形成日期: 2013-05-20")
    case .starts: FieldSpelling("起算", "starts", example: "起算: { 事由: 批准, 日期: 2013-03-01 }")
    case .published: FieldSpelling("公开日期", "published", example: "公开日期: 2013-06-03")
    case .summary: FieldSpelling("概述", "summary", example: "概述: 防汛抗旱的组织、预警和处置办法")
    case .keywords: FieldSpelling("关键词", "keywords", example: "关键词: [防汛, 应急预案]")
    case .subject: FieldSpelling("主题分类", "subject", example: "主题分类: 应急管理")
    case .archive: FieldSpelling("档号", "archive", example: "档号: 2013-应急-07")
    case .kind: FieldSpelling("种类", "kind", example: "种类: yusuan")
    case .display: FieldSpelling("公示", "display", example: "公示: { 起: 2013-05-01, 止: 2013-05-08 }")
    case .validity: FieldSpelling("有效性", "validity", example: "有效性: 有效")
    case .effective: FieldSpelling("施行日期", "effective", example: "施行日期: 2013-07-01")
    case .expires: FieldSpelling("有效期至", "expires", example: "有效期至: 2018-06-30")
    case .repealedBy: FieldSpelling("废止依据", "repealed_by", example: "废止依据: 示例镇政发〔2014〕3号")
    case .changes:
      FieldSpelling("变更", "changes", example: "变更: [{ 日期: 2013-08-01, 公开: 2013-08-12, 说明: 更正电话, 审查: [……] }]")
    case .withdrawn: FieldSpelling("撤回", "withdrawn", example: "撤回: { 日期: 2013-09-02, 原因: 内容有误, 人: 周静 }")
    case .secrecy: FieldSpelling("保密", "secrecy", required: true, example: "保密: 可以公开")
    case .review: FieldSpelling("审查", "review", example: "审查: [填报 王芳 2013-05-21]")
    case .lateReason: FieldSpelling("逾期说明", "late_reason", example: "逾期说明: 等待县局批复")
    case .attachments: FieldSpelling("附件", "attachments", example: "附件: [{ 文件: 预案.pdf, 名称: 预案全文 }]")
    case .explains: FieldSpelling("解读", "explains", example: "解读: 2013-0012")
    case .featured: FieldSpelling("重点", "featured", example: "重点: true")
    case .aliases: FieldSpelling("别名", "aliases", example: "别名: [old/page.html]")
    case .changedOn: FieldSpelling("变更日期", "changed", example: "变更日期: 2013-08-01")
    case .changeNote: FieldSpelling("变更说明", "change_note", example: "变更说明: 更正联系电话")
    case .mustWithdraw:
      FieldSpelling("应撤回", "must_withdraw", example: "应撤回: { 事由: 处罚决定被撤销, 日期: 2021-09-01 }")
    case .exceptions: ExceptionField.spelling
    }
  }
}

/// The keys of 起算.
enum StartField: Int, FieldKey {
  case event, date

  static let names = FieldNames<Self>()

  var spelling: FieldSpelling {
    switch self {
    case .event: FieldSpelling("事由", "event", required: true, example: "事由: 批准")
    case .date: FieldSpelling("日期", "date", required: true, example: "日期: 2013-03-01")
    }
  }
}

/// The keys of 公示.
enum DisplayField: Int, FieldKey {
  case from, to

  static let names = FieldNames<Self>()

  var spelling: FieldSpelling {
    switch self {
    case .from: FieldSpelling("起", "from", required: true, example: "起: 2013-05-01")
    case .to: FieldSpelling("止", "to", required: true, example: "止: 2013-05-08")
    }
  }
}

/// The keys of one 变更.
enum ChangeField: Int, FieldKey {
  case date, published, note, review

  static let names = FieldNames<Self>()

  var spelling: FieldSpelling {
    switch self {
    case .date: FieldSpelling("日期", "date", required: true, example: "日期: 2013-08-01")
    case .published: FieldSpelling("公开", "published", required: true, example: "公开: 2013-08-12")
    case .note: FieldSpelling("说明", "note", required: true, example: "说明: 更正联系电话")
    case .review: FieldSpelling("审查", "review", required: true, example: "审查: [填报 王芳 2013-08-01]")
    }
  }
}

/// The keys of 撤回.
enum WithdrawalField: Int, FieldKey {
  case date, reason, person, title

  static let names = FieldNames<Self>()

  var spelling: FieldSpelling {
    switch self {
    case .date: FieldSpelling("日期", "date", required: true, example: "日期: 2013-09-02")
    case .reason: FieldSpelling("原因", "reason", required: true, example: "原因: 内容有误")
    case .person: FieldSpelling("人", "person", required: true, example: "人: 周静")
    case .title: FieldSpelling("原题", "title", example: "原题: 隐去")
    }
  }
}

/// The keys of 保密 while the secrecy organ decides.
enum SecrecyField: Int, FieldKey {
  case referred, date, answer, answered

  static let names = FieldNames<Self>()

  var spelling: FieldSpelling {
    switch self {
    case .referred: FieldSpelling("提请审核", "referred", required: true, example: "提请审核: 沂源县国家保密局")
    case .date: FieldSpelling("日期", "date", required: true, example: "日期: 2013-05-01")
    case .answer: FieldSpelling("答复", "answer", example: "答复: 可以公开")
    case .answered: FieldSpelling("答复日期", "answered", example: "答复日期: 2013-05-10")
    }
  }
}

/// The keys of one 例外.
enum ExceptionField: Int, FieldKey {
  case rule, masked, person, date, reason

  static let names = FieldNames<Self>()

  /// How the list itself is called, in an item and in a report.
  static let spelling = FieldSpelling(
    "例外", "exceptions",
    example: "例外: [{ 规则: mobile-phone, 内容: 138****0000, 人: 孙涛, 日期: 2014-03-27, 理由: 防汛值班电话 }]")

  var spelling: FieldSpelling {
    switch self {
    case .rule: FieldSpelling("规则", "rule", required: true, example: "规则: mobile-phone")
    case .masked: FieldSpelling("内容", "masked", required: true, example: "内容: 138****0000")
    case .person: FieldSpelling("人", "person", required: true, example: "人: 孙涛")
    case .date: FieldSpelling("日期", "date", required: true, example: "日期: 2014-03-27")
    case .reason: FieldSpelling("理由", "reason", required: true, example: "理由: 防汛值班电话")
    }
  }
}

/// The keys of one 附件.
enum AttachmentField: Int, FieldKey {
  case file, name

  static let names = FieldNames<Self>()

  var spelling: FieldSpelling {
    switch self {
    case .file: FieldSpelling("文件", "file", required: true, example: "文件: 预案.pdf")
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 预案全文")
    }
  }
}
