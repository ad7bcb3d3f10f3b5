package import Generator
import Notices

extension Generator {
  /// Hands over to a portal: a folder of fragments, tables and files, and beside it the same in one ZIP.
  ///
  /// Judged as a build judges; with faults nothing is written.
  ///
  /// - Returns: what the run found, and the path of the ZIP; nil when nothing was written.
  package func export(
    _ order: PortalOrder, into folder: String, site: String = "site"
  ) async throws(GeneratorFailure) -> (outcome: Outcome, archive: String?) {
    let outcome = try await build(into: BuildTarget(portal: order, folder: folder, site: site))
    guard outcome.output != nil else { return (outcome, nil) }
    do throws(OutputFailure) {
      let place = try OutputPlacement.realPath(folder.hasPrefix("/") ? folder : "\(request.root)/\(folder)")
      return (outcome, try Self.pack(place))
    } catch {
      throw .output(error)
    }
  }

  private static func pack(_ folder: String) throws(OutputFailure) -> String {
    let path = "\(folder).zip"
    var archive = try PortalArchive(path)
    let files: [String]
    do throws(SystemError) { files = try FolderFiles.all(in: folder) } catch {
      throw .system(.list, path: folder, error)
    }
    for address in files.sorted() { try archive.add(address, from: folder) }
    try archive.finish()
    return path
  }
}
