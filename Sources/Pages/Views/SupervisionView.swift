import Notices
import Reporting

/// How the board is supervised: by whom, through which channels, and what came of it by the latest report.
struct SupervisionView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "channels": .many { $0.site.board.supervision },
    "has-channels": .flag { !$0.site.board.supervision.isEmpty },
    "remedies": .texts { $0.site.board.guide.remedies },
    "latest": .one { view in view.site.reports.first.map { ReportView(site: view.site, report: $0) } },
  ]
}

extension Board.Channel: TemplateScope {
  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "way": .text { $0.way },
  ]
}
