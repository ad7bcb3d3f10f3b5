/// The sheets of an Excel workbook, cell by cell, and what is hidden among them.
struct Workbook {
  private struct Sheet {
    let name: String
    let isHidden: Bool
    let relation: String
  }

  private var sheets: [Sheet] = []
  /// Paths of parts by the names that the book gives them.
  private var targets: [String: String] = [:]
  private var strings: [[UInt8]] = []
  private var formats = CellFormats()

  init(_ archive: borrowing ZipArchive) throws(ExtractionFailure) {
    guard let book = archive.part("xl/workbook.xml"), let list = archive.part("xl/_rels/workbook.xml.rels") else {
      throw .unreadablePart
    }
    let names = Elements(["sheet"])
    try XMLReader.read(try archive.read(book), names)
    guard names.found.count <= Limits.parts else { throw .tooLarge }
    sheets = names.found.map {
      Sheet(
        name: $0["name"] ?? "", isHidden: ["hidden", "veryHidden"].contains($0["state"] ?? ""), relation: $0["id"] ?? ""
      )
    }
    let relations = Elements(["Relationship"])
    try XMLReader.read(try archive.read(list), relations)
    for relation in relations.found {
      guard let id = relation["Id"], let target = relation["Target"] else { continue }
      targets[id] = target.utf8.first == UInt8(ascii: "/") ? String(target.dropFirst()) : "xl/\(target)"
    }
    if let part = archive.part("xl/sharedStrings.xml") {
      let shared = SharedStrings()
      try XMLReader.read(try archive.read(part), shared)
      strings = shared.strings
    }
    if let part = archive.part("xl/styles.xml") {
      formats = try CellFormats(try archive.read(part))
    }
  }

  /// Formulas of a sheet without values of their own, which a program puts together when it opens the book.
  private struct Open {
    let place: Place
    /// As the book names the sheet.
    let sheet: String
    let formulas: [[UInt8]]
  }

  /// Reads every sheet, those that no list names as well, and the shared words that no cell uses.
  func read(_ archive: borrowing ZipArchive, into extract: inout Extract) throws(ExtractionFailure) {
    var used = Set<Int>()
    var open: [Open] = []
    var rest = archive.parts.filter { $0.name.utf8.starts(with: "xl/worksheets/".utf8) && $0.name.hasSuffix(".xml") }
      .filter { PartKind($0.name, of: .xlsx) == .sheet }
    for (position, sheet) in sheets.enumerated() {
      guard let name = targets[sheet.relation] else { throw .broken }
      guard let found = rest.firstIndex(where: { $0.name == name }) else { continue }
      let part = rest.remove(at: found)
      let place = Place.sheet(name: sheet.name, position: position + 1)
      let grid = SheetGrid(place, isHidden: sheet.isHidden, strings, formats)
      try read(try archive.read(part), grid, &used, into: &extract)
      if !grid.open.isEmpty { open.append(Open(place: grid.place, sheet: sheet.name, formulas: grid.open)) }
    }
    for (position, part) in rest.enumerated() {
      let place = Place.sheet(name: "", position: sheets.count + position + 1)
      let grid = SheetGrid(place, isHidden: true, strings, formats)
      try read(try archive.read(part), grid, &used, into: &extract)
    }
    if !open.isEmpty { try join(open, archive, into: &extract) }
    var unused = ExtractedText(at: .part(.attributes))
    for (position, string) in strings.enumerated() where !used.contains(position) {
      unused.append(string)
      unused.append(UInt8(ascii: "\n"))
    }
    unused.breaksNumbers = true
    extract.texts.append(unused)
  }

  private func read(
    _ bytes: [UInt8], _ grid: SheetGrid, _ used: inout Set<Int>, into extract: inout Extract
  ) throws(ExtractionFailure) {
    let finder = ReachFinder(grid, at: grid.place, .xlsx)
    try XMLReader.read(bytes, finder)
    extract.reach(finder.finish())
    used.formUnion(grid.used)
    grid.finish(into: &extract)
  }

  /// Reads sheets again for the words that formulas put together out of their cells.
  private func join(
    _ open: [Open], _ archive: borrowing ZipArchive, into extract: inout Extract
  ) throws(ExtractionFailure) {
    var wanted: [String: Set<String>] = [:]
    for sheet in open {
      for formula in sheet.formulas {
        _ = FormulaWords.joined(in: formula) { name, cell in
          wanted[name ?? sheet.sheet, default: []].insert(cell)
          return nil
        }
      }
    }
    var found: [String: [String: [UInt8]]] = [:]
    for sheet in sheets {
      guard let cells = wanted[sheet.name], let name = targets[sheet.relation], let part = archive.part(name) else {
        continue
      }
      let grid = SheetGrid(.whole, isHidden: false, strings, wanted: cells)
      try XMLReader.read(try archive.read(part), grid)
      found[sheet.name] = grid.found
    }
    for sheet in open {
      var text = ExtractedText(at: sheet.place)
      for formula in sheet.formulas {
        text.append(FormulaWords.joined(in: formula) { found[$0 ?? sheet.sheet]?[$1] } ?? [])
        text.append(UInt8(ascii: "\n"))
      }
      extract.texts.append(text)
    }
  }
}

/// Collects the attributes of some elements.
private final class Elements: XMLListener {
  private let wanted: Set<String>
  private(set) var found: [[XMLAttribute]] = []

  init(_ wanted: Set<String>) { self.wanted = wanted }

  func start(_ name: String, _ attributes: [XMLAttribute]) {
    if wanted.contains(name) { found.append(attributes) }
  }

  func end(_ name: String) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The words that cells share, each joined from its runs; how they are spoken stands behind them.
private final class SharedStrings: XMLListener {
  private(set) var strings: [[UInt8]] = []
  private var isInString = false
  private var isSpoken = false
  private var spoken: [UInt8] = []

  func start(_ name: String, _ attributes: [XMLAttribute]) {
    if name == "si" {
      strings.append([])
      isInString = true
    }
    if name == "rPh" { isSpoken = true }
  }

  func end(_ name: String) {
    if name == "rPh" { isSpoken = false }
    guard name == "si" else { return }
    isInString = false
    if !spoken.isEmpty { strings[strings.count - 1] += [UInt8(ascii: " ")] + spoken }
    spoken = []
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isSpoken { return unsafe spoken.append(contentsOf: bytes) }
    if isInString { unsafe strings[strings.count - 1].append(contentsOf: bytes) }
  }
}
