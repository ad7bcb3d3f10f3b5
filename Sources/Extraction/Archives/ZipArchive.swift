import CZip

/// The parts of a zip container, read from memory with libzip; nothing is written anywhere.
@safe struct ZipArchive: ~Copyable {
  /// A part as the container's list names it.
  struct Part: Sendable {
    let position: UInt64
    /// The path inside the container; used as a name only.
    let name: String
    let size: Int
    let isEncrypted: Bool

    var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }
  }

  private let archive: OpaquePointer
  let parts: [Part]

  /// Opens a container and lends it.
  ///
  /// - Throws: `broken` when its list cannot be read or names a part twice, of which two programs would read different
  ///   ones; `tooLarge` when it would unpack to more than is sane.
  static func open<Value>(
    _ bytes: [UInt8], _ body: (borrowing ZipArchive) throws(ExtractionFailure) -> Value
  ) throws(ExtractionFailure) -> Value {
    try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(ExtractionFailure) -> Value in
      guard let source = unsafe zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil) else {
        throw .broken
      }
      guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
        unsafe zip_source_free(source)
        throw .broken
      }
      return try body(try unsafe ZipArchive(archive))
    }
  }

  private init(_ archive: OpaquePointer) throws(ExtractionFailure) {
    unsafe self.archive = archive
    do throws(ExtractionFailure) {
      parts = try unsafe Self.parts(of: archive)
    } catch {
      unsafe zip_discard(archive)
      throw error
    }
  }

  deinit { unsafe zip_discard(archive) }

  private static func parts(of archive: OpaquePointer) throws(ExtractionFailure) -> [Part] {
    let count = unsafe zip_get_num_entries(archive, 0)
    guard count <= Limits.parts else { throw .tooLarge }
    var parts: [Part] = []
    var names: Set<String> = []
    var total = 0
    for position in 0..<UInt64(max(0, count)) {
      var status = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive, position, 0, &status) == 0, let name = unsafe status.name else {
        throw .broken
      }
      let size = try Self.size(unsafe status.size, packed: unsafe status.comp_size)
      total += size
      guard total <= Limits.packageSize else { throw .tooLarge }
      let part = unsafe Part(
        position: position, name: String(cString: name), size: size, isEncrypted: status.encryption_method != 0)
      guard names.insert(part.name).inserted else { throw .broken }
      parts.append(part)
    }
    return parts
  }

  /// A size that is declared, unless it is more than is sane.
  private static func size(_ size: UInt64, packed: UInt64) throws(ExtractionFailure) -> Int {
    guard size <= Limits.partSize else { throw .tooLarge }
    guard size <= Limits.ratioFloor || size / max(1, packed) <= Limits.ratio else { throw .tooLarge }
    return Int(size)
  }

  borrowing func part(_ name: String) -> Part? { parts.first { $0.name == name } }

  /// The bytes of a part.
  ///
  /// - Throws: `encrypted`, or `broken` when they are not those that the list promises.
  borrowing func read(_ part: Part) throws(ExtractionFailure) -> [UInt8] {
    guard !part.isEncrypted else { throw .encrypted }
    guard let file = unsafe zip_fopen_index(archive, part.position, 0) else { throw .broken }
    defer { unsafe zip_fclose(file) }
    var got = 0
    let bytes = [UInt8](capacity: part.size + 1) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, count in
        while got < part.size + 1 {
          let read = unsafe zip_fread(file, buffer.baseAddress.map { unsafe $0 + got }, UInt64(part.size + 1 - got))
          if read < 0 { got = -1 }
          guard read > 0 else { break }
          got += Int(read)
        }
        count = max(0, got)
      }
    }
    guard got == part.size else { throw .broken }
    return bytes
  }
}
