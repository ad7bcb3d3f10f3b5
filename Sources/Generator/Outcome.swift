package import Compliance
package import Notices

/// What a run found, whether or not it wrote anything.
package struct Outcome: Sendable {
  /// The day that the run stood at.
  package let today: CivilDate
  /// The language of the board; nil when board.yaml could not be read.
  package let language: String?
  /// In the order of path and place.
  package private(set) var findings: [Finding]
  /// Items that have a page, withdrawn ones included.
  package let published: Int
  /// Items that stay out, in the order of path.
  package let held: [HeldItem]
  /// Items disclosed in each year, latest first.
  package let disclosed: [(year: Int, count: Int)]
  /// Paths of files that have no page, with the number of the item where it is known.
  ///
  /// Their names and lines may hold what must not be read in a public log.
  package let unpublished: [String: IndexNumber?]
  /// Folders of categories from the board's folder, whose names are public.
  package let publicFolders: Set<String>
  /// What was written; nil for a check, and for a build that faults stopped.
  package internal(set) var output: OutputSummary?

  /// Findings that make `check` exit with 1.
  package var errorCount: Int { findings.count { $0.severity == .error } }
  /// Findings that keep a build from writing.
  package var faultCount: Int { findings.count { $0.class == .fault } }

  init(today: CivilDate, content: Content, items: [JudgedItem], isDrafts: Bool) {
    self.today = today
    language = content.board?.language
    publicFolders = Set((content.board?.categories ?? []).map { "\(contentFolder)/\($0.name)" })
    let shown = items.filter(\.assessment.isShown)
    published = shown.count
    held = items.filter { !$0.assessment.isShown }.map(HeldItem.init)
    let years = Dictionary(grouping: shown.compactMap(\.assessment.disclosedOn), by: \.year)
    disclosed = years.map { ($0.key, $0.value.count) }.sorted { $0.year > $1.year }
    unpublished = Self.unpublished(
      content, shown: Set(shown.lazy.filter { $0.notice.withdrawal == nil }.map(\.notice.path)))
    findings = []
    add(content.findings + items.flatMap(\.findings))
  }

  /// Adds findings in their place.
  mutating func add(_ more: [Finding]) {
    findings = (findings + more).sorted {
      ($0.path, $0.range.lowerBound, $0.rule) < ($1.path, $1.range.lowerBound, $1.rule)
    }
  }

  private static func unpublished(_ content: Content, shown: Set<String>) -> [String: IndexNumber?] {
    var names: [String: IndexNumber?] = [:]
    for path in content.itemPaths where !shown.contains("\(contentFolder)/\(path)") {
      names["\(contentFolder)/\(path)"] = .some(content.indexes[path])
    }
    for path in content.refusedPaths { names["\(contentFolder)/\(path)"] = .some(nil) }
    return names
  }
}

/// An item that is not on the site, and where it stands.
package struct HeldItem: Sendable {
  package let path: String
  package let index: IndexNumber
  package let standing: Standing
  /// Ids of the rules that hold it, each once, in order.
  package let reasons: [String]

  init(_ item: JudgedItem) {
    path = item.notice.path
    index = item.notice.index.value
    standing = item.assessment.standing
    reasons = item.findings.filter { $0.class == .hold }.map(\.rule).reduce(into: []) { rules, rule in
      if !rules.contains(rule) { rules.append(rule) }
    }
  }
}
