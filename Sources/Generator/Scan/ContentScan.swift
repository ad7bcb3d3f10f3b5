import CLinux
import Glibc

/// What is under the content folder: every file by name, and everything that is refused.
///
/// Files and folders whose names begin with a dot are passed over, and what office programs leave behind. Symbolic links are followed to regular files inside
/// the folder and nowhere else. No file is opened, so no pipe or device can hold the scan up.
package struct ContentScan: Sendable {
  /// All files, in the order of their paths' UTF-8 bytes.
  package private(set) var files: [ScannedFile] = []
  /// All that is refused, in the same order.
  package private(set) var problems: [ScanProblem] = []
  /// A killed command left a text behind; see ``LeftOvers``.
  private var hasLeftOvers = false

  /// The deepest nesting of folders.
  static let depthLimit = 64
  /// The longest path from the content folder in bytes.
  static let pathLimit = 1024

  private let realRoot: String

  /// Walks a folder.
  ///
  /// Complexity: one look at each name; about 2 microseconds each.
  ///
  /// - Throws: a problem with an empty path if the folder itself cannot be opened.
  package static func walk(_ root: String) throws(ScanProblem) -> ContentScan {
    let scan = try on(root) { (scan, folder) throws(SystemError) in
      try scan.visit(folder, at: "", depth: 0)
      return scan
    }
    if scan.hasLeftOvers { LeftOvers.removeUnlessLocked(below: root) }
    return scan
  }

  /// Walks a folder with what it holds dealt out to workers; finds what a walk alone finds, in the same order.
  package static func walk(_ root: String, workers: Workers) async throws(ScanProblem) -> ContentScan {
    let names = try on(root) { (_, folder) throws(SystemError) in try FolderEntry.sortedList(folder) }
    let parts = try await workers.map(names, smallest: 1) { (chunk) throws(ScanProblem) in
      [try part(chunk, of: root)]
    }
    guard var whole = parts.first else { return try walk(root) }
    for part in parts.dropFirst() {
      whole.files += part.files
      whole.problems += part.problems
      whole.hasLeftOvers = whole.hasLeftOvers || part.hasLeftOvers
    }
    if whole.hasLeftOvers { LeftOvers.removeUnlessLocked(below: root) }
    return whole
  }

  private static func part(_ names: ArraySlice<FolderEntry>, of root: String) throws(ScanProblem) -> ContentScan {
    try on(root) { (scan, folder) throws(SystemError) in
      try scan.visit(names, in: folder, at: "", depth: 0)
      return scan
    }
  }

  /// Opens the folder for a part of a walk.
  private static func on<Result>(
    _ root: String, _ work: (inout ContentScan, borrowing Descriptor) throws(SystemError) -> Result
  ) throws(ScanProblem) -> Result {
    do throws(SystemError) {
      let folder = try unsafe Descriptor(at: AT_FDCWD, root, O_RDONLY | O_DIRECTORY)
      var scan = ContentScan(realRoot: try folder.realPath())
      return try work(&scan, folder)
    } catch {
      throw ScanProblem(path: "", reason: .unreadable(error))
    }
  }

  private init(realRoot: String) { self.realRoot = realRoot }

  private mutating func visit(_ folder: borrowing Descriptor, at path: String, depth: Int) throws(SystemError) {
    try visit(FolderEntry.sortedList(folder)[...], in: folder, at: path, depth: depth)
  }

  private mutating func visit(
    _ entries: ArraySlice<FolderEntry>, in folder: borrowing Descriptor, at path: String, depth: Int
  ) throws(SystemError) {
    for entry in entries {
      guard !entry.isPassedOver else {
        hasLeftOvers = hasLeftOvers || entry.isDotted && LeftOvers.isLeftOver(entry.bytes)
        continue
      }
      let shown = path + String(decoding: entry.bytes, as: UTF8.self)
      if let reason = ContentScan.reasonAgainstName(of: entry, shown) {
        problems.append(ScanProblem(path: shown, reason: reason))
        continue
      }
      do throws(SystemError) {
        try visit(entry, in: folder, at: shown, depth: depth)
      } catch {
        problems.append(ScanProblem(path: shown, reason: .unreadable(error)))
      }
    }
  }

  private mutating func visit(
    _ entry: FolderEntry, in folder: borrowing Descriptor, at path: String, depth: Int
  ) throws(SystemError) {
    switch entry.kind {
    case .file: add(path, location: path, size: Int(try stat(at: folder.number, named: entry.name).st_size))
    case .link: try addLink(entry, in: folder, at: path)
    case .other: problems.append(ScanProblem(path: path, reason: .notAFile))
    case .folder:
      guard depth < ContentScan.depthLimit else {
        return problems.append(ScanProblem(path: path, reason: .tooDeep(limit: ContentScan.depthLimit)))
      }
      try visit(Descriptor(folderAt: folder.number, named: entry.name), at: path + "/", depth: depth + 1)
    }
  }

  /// Lists a file, unless it is too large for its kind.
  private mutating func add(_ path: String, location: String, size: Int) {
    let kind = ScannedFile.Kind(name: String(path.afterLastSlash))
    guard size <= kind.limit else {
      return problems.append(ScanProblem(path: path, reason: .tooLarge(size: size, limit: kind.limit)))
    }
    files.append(ScannedFile(path: path, location: location, size: size, kind: kind))
  }

  /// Follows a link as far as the system resolves it, opening a place and not the thing there.
  private mutating func addLink(
    _ entry: FolderEntry, in folder: borrowing Descriptor, at path: String
  ) throws(SystemError) {
    let target = try folder.linkTarget(entry.name)
    do throws(SystemError) {
      let place = try Descriptor(placeAt: folder.number, named: entry.name)
      let status = try place.status()
      let real = try place.realPath()
      if let reason = reasonAgainstLink(to: real, status, target) {
        problems.append(ScanProblem(path: path, reason: reason))
      } else {
        add(path, location: String(real.utf8.dropFirst(realRoot.utf8.count + 1)) ?? real, size: Int(status.st_size))
      }
    } catch {
      let reason: ScanProblem.Reason? =
        error.code == ELOOP ? .linkLoop(target: target) : error.code == ENOENT ? .linkDangling(target: target) : nil
      guard let reason else { throw error }
      problems.append(ScanProblem(path: path, reason: reason))
    }
  }

  private func reasonAgainstLink(to real: String, _ status: stat, _ target: String) -> ScanProblem.Reason? {
    let root = Array((realRoot == "/" ? "/" : realRoot + "/").utf8)
    let isInside = real.utf8.starts(with: root) || real.utf8.elementsEqual(realRoot.utf8)
    guard isInside else { return .linkLeadsOut(target: target) }
    if status.isFolder { return .linkToFolder(target: target) }
    if !status.isRegularFile { return .notAFile }
    let names = real.utf8.dropFirst(root.count).split(separator: UInt8(ascii: "/"))
    return names.contains { $0.first == UInt8(ascii: ".") } ? .linkToHidden(target: target) : nil
  }

  private static func reasonAgainstName(of entry: FolderEntry, _ path: String) -> ScanProblem.Reason? {
    if entry.bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .nameHasControlCharacter }
    if String(validating: entry.bytes, as: UTF8.self) == nil { return .nameNotUTF8 }
    return path.utf8.count > pathLimit ? .pathTooLong(limit: pathLimit) : nil
  }
}
