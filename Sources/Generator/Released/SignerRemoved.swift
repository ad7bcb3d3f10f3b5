import Compliance
import Diagnostics
import Notices

/// Somebody who signed many papers and whom people.yaml no longer names: one cause, said once.
struct SignerRemoved: Sendable {
  /// As the lines write the person.
  let name: String
  private(set) var papers = 0
  private(set) var first: CivilDate
  private(set) var last: CivilDate
  private(set) var steps: Set<ReviewStep> = []
  private(set) var lines: [String: [Range<Int>]] = [:]

  /// Papers up to which each line is told by itself: a name that was misspelt.
  static let fewest = 3

  private init(_ line: SignOff) {
    name = line.person
    (first, last) = (line.date, line.date)
  }

  private mutating func add(_ line: Located<SignOff>, in path: String) {
    if lines[path] == nil { papers += 1 }
    lines[path, default: []].append(line.range)
    first = min(first, line.value.date)
    last = max(last, line.value.date)
    steps.insert(line.value.step)
  }

  /// Everybody who is meant by lines of more than a few papers and is not on the roster, by name.
  ///
  /// Complexity: linear in all lines of review that name nobody.
  static func all(in content: Content, _ items: [JudgedItem]) -> [String: SignerRemoved] {
    guard content.isJudgeable else { return [:] }
    let roster = Roster(content.people)
    var found: [String: SignerRemoved] = [:]
    func look(at trail: ReviewTrail, in path: String) {
      for line in trail.signOffs {
        guard case .none = roster.find(line.value.person) else { continue }
        found[line.value.person, default: SignerRemoved(line.value)].add(line, in: path)
      }
    }
    for item in items where !item.assessment.isShown {
      look(at: item.notice.review, in: item.notice.path)
      for change in item.notice.changes { look(at: change.value.review, in: item.notice.path) }
    }
    for loaded in content.reports { look(at: loaded.report.review, in: loaded.report.path) }
    return found.filter { $0.value.papers > fewest }
  }

  /// Whether a finding is about one of the lines.
  func explains(_ finding: Finding) -> Bool {
    guard let lines = lines[finding.path] else { return false }
    return finding.rule.id == Self.lineRule && lines.contains(finding.range) || finding.rule.id == Self.owedRule
  }

  private static let lineRule = "review-person-unknown"
  /// A paper that is held only for want of its signer is not owed anew.
  private static let owedRule = "overdue"

  var finding: Finding {
    Finding(RemovalRules.shared.signerRemoved, in: Self.path, cause, hint: remedy)
  }

  static let path = "\(contentFolder)/people.yaml"

  var cause: Phrase {
    Phrase(
      zh: "people.yaml 里没有“\(name)”，此人在 \(first) 到 \(last) 之间签过 \(papers) 条",
      en: "people.yaml has nobody called \"\(name)\", who signed \(papers) papers between \(first) and \(last)")
  }

  /// The entry, written back.
  var remedy: Phrase {
    let done = steps.sorted().map(\.name).joined(separator: ", ")
    let entry = "- { 编号: liqiang, 姓名: \(name), 单位: ……, 步骤: [\(done)], 任期: { 从: \(first), 至: \(last) } }"
    return Phrase(
      zh: "把此人写回 people.yaml，离任的写“至”，旧的签字不要改，例如：\(entry)",
      en: "restore the entry in people.yaml and set 至 for who left; leave old sign-offs alone, for example: \(entry)")
  }
}
