import Glibc

/// What remains to be done to turn the old tree into the new one, written before the first of it is done.
///
/// Every operation may be done twice without harm, so that a killed build is completed by doing all of them again.
struct Journal: Sendable {
  enum Operation: UInt8 {
    /// A staged file goes to its place.
    case move = 0x4D
    /// A stale file or link goes.
    case removeFile = 0x52
    /// An empty stale folder goes.
    case removeFolder = 0x44
  }

  /// The journal as it is on disk: records of a letter and a path, each closed by a zero.
  private(set) var bytes: [UInt8]

  private static let header = Array("noticeboard journal 1\0".utf8)
  private static let end = Array("E\0".utf8)

  init() { bytes = Journal.header }

  mutating func append(_ operation: Operation, _ path: ArraySlice<UInt8>) {
    bytes.append(operation.rawValue)
    bytes += path
    bytes.append(0)
  }

  mutating func close() { bytes += Journal.end }

  /// Reads a journal back; nothing unless it is whole and no path of it leaves the site.
  init?(reading bytes: [UInt8]) {
    guard bytes.starts(with: Journal.header), bytes.suffix(2).elementsEqual(Journal.end) else { return nil }
    self.bytes = bytes
    for record in records {
      guard Operation(rawValue: bytes[record.lowerBound]) != nil, Journal.isSafe(bytes[record].dropFirst().dropLast())
      else { return nil }
    }
  }

  /// Does everything that the journal says, from the first operation to the last.
  func apply(stage: Int32, site: Int32, probe: OutputProbe) throws(SystemError) {
    for record in records {
      let path = Array(bytes[record].dropFirst())
      switch Operation(rawValue: bytes[record.lowerBound]) {
      case .move: try Journal.move(path, from: stage, to: site, probe: probe)
      case .removeFile: try Journal.remove(path, at: site, 0, probe: probe)
      case .removeFolder: try Journal.remove(path, at: site, AT_REMOVEDIR, probe: probe)
      case nil: throw SystemError(code: EINVAL)
      }
    }
  }

  /// The ranges of all records, the closing one left out.
  private var records: [Range<Int>] {
    var result: [Range<Int>] = []
    var start = Journal.header.count
    let stop = bytes.count - Journal.end.count
    while start < stop, let zero = bytes[start..<stop].firstIndex(of: 0) {
      result.append(start..<zero + 1)
      start = zero + 1
    }
    return result
  }

  private static func isSafe(_ path: ArraySlice<UInt8>) -> Bool {
    path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
      !name.isEmpty && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
    }
  }

  private static func move(
    _ path: [UInt8], from stage: Int32, to site: Int32, probe: OutputProbe
  ) throws(SystemError) {
    try unsafe path.withCString { (name) throws(SystemError) in
      if unsafe renameat(stage, name, site, name) != 0 {
        guard errno == ENOENT else { throw .last }
        guard (try? unsafe stat(at: stage, name)) != nil else { return }
        try FolderMaking.makeFolders(above: path, at: site, probe: probe)
        try SystemError.check(unsafe renameat(stage, name, site, name))
      }
      probe(.fileMoved)
    }
  }

  /// Removes what is still there; what an interrupted run removed or replaced already is left alone.
  private static func remove(_ path: [UInt8], at site: Int32, _ flags: Int32, probe: OutputProbe) throws(SystemError) {
    try unsafe path.withCString { (name) throws(SystemError) in
      if unsafe unlinkat(site, name, flags) == 0 { return probe(flags == 0 ? .fileRemoved : .folderRemoved) }
      guard [ENOENT, ENOTDIR, EISDIR, ENOTEMPTY].contains(errno) else { throw .last }
    }
  }
}
