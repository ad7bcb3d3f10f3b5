extension CorpusItem {
  /// The places in a finished file that the caller fills afterwards.
  struct Places {
    /// The offsets of the fingerprints that must hold: of the latest trail, or of a draft's lines so far.
    var stamps: [Int] = []
  }

  /// Appends the front matter, with zeros where the fingerprint will be.
  func addFrontMatter(
    to text: inout CorpusText, items: [CorpusItem], _ random: inout SplitMix64
  ) -> Places {
    text.add("---\n标题: ")
    addTitle(to: &text, &random)
    text.add("\n索引号: \(index)\n")
    addCatalogueFields(to: &text, &random)
    addDay("形成日期", formed, to: &text)
    if let released, special != .changes { addDay("公开日期", formed + released, to: &text) }
    addSpecial(to: &text, items: items, &random)
    if special != .referred { text.add("保密: 可以公开\n") }
    let places = addReviews(to: &text, &random)
    text.add("---\n")
    return places
  }

  private func addTitle(to text: inout CorpusText, _ random: inout SplitMix64) {
    let matter = random.one(of: CorpusCategory.all[category].matters)
    for piece in random.one(of: CorpusCategory.titles) {
      switch piece {
      case "*": text.add(matter)
      case "$": text.add(formed.parts.year)
      default: text.add(phrase: String(piece), &random)
      }
    }
    // No two titles are the same.
    text.add("（\(serial)号）")
  }

  private func addCatalogueFields(to text: inout CorpusText, _ random: inout SplitMix64) {
    if random.happens(perMille: 400) {
      text.add("文号: 示例镇政发〔\(formed.parts.year)〕\(serial)号\n")
    }
    if random.happens(perMille: 300) {
      text.add("概述: ")
      text.add(phrase: random.one(of: Vocabulary.openings), &random)
      text.add("，")
      text.add(phrase: random.one(of: Vocabulary.endings.filter { !$0.contains("*") }), &random)
      text.add("。\n")
    }
    let first = random.below(Vocabulary.keywords.count)
    let second = (first + random.within(1...4)) % Vocabulary.keywords.count
    text.add("关键词: [\(Vocabulary.keywords[first]), \(Vocabulary.keywords[second])]\n")
    if random.happens(perMille: 500) { text.add("主题分类: \(random.one(of: Vocabulary.subjects))\n") }
    if random.happens(perMille: 300) { text.add("档号: WS·\(formed.parts.year)-Y-\(serial)\n") }
  }

  private func addSpecial(to text: inout CorpusText, items: [CorpusItem], _ random: inout SplitMix64) {
    guard let special, let released else { return }
    let out = formed + released
    switch special {
    case .attachments: addAttachments(to: &text)
    case .display: addDisplay(from: out, to: &text)
    case .budget: addBudget(to: &text)
    case .withdrawn: addWithdrawal(on: out + random.within(1...9), to: &text)
    case .repealed: addRepeal(items: items, to: &text, &random)
    case .expired: addExpiry(from: out, to: &text)
    case .referred: addReferral(to: &text)
    case .explains: addExplained(items: items, to: &text, &random)
    case .featured: text.add("重点: true\n")
    case .changes: addDay("公开日期", out, to: &text)
    }
  }

  private func addAttachments(to text: inout CorpusText) {
    text.add("附件:\n")
    for attachment in attachments {
      text.add("  - { 文件: \(attachment), 名称: \(attachment == attachments.first ? "明细表" : "登记表") }\n")
    }
  }

  /// The names of the files beside the notice.
  var attachments: [String] {
    guard special == .attachments, released != nil else { return [] }
    return ordinal % 3 == 0 ? ["\(index)明细表.txt", "\(index)登记表.txt"] : ["\(index)明细表.txt"]
  }

  private func addDisplay(from out: CorpusDay, to text: inout CorpusText) {
    text.add("种类: gongshi\n公示: { 起: ")
    text.add(out)
    text.add(", 止: ")
    text.add(out + 20)
    text.add(" }\n")
  }

  private func addBudget(to text: inout CorpusText) {
    text.add("种类: yusuan\n起算: { 事由: 批准, 日期: ")
    text.add(formed)
    text.add(" }\n")
  }

  private func addWithdrawal(on day: CorpusDay, to text: inout CorpusText) {
    text.add("撤回: { 日期: ")
    text.add(day)
    text.add(", 原因: 内容有误，核对后另行公布, 人: 测试癸\(ordinal % 2 == 0 ? ", 原题: 隐去" : "") }\n")
  }

  private func addRepeal(items: [CorpusItem], to text: inout CorpusText, _ random: inout SplitMix64) {
    let other = random.one(of: items)
    guard other.isLinkable, other.formed > formed else { return text.add("有效性: 有效\n") }
    text.add("有效性: 废止\n废止依据: \(other.index)\n")
  }

  private func addExpiry(from out: CorpusDay, to text: inout CorpusText) {
    let isOver = out + 400 < Corpus.today
    text.add("有效性: \(isOver ? "失效" : "有效")\n")
    addDay("施行日期", out, to: &text)
    addDay("有效期至", out + 365, to: &text)
  }

  private func addReferral(to text: inout CorpusText) {
    text.add("保密: { 提请审核: 同级保密行政管理部门, 日期: ")
    text.add(formed)
    text.add(", 答复: 可以公开, 答复日期: ")
    text.add(formed + 1)
    text.add(" }\n")
  }

  private func addExplained(items: [CorpusItem], to text: inout CorpusText, _ random: inout SplitMix64) {
    let other = random.one(of: items)
    guard other.isLinkable, other.ordinal != ordinal else { return }
    text.add("解读: \(other.index)\n")
  }

  func addDay(_ key: String, _ day: CorpusDay, to text: inout CorpusText) {
    text.add("\(key): ")
    text.add(day)
    text.add("\n")
  }
}
