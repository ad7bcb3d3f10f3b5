/// The sheets of an OpenDocument spreadsheet, and which of them, of their rows and of their columns are hidden.
final class OpenSheets: XMLListener {
  private var extract = Extract()
  private var part = PartText(.part(.other))
  private var place = Place.whole
  private var sheets = 0
  private var style = ""
  /// Styles of sheets that are not shown.
  private var hiddenStyles: Set<String> = []
  private var hiddenColumns = HiddenColumns()
  private var columns = 0
  private var column = 0
  private var isHiddenSheet = false
  private var isHiddenRow = false
  private var isHiddenCell = false
  /// What a cell holds, as long as it shows no words.
  private var value: String?
  private var formula: String?

  /// Reads `content.xml`.
  static func read(_ bytes: [UInt8], into extract: inout Extract) throws(ExtractionFailure) {
    let sheets = OpenSheets()
    let finder = ReachFinder(sheets, at: .whole, .ods)
    try XMLReader.read(bytes, finder)
    extract.reach(finder.finish())
    sheets.part.finish(into: &sheets.extract)
    extract.texts += sheets.extract.texts
    for part in sheets.extract.hidden { extract.hide(part.kind, at: part.place) }
  }

  func start(_ name: String, _ list: [XMLAttribute]) throws(ExtractionFailure) {
    let repeated = max(1, list["number-columns-repeated"].flatMap { Int($0) } ?? 1)
    let isCollapsed = ["collapse", "filter"].contains(list["visibility"] ?? "")
    switch name {
    case "style": style = list["name"] ?? ""
    case "table-properties": if list["display"] == "false" { hiddenStyles.insert(style) }
    case "table": open(list)
    case "table-column":
      if isCollapsed { try hiddenColumns.hide(columns, repeated) }
      columns = min(columns, Limits.columns) + min(repeated, Limits.columns)
    case "table-row":
      column = 0
      isHiddenRow = isCollapsed
    case "table-cell", "covered-table-cell":
      isHiddenCell = hiddenColumns.contains(column)
      column = min(column, Limits.columns) + min(repeated, Limits.columns)
      value = list["value"] ?? list["string-value"]
      formula = list["formula"]
    default: break
    }
    try part.start(name, list)
  }

  private func open(_ list: [XMLAttribute]) {
    part.finish(into: &extract)
    sheets += 1
    place = .sheet(name: list["name"] ?? "", position: sheets)
    part = PartText(place)
    isHiddenSheet = list["style-name"].map(hiddenStyles.contains) ?? false
    hiddenColumns = HiddenColumns()
    columns = 0
  }

  func end(_ name: String) {
    if name == "table-cell" || name == "covered-table-cell" {
      if let value { add(CellNumber.expanded(Array(value.utf8))) }
      let joined = formula.flatMap { FormulaWords.joined(in: Array($0.utf8)) { _, _ in nil } }
      if let joined { add([UInt8(ascii: " ")] + joined) }
      formula = nil
    }
    part.end(name)
  }

  private func add(_ words: [UInt8]) { unsafe words.withUnsafeBufferPointer { unsafe text($0) } }

  func comment(_ bytes: [UInt8]) { part.comment(bytes) }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe part.text(bytes)
    guard unsafe sheets > 0 && bytes.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
    value = nil
    if isHiddenSheet { extract.hide(.sheet, at: place) }
    if isHiddenRow { extract.hide(.row, at: place) }
    if isHiddenCell { extract.hide(.column, at: place) }
  }
}
