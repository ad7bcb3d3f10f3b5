/// What stands beside the sound or the pictures of a recording: who made it, with which words, and where.
///
/// Nothing is decoded or listened to; what is written in letters is looked through as it stands.
struct MediaNotes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func extract() throws(ExtractionFailure) -> Extract {
    guard ByteSearch("cmov").first(in: bytes[...]) == nil else { throw .unreadablePart }
    var extract = try PictureNotes(bytes).extract()
    // Titles may be in UTF-16, of which every other byte is empty where they hold digits.
    extract.texts.append(ExtractedText(bytes.filter { $0 != 0 }, at: .part(.pictureNotes)))
    extract.hasPosition =
      extract.hasPosition || Self.positions.contains { ByteSearch($0).first(in: bytes[...]) != nil }
    return extract
  }

  /// By which phones and cameras say where they were.
  private static let positions: [[UInt8]] = [
    [0xA9] + Array("xyz".utf8), Array("location.ISO6709".utf8), Array("loci".utf8),
  ]
}
