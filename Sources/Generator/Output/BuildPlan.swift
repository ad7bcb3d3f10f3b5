/// What differs between the old tree and the new one, worked out when all pages are known.
struct BuildPlan: Sendable {
  let table: PathTable
  private(set) var summary = OutputSummary()
  /// Places in the table of old files and links that the new tree lacks.
  private(set) var stale: [Int] = []
  /// Places in the table of old folders without a file of the new tree, the innermost first.
  private(set) var emptied: [Int] = []
  /// Whether something old has the name of a new folder, or an old folder that of a new file.
  private(set) var isObstructed = false

  /// The marker's place in the table: the first, so that no tree is without it for longer than it must.
  static let marker = 0

  var differs: Bool { markerDiffers || summary.changed + summary.added > 0 || !stale.isEmpty || !emptied.isEmpty }
  private var markerDiffers: Bool { table[BuildPlan.marker].contains(.staged) }

  /// Sorts every path out.
  ///
  /// Complexity: linear in the bytes of all paths.
  init(_ table: PathTable) throws(OutputFailure) {
    var table = table
    var last: Int?
    for index in 0..<table.count where table[index].contains(.claimed) {
      if table[index].contains(.oldFolder) { isObstructed = true }
      // Pages come folder by folder: what was noted of the last one's folders holds for its neighbours.
      if let last, table.sharesFolder(last, index) { continue }
      last = index
      try BuildPlan.noteFolders(of: index, &table, isObstructed: &isObstructed)
    }
    self.table = table
    for index in 0..<table.count { sort(index) }
    summary.removedNames = Array(stale.map(table.text).sorted().prefix(OutputSummary.mostNames))
    emptied.reverse()
  }

  private static func noteFolders(
    of index: Int, _ table: inout PathTable, isObstructed: inout Bool
  ) throws(OutputFailure) {
    var folders: [Int] = []
    table.eachAncestor(of: index) { folders.append($0) }
    for folder in folders {
      if table[folder].contains(.claimed) { throw .fileAndFolder(table.text(folder)) }
      if !table[folder].contains(.oldFolder) { isObstructed = true }
      table[folder].insert(.needed)
    }
  }

  private mutating func sort(_ index: Int) {
    let state = table[index]
    let isOldFile = !state.isDisjoint(with: [.oldFile, .oldAlien])
    if state.contains(.claimed) {
      if index != BuildPlan.marker { count(state, isOldFile: isOldFile) }
      if state.contains(.oldFolder) { emptied.append(index) }
    } else if isOldFile {
      stale.append(index)
      summary.removed += 1
    } else if state.contains(.oldFolder), !state.contains(.needed) {
      emptied.append(index)
    }
  }

  private mutating func count(_ state: PathTable.State, isOldFile: Bool) {
    summary.files += 1
    guard state.contains(.staged) else { return }
    if isOldFile { summary.changed += 1 } else { summary.added += 1 }
  }

  /// The journal that turns the old tree into the new one file by file.
  ///
  /// New files go first, so that no link is dead in between; unless something old is in their way.
  var journal: Journal {
    var journal = Journal()
    if isObstructed { appendRemovals(to: &journal) }
    for index in 0..<table.count where table[index].contains(.staged) { journal.append(.move, table.bytes(index)) }
    if !isObstructed { appendRemovals(to: &journal) }
    journal.close()
    return journal
  }

  private func appendRemovals(to journal: inout Journal) {
    for index in stale { journal.append(.removeFile, table.bytes(index)) }
    for index in emptied { journal.append(.removeFolder, table.bytes(index)) }
  }

  func noting(_ replacement: OutputSummary.Replacement) -> OutputSummary {
    var result = summary
    result.replacement = replacement
    return result
  }
}
