import Compliance
import FoundationEssentials
import Glibc

/// The list beside the PDFs of what each was printed from, so that an unchanged page is not printed again.
///
/// A file that somebody changed is not the file that was printed: each is known by its digest.
package struct PrintRecord: Sendable {
  /// The name of the list in the folder of the PDFs.
  package static let file = "打印清单.json"
  private static let format = 1

  private let path: String
  private let folder: String
  private let lines: [String: Line]

  /// Reads the list of a folder; one that is not there or not understood knows nothing.
  package init(folder: String) {
    self.folder = folder
    path = "\(folder)/\(Self.file)"
    let list = PDFFile.contents(of: path).flatMap { try? JSONDecoder().decode(List.self, from: Data($0)) }
    lines = list.flatMap { $0.format == Self.format ? $0.files : nil } ?? [:]
  }

  /// What became of an order when it was printed, where its PDF is still what it would be now.
  func kept(_ order: PrintOrder) -> PrintedFile? {
    guard let basis = order.basis, let line = lines[order.name], line.basis == basis,
      let bytes = PDFFile.contents(of: order.file), ContentDigest.sha256(bytes).hexadecimal == line.sha256
    else { return nil }
    return PrintedFile(
      name: order.name, pages: line.pages, isChanged: false, hasType3Fonts: line.isDrawn, fits: line.fits,
      isTooLong: order.isExceeded(by: line.pages), tables: PrintedTables(lost: line.lost ?? []))
  }

  /// Writes the list anew with what was printed; what is not there any more is left out.
  ///
  /// A PDF whose tables nobody could look for is not listed, so that the next run looks.
  func write(adding printed: [(order: PrintOrder, file: PrintedFile)]) throws(PrintingFailure) {
    var files = lines
    for (order, file) in printed {
      files[order.name] = order.basis.flatMap { basis in
        PDFFile.contents(of: order.file).flatMap { file.tables.unread == nil ? Line(file, basis, $0) : nil }
      }
    }
    let there = files.filter { name, _ in unsafe access("\(folder)/\(name).pdf", F_OK) == 0 }
    if there.isEmpty, lines.isEmpty { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(List(format: Self.format, files: there)) else { return }
    _ = try PDFFile.put(Array(bytes) + [0x0A], at: path)
  }

  private struct List: Codable {
    let format: Int
    let files: [String: Line]
  }

  private struct Line: Codable {
    let basis: String
    let sha256: String
    let pages: Int
    let isDrawn: Bool
    let fits: Bool
    let lost: [String]?

    init(_ file: PrintedFile, _ basis: String, _ bytes: [UInt8]) {
      self.basis = basis
      sha256 = ContentDigest.sha256(bytes).hexadecimal
      pages = file.pages
      isDrawn = file.hasType3Fonts
      fits = file.fits
      lost = file.tables.lost.isEmpty ? nil : file.tables.lost
    }
  }
}
