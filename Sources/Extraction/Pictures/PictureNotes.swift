import CExif

/// What a camera or a program wrote beside a picture: where it was taken, by whom, with which words.
///
/// Nothing is decoded. Blocks of Exif are looked for wherever they stand, also in a second picture behind the first,
/// and read with libexif; everything else that is written in letters is looked through as it stands.
struct PictureNotes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func extract() throws(ExtractionFailure) -> Extract {
    guard !hasPackedText, !PackedFile.isIn(bytes) else { throw .unreadablePart }
    var extract = Extract()
    // Words in letters of two bytes, or cut into blocks that begin with their length.
    let plain = Self.withoutStrayBytes(bytes)
    let letters = plain.filter { $0 >= 0x20 || $0 == UInt8(ascii: "\n") }
    extract.texts = [ExtractedText(plain, at: .part(.pictureNotes)), ExtractedText(letters, at: .part(.pictureNotes))]
    extract.hasPosition = ["GPSLatitude", "GPSLongitude"].contains { ByteSearch($0).first(in: bytes[...]) != nil }
    for block in blocks {
      let notes = ExifBlock(bytes[block...].prefix(1 << 20))
      extract.hasPosition = extract.hasPosition || notes.hasPosition
      extract.texts.append(notes.text)
    }
    return extract
  }

  /// Bytes with a space for each that begins a character and has none of its other bytes behind it, so that it does not
  /// take a digit for one of them.
  private static func withoutStrayBytes(_ bytes: [UInt8]) -> [UInt8] {
    var plain = bytes
    for place in bytes.indices where bytes[place] >= 0xC0 {
      let length = bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
      let rest = bytes[(place + 1)...].prefix(length - 1)
      if rest.count < length - 1 || rest.contains(where: { $0 & 0xC0 != 0x80 }) { plain[place] = UInt8(ascii: " ") }
    }
    return plain
  }

  /// Where blocks of Exif begin: behind their name, or behind the head of a chunk of PNG or WebP.
  private var blocks: [Int] {
    let named = ByteSearch(ExifBlock.mark).all(in: bytes[...]).map { $0 + 6 }
    let chunks =
      ByteSearch("eXIf").all(in: bytes[...]).map { $0 + 4 } + ByteSearch("EXIF").all(in: bytes[...]).map { $0 + 8 }
    return (named + chunks).filter { start in
      ["II*\0", "MM\0*"].contains { bytes.dropFirst(start).starts(with: $0.utf8) }
    }
  }

  /// Chunks of PNG that draw, or whose words are read elsewhere; `iDOT` tells Apple's programs where to begin.
  private static let chunks: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "hIST", "pHYs", "sPLT",
    "tIME", "tEXt", "iTXt", "zTXt", "eXIf", "acTL", "fcTL", "fdAT", "cICP", "mDCV", "mDCv", "cLLI", "cLLi", "oFFs",
    "pCAL", "sCAL", "sTER", "vpAg", "caNv", "iDOT",
  ]

  private static func isText(_ data: ArraySlice<UInt8>) -> Bool {
    data.allSatisfy { $0 >= 0x20 || $0 == 0 || (0x09...0x0D).contains($0) }
      && String(validating: data, as: UTF8.self) != nil
  }

  /// Whether a PNG holds words that are packed, of which nothing here can be read.
  private var hasPackedText: Bool {
    guard FileFormat(head: bytes) == .png else { return false }
    var position = 8
    while position + 12 <= bytes.count {
      let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      let name = bytes[position + 4..<position + 8]
      let data = bytes[(position + 8)...].prefix(length)
      if name.elementsEqual("zTXt".utf8) { return true }
      if name.elementsEqual("iTXt".utf8), let end = data.firstIndex(of: 0), data[end...].dropFirst().first == 1 {
        return true
      }
      if length > 16, !Self.chunks.contains(String(decoding: name, as: UTF8.self)), !Self.isText(data) { return true }
      if name.elementsEqual("tEXt".utf8), data.starts(with: "Raw profile".utf8) { return true }
      position += 12 + length
    }
    return false
  }
}

private struct ExifBlock {
  /// What a block is called inside a JPEG.
  static let mark: [UInt8] = Array("Exif\0\0".utf8)

  private(set) var hasPosition = false
  private(set) var text = ExtractedText(at: .part(.pictureNotes))

  /// Reads a block that begins with its byte order.
  init(_ block: ArraySlice<UInt8>) {
    guard let data = unsafe exif_data_new() else { return }
    defer { unsafe exif_data_unref(data) }
    unsafe exif_data_unset_option(data, EXIF_DATA_OPTION_FOLLOW_SPECIFICATION)
    let named = Self.mark + block
    unsafe named.withUnsafeBufferPointer { unsafe exif_data_load_data(data, $0.baseAddress, UInt32($0.count)) }
    unsafe addText(of: data.pointee.ifd.0)
    unsafe addText(of: data.pointee.ifd.1)
    unsafe addText(of: data.pointee.ifd.2)
    hasPosition = unsafe Self.holdsPosition(data.pointee.ifd.3)
  }

  /// Latitude, longitude, and those of where somebody was going; not the version of the format, which says nothing.
  private static func holdsPosition(_ folder: UnsafeMutablePointer<ExifContent>?) -> Bool {
    [2, 4, 20, 22].contains { unsafe exif_content_get_entry(folder, ExifTag($0)) != nil }
  }

  private mutating func addText(of folder: UnsafeMutablePointer<ExifContent>?) {
    guard let folder = unsafe folder else { return }
    for place in 0..<Int(unsafe folder.pointee.count) {
      guard let entry = unsafe folder.pointee.entries[place] else { continue }
      var value = [CChar](repeating: 0, count: 4096)
      guard unsafe exif_entry_get_value(entry, &value, UInt32(value.count)) != nil else { continue }
      text.append(value.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) })
      text.append(UInt8(ascii: "\n"))
    }
  }
}
