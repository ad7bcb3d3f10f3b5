import CLinux
import Glibc
import Synchronization

extension SiteWriter {
  /// Makes the new tree the site and says what changed.
  ///
  /// Call once, after the last `put` has returned.
  ///
  /// Complexity: with differences one link and one removal for each file that stays; without any, only a look at the
  /// table. If it throws, the old tree stands, or a journal waits that the next build completes.
  package func finish() throws(OutputFailure) -> OutputSummary { try finish(recording: nil) }

  /// The same, with a marker that says what that of another folder's site says.
  package func finish(recordOf folder: String) throws(OutputFailure) -> OutputSummary {
    try finish(recording: SiteRecord(folder: folder))
  }

  /// The same, with what the marker says of the papers that the site has.
  func finish(recording record: SiteRecord?) throws(OutputFailure) -> OutputSummary {
    defer { discard() }
    try put(.marker, purpose.marker(of: owner) + Array((record?.lines ?? "").utf8))
    if let failure = ledger.withLock({ $0.failure }) { throw failure }
    let plan = try BuildPlan(ledger.withLock { $0.table })
    guard plan.differs else { return plan.summary }
    let stage = try openStage()
    do throws(SystemError) {
      return plan.noting(try replace(plan, stage))
    } catch {
      if isJournalPlaced(stage.seat) { ledger.withLock { $0.stage = nil } }
      throw .system(.exchange, path: home.path, error)
    }
  }

  private func replace(_ plan: BuildPlan, _ stage: Stage) throws(SystemError) -> OutputSummary.Replacement {
    if old == nil, stage.seat == .beside, method == .exchange {
      try SystemError.check(
        unsafe renameat(home.parent.number, home.path(.stage, .beside), home.parent.number, home.name))
      probe(.exchanged)
      return .first
    }
    if method == .exchange, stage.seat == .beside, try linkUnchanged(plan, stage), try exchange() {
      if keepsPrevious { try keepPrevious() }
      return .exchanged
    }
    try replaceFileByFile(plan, stage)
    return .fileByFile
  }

  /// Links what did not change into the stage; false where the system will not link.
  private func linkUnchanged(_ plan: BuildPlan, _ stage: Stage) throws(SystemError) -> Bool {
    guard let old = old?.root.number else { return false }
    do throws(SystemError) {
      for index in 0..<plan.table.count where plan.table[index].isUnchanged {
        try unsafe plan.table.withCString(index) { (path) throws(SystemError) in
          try unsafe stage.link(path, from: old)
        }
      }
      return true
    } catch {
      guard [EXDEV, EPERM, EOPNOTSUPP, EMLINK, ENOSYS].contains(error.code) else { throw error }
      return false
    }
  }

  /// Lets both trees change places; false where the system will not.
  private func exchange() throws(SystemError) -> Bool {
    let parent = home.parent.number
    if unsafe renameat2(parent, home.path(.stage, .beside), parent, home.name, LINUX_RENAME_EXCHANGE) == 0 {
      probe(.exchanged)
      return true
    }
    guard [EXDEV, EINVAL, EBUSY, EPERM, EACCES, ENOSYS, EOPNOTSUPP].contains(errno) else { throw .last }
    return false
  }

  /// Lets the old tree lie beside the new one, where nobody but its owner may enter: it may hold what was taken down.
  private func keepPrevious() throws(SystemError) {
    let (parent, stage) = (home.parent.number, home.path(.stage, .beside))
    try SystemError.check(unsafe fchmodat(parent, stage, 0o700, 0))
    try Recovery.remove(.previous, home, .beside, probe: probe)
    try SystemError.check(unsafe renameat(parent, stage, parent, home.path(.previous, .beside)))
  }

  /// Writes down what is to be done, makes that and the staged bytes safe on disk, and does it.
  private func replaceFileByFile(_ plan: BuildPlan, _ stage: Stage) throws(SystemError) {
    try SystemError.check(syncfs(stage.root.number))
    try placeJournal(plan.journal.bytes, stage.seat)
    try Recovery.completeJournal(home, stage.seat, probe: probe)
  }

  private func placeJournal(_ bytes: [UInt8], _ seat: OutputHome.Seat) throws(SystemError) {
    let (draft, journal, parent) = (home.path(.draft, seat), home.path(.journal, seat), home.parent.number)
    let file = try unsafe Descriptor(at: parent, draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    probe(.journalOpened)
    try file.write(bytes.span)
    probe(.journalWritten)
    try SystemError.check(fsync(file.number))
    try SystemError.check(unsafe renameat(parent, draft, parent, journal))
    probe(.journalPlaced)
    try SystemError.check(fsync(seat == .beside ? parent : old?.root.number ?? parent))
  }

  private func isJournalPlaced(_ seat: OutputHome.Seat) -> Bool {
    (try? unsafe stat(at: home.parent.number, home.path(.journal, seat))) != nil
  }
}

extension PathTable.State {
  /// Whether the new tree has the old tree's file.
  fileprivate var isUnchanged: Bool { contains(.claimed) && !contains(.staged) }
}
