import Notices

/// Where a line came from: the commit that wrote it, and the commit of the branch that brought it.
struct Sighting: Hashable {
  let commit: CommitGraph.Place
  let arrival: CommitGraph.Place
  /// The file it was first written in.
  let file: LineHistory.File
}

/// Follows a line back to where it was written: through merges, moved files, and drafts of revisions.
///
/// Like git's blame, but for one line by its words: a move is followed only within one index number.
extension History {
  /// How often a line stands in a file at a commit.
  func count(of line: Int32, in file: LineHistory.File, at commit: CommitGraph.Place) -> Int32 {
    lines.events(of: line, in: file).reduce(0) { sum, event in
      graph.age(of: event.commit, from: commit) == nil ? sum : sum + event.net
    }
  }

  /// The newest commit on the path of first parents that made a line stand for the nth time; nil when it does not.
  private func rise(
    of line: Int32, in file: LineHistory.File, nth: Int32, from commit: CommitGraph.Place
  ) -> CommitGraph.Place? {
    let passed = lines.events(of: line, in: file).compactMap { event in
      graph.age(of: event.commit, from: commit).map { (age: $0, event: event) }
    }.sorted { $0.age < $1.age }
    var after = passed.reduce(0) { $0 + $1.event.net }
    guard after >= nth else { return nil }
    for (_, event) in passed {
      if after - event.net < nth { return event.commit }
      after -= event.net
    }
    return nil
  }

  /// Finds where the nth standing of a line came from; nil when it does not stand there at that commit.
  func trace(
    _ line: Int32, in file: LineHistory.File, nth: Int32, from commit: CommitGraph.Place
  ) -> Sighting? {
    var (at, file, nth) = (commit, file, nth)
    var arrival: CommitGraph.Place?
    var isOnBranch = graph.isOnBranch(commit)
    var last: Sighting?
    while at >= 0, let found = rise(of: line, in: file, nth: nth, from: at) {
      isOnBranch = isOnBranch && graph.isOnBranch(found)
      if isOnBranch || arrival == nil { arrival = found }
      last = Sighting(commit: found, arrival: arrival ?? found, file: file)
      guard let before = earlier(line, in: file, nth: nth, than: found) else { break }
      if !isFirstParent(before.commit, of: found) { isOnBranch = false }
      (at, file, nth) = before
    }
    return last
  }

  private func isFirstParent(_ parent: CommitGraph.Place, of commit: CommitGraph.Place) -> Bool {
    graph.firstParent[Int(commit)] == parent
  }

  /// Where the same line stood in a parent: brought by a merge, or in another file of the same number.
  private func earlier(
    _ line: Int32, in file: LineHistory.File, nth: Int32, than commit: CommitGraph.Place
  ) -> (commit: CommitGraph.Place, file: LineHistory.File, nth: Int32)? {
    let parents = graph.parents(of: commit)
    for parent in parents.dropFirst() where count(of: line, in: file, at: parent) >= nth {
      return (parent, file, nth)
    }
    for index in lines.indexes(of: file) where count(of: index, in: file, at: commit) > 0 {
      for parent in parents {
        for other in lines.files(bearing: index) where other != file && count(of: index, in: other, at: parent) > 0 {
          let wanted = isRevision(other) == isRevision(file) ? nth : 1
          if count(of: line, in: other, at: parent) >= wanted { return (parent, other, wanted) }
        }
      }
    }
    return nil
  }

  func isRevision(_ file: LineHistory.File) -> Bool { lines.paths[Int(file)].hasSuffix(".改稿.md") }

  /// An older standing of a line that was taken out before this one; in any file of the same number.
  func former(_ line: Int32, than sighting: Sighting) -> Sighting? {
    let indexes = lines.indexes(of: sighting.file).filter { count(of: $0, in: sighting.file, at: sighting.commit) > 0 }
    let files = Set(indexes.flatMap { lines.files(bearing: $0) } + [sighting.file])
    let parent = graph.firstParent[Int(sighting.commit)]
    guard parent >= 0 else { return nil }
    let added = files.map { lines.events(of: line, in: $0) }.joined().compactMap { event in
      event.net > 0 ? graph.age(of: event.commit, from: parent).map { (age: $0, event: event) } : nil
    }
    guard let newest = added.min(by: { $0.age < $1.age })?.event else { return nil }
    let nth = count(of: line, in: newest.file, at: newest.commit)
    return trace(line, in: newest.file, nth: nth, from: newest.commit)
  }
}
