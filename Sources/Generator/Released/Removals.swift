import Compliance
import Diagnostics
import Notices

/// What was released and would leave the site for another cause than withdrawal or a leak.
struct Removals: Sendable {
  /// A paper that would vanish.
  struct Gone: Sendable {
    let name: PaperName
    /// Where its file is, or was; nil when only the site knows of it.
    var path: String?
    /// The first thing that keeps it out; nil when the file is gone.
    var reason: Finding?

    /// How what is out is changed or taken back; a report is neither revised nor withdrawn.
    fileprivate var ways: Phrase {
      guard case .item = name else { return Phrase(zh: "", en: "") }
      return Phrase(
        zh: "；内容要改的走改稿，不该公开的撤回，例如：noticeboard withdraw \(name) --reason ……",
        en: "; what changes goes through a revision, what must go is taken back, for example: "
          + "noticeboard withdraw \(name) --reason …")
    }

    fileprivate var withdrawal: Phrase {
      guard case .item = name else { return Phrase(zh: "", en: "") }
      return Phrase(
        zh: "；不该公开的再撤回：noticeboard withdraw \(name) --reason ……",
        en: "; if it must go: noticeboard withdraw \(name) --reason …")
    }
  }

  /// In the order of their names.
  let gone: [Gone]
  let released: Int
  /// How many may vanish, as somebody said.
  let allowed: Int
  private let signers: [String: SignerRemoved]
  private let shown: [PaperName: SiteRecord.State]
  private let old: SiteRecord?
  private let today: CivilDate
  /// Papers whose files the last commit does not have any more.
  private let deleted: Set<PaperName>

  /// As many are written with an error each; more are not written at all.
  static let limit = 3

  /// - Parameters:
  ///   - old: what the site that is there says of itself.
  ///   - released: papers that git says were released, with their paths from the root.
  ///   - deleted: papers that the history says were released and that the last commit does not have, with their paths.
  ///   - kept: papers that a build shows as they were released, whatever lies in the folder.
  ///   - allowed: how many may vanish.
  ///   - countsFaults: whether papers with a fault are written away, too; else the fault stops everything by itself.
  init(
    _ judged: Judgement, old: SiteRecord?, released: [PaperName: String],
    deleted: [PaperName: String] = [:], kept: Set<PaperName> = [], allowed: Int = 0,
    countsFaults: Bool
  ) {
    self.old = old
    self.allowed = allowed
    today = judged.outcome.today
    let shown = judged.shownPapers
    self.shown = shown
    signers = SignerRemoved.all(in: judged.content, judged.items)
    self.deleted = Set(deleted.keys).subtracting(released.keys)
    var known = released.merging(deleted) { committed, _ in committed }
    if let old, old.day.map({ $0 <= judged.outcome.today }) ?? true {
      for (name, state) in old.papers where state != .removed { known[name] = known[name] ?? "" }
    } else if old != nil {
      known = [:]
    }
    self.released = known.count
    let missing = judged.content.isJudgeable ? known.filter { shown[$0.key] == nil && !kept.contains($0.key) } : [:]
    let left = missing.filter { old?.papers[$0.key] != .removed }
    gone =
      left.isEmpty ? [] : HeldPapers(judged).gone(among: left, countsFaults: countsFaults).sorted { $0.name < $1.name }
  }

  /// Nothing may be written.
  var isHalting: Bool { gone.count > max(Self.limit, allowed) }

  /// There is nothing to tell of, nor would there be when the site that is written is the old one.
  var isNothing: Bool { gone.isEmpty && signers.isEmpty && old?.day.map { $0 <= today } ?? true }

  /// Nobody allowed them to vanish.
  private var isTold: Bool { gone.count > allowed }

  /// What the marker of the site that is written says.
  ///
  /// What vanished without leave stays in it, so that the next build says it again.
  var record: SiteRecord {
    var record = SiteRecord(papers: shown)
    guard let old else { return record.keeping(gone, isTold ? .published : .removed) }
    if let day = old.day, day > today {
      record.papers.merge(old.papers) { now, _ in now }
      return record
    }
    for (name, state) in old.papers where state == .removed && record.papers[name] == nil {
      record.papers[name] = state
    }
    return record.keeping(gone, isTold ? nil : .removed, of: old)
  }
}

extension SiteRecord {
  /// With papers that are not shown, in a state, or in that in which they were.
  fileprivate func keeping(_ gone: [Removals.Gone], _ state: State?, of old: SiteRecord? = nil) -> SiteRecord {
    var record = self
    for paper in gone { record.papers[paper.name] = state ?? old?.papers[paper.name] ?? .published }
    return record
  }
}

// MARK: - Findings

extension Removals {
  /// The one cause that stops the build; nil where it may write.
  var halt: Finding? {
    guard isHalting, isTold else { return nil }
    let cause = mainCause
    let names = gone.prefix(10).map(\.name.description).joined(separator: "、")
    let more = gone.count > 10 ? "……" : ""
    let why = cause.map { Phrase(zh: "；主要是：\($0.cause.zh)", en: "; mainly: \($0.cause.en)") } ?? Phrase(zh: "", en: "")
    return Finding(
      RemovalRules.shared.removals, in: cause == nil ? contentFolder : SignerRemoved.path,
      Phrase(
        zh: "公开过的 \(released) 条中有 \(gone.count) 条会从网站上消失，超过 \(Self.limit) 条，什么都不写：\(names)\(more)\(why.zh)",
        en:
          "\(gone.count) of \(released) released papers would vanish, more than \(Self.limit), so nothing is written: "
          + "\(names)\(more)\(why.en)"),
      hint: cause?.remedy
        ?? Phrase(
          zh: "把文件或设置恢复原样，例如：git checkout HEAD -- content；确要去掉：noticeboard build --allow-removals \(gone.count)",
          en: "restore files or settings, for example: git checkout HEAD -- content; or let it through: noticeboard "
            + "build --allow-removals \(gone.count)"))
  }

  /// Everything to be told beside what halts.
  var findings: [Finding] {
    let removed = signers.values.sorted { ($1.papers, $0.name) < ($0.papers, $1.name) }
    let main = halt == nil ? nil : mainCause?.name
    let told = isTold ? gone.filter { !isExplained($0) }.prefix(isHalting ? 10 : Self.limit).map(finding) : []
    return removed.filter { $0.name != main }.map(\.finding) + told
  }

  /// Whether a finding is one of many of one cause that is told by itself.
  func stands(for finding: Finding) -> Bool {
    signers.values.contains { $0.explains(finding) }
  }

  private func isExplained(_ paper: Gone) -> Bool {
    guard let path = paper.path else { return false }
    return signers.values.contains { $0.lines[path] != nil }
  }

  /// The missing person who explains most of them, if one explains at least half.
  private var mainCause: SignerRemoved? {
    let counted = signers.values.map { signer in
      (signer: signer, count: gone.count { $0.path.map { signer.lines[$0] != nil } ?? false })
    }
    let most = counted.max { ($0.count, $1.signer.name) < ($1.count, $0.signer.name) }
    return most.flatMap { $0.count * 2 >= gone.count ? $0.signer : nil }
  }

  private func finding(_ paper: Gone) -> Finding {
    guard let reason = paper.reason, let path = paper.path else { return missing(paper) }
    return Finding(
      RemovalRules.shared.vanished, in: path, at: reason.range,
      Phrase(
        zh: "\(paper.name) 公开过，现在放不出来（\(reason.rule.title.zh)），网页会消失",
        en: "\(paper.name) was released and is not let through any more (\(reason.rule.title.en)): its page vanishes"),
      hint: Phrase(
        zh: "改正上面说的问题\(paper.ways.zh)", en: "mend what is said of it\(paper.ways.en)"),
      isConfidential: reason.isConfidential)
  }

  /// The command that brings a file back, or finds it.
  private func restoring(_ paper: Gone) -> String {
    guard let path = paper.path else { return "git log --diff-filter=D --name-only -- content" }
    let quoted = "'\(path.replacing("'", with: "'\\''"))'"
    guard deleted.contains(paper.name) else { return "git checkout HEAD -- \(quoted)" }
    return "git checkout $(git log -1 --diff-filter=D --format=%H -- \(quoted))~1 -- \(quoted)"
  }

  private func missing(_ paper: Gone) -> Finding {
    let file = restoring(paper)
    return Finding(
      RemovalRules.shared.vanished, in: paper.path ?? contentFolder,
      Phrase(
        zh: "\(paper.name) 公开过，文件却不见了；公开过的信息不能删去，要撤回的留下索引号、日期和原因",
        en: "\(paper.name) was released and its file is gone; what was released is not deleted: taken back, it leaves "
          + "number, day and reason"),
      hint: Phrase(
        zh:
          "先恢复文件，例如：\(file)\(paper.withdrawal.zh)；确要整条去掉：noticeboard build --allow-removals \(gone.count)",
        en: "restore the file, for example: \(file)\(paper.withdrawal.en); to remove it altogether: noticeboard build "
          + "--allow-removals \(gone.count)"))
  }
}
