/// How much of a board has to be judged to answer for some of its files.
enum Reach: Equatable {
  case whole
  /// These items alone, by their path from the content folder; of the others only what they say of themselves counts.
  case items(Set<String>)

  /// What a file of the content folder concerns.
  private enum Concern {
    case board, item, nothingElse
  }

  /// Settings, ledgers, reports and the theme concern the whole board; an item only itself.
  init(of selection: Selection, in content: Content) {
    self = .whole
    guard content.isJudgeable, !selection.isEverything else { return }
    let prefix = "\(contentFolder)/"
    let known = content.files.paths.map { prefix + $0 }.filter(selection.contains)
    guard selection.paths.allSatisfy({ $0.utf8.starts(with: prefix.utf8) }) else { return }
    var items: Set<String> = []
    for path in known + selection.files {
      let path = String(path.dropFirst(prefix.count))
      switch Self.concern(of: path) {
      case .board: return
      case .item: items.insert(path)
      case .nothingElse: break
      }
    }
    self = .items(items)
  }

  private static func concern(of path: String) -> Concern {
    if path.utf8.starts(with: "年度报告/".utf8) || path.utf8.starts(with: "台账/".utf8) { return .board }
    switch ScannedFile.Kind(name: path.split(separator: "/").last.map(String.init) ?? path) {
    case .item: return .item
    case .revision, .readme, .other: return .nothingElse
    case .yaml: return .board
    case .csv: return path.contains("/") ? .nothingElse : .board
    }
  }
}
