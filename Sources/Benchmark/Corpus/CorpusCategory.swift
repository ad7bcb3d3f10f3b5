/// A category of the made-up board, and what its notices are about.
struct CorpusCategory: Sendable {
  var name: String
  var slug: String
  /// How many of a hundred notices are in this category.
  var share: Int
  /// What notices are about, in the form that a title takes it.
  var matters: [String]

  static let all = [
    CorpusCategory(
      name: "概况信息", slug: "gaikuang", share: 4,
      matters: ["内设机构职责", "行政村基本情况", "办公时间调整", "站所服务事项", "镇域自然资源"]),
    CorpusCategory(
      name: "法规文件", slug: "fagui", share: 7,
      matters: ["农村公路养护管理办法", "村级财务管理规定", "公章使用管理规定", "小型工程管理办法", "村规民约修订指导意见"]),
    CorpusCategory(
      name: "发展规划", slug: "guihua", share: 5,
      matters: ["林果产业发展", "村庄布点规划", "水利建设规划", "旅游发展规划", "重点项目建设"]),
    CorpusCategory(
      name: "工作动态", slug: "dongtai", share: 18,
      matters: ["春季植树", "环境整治", "农业技术培训", "走访慰问", "道路硬化", "安全饮水工程", "文化下乡"]),
    CorpusCategory(
      name: "人事信息", slug: "renshi", share: 6,
      matters: ["公益岗位招聘", "护林员选聘", "先进集体评选", "工作人员年度考核", "网格员选聘"]),
    CorpusCategory(
      name: "财经信息", slug: "caijing", share: 17,
      matters: ["种粮补贴发放", "扶贫资金使用", "农机购置补贴", "财政收支", "小型水利工程招标", "村级转移支付"]),
    CorpusCategory(
      name: "行政执法", slug: "zhifa", share: 7,
      matters: ["违法建设清理", "砂石运输检查", "食品摊点检查", "秸秆禁烧巡查", "执法事项目录"]),
    CorpusCategory(
      name: "公共服务", slug: "fuwu", share: 16,
      matters: ["低保对象", "临时救助对象", "危房改造对象", "医保缴费", "高龄津贴办理", "户口办理", "宅基地申请办理"]),
    CorpusCategory(
      name: "应急管理", slug: "yingji", share: 9,
      matters: ["防汛抗旱", "森林防火", "雨雪天气防范", "地质灾害巡查", "烟花爆竹安全", "避难场所"]),
    CorpusCategory(
      name: "其它信息", slug: "qita", share: 7,
      matters: ["计划停电", "计划停水", "代表建议办理", "换届选举", "意见征集"]),
    CorpusCategory(
      name: "公开指南", slug: "zhinan", share: 4,
      matters: ["政府信息公开制度", "主动公开目录", "保密审查规定", "查阅点服务", "公开栏更新"]),
  ]

  /// The forms of a title: `*` stands for the matter, `$` for the year, the other marks as in a phrase.
  static let titles = [
    "关于做好$年*工作的通知", "$年*情况公示", "@*公告", "关于印发《$年*实施方案》的通知", "$年#月*进展通报", "关于@*有关事项的通告",
    "$年第#批*名单", "*办事指南（$年修订）", "关于*的说明", "@和@*情况（$年~）",
  ]

  static func draw(_ random: inout SplitMix64) -> Int {
    var left = random.below(all.reduce(0) { $0 + $1.share })
    for (place, category) in all.enumerated() {
      left -= category.share
      if left < 0 { return place }
    }
    return 0
  }
}
