import Notices

/// Everything that was read, before anything is judged.
struct Content: Sendable {
  var files: ContentFiles
  /// Nil when board.yaml is missing or has a fault.
  var board: Board?
  var people: [Person] = []
  var kinds: [Kind] = []
  var calendar = WorkCalendar()
  var contacts: [VillageContact] = []
  /// In the order of path.
  var notices: [LoadedNotice] = []
  var reports: [LoadedReport] = []
  /// Paths from the content folder of all files that are items or reports, readable or not.
  var itemPaths: [String] = []
  /// Paths from the content folder of what the scan refused, whatever it is.
  var refusedPaths: [String] = []
  /// Numbers of items, by the path from the content folder; of unreadable items too, where the number could be read.
  var indexes: [String: IndexNumber] = [:]
  var findings: [Finding] = []
}

/// An item as read: typed front matter, and the bytes of the whole file.
struct LoadedNotice: Sendable {
  let notice: Notice
  let bytes: [UInt8]
}

/// A yearly report as read.
struct LoadedReport: Sendable {
  let report: YearReport
  let bytes: [UInt8]
}

/// The folder that all paths of findings begin with.
let contentFolder = "content"
