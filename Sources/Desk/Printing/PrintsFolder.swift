import Generator
import Glibc

/// The folder that PDFs are put in.
struct PrintsFolder {
  let path: String

  /// Finds and makes the folder; refuses one inside the content, the themes or the site.
  init(_ folder: String, root: String, site: String) throws(OutputFailure) {
    let base = try OutputPlacement.realPath(root)
    let path = try OutputPlacement.realPath(folder)
    let published = try OutputPlacement.realPath(site.hasPrefix("/") ? site : "\(root)/\(site)")
    for source in ["\(base)/\(contentFolder)", "\(base)/themes", published]
    where path == source || path.utf8.starts(with: "\(source)/".utf8) {
      throw .misplacedPrints(folder)
    }
    self.path = path
    do throws(SystemError) {
      try FolderMaking.makeFolders(above: Array("\(path)/".utf8) + [0], at: AT_FDCWD, probe: { _ in })
    } catch {
      throw .system(.makeFolder, path: path, error)
    }
    guard (try? unsafe Descriptor(folderAt: AT_FDCWD, path)) != nil else { throw .notAFolder(path) }
  }
}
