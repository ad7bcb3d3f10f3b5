import Glibc

/// The place of one output: its folder's parent, held open, and the names of all that a build puts there.
struct OutputHome: ~Copyable, Sendable {
  /// Where a build keeps its working files.
  enum Seat: CaseIterable, Sendable {
    /// Beside the output, so that both trees can change places.
    case beside
    /// In the output, where beside it is another file system or nothing may be written.
    case inside
  }

  enum Work: String, Sendable { case stage, journal, draft, lock, trial, previous }

  /// The real path of the output's folder, for messages.
  let path: String
  let name: String
  let parent: Descriptor

  /// Opens the parent of an output, made with its own parents where it does not exist.
  init(_ folder: String) throws(OutputFailure) {
    let path = try OutputPlacement.realPath(folder)
    if path == "/" { throw .misplaced(path, .fileSystemRoot) }
    let (above, name) = OutputPlacement.parentAndName(path)
    let parent = try OutputHome.open(above)
    self.init(path: path, name: name, parent: parent)
  }

  private init(path: String, name: String, parent: consuming Descriptor) {
    self.path = path
    self.name = name
    self.parent = parent
  }

  func path(_ work: Work, _ seat: Seat) -> String {
    switch seat {
    case .beside: ".\(name).\(work.rawValue)"
    case .inside: "\(name)/.noticeboard.\(work.rawValue)"
    }
  }

  private static func open(_ path: String) throws(OutputFailure) -> Descriptor {
    do throws(SystemError) {
      if let there = try? unsafe Descriptor(folderAt: AT_FDCWD, path) { return there }
      try FolderMaking.makeFolders(above: Array((path + "/.").utf8) + [0], at: AT_FDCWD) { _ in }
      return try unsafe Descriptor(folderAt: AT_FDCWD, path)
    } catch {
      throw .system(.makeFolder, path: path, error)
    }
  }
}
