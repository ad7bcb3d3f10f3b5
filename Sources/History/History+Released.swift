package import Notices

extension History {
  /// Items that were released since evidence is expected and whose number nothing in the folder bears, each with the path
  /// of the file that bore it, from the folder.
  ///
  /// - Parameter present: the numbers of all items in the folder, readable or not.
  /// - Complexity: linear in the lines that the history knows.
  package func released(since start: Board.Start?, butFor present: Set<IndexNumber>) -> [IndexNumber: String] {
    guard let isNew = isNew(since: start) else { return [:] }
    var found: [IndexNumber: String] = [:]
    for line in lines.lines.indices where lines.lines[line].isIndex {
      guard let index = IndexNumber(lines.lines[line].words), !present.contains(index) else { continue }
      let file = lines.files(bearing: Int32(line)).first { file in
        !isRevision(file) && isOfItem(lines.paths[Int(file)])
          && lines.events(in: file).contains { event in
            event.net > 0 && lines.lines[Int(event.line)].isRelease && isNew(event.commit)
              && count(of: Int32(line), in: file, at: event.commit) > 0
          }
      }
      if let file { found[index] = lines.paths[Int(file)] }
    }
    return found
  }

  /// Yearly reports that were released since evidence is expected and whose file is gone: by year, with its path from the
  /// folder.
  ///
  /// - Parameter present: the paths of all reports in the folder, readable or not.
  package func releasedReports(since start: Board.Start?, butFor present: Set<String>) -> [Int: String] {
    guard let isNew = isNew(since: start) else { return [:] }
    var found: [Int: String] = [:]
    for (place, path) in lines.paths.enumerated() {
      let parts = path.split(separator: "/")
      guard parts.count == 2, parts[0] == "年度报告", parts[1].hasSuffix(".md"), let year = Int(parts[1].dropLast(3)),
        !present.contains(path)
      else { continue }
      let events = lines.events(in: LineHistory.File(place))
      if events.contains(where: { $0.net > 0 && lines.lines[Int($0.line)].isRelease && isNew($0.commit) }) {
        found[year] = path
      }
    }
    return found
  }

  /// Whether a commit came with or after the beginning of evidence; nil where that is not known.
  private func isNew(since start: Board.Start?) -> ((CommitGraph.Place) -> Bool)? {
    switch start {
    case nil: return nil
    case .day(let day): return { graph.committed[Int($0)] >= day }
    case .commit(let name):
      guard let commit = graph.commit(named: name) else { return nil }
      let old = graph.ancestry(of: commit)
      return { !old[Int($0)] }
    }
  }

  /// What a handbook shows as an example is nobody's number.
  private func isOfItem(_ path: String) -> Bool { !path.split(separator: "/").contains("README.md") }
}
