/// Something under the content folder that is not read, and why; the words are in `ScanProblem+Words.swift`.
package struct ScanProblem: Error, Equatable, Sendable {
  /// Why something is not read.
  package enum Reason: Hashable, Sendable {
    /// A symbolic link that leads out of the content folder.
    case linkLeadsOut(target: String)
    /// A symbolic link to something hidden, whose name begins with a dot.
    case linkToHidden(target: String)
    /// A symbolic link to a folder: refused even inside, so that no walk can go in a circle.
    case linkToFolder(target: String)
    /// Symbolic links that lead to one another.
    case linkLoop(target: String)
    case linkDangling(target: String)
    /// The system refuses to open or read it.
    case unreadable(SystemError)
    /// A pipe, socket or device: never opened.
    case notAFile
    /// Larger than files of its kind may be, in bytes.
    case tooLarge(size: Int, limit: Int)
    /// A name in another encoding, mostly GBK from an old archive.
    case nameNotUTF8
    /// A line break, tab or other control character in the name.
    case nameHasControlCharacter
    /// The whole path is longer than so many bytes.
    case pathTooLong(limit: Int)
    /// Folders nested deeper than so many levels.
    case tooDeep(limit: Int)
    /// It was replaced by something else between the scan and the reading.
    case replaced
  }

  /// The path from the content folder; bytes that are no UTF-8 are shown as replacement characters.
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
