/// Documents around tables, the same ones every time.
struct GeneratedTables {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  static func documents(_ count: Int) -> [String] {
    var generator = Self()
    return (0..<count).map { _ in generator.document() }
  }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: (state >> 33) % UInt64(bound))
  }

  private mutating func one(of choices: [String]) -> String { choices[below(choices.count)] }

  private mutating func document() -> String {
    var blocks: [String] = []
    for _ in 0...below(2) { blocks.append(block()) }
    return blocks.joined(separator: one(of: ["\n", "\n\n", "\n\n\n"]))
  }

  private mutating func block() -> String {
    let lines = table()
    switch below(10) {
    case 0, 1, 2: return contained(lines, first: "> ", next: "> ")
    case 3, 4: return contained(lines, first: "- ", next: "  ")
    case 5: return contained(lines, first: "12. ", next: "    ")
    case 6: return contained(lines, first: "> - ", next: ">   ")
    case 7: return contained(lines, first: "- > ", next: "  > ")
    default: return lines.joined(separator: "\n")
    }
  }

  /// The lines in a container; now and then one leaves its marks out.
  private mutating func contained(_ lines: [String], first: String, next: String) -> String {
    var result: [String] = []
    for (index, line) in lines.enumerated() {
      let prefix = index == 0 ? first : below(12) == 0 ? one(of: ["", " ", ">", "  "]) : next
      result.append(prefix + line)
    }
    return result.joined(separator: "\n")
  }

  private mutating func table() -> [String] {
    let columns = 1 + below(4)
    var lines: [String] = []
    if below(5) == 0 { lines.append(one(of: ["before", "# head", "", "[a](http://b)", "    code"])) }
    lines.append(row(below(12) == 0 ? columns + 1 : columns))
    lines.append(delimiters(columns))
    for _ in 0..<below(4) { lines.append(row(max(1, columns - 1 + below(3)))) }
    if below(2) == 0 { lines.append(ending()) }
    return lines
  }

  private mutating func row(_ columns: Int) -> String {
    let cells = (0..<columns).map { _ in one(of: ["", " ", "  "]) + cell() + one(of: ["", " ", "\t"]) }
    // A row that begins with a fence would swallow the documents behind it.
    let opensFence = cells[0].contains("~~~") || cells[0].contains("```")
    let lead = one(of: ["|", "|", "| ", ""])
    return one(of: ["", "", "", " ", "   "]) + (opensFence ? "|" : lead) + cells.joined(separator: "|")
      + one(of: ["|", "|", " |", "", "|  "])
  }

  private mutating func cell() -> String {
    one(of: [
      "a", "b c", "1,234.5", "", "**x**", "*y", "`c`", "`p\\|q`", "p \\| q", "\\\\", "[l](http://e.f)", "![", "&amp;",
      "x \\", "# h", "- i", "> q", "1. n", "~~~", "```", "***", "<http://a.b>", "_u_", "\\*", "`open", "a #", "#",
    ])
  }

  private mutating func delimiters(_ columns: Int) -> String {
    let cells = (0..<columns).map { _ in one(of: ["-", "--", ":-", "-:", ":-:", " --- ", " :--: ", "---"]) }
    let joined = cells.joined(separator: "|")
    switch below(20) {
    case 0: return columns == 1 ? "|" + joined : joined
    case 1: return "|" + joined
    case 2: return joined + "|"
    case 3: return "|" + joined + "|x"
    default: return "|" + joined + "|"
    }
  }

  private mutating func ending() -> String {
    one(of: [
      "after", "> quote", "- item", "2. two", "-", "---", "===", "# head", "    code", "***", "\n", "|",
      "| - |", "\\|", "+ plus\n\n  loose", "|-|-|",
    ])
  }
}
