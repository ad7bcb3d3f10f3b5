import CLinux
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

  /// Takes the lock beside the output, or in it where nothing may be written beside.
  static func lock(_ home: borrowing OutputHome) throws(OutputFailure) -> OutputLock {
    do throws(SystemError) {
      return try OutputLock(home, .beside)
    } catch {
      if error.code == EWOULDBLOCK { throw .anotherBuild(home.path) }
      guard [EACCES, EROFS, EPERM].contains(error.code), (try? openFolder(home)) != nil else {
        throw .system(.lock, path: home.path, error)
      }
    }
    do throws(SystemError) {
      return try OutputLock(home, .inside)
    } catch {
      if error.code == EWOULDBLOCK { throw .anotherBuild(home.path) }
      throw .system(.lock, path: home.path, error)
    }
  }

  /// Opens the output's folder, nothing where it does not exist.
  static func openFolder(_ home: borrowing OutputHome) throws(OutputFailure) -> Descriptor? {
    do throws(SystemError) {
      return try unsafe Descriptor(folderAt: home.parent.number, home.name)
    } catch {
      switch error.code {
      case ENOENT: return nil
      case ENOTDIR, ELOOP: throw .notAFolder(home.path)
      default: throw .system(.open, path: home.path, error)
      }
    }
  }

  /// Reads the marker and lists the old tree; nothing where the folder is missing or empty.
  static func list(
    _ root: consuming Descriptor?, _ home: borrowing OutputHome, _ wanted: (purpose: OutputPurpose, owner: String?),
    in table: inout PathTable
  ) throws(OutputFailure) -> OldTree? {
    guard let root else { return nil }
    let old: OldTree
    do throws(SystemError) { old = try OldTree(root: root) } catch { throw .system(.list, path: home.path, error) }
    guard try isOurs(old, home, wanted) || old.holdsGit else { return nil }
    do throws(SystemError) { try old.enter(in: &table) } catch { throw .system(.list, path: home.path, error) }
    return old
  }

  /// Whether the folder has our marker; refuses one of another purpose or board, and a full folder without any.
  private static func isOurs(
    _ old: OldTree, _ home: borrowing OutputHome, _ wanted: (purpose: OutputPurpose, owner: String?)
  ) throws(OutputFailure) -> Bool {
    let marker: [UInt8]?
    do throws(SystemError) {
      marker = try old.open(OutputPath.marker.text)?.readAll(limit: 1024)
    } catch {
      throw .system(.list, path: home.path, error)
    }
    guard let marker, let found = OutputPurpose(marker: marker) else {
      guard old.isEmpty else { throw .notOurs(home.path) }
      return false
    }
    guard found == wanted.purpose else { throw .otherPurpose(home.path, found: found, wanted: wanted.purpose) }
    if let owner = wanted.owner, let other = OutputPurpose.owner(marker: marker), other != owner {
      throw .otherBoard(home.path, found: other, wanted: owner)
    }
    return true
  }

  /// Removes the tree that an exchange left beside a folder; false where there is none.
  package static func removePrevious(of folder: String) throws(OutputFailure) -> Bool {
    let home = try OutputHome(folder)
    let name = home.path(.previous, .beside)
    guard (try? unsafe stat(at: home.parent.number, name)) != nil else { return false }
    do throws(SystemError) {
      try Recovery.remove(.previous, home, .beside) { _ in }
      return true
    } catch {
      throw .system(.write, path: name, error)
    }
  }

  /// The addresses of all files that the old tree has, in no order.
  package var oldFiles: [String] {
    ledger.withLock { ledger in
      (0..<ledger.table.count).filter { ledger.table[$0].contains(.oldFile) }.map { ledger.table.text($0) }
    }
  }

  /// Takes a file of the old tree into the new one as it is, whatever it holds.
  package func retain(_ path: String) {
    ledger.withLock { ledger in
      guard let index = ledger.table.index(of: path.utf8.span), ledger.table[index].contains(.oldFile) else {
        return
      }
      ledger.table[index].insert(.claimed)
    }
  }
}
