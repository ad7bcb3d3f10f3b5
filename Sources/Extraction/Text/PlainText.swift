import Glibc

/// Plain text in the encodings that Chinese offices use, and what text can turn out to be: HTML, a drawing.
enum PlainText {
  /// Examines bytes that begin like nothing else.
  static func examine(_ bytes: [UInt8]) -> Examination {
    guard let decoded = decoded(bytes) else { return Examination(.unknown, .failure(.unknownType)) }
    switch markup(decoded.text) {
    case .svg:
      let text = decoded.text
      return Examination(.svg, Result { () throws(ExtractionFailure) in try Drawing.extract(bytes, text: text) })
    case .html: return Examination(.html, .failure(.unknownType))
    case .other: return Examination(.unknown, .failure(.unknownType))
    case nil:
      var extract = Extract()
      extract.texts = [
        lines(decoded.text), TextEscapes.decoded(decoded.text), CodedText.decoded(decoded.text),
        ScientificPhones.text(decoded.text),
      ].filter { !$0.bytes.isEmpty }
      extract.reaches = CommaTable(decoded.text).reaches
      extract.encoding = decoded.encoding
      extract.lacksMark = decoded.encoding == nil && !bytes.starts(with: mark) && bytes.contains { $0 > 0x7F }
      return Examination(.text, .success(extract))
    }
  }

  // MARK: - Encodings

  /// The byte order mark in UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func decoded(_ bytes: [UInt8]) -> (text: [UInt8], encoding: String?)? {
    if let text = utf16(bytes) { return isText(text) ? (text, "UTF-16") : nil }
    guard isText(bytes) else { return nil }
    if String(validating: bytes, as: UTF8.self) != nil {
      return (bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes, nil)
    }
    return gb18030(bytes).map { ($0, "GBK") }
  }

  /// Text with the mark of UTF-16 at its beginning, as UTF-8; nil of anything else.
  private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]), bytes.count % 2 == 0 else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// Text in the national encoding, which takes in GBK and GB 2312, as UTF-8; nil when it is none.
  private static func gb18030(_ bytes: [UInt8]) -> [UInt8]? {
    guard let converter = unsafe iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { unsafe iconv_close(converter) }
    var isWhole = false
    var source = bytes.map { Int8(bitPattern: $0) }
    let text = [UInt8](capacity: bytes.count * 2 + 16) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, count in
        unsafe buffer.withMemoryRebound(to: Int8.self) { buffer in
          unsafe source.withUnsafeMutableBufferPointer { source in
            var from = source.baseAddress
            var to = buffer.baseAddress
            var (left, room) = (source.count, buffer.count)
            isWhole = unsafe iconv(converter, &from, &left, &to, &room) != Int.max && left == 0
            count = buffer.count - room
          }
        }
      }
    }
    return isWhole ? text : nil
  }

  /// Whether there are none of the bytes that text never has.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
  }

  // MARK: - Markup

  private enum Markup { case svg, html, other }

  /// What a browser might take the text for; nil for plain words.
  private static func markup(_ text: [UInt8]) -> Markup? {
    let head = text.prefix(4096).drop { $0 <= UInt8(ascii: " ") }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard head.first == UInt8(ascii: "<") else { return nil }
    if ByteSearch("<svg").first(in: head[...]) != nil, ByteSearch("<html").first(in: head[...]) == nil { return .svg }
    if head.starts(with: "<?xml".utf8) { return ByteSearch("<html").first(in: head[...]) == nil ? .other : .html }
    return tags.contains { head.starts(with: $0.utf8) } ? .html : nil
  }

  /// Beginnings that browsers take for HTML, whatever the name says.
  private static let tags = [
    "<!doctype", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table", "<a ", "<style", "<title",
    "<b>", "<body", "<br", "<p>", "<p ", "<!--", "<img", "<meta", "<link", "<form", "<object", "<embed",
  ]

  // MARK: - Lines

  private static func lines(_ bytes: [UInt8]) -> ExtractedText {
    var text = ExtractedText()
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      text.mark(.line(number))
      text.append(line)
      text.append(UInt8(ascii: "\n"))
    }
    text.breaksNumbers = true
    return text
  }
}
