import Notices

/// What a publication would change at its target.
package struct PublishPlan: Sendable {
  /// What the target has; empty where it has nothing.
  package let old: Manifest
  /// What it will have, files that are kept for one publication more included.
  package let new: Manifest
  /// Paths that are new, in order.
  package let added: [String]
  /// Paths whose bytes differ, in order.
  package let changed: [String]
  /// Paths that go, in order.
  package let removed: [String]
  /// Papers whose text leaves the target: taken back, or without a page of their own from now on; in order.
  package let takenDown: [String]
  /// Papers that have a page there and will have none, withdrawn or not.
  package let lost: [String]

  /// Compares; linear in the files of both.
  package init(from old: Manifest, to site: Manifest) {
    var new = site
    let pages = old.files.keys.filter { Self.paper(of: $0) != nil && !old.kept.contains($0) }
    lost = pages.filter { site.files[$0] == nil }.compactMap(Self.paper).sorted()
    let withdrawn = site.withdrawn.subtracting(old.withdrawn).filter { old.files[Self.page(of: $0)] != nil }
    takenDown = Set(lost).union(withdrawn).sorted()
    for (path, mark) in old.files
    where new.files[path] == nil && Self.isHashed(path) && !old.kept.contains(path) && mark != .unknown {
      // The search holds words in pieces: after a take-down nothing of its old files may stay.
      guard takenDown.isEmpty || path.hasPrefix("assets/") else { continue }
      new.files[path] = mark
      new.kept.insert(path)
    }
    let (before, after) = (old.files, new.files)
    added = after.keys.filter { before[$0] == nil }.sorted()
    changed = after.keys.filter { path in before[path].map { $0 != after[path] } ?? false }.sorted()
    removed = before.keys.filter { after[$0] == nil }.sorted()
    self.old = old
    self.new = new
  }

  /// What a take-down changes: the rest stays, files that are kept included.
  init(from old: Manifest, to new: Manifest, takingDown names: [String]) {
    self.old = old
    self.new = new
    takenDown = names
    lost = []
    added = new.files.keys.filter { old.files[$0] == nil }.sorted()
    changed = new.files.keys.filter { path in old.files[path].map { $0 != new.files[path] } ?? false }.sorted()
    removed = old.files.keys.filter { new.files[$0] == nil }.sorted()
  }

  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// What has to be sent.
  package var bytes: Int { (added + changed).reduce(0) { $0 + (new.files[$1]?.size ?? 0) } }

  /// Whether the name of a file says what is in it, so that a page of yesterday may still ask for it.
  static func isHashed(_ path: String) -> Bool { path.hasPrefix("assets/") || path.hasPrefix("search/") }

  /// The paper whose page a path is: `2013/0031.html` is that of 2013-0031.
  static func paper(of path: String) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count == 2, parts[1].hasSuffix(".html"), parts[1] != "index.html" else { return nil }
    let name = parts[1].dropLast(".html".count)
    if parts[0] == "report" { return Int(name) == nil ? nil : "report/\(name)" }
    guard parts[0].utf8.count == 4, parts[0].utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return name.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? "\(parts[0])-\(name)" : nil
  }

  static func page(of paper: String) -> String { "\(stem(of: paper)).html" }

  /// The address of a paper without its ending: what lies below it is attached to the paper.
  static func stem(of paper: String) -> String {
    guard let hyphen = paper.firstIndex(of: "-"), !paper.hasPrefix("report/") else { return paper }
    return "\(paper[..<hyphen])/\(paper[paper.index(after: hyphen)...])"
  }

  // MARK: - Order

  /// A part of a publication that goes file by file; each is done before the next begins.
  package enum Stage: Int, CaseIterable, Sendable {
    /// What is taken down: stubs, feeds, binders and lists that named it, and the files that held its words.
    case takeDown
    /// New files whose names say what is in them.
    case hashed
    /// Pages of papers and what is attached to them.
    case pages
    case lists
    /// The home page, then the manifest.
    case home
    /// What goes.
    case deletions
  }

  /// One file of a stage.
  package enum Step: Equatable, Sendable {
    case put(String)
    case delete(String)
  }

  /// Files that may go together.
  enum Batch: Equatable {
    case put([String])
    case delete([String])
  }

  /// The steps in as few lists as keep their order: in each stage what pages need, then pages, then what goes.
  var batches: [Batch] {
    var batches: [Batch] = []
    for (stage, steps) in steps {
      var puts: [Int: [String]] = [:]
      var deletions: [String] = []
      for step in steps {
        switch step {
        case .put(let path):
          puts[stage == .home ? Self.rank(step) : need(of: path), default: []].append(path)
        case .delete(let path): deletions.append(path)
        }
      }
      batches += puts.sorted { $0.key < $1.key }.map { Batch.put($0.value) }
      if !deletions.isEmpty { batches.append(.delete(deletions)) }
    }
    return batches
  }

  /// Styles before all, then what says that a paper was taken back; what is attached to a page before the page.
  private func need(of path: String) -> Int {
    if path.hasPrefix("assets/") { return 0 }
    if takenDown.contains(where: { Self.page(of: $0) == path }) { return 1 }
    return path.hasSuffix(".html") ? 3 : 2
  }

  /// Every change in its order, so that no page is ever there without what it needs, and what is taken down goes first.
  package var steps: [(stage: Stage, steps: [Step])] {
    var stages: [Stage: [Step]] = [:]
    for path in added + changed { stages[stage(of: path), default: []].append(.put(path)) }
    for path in removed { stages[isTakenDown(path) ? .takeDown : .deletions, default: []].append(.delete(path)) }
    let parts = new.texts.map(\.path)
    stages[.home, default: []] += parts.map(Step.put)
    return Stage.allCases.compactMap { stage in
      stages[stage].map { (stage: stage, steps: stage == .home ? $0.sorted(by: Self.homeFirst) : $0) }
    }
  }

  /// Parts of the manifest come behind the pages, and what leads to them last.
  private static func homeFirst(_ one: Step, _ other: Step) -> Bool { rank(one) < rank(other) }

  private static func rank(_ step: Step) -> Int {
    guard case .put(let path) = step else { return 3 }
    return path == Manifest.index ? 2 : Manifest.isOwn(path) ? 1 : 0
  }

  private func stage(of path: String) -> Stage {
    if isTakenDown(path) || isNeeded(path) { return .takeDown }
    if Self.isHashed(path) { return .hashed }
    if path == "index.html" { return .home }
    let parts = path.split(separator: "/")
    let isPaper = parts.first?.utf8.allSatisfy { 0x30...0x39 ~= $0 } == true && parts.last != "index.html"
    return isPaper || Self.paper(of: path) != nil ? .pages : .lists
  }

  /// Whether a binder or a list that named what is taken down may ask for a file, so that it must be there before.
  private func isNeeded(_ path: String) -> Bool {
    !takenDown.isEmpty && old.files[path] == nil && !path.hasSuffix(".html")
  }

  /// Whether what lies at a path held, or may have held, words of what is taken down.
  private func isTakenDown(_ path: String) -> Bool {
    guard !takenDown.isEmpty, old.files[path] != nil else { return false }
    if takenDown.contains(where: { path.contains(Self.stem(of: $0)) }) { return true }
    if new.files[path] == nil { return !path.hasPrefix("assets/") }
    return path.hasSuffix(".xml") || path.hasPrefix("kiosk/") || path.hasPrefix("catalogue")
  }
}
