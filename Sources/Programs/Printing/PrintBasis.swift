import Compliance
import FoundationEssentials
import Glibc

/// Everything that decides how a page prints: what the browser reads, the browser, the faces, and this program.
///
/// The page itself stands for its edition and the theme's templates, the files of `assets/` for the theme's looks; the
/// paper is chosen by the end of its address.
package struct PrintBasis: Sendable {
  private let site: String
  private let shared: String

  /// - Parameters:
  ///   - site: the folder of the built site.
  ///   - words: what else the prints of a run depend on, such as where their links lead.
  ///   - program: tells this program from another build of it; nil where that is not known.
  ///   - browser: the path of the browser.
  ///   - environment: the browser's.
  /// - Returns: nil where one of them is not known: then nothing is kept.
  package init?(
    site: String, words: [String], program: String?, browser: String, environment: [String: String]
  ) async {
    guard let program,
      let version = await Self.answer("sh", ["-c", "exec \"$0\" --version", browser], environment),
      let faces = await Self.answer("fc-list", ["--format", "%{file} %{index} %{fontversion}\n"], environment)
    else { return nil }
    self.site = site
    let sorted = faces.split(separator: "\n").sorted().joined(separator: "\n")
    shared = Self.digest([program, version, sorted, Self.looks(of: site)] + words)
  }

  /// A digest of everything that the printed page depends on; nil when the page cannot be read.
  ///
  /// - Parameters:
  ///   - page: its address, relative to the site.
  ///   - way: how it is printed: the edition that is asked for, its numbering.
  package func of(_ page: String, way: String) -> String? {
    guard let html = PDFFile.contents(of: "\(site)/\(page)") else { return nil }
    let folder = page.lastIndex(of: "/").map { page[..<$0] } ?? ""
    let pictures = Self.pictures(html).map { name in
      name + "\u{1F}" + (PDFFile.contents(of: "\(site)/\(folder)/\(name)").map(Self.digest) ?? "")
    }
    return Self.digest([shared, way, Self.digest(html)] + pictures)
  }

  /// The files that a page shows, as it writes them.
  private static func pictures(_ html: [UInt8]) -> [String] {
    var found: [String] = []
    var from = 0
    while let start = PDFScanner(html, at: 0).find("src=\"", within: from..<html.count) {
      let end = html[start...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
      let name = String(decoding: html[start..<end], as: UTF8.self)
      if !name.hasPrefix("data:") { found.append(name) }
      from = end
    }
    return found
  }

  /// The names and digests of the theme's files.
  private static func looks(of site: String) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(site)/assets")) ?? []
    return digest(names.sorted().flatMap { [$0, PDFFile.contents(of: "\(site)/assets/\($0)").map(digest) ?? ""] })
  }

  private static func digest(_ words: [String]) -> String { digest(Array(words.joined(separator: "\u{1E}").utf8)) }

  private static func digest(_ bytes: [UInt8]) -> String { ContentDigest.sha256(bytes).hexadecimal }

  private static func answer(_ name: String, _ arguments: [String], _ environment: [String: String]) async -> String? {
    let answer = try? await OtherProgram(name, environment: environment).run(arguments)
    guard let answer, answer.isSuccess, !answer.output.isEmpty else { return nil }
    return String(decoding: answer.output, as: UTF8.self)
  }
}

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
