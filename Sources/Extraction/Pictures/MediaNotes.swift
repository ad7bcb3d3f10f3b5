/// What stands beside the sound or the pictures of a recording: who made it, with which words, and where.
///
/// Nothing is decoded or listened to; what is written in letters is looked through as it stands.
struct MediaNotes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func extract() throws(ExtractionFailure) -> Extract {
    guard ByteSearch("cmov").first(in: bytes[...]) == nil, !hasPackedTags else { throw .unreadablePart }
    var extract = try PictureNotes(bytes).extract()
    extract.hasPosition =
      extract.hasPosition || Self.positions.contains { ByteSearch($0).first(in: bytes[...]) != nil }
    return extract
  }

  /// Whether a frame of the tags of an MP3 is packed or encrypted, of which nothing here can be read.
  private var hasPackedTags: Bool {
    guard bytes.starts(with: "ID3".utf8), bytes.count > 10, bytes[3] >= 3 else { return false }
    let isNew = bytes[3] >= 4
    let end = min(bytes.count, 10 + Self.number(bytes[6..<10], bits: 7))
    var position = 10
    while position + 10 <= end, bytes[position] != 0 {
      if bytes[position + 9] & (isNew ? 0x0C : 0xC0) != 0 { return true }
      position += 10 + Self.number(bytes[position + 4..<position + 8], bits: isNew ? 7 : 8)
    }
    return false
  }

  private static func number(_ bytes: ArraySlice<UInt8>, bits: Int) -> Int {
    bytes.reduce(0) { $0 << bits | Int($1) }
  }

  /// By which phones and cameras say where they were.
  private static let positions: [[UInt8]] = [
    [0xA9] + Array("xyz".utf8), Array("location.ISO6709".utf8), Array("loci".utf8),
  ]
}
