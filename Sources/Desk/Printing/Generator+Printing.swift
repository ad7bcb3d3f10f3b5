package import Generator
import Glibc

extension Generator {
  /// Builds the site as of the day into a new folder to be printed from: what is not released cannot be printed.
  ///
  /// `since`: earlier editions, of which a print job of what changed is made too.
  ///
  /// - Returns: what the run found, and what there is to print; nil when faults keep the site from being built.
  package func buildForPrinting(
    into folder: String, since: PastEditions? = nil
  ) async throws(GeneratorFailure) -> (outcome: Outcome, list: PrintableList?) {
    let target = BuildTarget(
      folder: folder, isDrafts: false, keepsGoing: false, site: folder, since: since.map { ($0.list, $0.name) })
    let outcome = try await build(into: target)
    return (outcome, outcome.site.map { PrintableList($0, baseURL: outcome.baseURL, changes: outcome.changes) })
  }

  /// The real path of the folder that PDFs go to, made where it does not exist; refuses one that is read or published.
  ///
  /// - Parameters:
  ///   - folder: as the caller wrote it, an absolute path or one from where he stands.
  ///   - site: the site's folder, relative to the root unless absolute.
  package func placeOfPrints(_ folder: String, site: String) throws(GeneratorFailure) -> String {
    do throws(OutputFailure) {
      return try PrintsFolder(folder, root: request.root, site: site).path
    } catch {
      throw .output(error)
    }
  }
}

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

/// A folder for what is needed during one run only.
package struct TemporaryFolder: Sendable {
  package let path: String

  /// Makes it in a folder such as `/tmp`, for nobody else to read.
  package init(in place: String) throws(GeneratorFailure) {
    var name = Array("\(place)/noticeboard-XXXXXX".utf8) + [0]
    let isMade = unsafe name.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      return unsafe mkdtemp(base.assumingMemoryBound(to: CChar.self)) != nil
    }
    guard isMade else { throw .output(.system(.makeFolder, path: place, .last)) }
    path = String(decoding: name.dropLast(), as: UTF8.self)
  }

  /// Takes it away with all that is in it, as far as the system lets.
  package func remove() {
    try? unsafe FolderRemoval.remove(path, at: AT_FDCWD, probe: { _ in })
  }
}
