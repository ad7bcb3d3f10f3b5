import Diagnostics
import Notices

/// Says which items of a row do not name a way that the standard catalogue ticks, such as 公示栏.
struct StandardRowChannel: BoardOnlyRule {
  static let rule = Rule(
    "standard-row-channel", .duty, .note, title: Phrase(zh: "没有写标准目录要的渠道", en: "a channel of the catalogue is missing"),
    requirement: Phrase(
      zh: "标准目录.csv 勾了公示栏、公众号、广播的，信息的“渠道”里也写上；网站和查阅点不用写。",
      en: "What 标准目录.csv ticks beside the web site and the query point stands under 渠道 of the items."),
    basis: .standardCatalogue, wrong: "标准目录.csv 勾了公示栏，信息没有写“渠道”", right: "渠道: [网站, 公开栏]")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for (row, items) in zip(board.board.standard, board.standardItems) {
      for channel in row.furtherChannels {
        let without = items.filter { !$0.notice.fields.furtherChannels.contains(channel) }
        guard !without.isEmpty else { continue }
        let numbers = without.prefix(5).map { "\($0.notice.index.value)" }.joined(separator: "、")
        findings.add(
          Self.rule, in: row.path, at: row.matter.range,
          Phrase(
            zh: "标准目录第 \(row.number) 行要在“\(channel.rawValue)”公开，\(without.count) 条没有写这个渠道：\(numbers)",
            en:
              "row \(row.number) of the standard catalogue wants \(channel.rawValue); \(without.count) items do not name it: \(numbers)"
          ),
          hint: Phrase(
            zh: "已经贴了、发了的，在信息里写：渠道: [网站, \(channel.rawValue)]",
            en: "if it was done, write in the item: 渠道: [网站, \(channel.rawValue)]"))
      }
    }
  }
}
