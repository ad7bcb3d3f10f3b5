/// What the formats of a workbook make of cells, by their numbers: some show nothing, some show a day of a number.
struct CellFormats {
  private(set) var hidden: Set<Int> = []
  private(set) var days: Set<Int> = []

  init() {}

  /// Reads `xl/styles.xml`.
  init(_ bytes: [UInt8]) throws(ExtractionFailure) {
    let reader = Reader()
    try XMLReader.read(bytes, reader)
    (hidden, days) = (reader.hidden, reader.days)
  }

  private final class Reader: XMLListener {
    private(set) var hidden: Set<Int> = []
    private(set) var days: Set<Int> = []
    private var hiddenCodes: Set<Int> = []
    /// Those of days that every workbook has, Chinese ones among them (ECMA-376, 18.8.30).
    private var dayCodes = Set([14, 15, 16, 17, 22, 36, 57, 58] + Array(27...31) + Array(50...54))
    private var count = 0
    private var isInCells = false

    func start(_ name: String, _ list: [XMLAttribute]) {
      let code = list["numFmtId"].flatMap { Int($0) }
      switch name {
      case "numFmt": if let code { note(code, list["formatCode"] ?? "") }
      case "cellXfs": isInCells = true
      case "xf" where isInCells:
        if let code, hiddenCodes.contains(code) { hidden.insert(count) }
        if let code, dayCodes.contains(code) { days.insert(count) }
        count += 1
      default: break
      }
    }

    private func note(_ code: Int, _ format: String) {
      if format.contains(";"), format.allSatisfy({ $0 == ";" || $0 == " " }) { hiddenCodes.insert(code) }
      let small = format.lowercased()
      if small.contains("yy") || small.contains("年") || (small.contains("m") && small.contains("d")) {
        dayCodes.insert(code)
      }
    }

    func end(_ name: String) {
      if name == "cellXfs" { isInCells = false }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
