import Compliance
import Diagnostics
import Notices

/// Links that can only be judged when all items are known: those to headings of others, and those to other hosts.
struct LinkSurvey {
  let findings: [Finding]
  /// Of what is shown only: what is not must not be told to other hosts.
  let external: [ExternalLink]

  /// `targets` are items that are linked to and not asked about themselves.
  init(items: [JudgedItem], reports: [ReportJudge.Judged], targets: [JudgedItem] = []) {
    var bodies: [(path: String, links: BodyLinks, isPublished: Bool)] = []
    for item in items {
      guard let links = item.links, !links.toHeadings.isEmpty || !links.external.isEmpty else { continue }
      bodies.append((item.notice.path, links, item.assessment.isPublished))
    }
    for report in reports {
      if let links = report.links { bodies.append((report.report.path, links, report.assessment.isPublished)) }
    }
    let headings = Self.headings(of: Set(bodies.flatMap { $0.links.toHeadings.map(\.index) }), among: [items, targets])
    findings = bodies.flatMap { path, links, _ in
      links.toHeadings.lazy.filter { headings[$0.index]?.contains($0.heading) == false }.map { link in
        Finding.missingHeading(link, in: path)
      }
    }
    external = bodies.filter(\.isPublished).flatMap { path, links, _ in
      links.external.map { ExternalLink(address: $0.value, path: path, range: $0.range) }
    }
  }

  /// The headings of the items that are linked to.
  private static func headings(
    of wanted: Set<IndexNumber>, among items: [[JudgedItem]]
  ) -> [IndexNumber: Set<String>] {
    guard !wanted.isEmpty else { return [:] }
    let linked = items.joined().lazy.filter { wanted.contains($0.notice.index.value) }
    return Dictionary(
      linked.compactMap { item in item.links.map { (item.notice.index.value, $0.anchors) } },
      uniquingKeysWith: { first, _ in first })
  }

  static func external(of board: Board) -> [ExternalLink] {
    [board.website.faultReport, board.website.governmentMark].compactMap(\.self).filter { $0.hasPrefix("http") }
      .map { ExternalLink(address: $0, path: board.path, range: 0..<0) }
  }
}

extension Finding {
  /// A link to a heading that the other item does not have; the rule is that of headings of the same body.
  fileprivate static func missingHeading(_ link: BodyLinks.ToHeading, in path: String) -> Self {
    Finding(
      .missingAnchor, in: path, at: link.place,
      Phrase(
        zh: "\(link.index) 的正文里没有“#\(link.heading)”这个标题",
        en: "the text of \(link.index) has no heading \"#\(link.heading)\""),
      hint: Phrase(
        zh: "打开那条信息看标题怎么写，去掉标点照抄，例如 [转移路线](预案.md#四转移和安置)",
        en: "look how the heading is written there and leave its marks out, for example [转移路线](预案.md#四转移和安置)"))
  }
}
