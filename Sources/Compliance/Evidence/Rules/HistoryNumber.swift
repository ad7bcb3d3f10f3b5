package import Diagnostics
package import Extraction
package import Notices

/// Tells of a number in an earlier version of a file: whoever clones the repository has it, whatever the file says today.
package struct HistoryNumber: RuleKeeper {
  package static let rule = Rule(
    "history-number", .duty, .error,
    title: Phrase(zh: "Git 历史里有身份证号、银行卡号", en: "an identity number or a card in the history"),
    requirement: Phrase(
      zh:
        "提交过的号码，文件改了、删了仍在 Git 历史里，谁克隆仓库谁就拿到。不要推送；报告保密审查小组；由管理仓库的人按 content/README.md 的泄露处置改写历史；已推送的，服务器和各人的副本也要清除。",
      en:
        "A number that was committed stays in the history though the file was mended or removed, and whoever clones the repository has it. Do not push; tell the secrecy office; whoever keeps the repository rewrites its history as content/README.md says; what was pushed is cleared on the server and in every copy."
    ),
    basis: Phrase(zh: "《个人信息保护法》第五十七条", en: "Personal Information Protection Law, article 57"),
    wrong: "git commit（名单.csv 里有身份证号），再 git commit（删去那一列）", right: "改写历史，让名单.csv 从来没有过那一列")

  /// One version of a file as a commit has it.
  package struct Version {
    package let commit: String
    package let day: CivilDate
    /// From the board's folder.
    package let path: String

    package init(commit: String, day: CivilDate, path: String) {
      self.commit = commit
      self.day = day
      self.path = path
    }
  }

  private let scans: LeakScans
  /// Numbers that somebody decided may be public, by rule and masked form.
  private let excepted: Set<[String]>
  private var seen: Set<Sighting> = []
  package private(set) var findings: [Finding] = []

  private struct Sighting: Hashable {
    let path: String
    let identity: UInt64
  }

  /// - Parameter exceptions: Those recorded in papers of today.
  package init(_ board: Board, exceptions: [LeakException]) {
    scans = LeakScans(allowing: PublicNumbers(of: board))
    excepted = Set(exceptions.map { [$0.rule, $0.masked] })
  }

  /// Looks through a text as it is typed; a number that an earlier version of the file had is not told again.
  package mutating func look(at text: [UInt8], _ version: Version) {
    look(in: [text], version)
  }

  /// Looks through a file of another kind; one that cannot be read is passed over.
  package mutating func look(at examination: Examination, _ version: Version) {
    if let extract = try? examination.result.get() { look(in: extract.texts.map(\.bytes), version) }
  }

  private mutating func look(in texts: [[UInt8]], _ version: Version) {
    var fresh: [Leak] = []
    for text in texts {
      scans.file.scan(text.span) { leak in
        if leak.isProved, !excepted.contains([leak.rule.id, leak.masked]) { fresh.append(leak) }
      }
    }
    fresh = fresh.filter { seen.insert(Sighting(path: version.path, identity: $0.identity)).inserted }
    guard let first = fresh.first else { return }
    findings.append(
      Finding(
        Self.rule, in: version.path,
        Phrase(
          zh:
            "提交 \(version.commit)（\(version.day)）里，这个文件有\(first.kind.zh)“\(first.masked)”\(fresh.count > 1 ? "等\(fresh.count)个" : "")；文件后来改了、删了也还在历史里",
          en:
            "in commit \(version.commit) (\(version.day)) this file holds a \(first.kind.en), \"\(first.masked)\"\(fresh.count > 1 ? ", \(fresh.count) in all" : ""); it stays in the history though the file was mended or removed"
        ),
        hint: Phrase(
          zh:
            "先不要推送；告诉保密审查小组；请管理仓库的人改写历史再推送，例如：git filter-repo --invert-paths --path \(version.path)（整个文件不要了），或者 git filter-repo --replace-text 号码清单.txt（只抹去号码）；已推送的，见 content/README.md 的泄露处置",
          en:
            "do not push; tell the secrecy office; have the history rewritten before anything is pushed, for example: git filter-repo --invert-paths --path \(version.path) (for the whole file) or git filter-repo --replace-text numbers.txt (for the numbers); if it was pushed, see content/README.md"
        ),
        isConfidential: true))
  }
}
