/// A PDF of Latin text, made object by object.
package struct PDFSample: Sendable {
  /// What is drawn on each page, as operators.
  package var pages: [String]
  /// Further entries of the catalogue.
  package var catalogue = ""
  /// Further entries of every page.
  package var page = ""
  /// Further objects, numbered from 10.
  package var objects: [String] = []
  /// Further entries of the trailer.
  package var trailer = ""
  package var font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"

  /// A page for each text, each line of which is drawn on a line of its own.
  package init(_ texts: [String]) {
    pages = texts.map { text in
      let lines = text.split(separator: "\n").map { "(\($0)) Tj 0 -14 Td" }
      return "BT /F1 12 Tf 72 720 Td \(lines.joined(separator: " ")) ET"
    }
  }

  /// Pages as operators draw them.
  package static func drawn(_ pages: [String]) -> PDFSample {
    var sample = PDFSample([])
    sample.pages = pages
    return sample
  }

  /// The whole file.
  package var bytes: [UInt8] {
    var all: [Int: String] = [
      1: "<< /Type /Catalog /Pages 2 0 R \(catalogue) >>",
      3: font,
    ]
    let first = 100
    let kids = pages.indices.map { "\(first + $0 * 2) 0 R" }
    all[2] = "<< /Type /Pages /Count \(pages.count) /Kids [\(kids.joined(separator: " "))] >>"
    for (position, operators) in pages.enumerated() {
      let number = first + position * 2
      all[number] = """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(number + 1) 0 R \
        /Resources << /Font << /F1 3 0 R >> >> \(page) >>
        """
      all[number + 1] = "<< /Length \(operators.utf8.count) >>\nstream\n\(operators)\nendstream"
    }
    for (position, object) in objects.enumerated() { all[10 + position] = object }
    return Self.file(all, trailer: trailer)
  }

  private static func file(_ objects: [Int: String], trailer: String) -> [UInt8] {
    var text = "%PDF-1.7\n"
    var lines = "0 1\n0000000000 65535 f \n"
    for (number, object) in objects.sorted(by: { $0.key < $1.key }) {
      let digits = String(text.utf8.count)
      lines += "\(number) 1\n\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n"
      text += "\(number) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    let size = (objects.keys.max() ?? 0) + 1
    return Array(
      "\(text)xref\n\(lines)trailer\n<< /Size \(size) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n".utf8)
  }

  /// The file with its first page drawn anew behind its end, as programs save what has changed.
  package func changed(to operators: String) -> [UInt8] {
    let before = bytes
    let object = "101 0 obj\n<< /Length \(operators.utf8.count) >>\nstream\n\(operators)\nendstream\nendobj\n"
    let offset = String(before.count)
    let marker = Array("startxref\n".utf8)
    let place = before.indices.last { before[$0...].starts(with: marker) } ?? 0
    let previous = String(decoding: before[(place + marker.count)...].prefix { $0 != 0x0A }, as: UTF8.self)
    let entry = "xref\n101 1\n\(String(repeating: "0", count: 10 - offset.count))\(offset) 00000 n \n"
    let end =
      "trailer\n<< /Size 102 /Root 1 0 R /Prev \(previous) >>\nstartxref\n\(before.count + object.utf8.count)\n%%EOF\n"
    return before + Array((object + entry + end).utf8)
  }
}
