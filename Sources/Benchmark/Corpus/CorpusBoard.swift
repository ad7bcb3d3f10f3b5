/// The files of the made-up board beside its notices: a full, valid board of eleven categories.
enum CorpusBoard {
  /// Paths relative to the content folder, and what the files hold.
  static let files: [(path: String, text: String)] = [
    ("board.yaml", head + categories + tail), ("people.yaml", people), ("kinds.yaml", kinds),
    ("台账/村务联系人.csv", contacts),
  ]

  private static let head = """
    名称: 示例镇政务公开栏
    说明: 示例镇主动公开的政府信息，供测量速度用
    网址: https://benchmark.example/
    语言: zh-CN
    主题: default
    示例数据: 本站内容由程序生成，只用于测量速度，不是任何机关的信息。
    冻结日期: 2026-06-30
    公开期限: 20天
    机关:
      名称: 示例镇人民政府
      简称: 示例镇
      信用代码: 11370000MB00000002
      机关代字: [示例镇政发]
      行政区划: 示例省示例市示例县示例镇
    工作机构:
      名称: 示例镇党政办公室
      地址: 示例镇示例路1号
      办公时间: 工作日 8:30-12:00，13:30-17:00
      电话: 0000-0000001
      传真: 0000-0000002
      邮箱: board@benchmark.example
    查阅点:
      - { 名称: 示例镇便民服务大厅, 地址: 示例镇示例路1号, 时间: 工作日 8:30-17:00, 电话: 0000-0000003 }
    公开栏:
      - { 名称: 镇政府门前公开栏, 地址: 示例镇示例路1号 }
    领导小组:
      组长: 镇长
      副组长: 分管负责人
      成员: [党政办公室, 社会管理服务中心, 财政所, 民政办公室]
      职责: [统筹全镇政府信息公开工作, 审定公开目录, 督促整改]

    """

  private static let tail = """
    指南:
      信息分类: 按内容分为十一类
      编排体系: 每件信息有唯一的索引号，由机关代码、年份和流水号组成
      获取方式: [在本站查看, 到查阅点查阅, 在公开栏查看]
      申请说明: [到工作机构当面申请, 邮寄申请]
      监督救济: [向上级机关举报, 依法申请行政复议, 依法提起行政诉讼]
      更新日期: 2026-01-05

    """

  private static var categories: String {
    var text = "类别:\n"
    for category in CorpusCategory.all {
      let words = category.matters.prefix(3).joined(separator: ", ")
      text += "  - { 名称: \(category.name), 标识: \(category.slug), 说明: 本镇主动公开的\(category.name), "
      text += "关键词: [\(words)], 栏目类型: \(category.name) }\n"
    }
    return text
  }

  private static let signers = [
    ("测试甲", "a", "填报"), ("测试乙", "b", "填报"), ("测试丙", "c", "初审"), ("测试丁", "d", "初审"),
    ("测试戊", "e", "复审"), ("测试己", "f", "复审"), ("测试庚", "g", "复核"), ("测试辛", "h", "复核"),
    ("测试壬", "i", "公开"), ("测试癸", "j", "公开"),
  ]

  /// The address that a person, called by name, commits from.
  static func address(of name: String) -> String {
    "test-\(signers.first { $0.0 == name }?.1 ?? "keeper")@benchmark.example"
  }

  private static var people: String {
    var text = "人员:\n"
    for (name, id, step) in signers {
      text += "  - 编号: test-\(id)\n    姓名: \(name)\n    单位: 党政办公室\n    步骤: [\(step)]\n"
      text += "    任期: { 从: 2008-01-01 }\n    邮箱: [\(address(of: name))]\n"
      if step == "公开" { text += "    可撤回: true\n" }
    }
    return text
  }

  private static let kinds = """
    种类:
      - 编号: yusuan
        名称: 预算决算
        起算: 批准
        公开期限: 20天
        依据: 预算法（2014年修正）第十四条
      - 编号: gongshi
        名称: 一般公示
        公示至少: 7天
        依据: 本栏的规定

    """

  private static let contacts = """
    村,姓名,职务,办公电话,任期起,任期止
    东岭村,测试子,文书,0000-0000011,2024-01-01,
    西河村,测试丑,文书,0000-0000012,2024-01-01,

    """
}
