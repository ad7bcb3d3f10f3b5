/// Reads what is in a file that goes out with an item: its text and what hides in it.
///
/// Fails closed: what is not understood is a failure, never an empty text. Zip, XML and picture notes are read in this
/// process within fixed limits; a PDF is read by child processes, so that no hostile page takes this one down.
/// Plain text costs about a nanosecond a byte, a PDF some 40 ms.
package struct Extractor: Sendable {
  package init() {}

  /// Examines the bytes of a file.
  package func examine(_ bytes: [UInt8]) -> Examination {
    switch FileFormat(head: bytes) {
    case .empty: return Examination(.empty, .success(Extract()))
    case .pdf: return Examination(.pdf, Result { () throws(ExtractionFailure) in try PDFFile(bytes).extract() })
    case .legacyOffice:
      let isEncrypted = LegacyOffice.isEncrypted(bytes)
      return Examination(.legacyOffice, .failure(isEncrypted ? .encrypted : .unknownType))
    case .archive: return OfficePackage.examine(bytes, depth: 0)
    case .png, .jpeg, .gif, .webp:
      return Examination(
        FileFormat(head: bytes), Result { () throws(ExtractionFailure) in try PictureNotes(bytes).extract() })
    case .mp3, .mp4:
      return Examination(
        FileFormat(head: bytes), Result { () throws(ExtractionFailure) in try MediaNotes(bytes).extract() })
    case .program: return Examination(.program, .failure(.unknownType))
    default: return PlainText.examine(bytes)
    }
  }
}

/// The container of office files before 2007, which also wraps encrypted ones of today.
enum LegacyOffice {
  /// Whether the container says that it wraps an encrypted package.
  static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf8.flatMap { (letter) -> [UInt8] in [letter, 0] }
    return ByteSearch(name).first(in: bytes[...]) != nil
  }
}
