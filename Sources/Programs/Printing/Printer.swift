/// Turns pages into PDFs, one after the other.
package struct Printer: Sendable {
  private let browser: Browser
  private let day: String
  private let links: LinkTarget
  private let tabs: Int

  /// - Parameters:
  ///   - day: eight digits, the day that the files bear instead of the hour of printing, so that the same page gives the
  ///     same bytes.
  ///   - links: where links between the pages are to lead.
  ///   - tabs: how many pages are printed at once.
  package init(browser: Browser, day: String, links: LinkTarget, tabs: Int = 2) {
    self.browser = browser
    self.day = day
    self.links = links
    self.tabs = tabs
  }

  /// Prints all, and stops at the first that fails; what was printed before is whole and stays.
  ///
  /// - Parameter each: told of each file when it is there, and lent the tab.
  package func print(
    _ orders: [PrintOrder],
    each: @escaping @Sendable (PrintedFile, Tab) async throws(PrintingFailure) -> Void = { _, _ in }
  ) async throws(PrintingFailure) -> [PrintedFile] {
    guard !orders.isEmpty else { return [] }
    let queue = PrintQueue(orders)
    try await browser.printing(tabs: min(tabs, orders.count)) { (tab) throws(PrintingFailure) in
      while let (place, order) = queue.next() {
        let file = try await print(order, in: tab)
        queue.keep(file, at: place)
        try await each(file, tab)
      }
    }
    return queue.files
  }

  private func print(_ order: PrintOrder, in tab: Tab) async throws(PrintingFailure) -> PrintedFile {
    let parts = order.numbering?.parts.count ?? 0
    try await tab.open(order.page, name: order.name, weight: 1 + parts / 20)
    var document = try await document(order, tab)
    if let numbering = order.numbering {
      let lengths = try numbering.lengths(in: document, page: order.name)
      let paper = try await tab.paper(of: numbering.parts.map(\.id))
      try await tab.style(numbering.rules(lengths: lengths, paper: paper))
      document = try await self.document(order, tab)
      guard try numbering.lengths(in: document, page: order.name) == lengths else {
        throw .numbersMovedPages(page: order.name)
      }
    }
    let (pages, hasType3Fonts) = (try Self.pageCount(document, order), document.hasType3Fonts)
    document.normalize(day: day)
    document.relink(links)
    let isChanged = try PDFFile.put(document.bytes, at: order.file)
    return PrintedFile(name: order.name, pages: pages, isChanged: isChanged, hasType3Fonts: hasType3Fonts)
  }

  private func document(_ order: PrintOrder, _ tab: Tab) async throws(PrintingFailure) -> PDFDocument {
    let bytes = try await tab.pdf()
    do throws(PDFDocument.Fault) {
      return try PDFDocument(bytes)
    } catch {
      throw .noPDF(page: order.name, error.place)
    }
  }

  private static func pageCount(_ document: PDFDocument, _ order: PrintOrder) throws(PrintingFailure) -> Int {
    do throws(PDFDocument.Fault) {
      return try document.pageCount()
    } catch {
      throw .noPDF(page: order.name, error.place)
    }
  }
}
