/// The files that a check is asked about, by their paths from the board's folder.
package struct Selection: Sendable, Equatable {
  /// Files by path; they need not exist any more.
  private(set) var files: Set<String>
  /// Folders with the slash at their end; everything below is meant.
  private let folders: [String]

  /// Paths from the board's folder; one that ends with a slash is a folder, and an empty one the board's own.
  package init(_ paths: [String]) {
    files = Set(paths.filter { !$0.isEmpty && $0.utf8.last != UInt8(ascii: "/") })
    folders = paths.filter { $0.isEmpty || $0.utf8.last == UInt8(ascii: "/") }
  }

  package static let everything = Selection([""])

  var paths: [String] { files + folders }

  /// Whether nothing is left out.
  package var isEverything: Bool { folders.contains("") }

  /// Whether a file is meant.
  package func contains(_ path: String) -> Bool {
    files.contains(path) || folders.contains { path.utf8.starts(with: $0.utf8) }
  }

  /// The same with further files.
  func adding(_ more: some Sequence<String>) -> Selection {
    var selection = self
    selection.files.formUnion(more)
    return selection
  }

  /// What both mean.
  package func intersection(_ other: Selection) -> Selection {
    let mine = files.filter(other.contains)
    let shared = folders.filter { folder in other.folders.contains { folder.utf8.starts(with: $0.utf8) } }
    let theirs = other.folders.filter { folder in folders.contains { folder.utf8.starts(with: $0.utf8) } }
    return Selection(mine + other.files.filter(contains) + shared + theirs)
  }
}
