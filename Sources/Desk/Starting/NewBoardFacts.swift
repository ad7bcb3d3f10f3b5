import Generator
package import Notices

/// What somebody who begins a board says of it; what is not said is left to be filled in.
package struct NewBoardFacts: Sendable {
  /// The short name of the place, such as 南鲁山镇.
  package var name: String { didSet { name = Self.short(name) } }
  /// The day of the beginning: persons sign from then on.
  package var today: CivilDate
  /// Such as 南鲁山镇人民政府; nil: the name with 人民政府.
  package var authority: String?
  /// The office that answers residents.
  package var office: String?
  package var address: String?
  package var hours: String?
  package var phone: String?
  package var fax: String?
  package var email: String?
  /// The address of the site, with its closing slash.
  package var baseURL: String?
  /// Lines `名称=标识`; empty: the eleven categories of most townships.
  package var categories: [String] = []
  /// Who signs, `步骤=姓名`.
  package var signers: [String] = []
  /// Where the site is published to, `名称=方式=位置`.
  package var targets: [String] = []

  package init(name: String, today: CivilDate) {
    self.name = Self.short(name)
    self.today = today
  }

  private static let ending = "人民政府"

  /// The name of the place, where somebody wrote that of its government.
  private static func short(_ name: String) -> String {
    name.hasSuffix(ending) && name != ending ? String(name.dropLast(ending.count)) : name
  }

  /// Where a file of the scaffold goes: drafts into the folder of a category, under their titles.
  func place(of path: String) -> String {
    switch path {
    case "content/guide.md": draft("政府信息公开指南", in: "zhinan")
    case "content/rules.md": draft("政府信息公开审查制度", in: "fagui")
    default: path
    }
  }

  private func draft(_ title: String, in slug: String) -> String {
    let folder = pairs.first { $0.slug == slug } ?? pairs.last
    return "\(contentFolder)/\(folder?.name ?? slug)/\(name)\(title).md"
  }

  /// The words of the scaffold by name.
  func words() throws(NewBoard.Refusal) -> [String: String] {
    let daily = try dailyCommands()
    return [
      "name": try plain(name), "authority": try plain(authority ?? "\(name)人民政府"),
      "office": try plain(office ?? "【填：公开工作机构的名称】"), "address": try plain(address ?? "【填：办公地址】"),
      "hours": try plain(hours ?? "【填：办公时间】"), "phone": try plain(phone ?? "【填：对外公开的座机号码】"),
      "fax": try plain(fax ?? "【填：传真号码】"), "email": try plain(email ?? "【填：对外公开的邮箱】"),
      "url-line": try baseURL.map { (url) throws(NewBoard.Refusal) in "网址: \(try plain(url))" } ?? "# 网址: https://…/",
      "targets": try targetLines(), "daily": daily.joined(separator: "; "),
      "daily-starts": daily.map { "ExecStart=/usr/bin/env \($0)" }.joined(separator: "\n"), "today": today.description,
      "year": "\(today.year)", "categories": try categoryLines(), "people": try people(),
    ]
  }

  /// A text that is a value of YAML as it stands, on a line of its own or within braces.
  private func plain(_ text: String, isInBraces: Bool = false) throws(NewBoard.Refusal) -> String {
    let isPlain = (try? WrittenScalar.of(text, isInBraces: isInBraces)) == text && !text.contains("{{")
    guard isPlain else { throw .badFact(text) }
    return text
  }

  // MARK: - Targets

  /// What runs every day; of several targets each is named.
  private func dailyCommands() throws(NewBoard.Refusal) -> [String] {
    if targets.isEmpty { return ["noticeboard build"] }
    if targets.count == 1 { return ["noticeboard publish --yes"] }
    var commands: [String] = []
    for target in targets {
      let name = target.prefix { $0 != "=" }
      // It stands in scripts of a shell.
      guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }) else { throw .badTarget(target) }
      commands.append("noticeboard publish \(name) --yes")
    }
    return commands
  }

  /// The lines of 发布目标; examples where nothing is known yet.
  private func targetLines() throws(NewBoard.Refusal) -> String {
    guard !targets.isEmpty else {
      return """
        # 发布目标:
        #   - { 名称: 网站, 方式: ssh, 位置: "web@host:/srv/board", 网址: https://example.invalid/ }
        #   - { 名称: 优盘, 方式: U盘, 位置: /media/usb/公开栏 }
        """
    }
    var lines = ["发布目标:"]
    var taken: Set<String> = []
    for target in targets {
      let parts = target.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, !parts.contains(""), PublishTarget.ways.contains(parts[1]),
        taken.insert(parts[0]).inserted
      else { throw .badTarget(target) }
      let (name, way) = (try plain(parts[0], isInBraces: true), try plain(parts[1], isInBraces: true))
      var line = "  - { 名称: \(name), 方式: \(way), 位置: \(try quoted(parts[2]))"
      if let baseURL, targets.count == 1 { line += ", 网址: \(try quoted(baseURL))" }
      lines.append("\(line) }")
    }
    return lines.joined(separator: "\n")
  }

  /// A place, which a colon or an at sign is part of.
  private func quoted(_ text: String) throws(NewBoard.Refusal) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !#""\"#.utf8.contains($0) } && !text.contains("{{")
    guard isPlain else { throw .badFact(text) }
    return "\"\(text)\""
  }

  // MARK: - Categories

  /// Names and slugs, as far as they can be read.
  private var pairs: [(name: String, slug: String)] {
    let usual = Self.usual.map { ($0.name, $0.slug) }
    let written = categories.compactMap(Self.pair).map { ($0.0, $0.1) }
    return (written.isEmpty ? usual : written).map { (name: $0.0, slug: $0.1) }
  }

  private func categoryLines() throws(NewBoard.Refusal) -> String {
    var lines: [String] = []
    for line in categories {
      guard let (name, slug) = Self.pair(line) else { throw .badCategory(line) }
      lines.append("  - { 名称: \(try plain(name, isInBraces: true)), 标识: \(slug) }")
    }
    if lines.isEmpty { lines = Self.usual.map { "  - { 名称: \($0.name), 标识: \($0.slug), \($0.rest) }" } }
    return lines.joined(separator: "\n")
  }

  private static func pair(_ line: String) -> (String, String)? {
    let parts = line.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return (parts[0], parts[1])
  }

  private static let usual: [(name: String, slug: String, rest: String)] = [
    ("概况信息", "gaikuang", "说明: 基本情况、机构设置、领导分工。, 栏目类型: 概况信息"),
    ("法规文件", "fagui", "说明: 制发的文件、管理办法、工作制度及其解读。, 栏目类型: 政策文件"),
    ("发展规划", "guihua", "说明: 年度工作要点、重点项目、规划。, 栏目类型: 政策文件"),
    ("工作动态", "dongtai", "说明: 各项工作的进展、活动和检查情况。, 栏目类型: 工作动态"),
    ("人事信息", "renshi", "说明: 招聘、聘用、表彰和任免。, 栏目类型: 负责人信息"),
    ("财经信息", "caijing", "说明: 预算决算、补贴发放和工程建设资金。, 栏目类型: 数据发布"),
    ("行政执法", "zhifa", "说明: 执法事项、流程、检查和审批结果。, 栏目类型: 政策文件"),
    ("公共服务", "fuwu", "说明: 社会救助、医疗养老、出行办事等民生服务。, 栏目类型: 办事服务"),
    ("应急管理", "yingji", "说明: 应急预案、防火防汛和避难场所。, 栏目类型: 工作动态, 更新期限: 183天"),
    ("其它信息", "qita", "说明: 建议办理、意见征集和不属于以上各类的信息。, 栏目类型: 工作动态, 更新期限: 183天"),
    ("公开指南", "zhinan", "说明: 怎样查找、申请和监督政府信息公开。, 栏目类型: 信息公开指南"),
  ]

  // MARK: - Persons

  private func people() throws(NewBoard.Refusal) -> String {
    var names: [ReviewStep: String] = [:]
    for line in signers {
      guard let (step, name) = Self.pair(line), let step = ReviewStep.allCases.first(where: { $0.name == step }) else {
        throw .badSigner(line)
      }
      names[step] = name
    }
    var lines: [String] = []
    for step in ReviewStep.allCases {
      // One person is one entry, so that it is seen who signs two steps.
      let steps = names[step].map { name in ReviewStep.allCases.filter { names[$0] == name } } ?? [step]
      guard steps[0] == step else { continue }
      let name = try plain(names[step] ?? "【填：\(step.name)人姓名】")
      let ends = steps.contains(.release) ? "\n    可撤回: true" : ""
      lines.append(
        "  - 编号: \(Self.id(of: step))\n    姓名: \(name)\n    单位: 【填：所在单位】\n"
          + "    步骤: [\(steps.map(\.name).joined(separator: ", "))]\n    任期: { 从: \(today) }\n    # 邮箱: []\(ends)")
    }
    return lines.joined(separator: "\n")
  }

  private static func id(of step: ReviewStep) -> String {
    switch step {
    case .filing: "tianbao"
    case .first: "chushen"
    case .second: "fushen"
    case .verification: "fuhe"
    case .release: "gongkai"
    }
  }
}
