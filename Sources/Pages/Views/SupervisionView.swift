import Compliance
import Notices

/// How the board is supervised: by whom, through which channels, and what came of it by the latest report.
struct SupervisionView: TemplateScope {
  let site: Site

  enum Field: String, CaseIterable, Sendable {
    case channels, hasChannels = "has-channels", remedies, latest
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .channels: .many { $0.site.board.supervision.map(ChannelView.init) }
    case .hasChannels: .flag { !$0.site.board.supervision.isEmpty }
    case .remedies: .texts { $0.site.board.guide.remedies }
    case .latest: .one { $0.site.reports.first.map(SupervisedYearView.init) }
    }
  }
}

struct ChannelView: TemplateScope {
  let channel: Board.Channel

  enum Field: String, CaseIterable, Sendable {
    case name, way
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.channel.name }
    case .way: .text { $0.channel.way }
    }
  }
}

/// What supervision brought in the year of the latest report.
struct SupervisedYearView: TemplateScope {
  let report: SiteReport

  enum Field: String, CaseIterable, Sendable {
    case year, reportAddress = "report-address", masses, internally, congress, complaints, closed, reviews, lawsuits
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .year: .text { String($0.report.report.year.value) }
    case .reportAddress: .text { $0.report.address }
    case .masses: .text { $0.report.figures.text("监督反馈.群众") }
    case .internally: .text { $0.report.figures.text("监督反馈.内部") }
    case .congress: .text { $0.report.figures.text("监督反馈.人大") }
    case .complaints: .text { $0.report.figures.text("投诉举报.总数") }
    case .closed: .text { $0.report.figures.text("监督反馈.办结") }
    case .reviews: .text { $0.report.figures.text("行政复议.总数") }
    case .lawsuits: .text { $0.report.figures.text("行政诉讼.总数") }
    }
  }
}
