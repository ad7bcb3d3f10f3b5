import Compliance
import FoundationEssentials

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

  /// Tells the page from what it was and will be; nil when it cannot be read.
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
