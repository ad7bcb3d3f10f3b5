import CZip
package import Generator
import Glibc
import Notices

/// Everything of a package in one file, for portals that take no folders.
///
/// The times in it are all the same, so that the same package gives the same bytes.
@safe struct PortalArchive: ~Copyable {
  private let archive: OpaquePointer
  private let path: String
  private var isOpen = true

  init(_ path: String) throws(OutputFailure) {
    var code: Int32 = 0
    guard let archive = unsafe zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw .system(.write, path: path, .last)
    }
    unsafe self.archive = archive
    self.path = path
  }

  deinit { if isOpen { unsafe zip_discard(archive) } }

  mutating func add(_ address: String, from folder: String) throws(OutputFailure) {
    guard let source = unsafe zip_source_file(archive, "\(folder)/\(address)", 0, 0) else { throw failure }
    let place = unsafe zip_file_add(archive, address, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard place >= 0 else {
      unsafe zip_source_free(source)
      throw failure
    }
    // 1 January 2000, noon of any zone: the container knows days from 1980 on.
    guard unsafe zip_file_set_mtime(archive, UInt64(place), 946_728_000, 0) == 0 else { throw failure }
  }

  mutating func finish() throws(OutputFailure) {
    guard unsafe zip_close(archive) == 0 else { throw failure }
    isOpen = false
  }

  private var failure: OutputFailure { .system(.write, path: path, .last) }
}

extension Generator {
  /// Hands over to a portal: a folder of fragments, tables and files, and beside it the same in one ZIP.
  ///
  /// Judged as a build judges; with faults nothing is written.
  ///
  /// - Returns: what the run found, and the path of the ZIP; nil when nothing was written.
  package func export(
    _ order: PortalOrder, into folder: String, site: String = "site"
  ) async throws(GeneratorFailure) -> (outcome: Outcome, archive: String?) {
    let place = try outputs { () throws(OutputFailure) in
      let place = try OutputPlacement.realPath(folder.hasPrefix("/") ? folder : "\(request.root)/\(folder)")
      try Self.refuseForeign(Self.archive(of: place), beside: place)
      return place
    }
    let outcome = try await build(into: BuildTarget(portal: order, folder: folder, site: site))
    guard outcome.output != nil else { return (outcome, nil) }
    return (outcome, try outputs { () throws(OutputFailure) in try Self.pack(place) })
  }

  private func outputs<Value>(_ work: () throws(OutputFailure) -> Value) throws(GeneratorFailure) -> Value {
    do throws(OutputFailure) { return try work() } catch { throw .output(error) }
  }

  private static func archive(of folder: String) -> String { "\(folder).zip" }

  /// Refuses to write over an archive that stands where no folder of ours does: somebody else may have made it.
  private static func refuseForeign(_ archive: String, beside folder: String) throws(OutputFailure) {
    let isOurs = unsafe access("\(folder)/\(OutputPath.marker.text)", F_OK) == 0
    if !isOurs, unsafe access(archive, F_OK) == 0 { throw .foreignArchive(archive) }
  }

  private static func pack(_ folder: String) throws(OutputFailure) -> String {
    let path = archive(of: folder)
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
