import Glibc
import Synchronization

extension SiteWriter {
  /// The stage, made when the first difference is met.
  func openStage() throws(OutputFailure) -> Stage {
    try ledger.withLock { (ledger) throws(OutputFailure) in
      if let stage = ledger.stage { return stage }
      do throws(SystemError) {
        let stage = try makeStage()
        ledger.stage = stage
        return stage
      } catch {
        throw .system(.makeFolder, path: home.path, error)
      }
    }
  }

  /// Makes the stage beside the output, or in it where files cannot pass from beside.
  private func makeStage() throws(SystemError) -> Stage {
    guard !mustBeInside else { return try Stage(home, .inside, probe: probe) }
    let stage = try Stage(home, .beside, probe: probe)
    if exists, !reaches(stage) {
      removeWork(.beside)
      return try Stage(home, .inside, probe: probe)
    }
    return stage
  }

  private var mustBeInside: Bool { lockSeat == .inside || (exists && method == .fileByFile(inside: true)) }

  /// Whether files can be renamed and linked between the stage and the output: asked of the system by a trial, because
  /// a mount of the same device, too, is a border.
  private func reaches(_ stage: Stage) -> Bool {
    guard let old = old?.root.number else { return isReplaceable }
    let marker = OutputPath.marker.text
    guard unsafe linkat(old, marker, stage.root.number, marker, 0) == 0 else { return errno == ENOENT }
    return unsafe unlinkat(stage.root.number, marker, 0) == 0
  }

  /// Whether the empty folder may give way to the stage: a mount point may not be removed.
  private var isReplaceable: Bool {
    guard unsafe unlinkat(home.parent.number, home.name, AT_REMOVEDIR) == 0 else { return false }
    return (try? unsafe FolderMaking.make(home.name, at: home.parent.number, probe: probe)) ?? false
  }

  /// Removes the stage, which after an exchange holds the old tree; what stays is removed by the next build.
  func removeWork(_ seat: OutputHome.Seat) {
    try? Recovery.remove(.stage, home, seat, probe: probe)
  }
}
