import Compliance
import Diagnostics
import History
import Notices

/// What the last commit released, as far as the folder differs from it.
///
/// Told by the words of the files alone: five steps in their order, whose day has come, of a paper that was cleared.
struct CommittedPapers {
  let files: [CommittedFile]
  /// Paths of other files that differ, from the content folder.
  let others: [String]

  var isEmpty: Bool { files.isEmpty && others.isEmpty }

  /// Asks git which files differ; nothing where the folder is in no repository.
  static func read(root: String, environment: [String: String]?) async -> CommittedPapers {
    guard let environment else { return CommittedPapers(files: [], others: []) }
    let found = try? await CommittedFile.differing(in: "\(root)/\(contentFolder)", environment: environment)
    return CommittedPapers(files: found?.texts ?? [], others: found?.others ?? [])
  }

  /// The papers by their names, with the paths of their files from the root.
  ///
  /// Of files that are as they were committed those count that settings alone hold back, where the settings changed.
  func released(_ judged: Judgement) -> [PaperName: String] {
    guard !files.isEmpty, let board = judged.content.board else { return [:] }
    var found: [PaperName: String] = [:]
    let (notices, reports) = (NoticeReader(board: board), ReportReader())
    for file in files {
      let path = "\(contentFolder)/\(file.path)"
      var findings: [Finding] = []
      if file.path.utf8.starts(with: "年度报告/".utf8) {
        guard let report = reports.read(file.bytes, path: path, findings: &findings),
          report.isReleased(on: judged.outcome.today)
        else { continue }
        found[.report(report.year.value)] = path
      } else if !RevisionName.isDraft(file.path) {
        guard let notice = notices.reading(of: file.bytes, path: path, findings: &findings).notice,
          notice.isReleased(on: judged.outcome.today)
        else { continue }
        found[.item(notice.index.value)] = path
      }
    }
    guard files.contains(where: { Self.settings.contains($0.path) }) else { return found }
    for item in judged.items where item.isHeldBySettings && item.notice.isReleased(on: judged.outcome.today) {
      found[.item(item.notice.index.value)] = item.notice.path
    }
    return found
  }

  /// Files on which it depends who may sign.
  private static let settings: Set<String> = ["board.yaml", "people.yaml"]
}

extension JudgedItem {
  /// Nothing stands against it but that the roster does not bear out who signed.
  fileprivate var isHeldBySettings: Bool {
    let blocking = findings.filter(\.isBlocking)
    return !blocking.isEmpty && blocking.allSatisfy { RuleGroup.rosterRules.contains($0.rule) }
  }
}

extension Notice {
  /// Whether its own words say that it was out by a day.
  func isReleased(on day: CivilDate) -> Bool {
    (secrecy.value.isCleared || withdrawal != nil) && review.isWhole(on: day)
      && published.map { $0.value <= day } != false
  }
}

extension YearReport {
  /// Whether its own words say that it was out by a day.
  func isReleased(on day: CivilDate) -> Bool {
    secrecy.value.isCleared && review.isWhole(on: day) && published.map { $0.value <= day } != false
  }
}

extension Secrecy {
  /// Whether the text may be out.
  var isCleared: Bool {
    switch self {
    case .cleared: true
    case .refused: false
    case .referred(_, _, let answer): answer?.mayPublish == true
    }
  }
}

extension ReviewTrail {
  /// All five steps in their order, the last of them by a day.
  fileprivate func isWhole(on day: CivilDate) -> Bool {
    signOffs.map(\.value.step) == ReviewStep.allCases && signOffs.allSatisfy { $0.value.date <= day }
  }
}
