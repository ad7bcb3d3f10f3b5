import Notices

/// Where a line came from: the commit that wrote it, and the commit of the branch that brought it.
struct Sighting: Hashable {
  let commit: CommitGraph.Place
  let arrival: CommitGraph.Place
  let file: LineHistory.File
}

/// Follows a line back to where it was written: through merges, moved files, drafts of revisions, and files that were
/// deleted and brought back.
///
/// Like git's blame, but for one line by its words: a move is followed only within one index number.
extension History {
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
      let followed = earlier(line, in: file, nth: nth, than: found) ?? deleted(line, in: file, nth: nth, before: found)
      guard let before = followed else { break }
      if graph.age(of: before.commit, from: found) == nil { isOnBranch = false }
      (at, file, nth) = before
    }
    return last
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

  /// Where the line stood when a file was deleted that this commit brought back, under its old name or a new one.
  ///
  /// Only where the whole file was gone: a line that its person took out of a file does not come back so.
  private func deleted(
    _ line: Int32, in file: LineHistory.File, nth: Int32, before commit: CommitGraph.Place
  ) -> (commit: CommitGraph.Place, file: LineHistory.File, nth: Int32)? {
    let parent = graph.firstParent[Int(commit)]
    guard parent >= 0, !isThere(file, at: parent) else { return nil }
    let indexes = lines.indexes(of: file).filter { count(of: $0, in: file, at: commit) > 0 }
    var newest: (age: CommitGraph.Age, file: LineHistory.File)?
    let others = Set(indexes.flatMap { lines.files(bearing: $0) } + [file]).sorted()
    for other in others where isRevision(other) == isRevision(file) {
      // Another file of the number is there all along: what came is a copy of it, or another paper.
      if indexes.contains(where: { count(of: $0, in: other, at: parent) > 0 }) { return nil }
      let ages = lines.events(in: other).compactMap { graph.age(of: $0.commit, from: parent) }
      guard !isThere(other, at: parent), let age = ages.min(), newest.map({ age < $0.age }) ?? true else { continue }
      newest = (age, other)
    }
    guard let newest, let last = lines.events(in: newest.file).first(where: { isAt($0, newest.age, parent) })?.commit
    else { return nil }
    let before = graph.firstParent[Int(last)]
    guard before >= 0, count(of: line, in: newest.file, at: before) >= nth else { return nil }
    // Another paper may take the number of one that is gone; what was brought back says all that it said.
    let isWhole = standing(in: newest.file, at: before).allSatisfy {
      count(of: $0.key, in: file, at: commit) >= $0.value
    }
    return isWhole ? (before, newest.file, nth) : nil
  }

  private func isAt(_ event: LineHistory.Event, _ age: CommitGraph.Age, _ start: CommitGraph.Place) -> Bool {
    graph.age(of: event.commit, from: start) == age
  }

  /// Whether any line that papers are known by stands in a file at a commit.
  private func isThere(_ file: LineHistory.File, at commit: CommitGraph.Place) -> Bool {
    !standing(in: file, at: commit).isEmpty
  }

  /// The lines that papers are known by in a file at a commit, with how often each stands there.
  private func standing(in file: LineHistory.File, at commit: CommitGraph.Place) -> [Int32: Int32] {
    var sums: [Int32: Int32] = [:]
    for event in lines.events(in: file) where graph.age(of: event.commit, from: commit) != nil {
      sums[event.line, default: 0] += event.net
    }
    return sums.filter { $0.value > 0 }
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
