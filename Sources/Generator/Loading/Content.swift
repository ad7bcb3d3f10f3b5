package import Diagnostics
package import Notices
import Compliance

/// Everything that was read, before anything is judged.
package struct Content: Sendable {
  package var files: ContentFiles
  /// Nil when board.yaml is missing or has a fault.
  package var board: Board?
  package var people: [Person] = []
  package var kinds: [Kind] = []
  package var calendar = WorkCalendar()
  package var ledgers = Ledgers()
  /// In the order of path.
  package var notices: [LoadedNotice] = []
  package var reports: [LoadedReport] = []
  /// The figures that submitted reports are stored with, by year.
  var storedFigures: [Int: StoredFigures] = [:]
  /// Years whose stored figures could not be read.
  var unreadYears: Set<Int> = []
  /// Drafts of revisions (`NAME.改稿.md`), in the order of path.
  package var revisions: [LoadedRevision] = []
  /// The files that every judgement rests on (board, people, kinds, working days) were read without a fault.
  ///
  /// Without them it is unknown who may sign, what a fingerprint covers and when a period ends, so that nothing is
  /// judged and nothing is written, not even when the build keeps going.
  package var isJudgeable = true
  /// How many files that are items or reports could not be read.
  var unreadableCount = 0
  /// Numbers of items, by the path from the content folder; of unreadable items too, where the number could be read.
  package var indexes = PathIndexes()
  package var findings: [Finding] = []
  /// What board.yaml, people.yaml and the like were read from, by their paths from the content folder.
  var settingDigests: [String: ContentDigest] = [:]
  /// The bytes of such files that nobody has looked through for leaks yet.
  var unscanned: [(name: String, bytes: [UInt8])] = []
  /// Whether two papers claim one number, year or former address.
  var hasCollisions = false
  /// The number of the reading of all files that it comes of; nil where no live board reads.
  ///
  /// What differs from that reading in what some items say has the same.
  var look: Int?
}

/// An item beside the bytes of its whole file, which are given back as soon as it is judged.
package struct LoadedNotice: Sendable {
  package let notice: Notice
  package let bytes: [UInt8]

  package init(notice: Notice, bytes: [UInt8]) {
    self.notice = notice
    self.bytes = bytes
  }
}

/// A yearly report as read.
///
/// A class, so that what may be a report or an item is no larger than an item.
package final class LoadedReport: Sendable {
  package let report: YearReport
  package let bytes: [UInt8]

  package init(report: YearReport, bytes: [UInt8]) {
    self.report = report
    self.bytes = bytes
  }
}

/// A draft of a revision as read.
package struct LoadedRevision: Sendable {
  /// The path from the content folder.
  package let path: String
  /// Nil when it cannot be read.
  package let loaded: LoadedNotice?
  package let index: Located<IndexNumber>?

  package init(path: String, loaded: LoadedNotice?, index: Located<IndexNumber>?) {
    self.path = path
    self.loaded = loaded
    self.index = index
  }

  package var notice: Notice? { loaded?.notice }
}

/// The folder that all paths of findings begin with.
package let contentFolder = "content"
