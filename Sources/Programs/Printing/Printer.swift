import Synchronization

/// Turns pages into PDFs, one after the other.
package struct Printer: Sendable {
  private let browser: Browser
  private let day: String
  private let links: LinkTarget
  private let tabs: Int
  private let reader: PaperReader

  /// - Parameters:
  ///   - day: eight digits, the day that the files bear instead of the hour of printing, so that the same page gives the
  ///     same bytes.
  ///   - links: where links between the pages are to lead.
  ///   - tabs: how many pages are printed at once.
  ///   - environment: what the program that reads PDFs is given.
  package init(
    browser: Browser, day: String, links: LinkTarget, tabs: Int = 2, environment: [String: String] = [:]
  ) {
    self.browser = browser
    self.day = day
    self.links = links
    self.tabs = tabs
    reader = PaperReader(environment: environment)
  }

  /// Prints all but what lies there already, and stops at the first that fails; what was printed before is whole and stays.
  ///
  /// - Parameters:
  ///   - orders: to be printed, all into one folder.
  ///   - record: what is known of that folder; nil prints all again.
  ///   - each: told of each file when it is there, and lent the tab.
  /// - Returns: what became of each, in the order of the orders.
  package func print(
    _ orders: [PrintOrder], record: PrintRecord? = nil,
    each: @escaping @Sendable (PrintedFile, Tab) async throws(PrintingFailure) -> Void = { _, _ in }
  ) async throws(PrintingFailure) -> [PrintedFile] {
    let kept = orders.map { record?.kept($0) }
    let rest = zip(orders, kept).compactMap { $1 == nil ? $0 : nil }
    guard !rest.isEmpty else { return kept.compactMap(\.self) }
    let queue = PrintQueue(rest)
    do throws(PrintingFailure) {
      try await browser.printing(tabs: min(tabs, rest.count)) { (tab) throws(PrintingFailure) in
        while let (place, order) = queue.next() {
          let file = try await print(order, in: tab)
          queue.keep(file, at: place)
          try await each(file, tab)
        }
      }
    } catch {
      try? record?.write(adding: queue.done)
      throw error
    }
    try record?.write(adding: queue.done)
    var printed = queue.done.map(\.file).makeIterator()
    return kept.compactMap { $0 ?? printed.next() }
  }

  private func print(_ order: PrintOrder, in tab: Tab) async throws(PrintingFailure) -> PrintedFile {
    let parts = order.numbering?.parts.count ?? 0
    try await tab.open(order.page, name: order.name, weight: 1 + parts / 20)
    let (fits, rows) = try await tab.fitTables()
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
    return PrintedFile(
      name: order.name, pages: pages, isChanged: isChanged, hasType3Fonts: hasType3Fonts, fits: fits,
      isTooLong: order.isExceeded(by: pages), tables: await reader.look(for: rows, in: order.file))
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

/// Orders for several tabs, handed out in turn, and what became of them.
final class PrintQueue: Sendable {
  private struct State {
    var next = 0
    var files: [PrintedFile?]
  }

  private let orders: [PrintOrder]
  private let state: Mutex<State>

  init(_ orders: [PrintOrder]) {
    self.orders = orders
    state = Mutex(State(files: Array(repeating: nil, count: orders.count)))
  }

  /// The next order and its place; nil when all are handed out.
  func next() -> (place: Int, order: PrintOrder)? {
    state.withLock { state in
      guard state.next < orders.count else { return nil }
      state.next += 1
      return (state.next - 1, orders[state.next - 1])
    }
  }

  func keep(_ file: PrintedFile, at place: Int) { state.withLock { $0.files[place] = file } }

  /// What is done, in the order of the orders.
  var done: [(order: PrintOrder, file: PrintedFile)] {
    state.withLock { state in zip(orders, state.files).compactMap { order, file in file.map { (order, $0) } } }
  }
}

/// A page that is to become a PDF.
package struct PrintOrder: Sendable, Equatable {
  package let name: String
  package let page: PageAddress
  package let file: String
  /// Parts numbered within themselves; nil where the page numbers itself.
  package let numbering: PartNumbering?
  /// How many sides it may have at most; nil: as many as it takes.
  package let mostPages: Int?
  /// Tells two prints apart that may differ; nil where nobody knows, so that the page is printed in any case.
  package let basis: String?

  package init(
    name: String, page: PageAddress, file: String, numbering: PartNumbering? = nil, mostPages: Int? = nil,
    basis: String? = nil
  ) {
    self.name = name
    self.page = page
    self.file = file
    self.numbering = numbering
    self.mostPages = mostPages
    self.basis = basis
  }

  /// Whether so many sides are more than it may have.
  func isExceeded(by pages: Int) -> Bool { mostPages.map { pages > $0 } ?? false }
}

/// What became of an order.
package struct PrintedFile: Sendable, Equatable {
  package let name: String
  package let pages: Int
  package let isChanged: Bool
  /// Text that cannot be searched or read aloud, since its face is not TrueType.
  package let hasType3Fonts: Bool
  /// False when a table is wider than the paper in the smallest letters, so that numbers are torn or cut.
  package let fits: Bool
  /// Has more sides than it may have.
  package let isTooLong: Bool
  /// Whether all of its tables is on paper.
  package let tables: PrintedTables
}
