/// The columns of a standard catalogue, as counties call them, and those that the board adds.
enum StandardColumn: Int, CaseIterable, Sendable {
  case label, matter, first, second, third, elements, basis, time, organ, channel
  case audience, everyone, group, way, proactive, onRequest, level, county, township, village, remark
  case category, kind, words

  /// The names, as ``plain(_:)`` leaves them; the first is what messages say.
  var names: [String] {
    switch self {
    case .label: ["序号", "编号"]
    case .matter: ["公开事项", "公开事项名称", "事项名称", "事项"]
    case .first: ["一级事项", "公开事项一级", "公开事项一级事项", "一级公开事项", "一级"]
    case .second: ["二级事项", "公开事项二级", "公开事项二级事项", "二级公开事项", "二级"]
    case .third: ["三级事项", "公开事项三级", "公开事项三级事项", "三级公开事项", "三级"]
    case .elements: ["公开内容要素", "公开内容", "公开要素", "内容要素", "要素"]
    case .basis: ["公开依据", "依据"]
    case .time: ["公开时限", "公开时间", "时限"]
    case .organ: ["公开主体", "责任主体", "公开责任主体", "责任单位", "主体"]
    case .channel: ["公开渠道和载体", "公开渠道", "公开渠道与载体", "公开渠道及载体", "渠道和载体", "渠道"]
    case .audience: ["公开对象"]
    case .everyone: ["全社会", "面向全社会"]
    case .group: ["特定群体", "特定群体请自行填写", "特定群众", "特定群众请自行填写", "特定对象"]
    case .way: ["公开方式"]
    case .proactive: ["主动", "主动公开"]
    case .onRequest: ["依申请公开", "依申请"]
    case .level: ["公开层级"]
    case .county: ["县级", "县区级", "区县级", "区级", "市级", "市县级", "县市区级", "县"]
    case .township: ["乡级", "乡镇级", "乡镇", "镇级", "乡镇街道级", "乡镇街道", "乡村级", "乡"]
    case .village: ["村级", "村社区级", "村", "社区级"]
    case .remark: ["备注"]
    case .category: ["类别"]
    case .kind: ["种类"]
    case .words: ["标题用词"]
    }
  }

  /// The column of a heading; nil where no county calls one so.
  init?(_ heading: String) {
    let plain = Self.plain(heading)
    guard let column = Self.byName[plain] else { return nil }
    self = column
  }

  /// What a heading says, blanks, line breaks, brackets and strokes left out.
  static func plain(_ heading: String) -> String {
    heading.filter { !$0.isWhitespace && !"（）()【】[]“”\"、/／-—".contains($0) }
  }

  /// What every file must have, apart from a matter.
  static let required: [StandardColumn] = [.elements, .time, .channel]

  private static let byName: [String: StandardColumn] = Dictionary(
    allCases.flatMap { column in column.names.map { ($0, column) } }
  ) { first, _ in first }

  /// A line of headings that is enough.
  static let header = "序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,类别,种类,标题用词"
}
