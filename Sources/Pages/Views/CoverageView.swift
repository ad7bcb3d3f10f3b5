import Compliance
import Notices

/// What the law tells a township to disclose, and what is on the board for each; the blanks in plain sight.
///
/// First the five things that the national notice of 2019 (国办公开办函〔2019〕61号) wants in one place: guide, rules, what must
/// be disclosed, yearly reports, applications.
struct CoverageView: TemplateScope {
  let site: Site
  private let rows: [Coverage]
  /// Positions of the items of each row of the standard catalogue, newest first.
  private let standardItems: [[Int]]
  private let rulesOfWork: [SiteItem]

  init(site: Site) {
    self.site = site
    rulesOfWork = site.items.filter { !$0.isWithdrawn && Self.isRuleOfWork($0.title) }
    rows = Coverage.of(site)
    standardItems = site.standardItems
  }

  static let fields: FieldTable<Self> = [
    "rows": .many { view in view.rows.map { CoverageRowView(site: view.site, coverage: $0) } },
    "matter-count": .text { String($0.rows.count) },
    "covered-count": .text { view in String(view.rows.count { !$0.items.isEmpty }) },
    "rules-of-work": .many { view in view.rulesOfWork.map { ItemLinkView(item: $0, root: "") } },
    "standard-rows": .many { view in
      zip(view.site.board.standard, view.standardItems).map { StandardRowView(site: view.site, row: $0, items: $1) }
    },
    "has-standard": .flag { !$0.site.board.standard.isEmpty },
    "standard-count": .text { String($0.site.board.standard.count) },
    "standard-covered": .text { view in String(view.standardItems.count { !$0.isEmpty }) },
    "has-reports": .flag { !$0.site.reports.isEmpty },
  ]

  /// A paper on how disclosure itself is done (政府信息公开制度).
  private static func isRuleOfWork(_ title: String) -> Bool {
    title.contains("信息公开") && ["制度", "办法", "规定", "规范"].contains { title.contains($0) }
  }
}

struct CoverageRowView: TemplateScope {
  let site: Site
  let coverage: Coverage

  static let fields: FieldTable<Self> = [
    "article": .text { $0.coverage.duty.article },
    "matter": .text { $0.coverage.duty.matter },
    "count": .text { String($0.coverage.items.count) },
    "blank": .flag { $0.coverage.items.isEmpty },
    "latest": .many { view in
      view.coverage.items.prefix(3).map { ItemLinkView(item: view.site.items[$0], root: "") }
    },
    "newest": .one { view in view.coverage.items.first.map { view.site.items[$0].released } },
  ]
}

/// A row of the township's standard catalogue, and what is on the board for it.
struct StandardRowView: TemplateScope {
  let site: Site
  let row: StandardRow
  let items: [Int]

  static let fields: FieldTable<Self> = [
    "number": .text { $0.row.label.isEmpty ? String($0.row.number) : $0.row.label },
    "matter": .text { $0.row.name },
    "elements": .texts { $0.row.elements },
    "basis": .texts { $0.row.basis },
    "time": .html { $1.unbroken($0.row.time.value) },
    "organ": .text { $0.row.organ },
    "channels-text": .text { $0.row.channels.joined(separator: "、") },
    "count": .text { String($0.items.count) },
    "blank": .flag { $0.items.isEmpty },
    "latest": .many { view in view.items.prefix(3).map { ItemLinkView(item: view.site.items[$0], root: "") } },
    "newest": .one { view in view.items.first.map { view.site.items[$0].released } },
  ]
}

extension Site {
  /// Positions of the items that fill each row of the standard catalogue, newest first; none that was taken back.
  fileprivate var standardItems: [[Int]] {
    var found = [[Int]](repeating: [], count: board.standard.count)
    guard !found.isEmpty else { return [] }
    let coverage = StandardCoverage(board.standard)
    for (position, item) in items.enumerated() where !item.isWithdrawn {
      for row in coverage.rows(filledBy: item.notice) { found[row].append(position) }
    }
    return found
  }
}
