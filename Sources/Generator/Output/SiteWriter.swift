import CLinux
import Glibc
import Synchronization

/// Writes one site: only what differs, and so that a visitor or a crash meets the old tree or the new one, never a mixture.
///
/// 1. Opening takes the lock, completes or removes what a killed build left, and lists the old tree.
/// 2. Each `put` compares with the old file; only different bytes are written, at once, to a stage beside the output.
/// 3. `finish` links the unchanged files into the stage and lets both trees change places in one step; where the
///    system refuses, it writes a journal and renames file by file. Nothing different: nothing is touched.
///
/// Given up for speed: no file is synced to disk. A killed process loses nothing, but after a power cut some files may
/// be empty until the next build, which sees and rewrites them. File by file, the whole file system is synced once.
///
/// `put` and `keep` may be called on many threads at once; `finish` when they are done.
package final class SiteWriter: Sendable {
  /// How the new tree takes the old one's place.
  package enum Method: Equatable, Sendable {
    /// In one step where the system can, else file by file.
    case exchange
    /// File by file with a journal, the working files beside the output or in it; for tests and odd systems.
    case fileByFile(inside: Bool)
  }

  /// What changes while pages come in.
  struct Ledger: ~Copyable, Sendable {
    var table: PathTable
    var stage: Stage?
    var lock: OutputLock?
    /// The first page that could not be written; a tree without it is never finished.
    var failure: OutputFailure?
  }

  let home: OutputHome
  let purpose: OutputPurpose
  /// The board that alone may write here; nil where the purpose is enough.
  let owner: String?
  let old: OldTree?
  /// Whether the output's folder exists, be it empty.
  let exists: Bool
  let method: Method
  /// Whether nothing may be written beside the output, so that even the lock is inside.
  let lockSeat: OutputHome.Seat
  /// Whether the tree that is exchanged stays beside the new one, for its owner's eyes.
  let keepsPrevious: Bool
  let probe: OutputProbe
  let ledger: Mutex<Ledger>

  /// Opens an output for one build.
  ///
  /// - Parameters:
  ///   - folder: where the site goes; made with its parents where it does not exist.
  ///   - purpose: what the marker says; a folder of another purpose, or a full one without marker, is refused.
  ///   - owner: the name of the board that the marker says beside the purpose; a folder of another board's is refused.
  ///   - keepsPrevious: whether the old tree stays where both change places in one step.
  package init(
    folder: String, purpose: OutputPurpose = .site, owner: String? = nil, method: Method = .exchange,
    keepsPrevious: Bool = false,
    probe: @escaping OutputProbe = { _ in }
  ) throws(OutputFailure) {
    let home = try OutputHome(folder)
    let lock = try SiteWriter.lock(home)
    probe(.locked)
    try Recovery.run(home, probe: probe)
    let root = try SiteWriter.openFolder(home)
    exists = root != nil
    var table = PathTable()
    _ = table.insert(OutputPath.marker.text.utf8.span)
    let old = try SiteWriter.list(root, home, (purpose, owner), in: &table)
    self.method = old?.holdsGit == true && method == .exchange ? .fileByFile(inside: false) : method
    self.old = old
    self.home = home
    self.purpose = purpose
    self.owner = owner
    lockSeat = lock.seat
    self.keepsPrevious = keepsPrevious
    self.probe = probe
    ledger = Mutex(Ledger(table: table, stage: nil, lock: lock, failure: nil))
  }

  deinit { discard() }

  /// Makes a page part of the new tree, and writes its bytes where the old tree has other ones.
  package func put(_ path: OutputPath, _ bytes: [UInt8]) throws(OutputFailure) { try put(path, bytes.span) }

  /// Makes a page part of the new tree, and writes its bytes where the old tree has other ones.
  ///
  /// Costs about 6 microseconds where nothing differs and 30 where a file is written. Of every address there may be
  /// one page. The bytes are not copied and not kept.
  package func put(_ path: OutputPath, _ bytes: Span<UInt8>) throws(OutputFailure) {
    let (index, isOld) = try claim(path)
    do throws(OutputFailure) {
      if isOld, try holds(path, bytes) { return }
      try write(path, bytes)
      ledger.withLock { _ = $0.table[index].insert(.staged) }
    } catch {
      ledger.withLock { $0.failure = $0.failure ?? error }
      throw error
    }
  }

  /// Takes a file of the old tree into the new one without a look at its bytes; false where it has to be `put`.
  ///
  /// For files that are made once, such as QR codes: their bytes must follow from their address alone. May be asked
  /// again for a file that is part of the new tree already.
  package func keep(_ path: OutputPath) throws(OutputFailure) -> Bool {
    let found = try ledger.withLock { (ledger) throws(OutputFailure) -> Int? in
      guard ledger.lock != nil else { throw .finished }
      return ledger.table.index(of: path.text.utf8.span)
    }
    guard let found else { return false }
    let state = ledger.withLock { $0.table[found] }
    if state.contains(.claimed) { return true }
    guard state.contains(.oldFile), old?.keeps(path.text) == true else { return false }
    ledger.withLock { _ = $0.table[found].insert(.claimed) }
    return true
  }

  /// The bytes that the old tree has at an address, nothing where it has no readable file there.
  package func previous(_ path: OutputPath) throws(OutputFailure) -> [UInt8]? {
    guard ledger.withLock({ $0.table.state(of: path.text.utf8.span) })?.contains(.oldFile) == true
    else { return nil }
    do throws(SystemError) {
      guard let file = try old?.open(path.text) else { return nil }
      return try file.readAll()
    } catch {
      throw .system(.open, path: path.text, error)
    }
  }

  /// Gives the build up: the old tree stays, the stage goes, the lock is free.
  ///
  /// Does nothing after `finish`.
  package func discard() {
    let stage = ledger.withLock { ledger in
      defer { ledger.stage = nil }
      return ledger.stage
    }
    if let stage { removeWork(stage.seat) }
    ledger.withLock { $0.lock = nil }
  }

  /// Notes that the new tree has a file here; says whether the old one has.
  private func claim(_ path: OutputPath) throws(OutputFailure) -> (index: Int, isOld: Bool) {
    try ledger.withLock { (ledger) throws(OutputFailure) in
      guard ledger.lock != nil else { throw .finished }
      let index = ledger.table.insert(path.text.utf8.span)
      guard !ledger.table[index].contains(.claimed) else { throw .writtenTwice(path.text) }
      ledger.table[index].insert(.claimed)
      return (index, ledger.table[index].contains(.oldFile))
    }
  }

  private func write(_ path: OutputPath, _ bytes: Span<UInt8>) throws(OutputFailure) {
    let stage = try openStage()
    do throws(SystemError) { try stage.write(path.text, bytes) } catch { throw .system(.write, path: path.text, error) }
  }

  private func holds(_ path: OutputPath, _ bytes: Span<UInt8>) throws(OutputFailure) -> Bool {
    do throws(SystemError) {
      return try old?.holds(path.text, bytes) ?? false
    } catch {
      throw .system(.compare, path: path.text, error)
    }
  }
}
