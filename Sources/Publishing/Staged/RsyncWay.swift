import Generator
import Notices

/// A folder of another machine where nothing but rsync may be run, as hosts restrict a key to rrsync.
///
/// rsync writes a file beside its place and renames it, so that each page is the old one or the new one.
struct RsyncWay: StagedWay {
  private let address: SSHAddress
  private let list: WorkingList
  private let context: PublishContext

  var text: String { address.text }

  init(_ target: PublishTarget, _ state: PublishState, _ context: PublishContext) throws(PublishFailure) {
    guard let address = SSHAddress(target.place, mayBeRoot: true) else { throw .badPlace(target.place) }
    self.address = address
    list = WorkingList(folder: state.folder)
    self.context = context
  }

  func open() async throws(PublishFailure) {
    try await rsync(["--dirs", "\(try list.hollow([]))/", there])
  }

  func read(_ paths: [String], into folder: String) async throws(PublishFailure) {
    try WorkingList.make(folder)
    try await rsync(try named(paths) + ["--ignore-times", "--ignore-missing-args", there, "\(folder)/"])
  }

  func readAll(into folder: String) async throws(PublishFailure) {
    try WorkingList.make(folder)
    let filters = ["--include=/\(StagedPlace.record)", "--exclude=.*", "--exclude=/CNAME"]
    try await rsync(["--recursive"] + filters + [there, "\(folder)/"])
  }

  func put(_ paths: [String], from folder: String) async throws(PublishFailure) {
    try await rsync(try named(paths) + ["--ignore-times", "\(folder)/", there])
  }

  func delete(_ paths: [String]) async throws(PublishFailure) {
    let hollow = try list.hollow(paths)
    try await rsync(try named(paths) + ["--delete-missing-args", "\(hollow)/", there])
  }

  func deleteFolders(_ paths: [String]) async {
    // One by one: a folder that is not empty is complained of, and its neighbours shall go all the same.
    for path in paths { try? await delete([path]) }
  }

  func differing(_ paths: [String], from folder: String) async throws(PublishFailure) -> Set<String> {
    try await listed(["--dry-run", "--checksum"], paths, from: "\(folder)/", to: there)
  }

  func present(_ paths: [String]) async throws(PublishFailure) -> Set<String> {
    try await listed(["--dry-run", "--ignore-missing-args"], paths, from: there, to: "\(try list.hollow([]))/")
  }

  // MARK: - rsync

  private var there: String { "\(address.host):\(address.folder)/" }

  private func named(_ paths: [String]) throws(PublishFailure) -> [String] {
    ["--from0", "--no-implied-dirs", "--files-from", try list.write(paths, ending: 0)]
  }

  private func listed(
    _ options: [String], _ paths: [String], from source: String, to target: String
  ) async throws(PublishFailure) -> Set<String> {
    let said = try await rsync(
      options + ["--out-format=%n", "--8-bit-output"] + (try named(paths)) + [source, target])
    return Set(String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)).intersection(paths)
  }

  @discardableResult
  private func rsync(_ arguments: [String]) async throws(PublishFailure) -> [UInt8] {
    let shell = (["ssh"] + SSHAddress.options + address.portOptions).joined(separator: " ")
    return try await PlaceProgram("rsync", place: text, context).run(
      ["--times", "--chmod=D755,F644", "--perms", "--omit-dir-times", "--timeout=120", "--rsh", shell] + arguments)
  }
}
