import Glibc

extension SiteWriter {
  /// Removes the tree that an exchange left beside a folder; false where there is none.
  package static func removePrevious(of folder: String) throws(OutputFailure) -> Bool {
    let home = try OutputHome(folder)
    let name = home.path(.previous, .beside)
    guard (try? unsafe stat(at: home.parent.number, name)) != nil else { return false }
    do throws(SystemError) {
      try Recovery.remove(.previous, home, .beside) { _ in }
      return true
    } catch {
      throw .system(.write, path: name, error)
    }
  }
}
