package import Notices

extension Board {
  /// A board of which nothing but its categories is asked.
  package static func sample(categories: [String]) -> Board {
    Board(
      name: "板", description: nil, baseURL: nil, language: "zh-CN", theme: "default", sample: nil, frozen: nil,
      publishWithin: Period(20, .days),
      authority: Authority(name: "镇政府", shortName: "镇", creditCode: nil, documentPrefixes: [], region: nil),
      website: Website(),
      office: Office(name: "办", address: "路", hours: "时", phone: "话", fax: "真", email: "邮", postcode: nil),
      queryPoints: [], noticeColumns: [],
      leadingGroup: LeadingGroup(head: "长", deputy: "副", members: [], duties: []),
      categories: categories.map { Category(name: $0, slug: "x", description: nil, keywords: [], columnType: nil) },
      guide: Guide(
        classification: "", arrangement: "", waysOfObtaining: [], application: [], remedies: [],
        updated: CivilDate(daysSinceEpoch: 0)),
      rules: [], path: "content/board.yaml")
  }
}
