import Glibc

struct FolderEntry: Sendable {
  enum Kind: Sendable { case file, folder, link, other }

  /// The bytes of the name with a closing zero.
  let name: [UInt8]
  let kind: Kind

  var bytes: ArraySlice<UInt8> { name.dropLast() }
  var isDotted: Bool { name.first == UInt8(ascii: ".") }

  /// Whether nobody of the board put it there: a name with a dot before it, or what Windows, Word, Excel and WPS leave
  /// behind (`Thumbs.db`, `desktop.ini`, `~$` before the name of a file that is open, `~WRL0001.tmp`).
  var isPassedOver: Bool {
    if isDotted { return true }
    let small = bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return small.starts(with: "~$".utf8)
      || small.starts(with: "~wrl".utf8) && small.suffix(4).elementsEqual(".tmp".utf8)
      || FolderEntry.leftBySystem.contains { small.elementsEqual($0.utf8) }
  }

  private static let leftBySystem = ["thumbs.db", "ehthumbs.db", "desktop.ini"]

  /// Lists a folder in no particular order, without `.` and `..`; takes the descriptor over.
  static func list(_ folder: consuming Descriptor) throws(SystemError) -> [FolderEntry] {
    let number = fcntl(folder.number, F_DUPFD_CLOEXEC, 0)
    guard number >= 0 else { throw .last }
    guard let stream = unsafe fdopendir(number) else {
      close(number)
      throw .last
    }
    defer { unsafe closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      if let found = unsafe FolderEntry(entry, in: number) { entries.append(found) }
    }
    guard errno == 0 else { throw .last }
    return entries
  }

  private init?(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32) {
    let start = unsafe UnsafeRawPointer(entry) + FolderEntry.nameOffset
    let name = unsafe start.assumingMemoryBound(to: CChar.self)
    if unsafe strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { return nil }
    self.name = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: strlen(name) + 1))
    kind = unsafe FolderEntry.kind(Int32(entry.pointee.d_type), name, in: folder)
  }

  /// Where the name starts in an entry of the system: after inode (8), offset (8), length (2) and kind (1).
  private static let nameOffset = 19

  /// The kind that the listing states, or asks for where the file system does not state it.
  private static func kind(_ type: Int32, _ name: UnsafePointer<CChar>, in folder: Int32) -> Kind {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN):
      guard let status = try? unsafe stat(at: folder, name) else { return .other }
      return status.isRegularFile ? .file : status.isFolder ? .folder : status.isLink ? .link : .other
    default: return .other
    }
  }

  /// Lists a folder so that a walk in this order meets all paths below in the order of their bytes.
  ///
  /// A folder counts with the slash that follows its name in a path: `a b.md` comes before `a/`, `a0.md` after it.
  static func sortedList(_ folder: borrowing Descriptor) throws(SystemError) -> [FolderEntry] {
    try list(try folder.duplicate()).sorted { $0.precedes($1) }
  }

  private func precedes(_ other: FolderEntry) -> Bool {
    let shared = min(name.count, other.name.count)
    for index in 0..<shared {
      let (mine, theirs) = (byte(index), other.byte(index))
      if mine != theirs { return mine < theirs }
    }
    return name.count < other.name.count
  }

  /// A byte of the name; the closing zero of a folder's is a slash.
  private func byte(_ index: Int) -> UInt8 {
    kind == .folder && index == name.count - 1 ? UInt8(ascii: "/") : name[index]
  }
}
