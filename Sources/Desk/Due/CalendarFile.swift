import Generator
import Glibc

/// The calendar's file, replaced as a whole and only when it differs.
struct CalendarFile {
  private let path: String

  /// Finds the place; refuses one inside the content, the themes or the site, where it would be read or published.
  init(_ file: String, root: String, site: String) throws(OutputFailure) {
    let base = try OutputPlacement.realPath(root)
    path = try OutputPlacement.realPath(file.hasPrefix("/") ? file : "\(root)/\(file)")
    let publicSite = try OutputPlacement.realPath(site.hasPrefix("/") ? site : "\(root)/\(site)")
    do throws(OutputFailure) {
      try OutputPlacement.check(output: path, root: base, sources: ["\(base)/content", "\(base)/themes", publicSite])
    } catch {
      guard case .misplaced = error else { throw error }
      throw .misplacedCalendar(file)
    }
  }

  /// Writes the bytes beside the file and puts them in its place; false when it holds them already.
  func write(_ bytes: [UInt8]) throws(OutputFailure) -> Bool {
    if SourceFile.read(path) == bytes { return false }
    let staged = path + ".new"
    do throws(SystemError) {
      let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
      let file = try unsafe Descriptor(at: AT_FDCWD, staged, flags, mode: 0o644)
      try file.write(bytes.span)
      try file.finish()
      try SystemError.check(unsafe rename(staged, path))
    } catch {
      unsafe unlink(staged)
      throw .system(.write, path: path, error)
    }
    return true
  }
}
