/// The words that any stream of a PDF draws, also those of which no page knows any more, as qpdf wrote them out plainly.
///
/// Fonts are not asked, so that only letters are read that stand for themselves.
struct PDFStrings {
  private let file: [UInt8]
  private var position: Int
  private let end: Int
  /// What was read since the last word to draw.
  private var words: [UInt8] = []

  private init(_ file: [UInt8], _ range: Range<Int>) {
    self.file = file
    position = range.lowerBound
    end = range.upperBound
  }

  /// All of them, a text on a line; linear in the file.
  static func text(of file: [UInt8]) -> ExtractedText {
    var text = ExtractedText(at: .part(.objects))
    text.breaksNumbers = true
    for range in PDFStreams.ranges(in: file) {
      let stream = file[range]
      if let words = PDFStreams.words(of: stream) {
        text.append(words)
        text.append(UInt8(ascii: "\n"))
        continue
      }
      guard ["Tj", "TJ"].contains(where: { ByteSearch($0).first(in: stream) != nil }) else { continue }
      var strings = PDFStrings(file, range)
      strings.read(into: &text)
    }
    return text
  }

  private mutating func read(into text: inout ExtractedText) {
    while position < end {
      switch file[position] {
      case UInt8(ascii: "("): literal()
      case UInt8(ascii: "<"): hexadecimal()
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "'"):
        close(word(), into: &text)
      case UInt8(ascii: "/"): _ = word()
      default: position += 1
      }
    }
  }

  private mutating func word() -> ArraySlice<UInt8> {
    let start = position
    position += 1
    while position < end, file[position] > 0x20, !"()<>[]/%".utf8.contains(file[position]) { position += 1 }
    return file[start..<position]
  }

  private mutating func close(_ word: ArraySlice<UInt8>, into text: inout ExtractedText) {
    if ["Tj", "TJ", "'"].contains(where: { word.elementsEqual($0.utf8) }), !words.isEmpty {
      text.append(words)
      text.append(UInt8(ascii: " "))
    }
    words.removeAll(keepingCapacity: true)
    // Numbers of two texts are two numbers.
    if word.elementsEqual("ET".utf8), text.bytes.last == UInt8(ascii: " ") { text.append(".\n".utf8) }
  }

  private mutating func literal() {
    var depth = 0
    while position < end {
      let byte = file[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\\"):
        if position < end { words.append(escaped()) }
        continue
      case UInt8(ascii: "("):
        depth += 1
        if depth == 1 { continue }
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return }
      default: break
      }
      words.append(byte)
    }
  }

  private mutating func escaped() -> UInt8 {
    let octal = file[position..<end].prefix(3).prefix { (0x30...0x37).contains($0) }
    guard !octal.isEmpty else {
      position += 1
      return file[position - 1]
    }
    position += octal.count
    return UInt8(truncatingIfNeeded: octal.reduce(0) { $0 << 3 | Int($1 - 0x30) })
  }

  private mutating func hexadecimal() {
    var held: UInt8?
    position += 1
    while position < end, file[position] != UInt8(ascii: ">") {
      if let digit = Character(Unicode.Scalar(file[position])).hexDigitValue.map(UInt8.init) {
        if let high = held {
          if high << 4 | digit != 0 { words.append(high << 4 | digit) }
          held = nil
        } else {
          held = digit
        }
      }
      position += 1
    }
  }
}

/// The streams of a PDF, and what stands between them.
enum PDFStreams {
  /// The bytes of each stream.
  ///
  /// Linear in the file.
  static func ranges(in file: [UInt8]) -> [Range<Int>] {
    let (begin, end) = (ByteSearch("stream"), ByteSearch("endstream"))
    var ranges: [Range<Int>] = []
    var position = 0
    while let start = begin.first(in: file[position...]) {
      position = start + 6
      let before = file[..<start].suffix(8).last { $0 > 0x20 }
      guard before == UInt8(ascii: ">") else { continue }
      guard let stop = end.first(in: file[position...]) else { break }
      ranges.append(position..<stop)
      position = stop + 9
    }
    return ranges
  }

  /// What a stream says that is plain text, such as the value of a field; nil of one that draws, or maps letters.
  static func words(of stream: ArraySlice<UInt8>) -> [UInt8]? {
    guard stream.count < 1 << 20 else { return nil }
    let stream = stream.drop { $0 == 0x0D || $0 == 0x0A }
    if stream.starts(with: [0xFE, 0xFF]) {
      let units = stride(from: stream.startIndex + 2, to: stream.endIndex - 1, by: 2).map {
        UInt16(stream[$0]) << 8 | UInt16(stream[$0 + 1])
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
    guard stream.allSatisfy({ $0 >= 0x20 || (0x09...0x0D).contains($0) }),
      !["begincmap", "%!PS", "<x:xmpmeta"].contains(where: { ByteSearch($0).first(in: stream) != nil }),
      String(validating: stream, as: UTF8.self) != nil, !draws(stream)
    else { return nil }
    return Array(stream)
  }

  /// Whether some word of a stream is what draws or sets something on a page.
  private static func draws(_ stream: ArraySlice<UInt8>) -> Bool {
    stream.split(whereSeparator: { $0 <= 0x20 || "[]()<>".utf8.contains($0) })
      .contains { $0.count < 4 && operators.contains(String(decoding: $0, as: UTF8.self)) }
  }

  private static let operators: Set<String> = [
    "q", "Q", "cm", "re", "m", "l", "c", "v", "y", "h", "f", "f*", "F", "S", "s", "B", "b", "n", "W", "Do", "gs", "sh",
    "BT", "ET", "Tj", "TJ", "Tf", "w", "d0", "d1", "BI", "EI", "rg", "RG", "g", "G", "k", "K", "cs", "scn", "BMC",
    "BDC", "EMC",
  ]

  /// What a file says behind the sign of comments, outside of its streams.
  static func comments(in file: [UInt8]) -> ExtractedText {
    var text = ExtractedText(at: .part(.other))
    var position = 0
    for range in ranges(in: file) + [file.count..<file.count] {
      var rest = file[position..<range.lowerBound]
      while let start = rest.firstIndex(of: UInt8(ascii: "%")) {
        let stop = rest[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
        text.append(rest[(start + 1)..<stop])
        text.append(UInt8(ascii: "\n"))
        rest = rest[stop...]
      }
      position = range.upperBound
    }
    return text
  }
}
