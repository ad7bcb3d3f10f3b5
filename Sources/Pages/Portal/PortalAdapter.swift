package import Diagnostics
import Notices

/// How a county's portal calls what the board has: its columns, and its numbers for our categories.
///
/// A line says one thing, `门户的列: 本栏的项`; a text in quotation marks stands in every row as it is; `类别 工作动态: 1024` gives
/// the portal's word for a category. `#` begins what is not read.
package struct PortalAdapter: Sendable {
  private(set) var columns: [PortalColumn] = []
  /// The portal's words for categories, by our names.
  private(set) var categories: [String: String] = [:]

  /// What a portal gets of which nothing is known.
  package static let plain: PortalAdapter = {
    var adapter = PortalAdapter()
    adapter.columns = PortalColumn.all
    return adapter
  }()

  private init() {}

  /// A line that is not understood.
  package struct Refusal: Error, Equatable {
    package let line: Int
    package let words: Phrase
  }

  private struct Fault: Error {
    let words: Phrase
  }

  /// Reads an adapter for a board that has these categories.
  package init(_ text: String, categories known: [String]) throws(Refusal) {
    for line in FactLine.all(in: text) {
      do throws(Fault) {
        try take(line, known)
      } catch {
        throw Refusal(line: line.number, words: error.words)
      }
    }
    if columns.isEmpty {
      throw Refusal(line: 1, words: Phrase(zh: "一列也没有写，例如：信息标题: 标题", en: "no column is named, such as 信息标题: 标题"))
    }
    let usesCategories = columns.contains { if case .category = $0.source { true } else { false } }
    if usesCategories, let missing = known.first(where: { categories[$0] == nil }) {
      throw Refusal(
        line: 1,
        words: Phrase(
          zh: "有一列是“门户栏目”，可没有写“\(missing)”在门户上是哪个栏目；加一行：类别 \(missing): 栏目编号",
          en: "a column is 门户栏目, but nothing says what the portal calls \(missing); add a line: 类别 \(missing): NUMBER"))
    }
  }

  private mutating func take(_ line: FactLine, _ known: [String]) throws(Fault) {
    if line.name.isEmpty || line.value.isEmpty {
      throw Fault(
        words: Phrase(
          zh: "“\(line.written)”看不懂；一行一项，写成：门户的列: 本栏的项，例如：信息标题: 标题",
          en: "\"\(line.written)\" is not understood; a line says a column: a fact, such as 信息标题: 标题"))
    }
    let kind = "类别 "
    if line.name.hasPrefix(kind) { return try map(String(line.name.dropFirst(kind.count)), to: line.value, known) }
    if columns.contains(where: { $0.name == line.name }) { throw Fault(words: Self.twice(line.name)) }
    columns.append(PortalColumn(name: line.name, source: try source(line.value)))
  }

  private mutating func map(_ category: String, to word: String, _ known: [String]) throws(Fault) {
    guard known.contains(category) else {
      throw Fault(words: Self.unknownCategory(category, near: NearMiss.best(for: category, among: known)))
    }
    guard categories.updateValue(word, forKey: category) == nil else {
      throw Fault(words: Self.twice("类别 \(category)"))
    }
  }

  private func source(_ value: String) throws(Fault) -> PortalColumn.Source {
    for (opening, closing) in [("\"", "\""), ("“", "”")]
    where value.hasPrefix(opening) && value.hasSuffix(closing) && value.count >= 2 {
      return .fixed(String(value.dropFirst().dropLast()))
    }
    guard let source = PortalColumn.source(value) else {
      throw Fault(words: Self.unknownFact(value, near: NearMiss.best(for: value, among: PortalColumn.labels)))
    }
    return source
  }

  private static func twice(_ name: String) -> Phrase {
    Phrase(zh: "“\(name)”写了两次，留一行", en: "\"\(name)\" stands twice; keep one line")
  }

  private static func unknownCategory(_ name: String, near: String?) -> Phrase {
    Phrase(
      zh: "没有“\(name)”这个类别" + (near.map { "，是不是“\($0)”？" } ?? "；要写 board.yaml 里的类别"),
      en: "there is no category \"\(name)\"" + (near.map { "; did you mean \"\($0)\"?" } ?? ""))
  }

  private static func unknownFact(_ name: String, near: String?) -> Phrase {
    let all = PortalColumn.labels.joined(separator: "、")
    return Phrase(
      zh: "没有“\(name)”这一项" + (near.map { "，是不是“\($0)”？" } ?? "") + "可以写：\(all)；固定的文字加引号",
      en: "there is no fact \"\(name)\"" + (near.map { "; did you mean \"\($0)\"?" } ?? "")
        + " There are: \(all); put fixed text in quotation marks")
  }
}
