import Samples

/// Changes to the files of a board such as people, editors and git make.
struct RandomEdits {
  private let folder: TrialFolder
  private let sample: [String: [UInt8]]
  private var items: [String]
  private var next = 8000

  init(_ folder: TrialFolder, sample: [String: [UInt8]]) {
    (self.folder, self.sample) = (folder, sample)
    items = sample.keys.filter { $0.hasSuffix(".md") && $0.hasPrefix("content/") && !$0.hasSuffix("README.md") }
      .sorted()
  }

  /// Puts every file back.
  func mend() throws {
    for (path, bytes) in sample { try folder.write(path, bytes) }
  }

  /// Makes one change; what it was.
  mutating func make(_ numbers: inout SeededNumbers) throws -> String {
    guard let item = items.randomElement(using: &numbers) else { return "nothing" }
    switch Int.random(in: 0..<24, using: &numbers) {
    case 0..<9: return try changeText(of: item, &numbers)
    case 9: return try edit(item, "break") { Array($0.prefix(30)) }
    case 10:
      guard folder.exists(item) else { return "nothing" }
      try folder.remove(item)
      items.removeAll { $0 == item }
      return "remove \(item)"
    case 11: return try add()
    case 12: return try rename(item)
    case 13: return try copy(item)
    case 14..<18: return try changeSettings(&numbers)
    case 18..<20: return try changeTheme(&numbers)
    case 20: return try changeFile(&numbers)
    case 21: return try edit(item, "touch") { $0 }
    default: return try restore(item)
    }
  }

  // MARK: - Items

  /// Keys that lists, the home page and the rules on the whole board look at.
  private static let keys = [
    "重点: true", "公示: { 起: 2014-03-20, 止: 2014-04-10 }", "有效性: 有效", "有效性: 废止\n废止依据: 2013-0005", "有效期至: 2014-03-01",
    "施行日期: 2014-05-01", "概述: 另一句概述。", "关键词: [另一个, 防汛]", "主题分类: 综合政务", "承办单位: 党政办公室", "检索: 不收正文",
    "文号: 示例镇政发〔2014〕97号", "发布机构: 示例镇水利站", "应撤回: { 事由: 期满, 日期: 2014-03-20 }",
    "撤回: { 日期: 2014-03-20, 原因: 内容有误。, 人: 周静 }", "撤回: { 日期: 2014-03-20, 原因: 内容有误。, 人: 周静, 原题: 隐去 }",
  ]

  private func changeText(of item: String, _ numbers: inout SeededNumbers) throws -> String {
    switch Int.random(in: 0..<14, using: &numbers) {
    case 0..<3: return try edit(item, "append") { $0 + "\n新增一段，第\(numbers.below(100))号。\n".utf8 }
    case 3: return try edit(item, "link") { $0 + "\n见[原文](../概况信息/内设机构一览.md)和[没有](没有.md)。\n".utf8 }
    case 4: return try edit(item, "heading") { $0 + "\n## 新的一节\n\n见[上面](../概况信息/内设机构一览.md#没有这一节)。\n".utf8 }
    case 5: return try put(["标题: "], ["标题: 新"], in: item)
    case 6:
      let other = Int.random(in: 1...20, using: &numbers)
      return try put(["保密: "], ["解读: 2013-00\(other < 10 ? "0" : "")\(other)\n保密: "], in: item)
    case 7: return try put(["保密: "], ["别名: [old/\(numbers.below(3)).html]\n保密: "], in: item)
    case 8..<12:
      guard let key = Self.keys.randomElement(using: &numbers) else { return "nothing" }
      return try put(["保密: "], ["\(key)\n保密: "], in: item)
    case 12: return try put(["  - 公开 ", "  - 复核 "], ["  # ", "  # "], in: item)
    default: return try put(["形成日期: 2013-05", "形成日期: 2014-03"], ["形成日期: 2013-04", "形成日期: 2014-02"], in: item)
    }
  }

  private mutating func rename(_ item: String) throws -> String {
    guard folder.exists(item) else { return "nothing" }
    let name = item.replacing(".md", with: "又.md")
    try folder.rename(item, to: name)
    items.removeAll { $0 == item }
    items.append(name)
    return "rename \(item)"
  }

  /// Two papers have one number then.
  private mutating func copy(_ item: String) throws -> String {
    guard folder.exists(item) else { return "nothing" }
    let name = item.replacing(".md", with: "（副本）.md")
    try folder.write(name, folder.bytes(item))
    items.append(name)
    return "copy \(item)"
  }

  private mutating func add() throws -> String {
    next += 1
    let text = """
      ---
      标题: 第\(next)件
      索引号: 2014-\(next)
      形成日期: 2014-03-20
      保密: 可以公开
      ---

      新的一件，见[机构](../概况信息/内设机构一览.md)。

      """
    let path = "content/应急管理/第\(next)件.md"
    try folder.write(path, Array(text.utf8))
    items.append(path)
    return "add \(path)"
  }

  /// As git writes a file: another one in its place.
  private mutating func restore(_ item: String) throws -> String {
    guard let bytes = sample[item] else { return try add() }
    try folder.write("content/.draft", bytes)
    try folder.rename("content/.draft", to: item)
    return "restore \(item)"
  }

  // MARK: - What items rest on

  private func changeSettings(_ numbers: inout SeededNumbers) throws -> String {
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: return try put(["说明: "], ["说明: 新"], in: "content/board.yaml")
    case 1: return try put(["任期: { 从: 2011"], ["任期: { 从: 2013"], in: "content/people.yaml")
    case 2: return try edit("content/kinds.yaml", "comment") { $0 + "\n# 又一行\n".utf8 }
    case 3: return try edit("content/工作日.csv", "calendar") { $0.dropLast(Int.random(in: 0...20, using: &numbers)) }
    case 4: return try edit("content/board.yaml", "break") { $0 + "\n不知道的: [\n".utf8 }
    default:
      let ledgers = sample.keys.filter { $0.hasPrefix("content/台账/") && $0.hasSuffix(".csv") }.sorted()
      guard let ledger = ledgers.randomElement(using: &numbers) else { return "nothing" }
      return try edit(ledger, "ledger") { bytes in
        let rows = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return Array(rows.dropLast(2).joined(separator: [UInt8(ascii: "\n")])) + "\n".utf8
      }
    }
  }

  private func changeTheme(_ numbers: inout SeededNumbers) throws -> String {
    let templates = "themes/default/templates"
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: return try edit("\(templates)/foot.mustache", "theme") { $0 + "<p>{{site-name}}</p>\n".utf8 }
    case 1: return try edit("\(templates)/item.mustache", "break theme") { $0 + "{{nonsense}}".utf8 }
    case 2: return try edit("themes/default/strings.zh-CN.yaml", "comment") { $0 + "\n# 又一行\n".utf8 }
    default: return try edit("themes/default/assets/board.css", "style") { $0 + "p{margin:0}".utf8 }
    }
  }

  /// Attachments and pictures.
  private func changeFile(_ numbers: inout SeededNumbers) throws -> String {
    let files = sample.keys.filter {
      [".csv", ".svg", ".png", ".pdf", ".xlsx", ".docx"].contains(where: $0.hasSuffix) && $0.hasPrefix("content/")
    }
    guard let file = files.sorted().randomElement(using: &numbers), folder.exists(file) else { return "nothing" }
    guard Int.random(in: 0..<3, using: &numbers) == 0 else { return try edit(file, "attachment") { $0 + "\n".utf8 } }
    try folder.remove(file)
    return "remove \(file)"
  }

  // MARK: - One file

  private func edit(_ path: String, _ what: String, _ change: ([UInt8]) -> [UInt8]) throws -> String {
    guard folder.exists(path) else { return "nothing" }
    try folder.write(path, change(folder.bytes(path)))
    return "\(what) \(path)"
  }

  /// Puts other words in the place of some, wherever they stand.
  private func put(_ words: [String], _ others: [String], in path: String) throws -> String {
    try edit(path, others.joined(separator: "/")) { bytes in
      var text = String(decoding: bytes, as: UTF8.self)
      for (word, other) in zip(words, others) { text = text.replacing(word, with: other) }
      return Array(text.utf8)
    }
  }
}
