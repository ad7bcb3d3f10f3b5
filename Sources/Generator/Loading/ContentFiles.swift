import Notices

/// The files of the content folder by path, and the pages of items by the path of their file.
///
/// What a link, an attachment or a picture may lead to; nothing outside is known here, so nothing outside is reached.
struct ContentFiles: Sendable {
  /// The content folder, to read from.
  let root: String
  private let files: [String: ScannedFile]

  init(root: String, _ files: [ScannedFile]) {
    self.root = root
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }

  /// The paths of all files, in no order.
  var paths: some Collection<String> { files.keys }

  /// The paths of all items and reports, readable or not, in no order.
  var papers: [String] { files.values.filter { $0.kind == .item }.map(\.path) }

  /// Paths of everything that is neither an item nor a setting nor a ledger, in their order.
  var besides: [String] {
    files.values.lazy.filter { $0.kind == .other || $0.kind == .csv }.map(\.path)
      .filter { $0 != "工作日.csv" && !$0.utf8.starts(with: "台账/".utf8) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A file by its path from the content folder.
  subscript(path: String) -> ScannedFile? { files[path] }

  /// The path from the content folder that a reference leads to from a folder; nil when it leads out of it.
  ///
  /// `folder` ends with a slash or is empty.
  static func resolve(_ reference: String, from folder: String) -> String? {
    var names = folder.split(separator: "/")
    for name in reference.split(separator: "/") where name != "." {
      if name != ".." {
        names.append(name)
      } else if names.popLast() == nil {
        return nil
      }
    }
    return names.joined(separator: "/")
  }

  /// The folder of a path, with its slash; empty for a file at the top.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
