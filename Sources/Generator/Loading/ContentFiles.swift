import Notices

/// The files of the content folder by path, and the pages of items by the path of their file.
///
/// What a link, an attachment or a picture may lead to; nothing outside is known here, so nothing outside is reached.
package struct ContentFiles: Sendable {
  /// The content folder, to read from.
  let root: String
  private var files: [ExactText: ScannedFile]
  /// What the last commit holds in the place of what lies in the folder, by path.
  private(set) var committed: [ExactText: [UInt8]] = [:]

  init(root: String, _ files: [ScannedFile]) {
    self.root = root
    var byPath: [ExactText: ScannedFile] = Dictionary(minimumCapacity: files.count)
    for file in files { byPath[ExactText(file.path)] = file }
    self.files = byPath
  }

  /// The same with some files as the last commit has them, there or not.
  func holding(committed files: [(path: String, bytes: [UInt8])]) -> ContentFiles {
    var result = self
    for (path, bytes) in files {
      result.committed[ExactText(path)] = bytes
      result.files[ExactText(path)] = ScannedFile(
        path: path, location: path, size: bytes.count, kind: .init(name: String(path.afterLastSlash)))
    }
    return result
  }

  /// Takes another size of a file that is there.
  mutating func resize(_ path: String, to size: Int) {
    guard let file = self[path] else { return }
    files[ExactText(path)] = ScannedFile(path: file.path, location: file.location, size: size, kind: file.kind)
  }

  /// Whether all files are the same, but for what papers hold.
  func isSame(as other: ContentFiles) -> Bool {
    root == other.root && committed == other.committed && files.count == other.files.count
      && files.allSatisfy { path, file in
        guard let before = other.files[path] else { return false }
        return file == before || file.kind == .item && before.kind == .item && file.location == before.location
      }
  }

  package var paths: some Collection<String> { files.keys.lazy.map(\.text) }

  /// The paths of items and yearly reports, readable or not.
  var papers: some Collection<String> { files.values.lazy.filter { $0.kind == .item }.map(\.path) }

  /// Tables at the top of the content folder that are settings.
  static let settingTables = ["工作日.csv", StandardCatalogueReader.file]

  /// Paths of everything that is neither an item nor a setting nor a ledger, in their order.
  var besides: [String] {
    files.values.lazy.filter { $0.kind == .other || $0.kind == .csv }.map(\.path)
      .filter { !ContentFiles.settingTables.contains($0) && !$0.utf8.starts(with: "台账/".utf8) && !$0.isStoredFigures }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Paths of files that people take for Markdown, and whose endings are not those of items, in their order.
  var misnamedItems: [String] { besides.filter(\.isMisnamedItem) }

  /// Whether the item that a misnamed file would be lies beside it: editors leave `防汛.md~` and `防汛.md.bak`.
  func holdsOriginal(of path: String) -> Bool {
    guard let ending = path.firstRange(of: ".md") else { return false }
    return ending.upperBound < path.endIndex && self[String(path[..<ending.upperBound])] != nil
  }

  /// Paths of what lies in the folder of ledgers, in their order; not what is for people, nor what an office program
  /// keeps beside a file that is open.
  var ledgers: [String] {
    files.values.lazy.filter { [.csv, .yaml, .other].contains($0.kind) }.map(\.path)
      .filter { $0.utf8.starts(with: Ledger.folder.utf8) && !$0.afterLastSlash.hasPrefix("~$") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A file by its path from the content folder.
  package subscript(path: String) -> ScannedFile? { files[ExactText(path)] }

  /// The path from the content folder that a reference leads to from a folder; nil when it leads out of it.
  ///
  /// `folder` ends with a slash or is empty.
  static func resolve(_ reference: String, from folder: String) -> String? {
    let slash = UInt8(ascii: "/")
    let written = reference.utf8Span.span
    var path = Array(folder.utf8)
    var start = 0
    while start < written.count {
      var end = start
      while end < written.count, written[end] != slash { end += 1 }
      switch Step(written.extracting(start..<end)) {
      case .stay: break
      case .up:
        guard path.popLast() != nil else { return nil }
        while let last = path.last, last != slash { path.removeLast() }
      case .down:
        unsafe written.extracting(start..<end).withUnsafeBufferPointer { unsafe path.append(contentsOf: $0) }
        path.append(slash)
      }
      start = end + 1
    }
    if path.last == slash { path.removeLast() }
    return String(decoding: path, as: UTF8.self)
  }

  /// What one name of a reference means.
  private enum Step {
    case stay, up, down

    init(_ name: Span<UInt8>) {
      let dot = UInt8(ascii: ".")
      if name.isEmpty || name.count == 1 && name[0] == dot {
        self = .stay
      } else {
        self = name.count == 2 && name[0] == dot && name[1] == dot ? .up : .down
      }
    }
  }

  /// The folder of a path, with its slash; empty for a file at the top.
  static func folder(of path: String) -> String { folder(of: path, from: 0) }

  static func folder(below path: String) -> String { folder(of: path, from: contentFolder.utf8.count + 1) }

  private static func folder(of path: String, from start: Int) -> String {
    let bytes = path.utf8Span.span
    var end = bytes.count
    while end > start, bytes[end - 1] != UInt8(ascii: "/") { end -= 1 }
    guard end > start else { return "" }
    return unsafe bytes.extracting(start..<end).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension String {
  /// Ends as Markdown does elsewhere, or in `.md` and something that a program or a slip of the hand put behind it.
  var isMisnamedItem: Bool {
    let name = afterLastSlash.lowercased()
    return [
      ".markdown", ".mdown", ".mkdn", ".mkd", ".mdwn", ".mdtxt", ".mdtext", ".md.txt", ".md ", ".md.", ".md~",
      ".md.md ",
    ]
    .contains(where: name.hasSuffix) || name.hasSuffix("。md") || name.hasSuffix("．md")
  }

  /// The figures of a submitted report, `年度报告/2021.csv`.
  fileprivate var isStoredFigures: Bool { hasPrefix("年度报告/") && hasSuffix(".csv") && utf8.count == 21 }
}
