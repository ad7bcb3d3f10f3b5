import Notices

/// Requires that every column shows something; five empty ones fail a whole inspection.
struct EmptyColumn: BoardRule {
  let reportsAtItems = false

  private static let veto = 5

  func check(_ board: AssessedBoard, _ report: (Finding) -> Void) {
    let empty = ColumnUpdates(board).empty
    for column in empty where !column.isExempt {
      report(
        .duty(
          "empty-column", .warning, in: board.board.path, at: column.category.place, .empty(column.category.name),
          hint: .fill))
    }
    guard empty.count >= Self.veto else { return }
    let names = empty.map(\.category.name)
    report(
      .duty(
        "empty-columns", .error, in: board.board.path, at: empty[0].category.place, .several(names), hint: .fillOrJoin))
  }

  static let description = RuleDescription(
    "empty-column", .duty, .warning,
    title: Phrase(zh: "空栏目", en: "an empty column"),
    requirement: Phrase(
      zh: "每个类别都要有已公开的信息；长期没有内容的类别，与别的合并，或者写“更新期限: 不限”。",
      en: "Every category shows something; what stays empty is joined with another, or says 更新期限: 不限."),
    basis: Phrase(zh: "国办秘函〔2019〕19号", en: "国办秘函〔2019〕19号"),
    wrong: "- { 名称: 人事信息, 标识: renshi }（没有已公开的信息）", right: "在“人事信息”文件夹里公开一条信息")

  static let several = RuleDescription(
    "empty-columns", .duty, .error,
    title: Phrase(zh: "五个以上空栏目", en: "five or more empty columns"),
    requirement: Phrase(
      zh: "空白栏目达到5个，检查单项否决，整站不合格。", en: "Five empty columns fail the whole inspection."),
    basis: Phrase(zh: "国办秘函〔2019〕19号，单项否决", en: "国办秘函〔2019〕19号, single veto"),
    wrong: "十一个类别，五个没有已公开的信息", right: "公开内容，或者合并类别，空栏目少于5个")

  static let descriptions = [description, several]
}

extension Phrase {
  fileprivate static func empty(_ name: String) -> Self {
    Self(zh: "栏目“\(name)”是空的，没有已公开的信息", en: "the column \"\(name)\" is empty")
  }

  fileprivate static let fill = Self(
    zh: "公开一条这个类别的信息；确实用不着的，与别的类别合并，或者写“更新期限: 不限”",
    en: "publish something in it, join it with another, or write 更新期限: 不限")

  fileprivate static func several(_ names: [String]) -> Self {
    Self(
      zh: "空栏目有 \(names.count) 个（\(names.joined(separator: "、"))），达到5个的，检查单项否决",
      en: "\(names.count) columns are empty (\(names.joined(separator: ", "))); five fail the whole inspection")
  }

  fileprivate static let fillOrJoin = Self(
    zh: "先补上最近应当公开的内容，或者合并类别", en: "publish what is due, or join categories")
}
