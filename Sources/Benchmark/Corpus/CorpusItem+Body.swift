extension CorpusItem {
  /// Appends the Markdown: paragraphs, headings, lists, tables and links until the notice is long enough.
  ///
  /// Lengths run from 0.5 to 8 KB with a mean near 2 KB; most notices are short, as on a real board.
  func addBody(to text: inout CorpusText, items: [CorpusItem], _ random: inout SplitMix64) {
    let share = random.fraction()
    let wanted = text.count + 300 + Int(5600 * share * share * share * share)
    var section = 0
    text.add("\n")
    Self.addParagraph(to: &text, &random)
    while text.count < wanted {
      switch random.below(10) {
      case 0, 1: Self.addHeading(&section, to: &text, &random)
      case 2: Self.addTable(to: &text, &random)
      case 3, 4: Self.addList(to: &text, &random)
      case 5: addLink(to: &text, items: items, &random)
      case 6: Self.addQuotation(to: &text, &random)
      default: Self.addParagraph(to: &text, &random)
      }
    }
  }

  private static func addSentence(to text: inout CorpusText, _ random: inout SplitMix64) {
    text.add(phrase: random.one(of: Vocabulary.openings), &random)
    text.add("，")
    text.add(phrase: random.one(of: Vocabulary.actors), &random)
    text.add(phrase: random.one(of: Vocabulary.actions), &random)
    if random.happens(perMille: 600) {
      text.add("，")
      text.add(phrase: random.one(of: Vocabulary.endings), &random)
    }
    text.add("。")
  }

  private static func addParagraph(to text: inout CorpusText, _ random: inout SplitMix64) {
    for sentence in 0..<random.within(1...4) {
      // Some authors break lines between sentences, and mean it.
      if sentence > 0, random.happens(perMille: 300) { text.add("\\\n") }
      addSentence(to: &text, &random)
    }
    text.add("\n\n")
  }

  private static func addHeading(_ section: inout Int, to text: inout CorpusText, _ random: inout SplitMix64) {
    guard section < Vocabulary.ordinals.count else { return addParagraph(to: &text, &random) }
    text.add("## \(Vocabulary.ordinals[section])、\(random.one(of: Vocabulary.headings))\n\n")
    section += 1
    addParagraph(to: &text, &random)
  }

  private static func addList(to text: inout CorpusText, _ random: inout SplitMix64) {
    let isNumbered = random.happens(perMille: 500)
    for number in 1...random.within(2...6) {
      text.add(isNumbered ? "\(number). " : "- ")
      text.add(phrase: random.one(of: Vocabulary.actions), &random)
      text.add("；\n")
      guard random.happens(perMille: 200) else { continue }
      for _ in 0..<random.within(1...3) {
        text.add(isNumbered ? "   - " : "  - ")
        text.add(phrase: random.one(of: Vocabulary.endings), &random)
        text.add("\n")
      }
    }
    // Another list behind this one would go on counting.
    text.add("\n")
    addParagraph(to: &text, &random)
  }

  private static func addQuotation(to text: inout CorpusText, _ random: inout SplitMix64) {
    text.add("> ")
    addSentence(to: &text, &random)
    text.add("\n\n")
  }

  private static func addTable(to text: inout CorpusText, _ random: inout SplitMix64) {
    let columns = random.within(3...6)
    text.add("| 序号 |")
    for column in 1..<columns { text.add(" \(Vocabulary.columns[column - 1]) |") }
    text.add("\n| --: |")
    for column in 1..<columns { text.add((2...5).contains(column) ? " ---: |" : " --- |") }
    for row in 1...random.within(3...14) {
      text.add("\n| \(row) |")
      for column in 1..<columns { addCell(column, to: &text, &random) }
    }
    text.add("\n\n")
  }

  private static func addCell(_ column: Int, to text: inout CorpusText, _ random: inout SplitMix64) {
    text.add(" ")
    switch column {
    case 1: text.add(phrase: "@", &random)
    case 2, 3: text.add(phrase: "#", &random)
    case 4: text.add(phrase: "&", &random)
    default: text.add(random.one(of: Vocabulary.remarks))
    }
    text.add(" |")
  }

  /// Appends a paragraph that links to another notice by the relative path of its file.
  private func addLink(to text: inout CorpusText, items: [CorpusItem], _ random: inout SplitMix64) {
    let other = random.one(of: items)
    guard other.isLinkable, other.ordinal != ordinal else { return Self.addParagraph(to: &text, &random) }
    text.add("有关规定见[索引号\(other.index)的公开件](../../\(other.folder)/\(other.file))。")
    Self.addSentence(to: &text, &random)
    text.add("\n\n")
  }
}
