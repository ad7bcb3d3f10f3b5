/// Uncovers what a PDF that qpdf wrote out plainly does not show: what lies beside a page, layers that are switched off,
/// annotations that are not drawn, and letters for which others are given to be read.
enum PDFUncovering {
  private static let wide = Array("-9999 -9999 20000 20000".utf8)

  /// Keys that a program no longer knows once their first letter is another.
  private static let covers = ["/OCProperties", "/ActualText"]

  /// The file uncovered; every byte stays where it was, so that the table of places holds.
  static func uncovered(_ file: [UInt8]) -> [UInt8] {
    var file = file
    for name in ["/MediaBox [", "/CropBox ["] {
      for start in ByteSearch(name).all(in: file[...]).map({ $0 + name.utf8.count }) {
        let end = file[start...].prefix(256).firstIndex(of: UInt8(ascii: "]")) ?? start
        guard end - start >= wide.count else { continue }
        file.replaceSubrange(
          start..<end, with: wide + Array(repeating: UInt8(ascii: " "), count: end - start - wide.count))
      }
    }
    for name in covers {
      for start in ByteSearch(name).all(in: file[...]) { file[start + 1] = UInt8(ascii: "X") }
    }
    for start in ByteSearch("/F ").all(in: file[...]).map({ $0 + 3 }) { showAnnotation(start, &file) }
    return file
  }

  /// Sets the marks of an annotation to those of one that is drawn.
  private static func showAnnotation(_ start: Int, _ file: inout [UInt8]) {
    let digits = file[start...].prefix(4).prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.endIndex < file.count, file[digits.endIndex] == 0x0A else { return }
    for place in digits.indices { file[place] = place == start ? UInt8(ascii: "4") : UInt8(ascii: " ") }
  }
}
