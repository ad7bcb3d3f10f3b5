import Generator
import Glibc
import Notices

/// A place that goes from the old site to the new one file by file, in an order in which each page finds what it needs.
///
/// While somebody publishes, a file at the place says who, and which files are being changed; it stays until all are,
/// whatever ends the run, so that the next one, from whatever machine, sends them again or deletes them.
struct StagedPlace: PublishPlace {
  let tree: String
  let keepsPrevious = false
  private let way: any StagedWay
  private let state: PublishState
  private let context: PublishContext

  init(_ way: any StagedWay, _ state: PublishState, _ context: PublishContext) {
    self.way = way
    self.state = state
    self.context = context
    tree = state.tree
  }

  /// Says at the place who is publishing and what is being changed; the site has no such name.
  static let mark = ".noticeboard-publishing"
  static let record = ".noticeboard"

  /// What was read of the place: its manifest, its record and the mark.
  private var known: String { "\(state.folder)/known" }

  // MARK: - The right to publish

  func lock() async throws(PublishFailure) -> PublishLock {
    let lock = try PublishLock(state.lock, place: way.text, context)
    do throws(PublishFailure) {
      try await lockPlace()
      return lock
    } catch {
      lock.release()
      throw error
    }
  }

  private func lockPlace() async throws(PublishFailure) {
    try await way.open()
    try state.clear(known)
    try await way.read([Self.mark, Manifest.index, Self.record], into: known)
    if let holder = words(at: 0), holder.count > 1, holder[0] != context.host,
      holder[1] == "\(context.today)"
    {
      throw .locked(place: way.text, host: holder[0], day: holder[1])
    }
    try await say(unsettled, holder: holder)
  }

  /// The right goes; what could not be brought to its end stays said.
  func unlock() async {
    if unsettled.isEmpty {
      try? await way.delete([Self.mark])
    } else {
      try? await say(unsettled, holder: "- -")
    }
  }

  private var lines: [String] {
    let bytes = SourceFile.read("\(known)/\(Self.mark)") ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func words(at line: Int) -> [String]? {
    let lines = lines
    return line < lines.count ? lines[line].split(separator: " ").map(String.init) : nil
  }

  /// Files of which nobody knows whether they are as the manifest says.
  private var unsettled: [String] { Array(lines.dropFirst()) }

  private func say(_ paths: [String], holder: String) async throws(PublishFailure) {
    let text = ([holder] + paths).map { "\($0)\n" }.joined()
    try PublishState.write(Array(text.utf8), to: "\(known)/\(Self.mark)")
    try await way.put([Self.mark], from: known)
  }

  // MARK: - What is there

  func manifest() async throws(PublishFailure) -> Manifest? {
    let unsettled = unsettled
    var manifest = try await whole()
    if manifest == nil, !unsettled.isEmpty, try await !holdsSite() { manifest = Manifest() }
    for path in unsettled where !Manifest.isOwn(path) {
      manifest?.files[path] = .unknown
      manifest?.kept.remove(path)
    }
    return manifest
  }

  private func whole() async throws(PublishFailure) -> Manifest? {
    guard let index = SourceFile.read("\(known)/\(Manifest.index)") else { return nil }
    try await way.read(Manifest.parts(of: index), into: known)
    return Manifest(in: known)
  }

  func holdsSite() async throws(PublishFailure) -> Bool { SiteRecord(folder: known) != nil }

  /// What was sent from here last is here still, where nobody else has sent anything since.
  func fetch() async throws(PublishFailure) {
    let index = SourceFile.read("\(known)/\(Manifest.index)")
    if unsettled.isEmpty, let index, index == SourceFile.read("\(tree)/\(Manifest.index)"),
      let sent = Manifest(in: tree), let found = try? await Manifest.survey(tree, workers: Workers(count: 1)),
      found.files == sent.files.filter({ !sent.kept.contains($0.key) || found.files[$0.key] != nil })
    {
      return
    }
    try state.clear(state.fetched)
    try await way.readAll(into: state.fetched)
    try state.takeFetched()
  }

  // MARK: - What it shall be

  func deliver(_ plan: PublishPlan) async throws(PublishFailure) {
    let former = (try? FolderFiles.all(in: known)) ?? []
    let surplus = former.filter { Manifest.isOwn($0) && SourceFile.read("\(tree)/\($0)") == nil }
    let batches = plan.batches.compactMap(needed) + (surplus.isEmpty ? [] : [.delete(surplus)])
    guard !batches.isEmpty else { return }
    try await say(plan.added + plan.changed + plan.removed, holder: holder)
    for batch in batches {
      switch batch {
      case .put(let paths): try await way.put(paths, from: tree)
      case .delete(let paths):
        try await way.delete(paths)
        await way.deleteFolders(emptied(by: paths, plan))
      }
    }
    try PublishState.write(Array("\(holder)\n".utf8), to: "\(known)/\(Self.mark)")
  }

  private var holder: String { "\(context.host) \(context.today)" }

  /// What of a batch has to be sent: parts of the manifest only if they differ, and with them what the site says of itself.
  private func needed(_ batch: PublishPlan.Batch) -> PublishPlan.Batch? {
    guard case .put(var paths) = batch else { return batch }
    if paths.contains(where: Manifest.isOwn) {
      if !paths.contains(Manifest.index) { paths.append(Self.record) }
      paths.removeAll { SourceFile.read("\(known)/\($0)") == SourceFile.read("\(tree)/\($0)") }
    }
    return paths.isEmpty ? nil : .put(paths)
  }

  /// Folders that hold nothing any more, the deepest first.
  private func emptied(by paths: [String], _ plan: PublishPlan) -> [String] {
    let gone = WorkingList.folders(of: paths)
    return gone.subtracting(WorkingList.folders(of: Array(plan.new.files.keys))).sorted(by: >)
  }

  /// Reads again what was changed, byte by byte, and asks for what was deleted.
  func confirm(_ plan: PublishPlan) async throws(PublishFailure) -> Verification {
    var found = Verification()
    let sent = (plan.added + plan.changed).filter { !plan.new.kept.contains($0) } + [Manifest.index]
    let differing = try await way.differing(sent, from: tree)
    let present = plan.removed.isEmpty ? [] : try await way.present(plan.removed)
    found.count = sent.count + plan.removed.count
    found.faults = differing.sorted().map { ($0, .differs) } + present.sorted().map { ($0, .stillThere) }
    return found
  }

  /// It keeps nothing of former sites.
  func purge() async throws(PublishFailure) -> [String] { [] }
}
