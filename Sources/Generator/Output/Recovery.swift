import Glibc

/// Brings a folder back to a whole tree after a build that was killed, before anything else is done with it.
enum Recovery {
  /// Completes what a journal says and removes every leftover.
  ///
  /// The caller holds the lock.
  ///
  /// A journal that is not whole is dropped: the build that follows compares every file with what must be there.
  static func run(_ home: borrowing OutputHome, probe: OutputProbe) throws(OutputFailure) {
    for seat in OutputHome.Seat.allCases {
      do throws(SystemError) {
        try completeJournal(home, seat, probe: probe)
        for work in [OutputHome.Work.draft, .trial, .stage] { try remove(work, home, seat, probe: probe) }
      } catch {
        guard error.code != ENOTDIR else { continue }
        throw .system(.recover, path: home.path, error)
      }
    }
  }

  /// Applies a journal from its first operation, whatever was done of it before, then removes it.
  static func completeJournal(
    _ home: borrowing OutputHome, _ seat: OutputHome.Seat, probe: OutputProbe
  ) throws(SystemError) {
    guard let bytes = try read(home, seat) else { return }
    if let journal = Journal(reading: bytes), let stage = try stage(home, seat) {
      try unsafe FolderMaking.make(home.name, at: home.parent.number, probe: probe)
      let site = try unsafe Descriptor(folderAt: home.parent.number, home.name)
      try journal.apply(stage: stage.number, site: site.number, probe: probe)
    }
    try remove(.journal, home, seat, probe: probe)
    probe(.journalRemoved)
  }

  static func remove(
    _ work: OutputHome.Work, _ home: borrowing OutputHome, _ seat: OutputHome.Seat, probe: OutputProbe
  ) throws(SystemError) {
    try unsafe FolderRemoval.remove(home.path(work, seat), at: home.parent.number, probe: probe)
  }

  private static func read(_ home: borrowing OutputHome, _ seat: OutputHome.Seat) throws(SystemError) -> [UInt8]? {
    do throws(SystemError) {
      let file = try unsafe Descriptor(at: home.parent.number, home.path(.journal, seat), O_RDONLY | O_NOFOLLOW)
      return try file.readAll()
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }

  private static func stage(_ home: borrowing OutputHome, _ seat: OutputHome.Seat) throws(SystemError) -> Descriptor? {
    do throws(SystemError) {
      return try unsafe Descriptor(folderAt: home.parent.number, home.path(.stage, seat))
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }
}
