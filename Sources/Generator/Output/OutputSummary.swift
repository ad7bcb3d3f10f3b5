/// What a finished build did to the site's folder, counted in files; the marker is not counted.
package struct OutputSummary: Equatable, Sendable {
  /// How the new tree took the place of the old one.
  package enum Replacement: Equatable, Sendable {
    case nothing
    /// There was no old tree.
    case first
    /// Both trees changed places in one step.
    case exchanged
    /// Each file was renamed into its place, with a journal.
    case fileByFile
  }

  package var files = 0
  /// Files that were there with other bytes.
  package var changed = 0
  package var added = 0
  /// Files that were there and are no more.
  package var removed = 0
  /// The first of these by name, so that whoever put one there by hand hears of it.
  package var removedNames: [String] = []
  static let mostNames = 3
  package var replacement = Replacement.nothing

  /// Of a build that had nothing to write.
  package static func unchanged(files: Int) -> Self { Self(files: files) }

  /// Files whose bytes, inode and time stayed.
  package var unchanged: Int { files - changed - added }
}
