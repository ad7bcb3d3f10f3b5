package import Notices

/// The figures of a report by the names that its words use, such as `主动公开.总数`.
package struct FigureTable: Sendable {
  /// Names and values in a fixed order.
  package let entries: [(name: String, value: String)]

  package init(_ figures: YearFigures, registered: RegisteredFigures, categories: [Category]) {
    var entries: [(name: String, value: String)] = [("主动公开.总数", "\(figures.disclosed.count)")]
    entries += zip(categories, figures.byCategory).map { ("主动公开.\($0.name)", "\($1.count)") }
    entries += [
      ("主动公开.按期", "\(figures.onTime.count)"),
      ("主动公开.逾期", "\(figures.late.count)"),
      ("主动公开.按期率", figures.onTimeRate ?? "—"),
      ("主动公开.公示", "\(figures.withDisplayPeriod.count)"),
      ("类别.总数", "\(categories.count)"),
      ("变更.总数", "\(figures.changeCount)"),
      ("撤回.总数", "\(figures.withdrawn.count)"),
      ("依申请公开.收到", "\(registered.applications)"),
      ("收费.金额", "\(registered.fees)"),
      ("减免.金额", "\(registered.waivers)"),
      ("行政复议.总数", "\(registered.reviews)"),
      ("行政诉讼.总数", "\(registered.lawsuits)"),
      ("投诉举报.总数", "\(registered.complaints)"),
    ]
    self.entries = entries
  }

  /// The figure that a report calls by this name, such as 主动公开.总数; nil for a name that there is not.
  package func value(named name: String) -> String? {
    entries.first { $0.name == name }?.value
  }
}
