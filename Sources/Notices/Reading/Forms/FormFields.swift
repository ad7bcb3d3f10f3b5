enum FormField: Int, FieldKey {
  case id, name, basis, since, verified, title, parts, tables, identities

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .id: FieldSpelling("编号", "id", required: true, example: "编号: annual-2021")
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 政府信息公开工作年度报告格式")
    case .basis: FieldSpelling("依据", "basis", required: true, example: "依据: 国办公开办函〔2021〕30号")
    case .since: FieldSpelling("自", "since", required: true, example: "自: 2021")
    case .verified: FieldSpelling("核对", "verified", required: true, example: "核对: 是")
    case .title: FieldSpelling("标题", "title", required: true, example: "标题: \"{机关}{年度}年政府信息公开工作年度报告\"")
    case .parts: FieldSpelling("部分", "parts", required: true, example: "部分: [{ 名称: 总体情况 }]")
    case .tables: FieldSpelling("表", "tables", example: "表: [{ 名称: 申请, …… }]")
    case .identities: FieldSpelling("勾稽", "identities", example: "勾稽: [\"甲 = 乙 + 丙\"]")
    }
  }
}

/// The keys of one 部分.
enum FormPartField: Int, FieldKey {
  case name, words, table, draft, optional

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 总体情况")
    case .words: FieldSpelling("词", "words", example: "词: [收费, 减免]")
    case .table: FieldSpelling("表", "table", example: "表: 申请")
    case .draft: FieldSpelling("文字", "draft", example: "文字: [\"全年收到申请{{依申请公开.收到}}件。【填：……】\"]")
    case .optional: FieldSpelling("可省", "optional", example: "可省: 是")
    }
  }
}

/// The keys of one 表.
enum FormTableField: Int, FieldKey {
  case name, caption, columns, head, rows

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 申请")
    case .caption: FieldSpelling("题名", "caption", required: true, example: "题名: 收到和处理政府信息公开申请情况")
    case .columns: FieldSpelling("栏", "columns", example: "栏: [自然人, 商业企业, 总计]")
    case .head: FieldSpelling("表头", "head", example: "表头: [\"指标 | 统计数\"]")
    case .rows: FieldSpelling("行", "rows", required: true, example: "行: [\"行政许可 | = 决定.行政许可\"]")
    }
  }
}
