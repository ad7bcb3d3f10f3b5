package import Diagnostics
package import Generator
package import Notices

/// How a board stands, in a few numbers, for whoever watches many boards.
package struct BoardStatus: Sendable {
  private let name: String
  private let today: CivilDate
  private let published: Int
  private let held: Int
  private let overdue: Int
  private let errors: Int
  /// The day of the site in the board's folder; nil where there is none.
  private let built: CivilDate?
  /// Of each target of the settings, the day of the site that it was last given from this machine.
  private let targets: [(name: String, day: CivilDate?)]

  /// - Parameters:
  ///   - outcome: what a check found.
  ///   - board: its settings; nil where they cannot be read.
  ///   - root: the board's folder.
  package init(_ outcome: Outcome, _ board: Board?, root: String) {
    name = board?.name ?? ""
    today = outcome.today
    published = outcome.published - outcome.withdrawn
    held = outcome.held.count
    overdue = outcome.findings.count { $0.rule.id == "overdue" }
    errors = outcome.errorCount
    built = SiteRecord(folder: "\(root)/site")?.day
    targets = (board?.publishTargets ?? []).map { target in
      (name: target.name, day: PublishState.published(target, root: root))
    }
  }

  /// A line for each number.
  package func text(_ language: Language) -> String {
    func day(_ day: CivilDate?) -> String { day.map { "\($0)" } ?? Phrase(zh: "没有", en: "none")(language) }
    let lines = [
      Phrase(zh: "公开栏：\(name)（按 \(today)）", en: "board: \(name) (as of \(today))"),
      Phrase(zh: "已公开：\(published)", en: "public: \(published)"), Phrase(zh: "未公开：\(held)", en: "held: \(held)"),
      Phrase(zh: "逾期：\(overdue)", en: "overdue: \(overdue)"), Phrase(zh: "错误：\(errors)", en: "errors: \(errors)"),
      Phrase(zh: "上次生成：\(day(built))", en: "last build: \(day(built))"),
    ]
    let published = targets.map {
      Phrase(zh: "上次发布 \($0.name)：\(day($0.day))", en: "last publication \($0.name): \(day($0.day))")
    }
    return (lines + published).map { $0(language) + "\n" }.joined()
  }

  package var json: String {
    func day(_ day: CivilDate?) -> JSONText { day.map { JSONText.text("\($0)") } ?? .null }
    let object = JSONText.object([
      ("board", .text(name)), ("today", day(today)), ("public", .number(published)), ("held", .number(held)),
      ("overdue", .number(overdue)), ("errors", .number(errors)), ("last_build", day(built)),
      ("last_publication", .object(targets.map { (name: $0.name, value: Optional(day($0.day))) })),
    ])
    return "\(object)\n"
  }

  /// The same as gauges of OpenMetrics; days as days since 1970-01-01, left out where there is none.
  package var metrics: String {
    var lines = [
      "# TYPE noticeboard_items gauge", "# HELP noticeboard_items Items by their state.",
      "noticeboard_items{state=\"public\"} \(published)", "noticeboard_items{state=\"held\"} \(held)",
      "noticeboard_items{state=\"overdue\"} \(overdue)", "# TYPE noticeboard_errors gauge",
      "# HELP noticeboard_errors Findings that a check counts as errors.", "noticeboard_errors \(errors)",
      "# TYPE noticeboard_day gauge", "# HELP noticeboard_day Days since 1970-01-01.",
      "noticeboard_day{of=\"today\"} \(today.daysSinceEpoch)",
    ]
    if let built { lines.append("noticeboard_day{of=\"build\"} \(built.daysSinceEpoch)") }
    for target in targets {
      guard let day = target.day else { continue }
      lines.append("noticeboard_day{of=\"publication\",target=\"\(target.name)\"} \(day.daysSinceEpoch)")
    }
    return lines.map { "\($0)\n" }.joined() + "# EOF\n"
  }
}
