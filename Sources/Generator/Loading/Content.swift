import Notices
import Reporting

/// Everything that was read, before anything is judged.
struct Content: Sendable {
  var files: ContentFiles
  /// Nil when board.yaml is missing or has a fault.
  var board: Board?
  var people: [Person] = []
  var kinds: [Kind] = []
  var calendar = WorkCalendar()
  var ledgers = Ledgers()
  /// In the order of path.
  var notices: [LoadedNotice] = []
  var reports: [LoadedReport] = []
  /// The figures that submitted reports are stored with, by year.
  var storedFigures: [Int: StoredFigures] = [:]
  /// Drafts of revisions (`NAME.改稿.md`), in the order of path.
  var revisions: [LoadedRevision] = []
  /// The files that every judgement rests on (board, people, kinds, working days) were read without a fault.
  ///
  /// Without them who may sign, what the fingerprint covers and when a period ends are not known, so that nothing is
  /// judged and nothing is written, not even when the build keeps going.
  var isJudgeable = true
  /// How many files that are items or reports could not be read.
  var unreadableCount = 0
  /// Numbers of items, by the path from the content folder; of unreadable items too, where the number could be read.
  var indexes = PathIndexes()
  var findings: [Finding] = []
}

/// An item beside the bytes of its whole file, which are given back as soon as it is judged.
struct LoadedNotice: Sendable {
  let notice: Notice
  let bytes: [UInt8]
}

/// A yearly report as read.
///
/// A class, so that what may be a report or an item is no larger than an item.
final class LoadedReport: Sendable {
  let report: YearReport
  let bytes: [UInt8]

  init(report: YearReport, bytes: [UInt8]) {
    self.report = report
    self.bytes = bytes
  }
}

/// A draft of a revision as read.
struct LoadedRevision: Sendable {
  /// The path from the content folder.
  let path: String
  /// Nil when it cannot be read.
  let loaded: LoadedNotice?
  let index: Located<IndexNumber>?

  var notice: Notice? { loaded?.notice }
}

/// The folder that all paths of findings begin with.
let contentFolder = "content"
