import Compliance
import Extraction
import Glibc
import Notices

/// Remembers what the last build of a board said, for a build that could not but say and write the same again.
///
/// That is one where the day, the options, the program and those it runs, the commit, every file that was read and every
/// file that was written are as they were. They are looked at, not into: the system stamps each with the moment of its
/// last change. Whatever differs or is in doubt means that everything is read, judged and written as ever. Only a build
/// that ended well is remembered, never a fault. The words may quote what is not public, so that they lie where their owner
/// alone reads.
package struct BuildMemory: Sendable {
  /// What was said, without the time that it took.
  package struct Words: Sendable {
    package let language: String
    package let findings: String
    package let summary: String
    /// Of the site.
    package let files: Int

    package init(language: String, findings: String, summary: String, files: Int) {
      (self.language, self.findings, self.summary, self.files) = (language, findings, summary, files)
    }
  }

  private let file: PrivateFile
  private let root: String
  private let output: String
  private let git: [String: String]?
  private let workers: Workers
  /// Everything of the request and the target that a build of a site depends on; a test compares it with what they have.
  let options: [UInt8]
  /// The parts of the board that were there when the build began.
  private let parts: [String]
  private let started = FileMoment.tick
  private let began = ContinuousClock.now

  /// Begins a build; nil where nothing can be remembered.
  ///
  /// - Parameters:
  ///   - folder: where memories lie, of this user alone.
  ///   - surroundings: what else the words depend on, such as the language that was asked for.
  package init?(in folder: String?, _ request: Request, _ target: BuildTarget, surroundings: [String]) {
    let place = target.folder.hasPrefix("/") ? target.folder : "\(request.root)/\(target.folder)"
    guard let folder, let program = request.program, target.purpose == .site, target.since == nil,
      request.history == nil, request.heartbeat == nil,
      let root = try? OutputPlacement.realPath(request.root), let output = try? OutputPlacement.realPath(place)
    else { return nil }
    (self.root, self.output, git, workers) = (root, output, request.git, request.workers)
    parts = BoardStamp.parts.map { "\(root)/\($0)" }.filter { unsafe access($0, F_OK) == 0 }
    var key = KeyParts()
    for text in [root, output] { key.add(text) }
    file = PrivateFile(folder: folder, name: key.digest.hexadecimal)
    for text in [program, request.baseURL ?? ""] + surroundings { key.add(text) }
    for day in [request.asOf, request.clock] { key.add(count: day.map { Int($0.daysSinceEpoch) } ?? .min) }
    for flag in [target.keepsGoing, target.makesCodes, request.texts == nil, request.git == nil] {
      key.add(count: flag ? 1 : 0)
    }
    key.add(count: target.allowedRemovals)
    for (name, value) in (request.git ?? [:]).sorted(by: { $0.key < $1.key }) { key.add("\(name)=\(value)") }
    options = key.bytes
  }

  /// What the last build said, where this one would be the same.
  ///
  /// Complexity: one call of the system for each file of the board, and where none of these changed of the site.
  package func recall() async -> Words? {
    guard let record = file.read().flatMap(BuildRecord.init),
      let inputs = await inputs(record.others, settledBefore: nil), inputs == record.digests.inputs
    else { return nil }
    async let repository = repository
    guard let outputs = await outputs(settledBefore: nil), let repository = await repository,
      record.digests == BuildRecord.Digests(inputs: inputs, outputs: outputs, repository: repository)
    else { return nil }
    return record.words
  }

  /// Keeps what a build said, where all that it rested on is what it was when it began; else forgets what was said before.
  ///
  /// - Parameter words: nil of a build that wrote nothing.
  package func keep(_ words: Words?, of outcome: Outcome) async {
    guard let words, let basis = outcome.basis, !outcome.failsBuild, outcome.takenDown.isEmpty,
      basis.others.allSatisfy({ !$0.utf8.contains(UInt8(ascii: "\n")) }),
      let inputs = await inputs(basis.others, settledBefore: started),
      let outputs = await outputs(settledBefore: .nextTick()),
      // A clock that was set back stamps what changed meanwhile as if it had changed before.
      started.isFollowed(by: .tick, after: ContinuousClock.now - began)
    else { return file.remove() }
    let digests = BuildRecord.Digests(inputs: inputs, outputs: outputs, repository: basis.repository)
    file.write(BuildRecord(digests: digests, others: basis.others, words: words).bytes)
  }

  /// The options, the programs that a build runs, and everything that it reads.
  private func inputs(_ others: [String], settledBefore limit: FileMoment?) async -> ContentDigest? {
    var key = KeyParts()
    key.add(options)
    for part in parts {
      guard let marks = await FolderMarks.bytes(of: part, settledBefore: limit, workers) else { return nil }
      key.add(part)
      key.add(marks)
    }
    let files = others + Self.installed
    guard let marks = FolderMarks.bytes(ofFiles: files, settledBefore: limit) else { return nil }
    for path in files { key.add(path) }
    key.add(marks)
    return key.digest
  }

  private func outputs(settledBefore limit: FileMoment?) async -> ContentDigest? {
    await FolderMarks.bytes(of: output, settledBefore: limit, workers).map { .sha256($0) }
  }

  /// What git says; nil where it would have a file of the board otherwise.
  private var repository: ContentDigest? {
    get async {
      let key = await BuildBasis.repository(of: root, environment: git)
      return await CommittedPapers.read(root: root, environment: git).isEmpty ? key : nil
    }
  }

  /// What the program runs and what is loaded into it; on Debian the list of all that is installed.
  private static var installed: [String] {
    let maps = try? unsafe Descriptor(at: AT_FDCWD, "/proc/self/maps", O_RDONLY).readAll()
    let lines = String(decoding: maps ?? [], as: UTF8.self).split(separator: "\n")
    let loaded = Set(lines.compactMap { line in line.firstIndex(of: "/").map { String(line[$0...]) } })
    return loaded.sorted() + OutsideProgram.all + ["/var/lib/dpkg/status"]
  }
}
