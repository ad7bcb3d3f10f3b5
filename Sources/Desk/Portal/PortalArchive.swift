import CZip
import Generator
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
