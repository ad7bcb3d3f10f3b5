import Notices
import Reporting

/// How the board is supervised: by whom, through which channels, and what came of it by the latest report.
struct SupervisionView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "channels": .many { $0.site.board.supervision.map(ChannelView.init) },
    "has-channels": .flag { !$0.site.board.supervision.isEmpty },
    "remedies": .texts { $0.site.board.guide.remedies },
    "latest": .one { $0.site.reports.first.map(SupervisedYearView.init) },
  ]
}

struct ChannelView: TemplateScope {
  let channel: Board.Channel

  static let fields: FieldTable<Self> = [
    "name": .text { $0.channel.name },
    "way": .text { $0.channel.way },
  ]
}

/// What supervision brought in the year of the latest report.
struct SupervisedYearView: TemplateScope {
  let report: SiteReport

  static let fields: FieldTable<Self> = [
    "year": .text { String($0.report.report.year.value) },
    "report-address": .text { $0.report.address },
    "masses": .text { $0.report.figures.text("监督反馈.群众") },
    "internally": .text { $0.report.figures.text("监督反馈.内部") },
    "congress": .text { $0.report.figures.text("监督反馈.人大") },
    "complaints": .text { $0.report.figures.text("投诉举报.总数") },
    "closed": .text { $0.report.figures.text("监督反馈.办结") },
    "reviews": .text { $0.report.figures.text("行政复议.总数") },
    "lawsuits": .text { $0.report.figures.text("行政诉讼.总数") },
  ]
}
