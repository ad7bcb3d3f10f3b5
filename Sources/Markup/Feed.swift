/// The bytes that cmark gets: the body itself, or the body with its tables taken out and stand-ins put in.
///
/// Each table's lines become a fence of as many lines, so that every other line keeps its number and every block
/// around it its meaning. The cells come first, one heading of one line each: cmark then parses them with the
/// reference definitions of the whole body, and as nothing but inlines.
struct Feed {
  /// What comes before each cell on its line.
  static let cellMark: StaticString = "# "

  private var assembled: [UInt8] = []
  private var bridged: [UInt8] = []
  private var scanner = BlockScanner()
  private(set) var bridge = EmphasisBridge()
  /// How many lines of cells come before the first line of the body.
  private(set) var cellLines = 0
  /// Bytes of the byte order mark, which is no part of the first line.
  private(set) var bodyStart = 0

  var tables: Tables { scanner.tables }

  private var form = Form.source

  private enum Form { case source, assembled, bridged }

  /// Makes the bytes for a body.
  ///
  /// Takes no more than a search for pipes and one for asterisks where there are none.
  mutating func prepare(_ source: Span<UInt8>) {
    bodyStart = source.holds([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0
    cellLines = 0
    form = .source
    scanner.tables.removeAll()
    if source.first(.pipe, from: 0) != nil { scanner.scan(source, from: bodyStart) }
    if tables.all.isEmpty {
      if bridge.bridge(source, into: &bridged) { form = .bridged }
    } else {
      assemble(source)
      let bytes = assembled
      form = bridge.bridge(bytes.span, into: &bridged) ? .bridged : .assembled
    }
  }

  borrowing func withBytes<Result>(of source: Span<UInt8>, _ body: (Span<UInt8>) -> Result) -> Result {
    switch form {
    case .source: body(source)
    case .assembled: body(assembled.span)
    case .bridged: body(bridged.span)
    }
  }

  func parse(_ source: Span<UInt8>, isValid: Bool = false) -> Document {
    switch form {
    case .source: Document(parsing: source, isValid: isValid)
    case .assembled: Document(parsing: assembled.span, isValid: isValid)
    case .bridged: Document(parsing: bridged.span, isValid: isValid)
    }
  }

  private mutating func assemble(_ source: Span<UInt8>) {
    assembled.removeAll(keepingCapacity: true)
    assembled.reserveCapacity(source.count * 2)
    for cell in scanner.tables.cells where !cell.isEmpty {
      cellLines += 1
      assembled.append(literal: Self.cellMark)
      appendCell(cell, source)
      assembled.append(literal: " #\n")
    }
    var copied = bodyStart
    for table in scanner.tables.all {
      for index in table.cuts {
        let cut = scanner.tables.cuts[index]
        assembled.append(source, copied..<cut.line.lowerBound)
        assembled.append(source, cut.prefix)
        if index == table.cuts.lowerBound || index == table.cuts.upperBound - 1 { assembled.append(literal: "~~~") }
        copied = cut.line.upperBound
      }
    }
    assembled.append(source, copied..<source.count)
  }

  /// Appends a cell; the backslash before a pipe has done its work.
  private mutating func appendCell(_ cell: Range<Int>, _ source: Span<UInt8>) {
    var place = cell.lowerBound
    while let pipe = source.first(.pipe, from: place, to: cell.upperBound) {
      assembled.append(source, place..<pipe - 1)
      assembled.append(.pipe)
      place = pipe + 1
    }
    assembled.append(source, place..<cell.upperBound)
  }
}
