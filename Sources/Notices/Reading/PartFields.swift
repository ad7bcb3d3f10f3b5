/// The keys of 起算.
enum StartField: Int, FieldKey {
  case event, date

  static let names = FieldNames(allCases.map(\.spelling))

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

  static let names = FieldNames(allCases.map(\.spelling))

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

  static let names = FieldNames(allCases.map(\.spelling))

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

  static let names = FieldNames(allCases.map(\.spelling))

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

  static let names = FieldNames(allCases.map(\.spelling))

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

  static let names = FieldNames(allCases.map(\.spelling))

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

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .file: FieldSpelling("文件", "file", required: true, example: "文件: 预案.pdf")
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 预案全文")
    }
  }
}
