import CLinux
import Glibc

extension SiteWriter {
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
}
