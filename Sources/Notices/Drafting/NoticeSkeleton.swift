/// The text of a new item: all keys that it must have, and a body to be filled in.
package struct NoticeSkeleton: Sendable {
  /// What stands where a writer must still write; an item that holds it cannot be signed.
  package static let blank = "【填："

  package var title: String
  package var index: IndexNumber
  package var formed: CivilDate
  /// An id of kinds.yaml, and the event that starts its period.
  package var kind: Kind?
  package var type: NoticeType?

  package init(title: String, index: IndexNumber, formed: CivilDate, kind: Kind?, type: NoticeType?) {
    self.title = title
    self.index = index
    self.formed = formed
    self.kind = kind
    self.type = type
  }

  /// The whole file.
  ///
  /// - Throws: ``EditFailure/badCharacter`` for a title that no value can be.
  package func text() throws(EditFailure) -> String {
    let title = try WrittenScalar.of(title, isInBraces: false)
    var lines = ["---", "标题: \(title)", "索引号: \(index)", "形成日期: \(formed)"]
    if let kind {
      lines.append("种类: \(try WrittenScalar.of(kind.id, isInBraces: false))")
      if let event = kind.startEvent {
        lines.append("起算: { 事由: \(try WrittenScalar.of(event, isInBraces: true)), 日期: \(formed) }")
      }
    }
    lines += ["保密: 可以公开", "审查:", "---", ""]
    return (lines + body).joined(separator: "\n") + "\n"
  }

  // MARK: - Body

  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  private var body: [String] {
    guard let type else { return ["【填：正文。先用一两句话说清是什么事、和谁有关】"] }
    var lines = ["【填：一两句话说清这份“\(type.name)”是什么】", ""]
    if type.columns.isEmpty {
      for (place, field) in type.fields.enumerated() {
        let numeral = place < Self.numerals.count ? Self.numerals[place] : "\(place + 1)"
        lines += ["## \(numeral)、\(field)", "", "【填：\(field)】", ""]
      }
    } else {
      lines += table(type.columns)
      lines += type.fields.flatMap { ["\($0)：【填：\($0)】", ""] }
    }
    return Array(lines.dropLast())
  }

  private func table(_ columns: [String]) -> [String] {
    [
      "| \(columns.joined(separator: " | ")) |", "| \(columns.map { _ in "---" }.joined(separator: " | ")) |",
      "| \(columns.map { "【填：\($0)】" }.joined(separator: " | ")) |", "",
    ]
  }
}
