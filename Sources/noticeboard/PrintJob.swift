import Desk
import Generator
import Notices
import Programs

/// Pages of a built site, and where their PDFs go.
struct PrintJob {
  let pages: [Printable]
  let site: String
  let folder: String
  let variants: Variants
  let day: CivilDate
  let baseURL: String?

  struct Setup {
    let browser: Browser
    let executable: String
    /// Tells this program from another build of it; nil where that is not known.
    let program: String?
    /// What fontconfig is asked with: the browser's own.
    let environment: [String: String]
    let tabs: Int
  }

  var count: Int { pages.count }

  /// Characters of the pages that do not print as they should.
  func missingGlyphs(_ setup: Setup) async throws(InstalledFaces.Failure) -> [GlyphCheck.Missing] {
    var check = GlyphCheck(faces: try await .asked(environment: setup.environment))
    for page in pages { check.look(at: SourceFile.read("\(site)/\(page.address)") ?? [], page: page.title) }
    return check.missing
  }

  /// Prints all that does not lie there unchanged.
  func print(
    _ setup: Setup, each: @escaping @Sendable (PrintedFile) -> Void
  ) async throws(PrintingFailure) -> [PrintedFile] {
    let digits = String(day.description.filter { $0 != "-" })
    let printer = Printer(
      browser: setup.browser, day: digits, links: LinkTarget(folder: site, address: baseURL),
      tabs: setup.tabs, environment: setup.environment)
    let basis = await PrintBasis(
      site: site, words: [baseURL ?? "", Self.numberStyle], program: setup.program, browser: setup.executable,
      environment: setup.environment)
    let orders = pages.map { order($0, basis) }
    return try await printer.print(orders, record: PrintRecord(folder: folder)) { file, _ in each(file) }
  }

  private func order(_ page: Printable, _ basis: PrintBasis?) -> PrintOrder {
    let variant = variants.variant(of: page.kind)
    let title = page.title + (variant?.suffix ?? "")
    let parts = page.items.map { PartNumbering.Part(id: $0.sheetAnchor, label: $0.description) }
    let numbering = PartNumbering(parts: parts, style: Self.numberStyle)
    return PrintOrder(
      name: title, page: PageAddress(file: "\(site)/\(page.address)", fragment: variant?.fragment),
      file: "\(folder)/\(title).pdf", numbering: parts.isEmpty ? nil : numbering,
      mostPages: page.mostPages,
      basis: basis?.of(page.address, way: ([variant?.fragment ?? ""] + parts.map(\.label)).joined(separator: " ")))
  }

  /// The face of a page number, TrueType ones only.
  private static let numberStyle =
    "font: 10.5pt/1.5 SimSun, 宋体, \"LXGW WenKai\", serif; text-align: right; "
    + "vertical-align: top; margin: 0; padding: 7mm 0 0;"
}

/// How pages are asked for that can be printed in two ways.
struct Variants {
  let isLarge: Bool
  /// Posters on A3, lying.
  let isWide: Bool

  /// What the address ends with, and the name of the PDF; nil for the ordinary way.
  fileprivate func variant(of kind: Printable.Kind) -> (fragment: String, suffix: String)? {
    switch kind {
    case .poster: isWide ? ("a3", "-A3") : nil
    case .job: nil
    case .sheet, .binder, .list: isLarge ? ("large", "-大字版") : nil
    }
  }
}
