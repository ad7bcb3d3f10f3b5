/// One sheet of a workbook: its cells row by row, and beside them headers, footers, hints and lists.
final class SheetGrid: XMLListener {
  let place: Place
  private let isHidden: Bool
  private let strings: [[UInt8]]
  private let formats: CellFormats
  /// Shared words that a cell uses.
  private(set) var used: Set<Int> = []
  private var cells: ExtractedText
  /// Everything that is not in a cell.
  private let rest: PartText
  private var hidden: Set<HiddenPart.Kind> = []
  private var hiddenColumns = HiddenColumns()
  private var isHiddenRow = false
  private var cell: Cell?
  private var column = 0
  private var row = 0
  private var isInValue = false
  /// The code of a header or a footer that is being read.
  private var margin: [UInt8]?
  /// Cells of which the words are asked for, and their words.
  private let wanted: Set<String>
  private(set) var found: [String: [UInt8]] = [:]
  /// Formulas without a value of their own, which a program puts together when it opens the book.
  private(set) var open: [[UInt8]] = []

  private struct Cell {
    let reference: String
    let type: String
    let format: Int
    var value: [UInt8] = []
    /// A formula, which may hold words.
    var formula: [UInt8] = []
    var isInFormula = false
  }

  init(
    _ place: Place, isHidden: Bool, _ strings: [[UInt8]], _ formats: CellFormats = CellFormats(),
    wanted: Set<String> = []
  ) {
    self.place = place
    self.formats = formats
    self.wanted = wanted
    self.isHidden = isHidden
    self.strings = strings
    cells = ExtractedText(at: place)
    rest = PartText(place)
  }

  func start(_ name: String, _ list: [XMLAttribute]) throws(ExtractionFailure) {
    switch name {
    case "row":
      row = list["r"].flatMap { Int($0) } ?? row + 1
      column = 0
      isHiddenRow = list.isTrue("hidden") || list["ht"] == "0"
      cells.append("| ".utf8)
    case "c":
      let written = list["r"] ?? ""
      column = Self.column(of: written) ?? column + 1
      cell = Cell(
        reference: written.isEmpty ? "\(Self.letters(column))\(row)" : written, type: list["t"] ?? "n",
        format: list["s"].flatMap { Int($0) } ?? 0)
    case "v", "t": isInValue = cell != nil
    case "f": cell?.isInFormula = true
    case _ where name.hasSuffix("Header") || name.hasSuffix("Footer"): margin = []
    case "col": try addColumns(list)
    default: if cell == nil { try rest.start(name, list) }
    }
  }

  func end(_ name: String) {
    switch name {
    case "row": cells.append("\n".utf8)
    case "c": closeCell()
    case "v", "t": isInValue = false
    case "f": cell?.isInFormula = false
    case _ where margin != nil && (name.hasSuffix("Header") || name.hasSuffix("Footer")): closeMargin()
    default: if cell == nil { rest.end(name) }
    }
  }

  func comment(_ bytes: [UInt8]) { rest.comment(bytes) }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if cell?.isInFormula == true {
      unsafe cell?.formula.append(contentsOf: bytes)
    } else if isInValue {
      unsafe cell?.value.append(contentsOf: bytes)
    } else if margin != nil {
      unsafe margin?.append(contentsOf: bytes)
    } else if cell == nil {
      unsafe rest.text(bytes)
    }
  }

  private func closeMargin() {
    // A size of letters has one to three digits; where it ends before other digits programs do not agree.
    var read: [[UInt8]] = []
    for digits in 1...3 {
      let words = MarginCode.words(of: margin ?? [], sizeDigits: digits)
      if !read.contains(words) { read.append(words) }
    }
    margin = nil
    for words in read {
      unsafe words.withUnsafeBufferPointer { unsafe rest.text($0) }
      rest.end("")
    }
  }

  private func closeCell() {
    guard let closed = cell else { return }
    cell = nil
    let words = CellEscapes.decoded(words(of: closed))
    guard !words.isEmpty || !closed.formula.isEmpty else { return }
    if wanted.contains(closed.reference) { found[closed.reference] = words }
    if isHiddenRow { hidden.insert(.row) }
    if hiddenColumns.contains(column) { hidden.insert(.column) }
    if isHidden { hidden.insert(.sheet) }
    if formats.hidden.contains(closed.format) { hidden.insert(.text) }
    cells.mark(.cell(reference: closed.reference, sheet: place))
    cells.append(words.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? UInt8(ascii: " ") : $0 })
    cells.append(" | ".utf8)
    guard !closed.formula.isEmpty else { return }
    cells.append(closed.formula)
    cells.append(" | ".utf8)
    guard let joined = FormulaWords.joined(in: closed.formula, { _, _ in nil }) else { return noteOpen(closed, words) }
    cells.append(joined)
    cells.append(" | ".utf8)
    noteOpen(closed, words)
  }

  private func noteOpen(_ cell: Cell, _ words: [UInt8]) {
    if words.isEmpty, open.count < Limits.parts, FormulaWords.mayJoin(cell.formula) { open.append(cell.formula) }
  }

  private func words(of cell: Cell) -> [UInt8] {
    switch cell.type {
    case "s":
      guard let number = Int(String(decoding: cell.value, as: UTF8.self)), strings.indices.contains(number) else {
        return cell.value
      }
      used.insert(number)
      return strings[number]
    case "n":
      let day = formats.days.contains(cell.format) ? CellDay.text(of: cell.value) : nil
      return day ?? CellNumber.expanded(cell.value)
    default: return cell.value
    }
  }

  private func addColumns(_ list: [XMLAttribute]) throws(ExtractionFailure) {
    guard list.isTrue("hidden") || list["width"] == "0", let first = list["min"].flatMap({ Int($0) }),
      let last = list["max"].flatMap({ Int($0) }), 1 <= first, first <= last
    else { return }
    try hiddenColumns.hide(first, min(last, Limits.columns) - first + 1)
  }

  /// The number of a column of letters, 1 for A; nil when there are none.
  private static func column(of reference: String) -> Int? {
    let letters = reference.utf8.prefix { (0x41...0x5A).contains($0) }.prefix(4)
    return letters.isEmpty ? nil : letters.reduce(0) { $0 * 26 + Int($1) - 0x40 }
  }

  private static func letters(_ column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.insert(UInt8(0x41 + (rest - 1) % 26), at: 0)
      rest = (rest - 1) / 26
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Hands over what was read.
  func finish(into extract: inout Extract) {
    cells.breaksNumbers = true
    extract.texts.append(cells)
    rest.finish(into: &extract)
    for kind in [HiddenPart.Kind.sheet, .row, .column, .text] where hidden.contains(kind) {
      extract.hide(kind, at: place)
    }
  }
}
