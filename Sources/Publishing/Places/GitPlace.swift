import Generator
import Glibc
import Notices

/// A branch of a repository that holds the site alone, as the hosts of pages serve it.
///
/// Worked on in a bare clone beside the board: no work tree of anybody is touched, nothing is forced, and a push either
/// arrives or does not.
struct GitPlace: PublishPlace {
  let tree: String
  let keepsPrevious = false
  private let state: PublishState
  private let target: PublishTarget
  /// The branch begins anew, so that what was taken down is in no history of it.
  private let isOrphan: Bool
  private let context: PublishContext

  init(_ target: PublishTarget, _ state: PublishState, isOrphan: Bool, _ context: PublishContext) {
    self.target = target
    self.state = state
    self.isOrphan = isOrphan
    self.context = context
    tree = state.tree
  }

  private var clone: String { "\(state.folder)/clone.git" }
  private static let branch = "refs/noticeboard/served"
  private static let heads = "refs/noticeboard/heads/"
  /// Files of the host that the site does not have and the branch keeps.
  private static let kept = ["CNAME", ".nojekyll"]

  func lock() async throws(PublishFailure) -> PublishLock {
    try PublishLock(state.lock, place: target.place, context)
  }

  func unlock() async {}

  /// Fetches what the branch has; nothing where there is no branch yet.
  func manifest() async throws(PublishFailure) -> Manifest? {
    do throws(PublishFailure) {
      try await open()
    } catch {
      // A run that was killed may have left locks of git in the clone, which nobody else uses: it is made anew, once.
      guard case .program = error else { throw error }
      try state.clear(clone)
      try await open()
    }
    guard let index = try await file(Manifest.index) else { return nil }
    var parts: [String: [UInt8]] = [:]
    for name in Manifest.parts(of: index) { parts[name] = try await file(name) }
    return Manifest(index: index) { parts[$0] }
  }

  /// Brings the bare clone up to date, and refuses a repository that holds a board.
  private func open() async throws(PublishFailure) {
    try await git(["init", "--quiet", "--bare", clone], inClone: false)
    // Of a repository without any branch git fetches nothing, and calls that a failure.
    guard try await !git(["ls-remote", "--heads", source]).isEmpty else {
      try await git(["update-ref", "-d", Self.branch])
      return
    }
    try await git([
      "fetch", "--quiet", "--depth=1", "--no-tags", "--prune", source, "+refs/heads/*:\(Self.heads)*",
    ])
    let heads = lines(try await git(["for-each-ref", "--format=%(refname)", Self.heads]))
    for head in heads {
      let held = try await git(["ls-tree", "--name-only", head, "content/"])
      if !held.isEmpty { throw .holdsContent(place: target.place) }
    }
    let served = "\(Self.heads)\(target.branch)"
    try await git(heads.contains(served) ? ["update-ref", Self.branch, served] : ["update-ref", "-d", Self.branch])
  }

  /// A repository of this machine is named from the board's folder.
  private var source: String {
    let place = target.place
    return place.contains(":") || place.hasPrefix("/") ? place : "\(context.root)/\(place)"
  }

  func holdsSite() async throws(PublishFailure) -> Bool { try await file(".noticeboard") != nil }

  func fetch() async throws(PublishFailure) {
    try state.clear(state.fetched)
    guard try await commit() != nil else { return }
    guard unsafe mkdir(state.fetched, 0o700) == 0 else { throw .system(.last, path: state.fetched) }
    let index = freshIndex()
    try await git(["read-tree", Self.branch], variables: index)
    try await git(
      ["--work-tree", state.fetched, "-C", state.fetched, "checkout-index", "--all", "--force"], variables: index)
    for name in Self.kept { unsafe unlink("\(state.fetched)/\(name)") }
    try state.takeFetched()
  }

  func deliver(_ plan: PublishPlan) async throws(PublishFailure) {
    let parent = try await commit()
    let index = freshIndex()
    try await git(["--work-tree", tree, "-C", tree, "add", "--all", "--force", "."], variables: index)
    for name in Self.kept {
      let blob: String
      if parent != nil, let found = lines(try await git(["ls-tree", "--object-only", Self.branch, name])).first {
        blob = found
      } else if name == ".nojekyll" {
        blob = lines(try await git(["hash-object", "-w", "--stdin"])).first ?? ""
      } else {
        continue
      }
      try await git(["update-index", "--add", "--cacheinfo", "100644,\(blob),\(name)"], variables: index)
    }
    guard let written = lines(try await git(["write-tree"], variables: index)).first else { return }
    var before: String?
    if parent != nil { before = lines(try await git(["rev-parse", "\(Self.branch)^{tree}"])).first }
    guard written != before || isOrphan else { return }
    let day = plan.new.day.map { "\($0)" } ?? "?"
    let parents = isOrphan ? [] : parent.map { ["-p", $0] } ?? []
    let made = lines(try await git(["commit-tree", written, "-m", "公开栏 \(day)"] + parents)).first ?? ""
    let force = isOrphan ? ["--force-with-lease=refs/heads/\(target.branch):\(parent ?? "")"] : []
    try await git(["push", "--quiet"] + force + [source, "\(made):refs/heads/\(target.branch)"])
  }

  func purge() async throws(PublishFailure) -> [String] {
    guard isOrphan else { return [] }
    for path in [clone, tree] { try? unsafe FolderRemoval.remove(path, at: AT_FDCWD) { _ in } }
    return [clone]
  }

  // MARK: - Git

  /// An index of our own, without what a killed run left of it.
  private func freshIndex() -> [String: String] {
    for name in ["index", "index.lock"] { unsafe unlink("\(clone)/noticeboard.\(name)") }
    return ["GIT_INDEX_FILE": "\(clone)/noticeboard.index"]
  }

  private func commit() async throws(PublishFailure) -> String? {
    lines(try await git(["for-each-ref", "--format=%(objectname)", Self.branch])).first
  }

  /// A file of the branch; nil where it has none.
  private func file(_ path: String) async throws(PublishFailure) -> [UInt8]? {
    guard try await commit() != nil else { return nil }
    if try await git(["ls-tree", "--name-only", Self.branch, path]).isEmpty { return nil }
    return try await git(["cat-file", "blob", "\(Self.branch):\(path)"])
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static let settings = [
    "core.hooksPath=/dev/null", "core.autocrlf=false", "core.attributesFile=/dev/null", "core.quotePath=false",
    "core.fsmonitor=false", "commit.gpgSign=false", "gc.auto=0", "user.name=noticeboard",
    "user.email=noticeboard@localhost", "core.fileMode=false", "http.lowSpeedLimit=1", "http.lowSpeedTime=60",
  ]

  @discardableResult
  private func git(
    _ arguments: [String], inClone: Bool = true, variables: [String: String] = [:]
  ) async throws(PublishFailure) -> [UInt8] {
    let settings = Self.settings.flatMap { ["-c", $0] } + (inClone ? ["--git-dir", clone] : [])
    return try await PlaceProgram("git", place: target.place, context).run(
      settings + arguments, variables: ["GIT_TERMINAL_PROMPT": "0"].merging(variables) { $1 })
  }
}
