package import Compliance
package import Diagnostics
package import Notices
package import Pages

/// What a run found, whether or not it wrote anything.
package struct Outcome: Sendable {
  /// The day that the run stood at.
  package let today: CivilDate
  /// The board stands still at a day (冻结日期).
  package let isFrozen: Bool
  /// The language of the board; nil when board.yaml could not be read.
  package let language: String?
  /// In the order of path and place.
  package private(set) var findings: [Finding]
  /// Findings that the board's levels switch off; said in the totals, so that nobody is deceived.
  package private(set) var switchedOff = 0
  /// Files that were asked about and are looked at; nil when nothing is left out.
  package let selectedCount: Int?
  /// Files that were asked about and are for people alone: no README.md is checked.
  package let passedOver: Int
  private let selection: Selection
  private let levels: RuleLevels
  private let exampleNames: ExampleNames
  /// Items that have a page, withdrawn ones included.
  package let published: Int
  /// Items that have a page and were taken back, so that it says no more than that.
  package let withdrawn: Int
  /// Items that stay out, in the order of path.
  package let held: [HeldItem]
  /// Items disclosed in each year, latest first.
  package let disclosed: [(year: Int, count: Int)]
  /// Yearly reports that stay out, in the order of path.
  package let heldReports: [HeldReport]
  /// Items and reports that could not be read, and so are neither published nor held.
  package let unreadable: Int
  /// False when a fault in the board's settings kept everything from being judged.
  package let isJudged: Bool
  /// True when a fault stands against writing anything at all, whatever the caller is ready to go on with.
  package private(set) var isHalted = false
  /// Papers that were taken out of a site that was not written otherwise, by their numbers.
  package internal(set) var takenDown: [String] = []
  /// Settings and reports whose name and lines a public log may repeat; else only published items may be read there.
  private let openPaths: Set<String>
  /// The files of items that are published, in the order of path.
  private let publishedPaths: [String]
  /// The numbers of items, of unreadable ones too where the number could be read, by path from the content folder.
  private let indexes: PathIndexes
  /// The folders of categories, whose names are public.
  private let categoryFolders: Set<String>
  /// What else the build rested on, where another would say the same; nil where it might not.
  var basis: BuildBasis?
  /// What was written; nil for a check, and for a build that faults stopped.
  package internal(set) var output: OutputSummary?
  /// What the site was written by, kept as long as the outcome: a program that ends behind it need not take it apart.
  private(set) var builder: SiteBuilder?
  /// Links to other hosts on what is shown, in board.yaml and in the theme; empty but for a check.
  package private(set) var externalLinks: [ExternalLink] = []

  /// What the pages of a finished build are made of.
  package var site: Site? { builder?.pages.site }

  /// What changed since an earlier site; nil where that was not asked.
  package var changes: EditionChanges? { builder?.pages.changes }

  /// What its addresses begin with; nil while that is not known.
  package var baseURL: String? { builder?.baseURL }

  func keeping(_ builder: SiteBuilder) -> Outcome {
    var outcome = self
    outcome.builder = builder
    return outcome
  }

  /// Findings that make `check` exit with 1.
  package var errorCount: Int { findings.count { $0.severity == .error } }
  /// Findings that make `check --strict` exit with 1 as well.
  package var warningCount: Int { findings.count { $0.severity == .warning } }
  /// Whether a build ends with 1: something kept it from writing, or what was released left the site.
  package var failsBuild: Bool {
    isHalted || findings.contains { $0.class == .fault || $0.rule == RemovalRules.shared.vanished }
  }
  /// Blanks and sample values of board.yaml, which must not be published as if they were true.
  package var unready: [Finding] {
    findings.filter { UnreadyRules.shared.rules.contains($0.rule) && $0.path == Self.board }
  }
  /// Findings that keep a build from writing.
  package var faultCount: Int { findings.count { $0.class == .fault } }

  /// What a build wants to know before it writes; findings of the theme come later.
  init(
    today: CivilDate, content: Content, items: [JudgedItem], reports: [ReportJudge.Judged],
    selection: Selection = .everything
  ) {
    self.today = today
    self.selection = selection
    levels = RuleLevels(of: content.board)
    exampleNames = ExampleNames(content.board, people: content.people, today: today)
    let asked =
      selection.isEverything ? [] : content.files.paths.filter { selection.contains("\(contentFolder)/\($0)") }
    passedOver = asked.count { content.files[$0]?.kind == .readme }
    selectedCount = selection.isEverything ? nil : asked.count - passedOver
    isJudged = content.isJudgeable
    unreadable = content.unreadableCount
    language = content.board?.language
    isFrozen = content.board?.frozen != nil
    var years: [Int: Int] = [:]
    var held: [HeldItem] = []
    var withdrawn = 0
    var paths: [String] = []
    for item in items {
      let assessment = item.assessment
      if assessment.isPublished { paths.append(item.notice.path) }
      if let day = assessment.disclosedOn { years[day.year, default: 0] += 1 }
      if !assessment.isShown { held.append(HeldItem(item)) } else if item.notice.isTakenBack { withdrawn += 1 }
    }
    published = items.count - held.count
    self.withdrawn = withdrawn
    self.held = held
    disclosed = years.map { ($0.key, $0.value) }.sorted { $0.year > $1.year }
    heldReports = reports.filter { !$0.assessment.isPublished }.map(HeldReport.init)
    publishedPaths = paths
    let reported = reports.filter(\.assessment.isPublished).map(\.report.path)
    openPaths = Set(reported + Self.openSettings.map { "\(contentFolder)/\($0)" })
    indexes = Self.indexes(content)
    categoryFolders = Set((content.board?.categories ?? []).map { "\(contentFolder)/\($0.name)" })
    findings = []
    isHalted = content.findings.contains { $0.rule == SettingsLeak.rule }
    add(content.findings + items.flatMap { $0.findings } + reports.flatMap(\.findings))
  }

  private static let board = "\(contentFolder)/board.yaml"

  /// Settings of which everything is public, or plain dates.
  private static let openSettings = [
    "board.yaml", "kinds.yaml", "同义词.yaml", "工作日.csv", StandardCatalogueReader.file, "README.md",
  ]

  private static func indexes(_ content: Content) -> PathIndexes {
    var indexes = content.indexes
    for revision in content.revisions { indexes[revision.path] = revision.index?.value }
    return indexes
  }

  /// Adds findings in their place, as far as they were asked for, each weighed as the board wants it.
  ///
  /// A finding that names a second place belongs to both: the number of a new item that an old one has is said of the
  /// new one, whichever comes first.
  package mutating func add(_ more: [Finding]) {
    guard !more.isEmpty else { return }
    var said: [Phrase: Phrase?] = [:]
    for finding in more where isSelected(finding) {
      guard var weighed = levels.weighed(finding) else {
        switchedOff += 1
        continue
      }
      if let hint = weighed.hint, !weighed.examples.isEmpty {
        let own = said[hint] ?? weighed.sayingExamples(exampleNames.callAsFunction).hint
        (said[hint], weighed.hint) = (own, own)
      }
      findings.append(weighed)
    }
    findings.sort {
      ($0.isLeading ? 0 : 1, $0.path, $0.range.lowerBound, $0.rule.id)
        < ($1.isLeading ? 0 : 1, $1.path, $1.range.lowerBound, $1.rule.id)
    }
  }

  /// Adds links to other hosts, as far as their files were asked about.
  mutating func add(_ links: [ExternalLink]) {
    externalLinks += links.filter { selection.isEverything || selection.contains($0.path) }
  }

  /// Adds a fault that keeps even a build that goes on in spite of faults from writing.
  mutating func halt(_ fault: Finding) {
    isHalted = true
    add([fault])
  }

  /// Halts a build that would show blanks and sample values beside what is public; a board without any is still begun.
  mutating func haltUnready() {
    if published > 0, !unready.isEmpty { isHalted = true }
  }

  /// Adds what is to be told of released papers that would vanish: the one cause first, instead of all that follows
  /// from it.
  mutating func add(_ removals: Removals) {
    findings.removeAll(where: removals.stands)
    add(removals.findings)
    if let halt = removals.halt { self.halt(halt) }
  }

  /// How many findings there were, told or switched off.
  var told: Int { findings.count + switchedOff }

  private func isSelected(_ finding: Finding) -> Bool {
    selection.isEverything || selection.contains(finding.path) || finding.notes.contains { selection.contains($0.path) }
  }

  /// Puts the findings of some files before the others.
  package mutating func bringForward(_ changed: Selection) {
    let isFirst = { (finding: Finding) in finding.isLeading || changed.contains(finding.path) }
    findings = findings.filter(isFirst) + findings.filter { !isFirst($0) }
  }

  // MARK: - Public logs

  /// Whether a log that everybody can read may name the file and repeat its lines; fails closed.
  package func isOpen(_ path: String) -> Bool {
    openPaths.contains(path) || isPublished(path) || path.utf8.starts(with: "themes/".utf8) || path == Heartbeat.page
  }

  private func isPublished(_ path: String) -> Bool {
    let wanted = path.utf8
    var (low, high) = (0, publishedPaths.count)
    while low < high {
      let middle = (low + high) / 2
      let found = publishedPaths[middle].utf8
      if found.elementsEqual(wanted) { return true }
      if found.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    return false
  }

  /// What a log that everybody can read calls a file: an item that is not published by its index number alone.
  package func publicName(of path: String) -> String {
    if isOpen(path) || Self.plainNames.contains(path) { return path }
    let prefix = "\(contentFolder)/"
    if path.hasPrefix(prefix), let index = indexes[String(path.dropFirst(prefix.count))] {
      return index.description
    }
    let folder = path.split(separator: "/").prefix(2).joined(separator: "/")
    return categoryFolders.contains(folder) ? "\(folder)/…" : "\(contentFolder)/…"
  }

  /// Files whose names everybody knows, though their lines are nobody's business.
  private static let plainNames = Set(
    [contentFolder, "\(contentFolder)/people.yaml"] + Ledger.allCases.map { "\(contentFolder)/\($0.file)" })
}

/// A yearly report that is not on the site, and where it stands.
package struct HeldReport: Sendable {
  package let year: Int
  package let standing: Standing
  /// Ids of the rules that hold it, each once, in order.
  package let reasons: [String]

  init(_ judged: ReportJudge.Judged) {
    year = judged.report.year.value
    standing = judged.assessment.standing
    reasons = judged.findings.holdingRules
  }
}

/// An item that is not on the site, and where it stands.
package struct HeldItem: Sendable {
  /// The file, relative to the root.
  package let path: String
  /// What a public log calls it.
  package let index: IndexNumber
  package let standing: Standing
  /// Ids of the rules that hold it, each once, in order.
  package let reasons: [String]

  init(_ item: JudgedItem) {
    path = item.notice.path
    index = item.notice.index.value
    standing = item.assessment.standing
    reasons = item.findings.holdingRules
  }
}

extension Finding {
  /// Whether it tells the one cause of much else, and so is told first.
  fileprivate var isLeading: Bool { rule == RemovalRules.shared.removals }
}

extension [Finding] {
  /// Ids of the rules that keep a paper out, faults among them, each once, in order.
  var holdingRules: [String] {
    filter { $0.class != .duty }.map(\.rule.id).reduce(into: []) { rules, rule in
      if !rules.contains(rule) { rules.append(rule) }
    }
  }
}
