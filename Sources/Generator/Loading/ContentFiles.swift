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

  /// The paths of items and yearly reports, readable or not.
  var papers: some Collection<String> { files.values.lazy.filter { $0.kind == .item }.map(\.path) }

  /// Paths of everything that is neither an item nor a setting nor a ledger, in their order.
  var besides: [String] {
    files.values.lazy.filter { $0.kind == .other || $0.kind == .csv }.map(\.path)
      .filter { $0 != "工作日.csv" && !$0.utf8.starts(with: "台账/".utf8) && !$0.isStoredFigures }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A file by its path from the content folder.
  subscript(path: String) -> ScannedFile? { files[path] }

  /// The path from the content folder that a reference leads to from a folder; nil when it leads out of it.
  ///
  /// `folder` ends with a slash or is empty.
  static func resolve(_ reference: String, from folder: String) -> String? {
    let slash = UInt8(ascii: "/")
    var names = folder.utf8.split(separator: slash)
    for name in reference.utf8.split(separator: slash) where !name.elementsEqual(".".utf8) {
      if !name.elementsEqual("..".utf8) {
        names.append(name)
      } else if names.popLast() == nil {
        return nil
      }
    }
    return names.map { Substring($0) }.joined(separator: "/")
  }

  /// The folder of a path, with its slash; empty for a file at the top.
  static func folder(of path: String) -> String { upToSlash(path[...]) }

  private static func upToSlash(_ path: Substring) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }

  /// The folder of a path from the root, seen from the content folder.
  static func folder(below path: String) -> String {
    upToSlash(path[path.utf8.index(path.startIndex, offsetBy: contentFolder.utf8.count + 1)...])
  }
}

extension String {
  /// The figures of a submitted report, `年度报告/2021.csv`.
  fileprivate var isStoredFigures: Bool { hasPrefix("年度报告/") && hasSuffix(".csv") && utf8.count == 21 }
}
