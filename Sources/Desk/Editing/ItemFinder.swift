import Generator
import Notices

/// Finds the file that a person means by a number, a path or a name.
struct ItemFinder {
  let content: Content
  /// The folder that holds content/.
  let root: String

  /// The paths of every file that may be meant, from the content folder.
  private var paths: [String] {
    content.files.paths.filter { path in
      let kind = content.files[path]?.kind
      return kind == .item || kind == .revision
    }
  }

  /// The path from the content folder.
  ///
  /// - Parameter folder: Where the person stands; relative paths are looked for from there too.
  func path(of written: String, from folder: String) throws(EditingRefusal) -> String {
    let found = matches(written, from: folder)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw .severalItems(written, paths: found.map { "\(contentFolder)/\($0)" }) }
    throw .noItem(written, near: near(written))
  }

  private func matches(_ written: String, from folder: String) -> [String] {
    if let index = IndexNumber(written) {
      return content.indexes.paths(of: index)
    }
    let known = Set(paths)
    for path in candidates(written, from: folder) where known.contains(path) { return [path] }
    return paths.filter { path in
      guard let name = path.split(separator: "/").last else { return false }
      return name == written || name == "\(written).md"
    }.sorted()
  }

  /// The ways to read a path: from the content folder, from the board's folder, from where the person stands.
  private func candidates(_ written: String, from folder: String) -> [String] {
    var candidates = [written]
    if written.hasPrefix("\(contentFolder)/") { candidates.append(String(written.dropFirst(contentFolder.count + 1))) }
    let full = written.hasPrefix("/") ? written : "\(folder)/\(written)"
    if let real = try? OutputPlacement.realPath(full),
      let home = try? OutputPlacement.realPath("\(root)/\(contentFolder)"),
      real.utf8.starts(with: "\(home)/".utf8)
    {
      candidates.append(String(real.utf8.dropFirst(home.utf8.count + 1)) ?? real)
    }
    return candidates
  }

  private func near(_ written: String) -> [String] {
    let numbers = content.indexes.values.map(\.description).sorted()
    let names = paths.compactMap { $0.split(separator: "/").last.map { String($0.dropLast(3)) } }
    let asked = written.split(separator: "/").last.map { $0.hasSuffix(".md") ? String($0.dropLast(3)) : String($0) }
    if let near = NearMiss.best(for: asked ?? written, among: numbers + names) { return [near] }
    guard let asked, !asked.isEmpty else { return [] }
    return Array(names.filter { $0.contains(asked) }.sorted().prefix(5))
  }
}
