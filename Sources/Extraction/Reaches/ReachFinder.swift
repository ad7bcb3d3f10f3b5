/// Finds in the XML of a document what runs or fetches, while another listener reads its words.
final class ReachFinder: XMLListener {
  private let words: any XMLListener
  private let place: Place
  private let format: FileFormat
  private(set) var reaches: [Reach] = []
  /// The codes of fields that are open, the innermost last.
  private var fields: [Field] = []
  private var isInCode = false
  private var formula: [UInt8]?
  /// When the actions of a page of the national format begin.
  private var event = ""

  private struct Field {
    var code: [UInt8] = []
    /// The name itself is made by a field within.
    var isMade = false
    var isOver = false
  }

  init(_ words: any XMLListener, at place: Place, _ format: FileFormat) {
    self.words = words
    self.place = place
    self.format = format
  }

  private var isOpenDocument: Bool { [.odt, .ods, .odp].contains(format) }

  func start(_ name: String, _ list: [XMLAttribute]) throws(ExtractionFailure) {
    try words.start(name, list)
    switch name {
    case "Relationship": relation(list)
    case "fldChar": fieldMark(list["fldCharType"] ?? "")
    case "fldSimple": judge(Array((list["instr"] ?? "").utf8))
    case "instrText", "delInstrText": isInCode = true
    case _ where Self.formulas.contains(name): if format == .xlsx { formula = [] }
    case "Action": event = list["Event"] ?? ""
    case "URI": address(list["URI"] ?? "", isFetched: ["DO", "PO"].contains(event))
    default: element(name, list)
    }
    for attribute in list { judge(attribute, of: name) }
  }

  func end(_ name: String) {
    words.end(name)
    switch name {
    case "instrText", "delInstrText": isInCode = false
    case _ where Self.formulas.contains(name):
      if let formula, let call = FormulaReach.call(in: formula) { add(.formula, call) }
      formula = nil
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe words.text(bytes)
    unsafe formula?.append(contentsOf: bytes)
    guard isInCode else { return }
    if fields.isEmpty { fields.append(Field()) }
    if !fields[fields.count - 1].isOver { unsafe fields[fields.count - 1].code.append(contentsOf: bytes) }
  }

  func comment(_ bytes: [UInt8]) { words.comment(bytes) }

  /// What was found, fields that nothing ends included.
  func finish() -> [Reach] {
    while !fields.isEmpty { closeField() }
    return reaches
  }

  private func add(_ kind: Reach.Kind, _ name: String) {
    let reach = Reach(kind, name, at: place)
    if reaches.count < Limits.reaches, !reaches.contains(reach) { reaches.append(reach) }
  }

  /// Elements of workbooks that hold a formula.
  private static let formulas: Set<String> = [
    "f", "definedName", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula",
  ]

  // MARK: - Addresses

  private func address(_ address: String, isFetched: Bool, isOutside: Bool = false) {
    switch Target(address, isFetched: isFetched) {
    case .harmless: if isOutside && isFetched { add(.local, "") }
    case .local: add(.local, "")
    case .foreign(let scheme): add(isFetched ? .source : .link, scheme)
    }
  }

  /// What a part of an Office document needs; of what is outside of it only links pass.
  private func relation(_ list: [XMLAttribute]) {
    let target = list["Target"] ?? ""
    let kind = (list["Type"] ?? "").split(separator: "/").last.map { $0.lowercased() } ?? ""
    if Self.programs.contains(kind) { add(.element, kind) }
    let isOutside = list["TargetMode"]?.lowercased() == "external"
    if isOutside || target.contains(":") || target.utf8.starts(with: "//".utf8) || target.utf8.starts(with: "\\".utf8) {
      address(target, isFetched: kind != "hyperlink", isOutside: isOutside)
    }
  }

  /// What relations bring along that runs.
  private static let programs: Set<String> = [
    "vbaproject", "control", "activexcontrolbinary", "webextension", "webextensiontaskpanes", "extensibility",
    "wordvbadata", "xlmacrosheet", "xlintlmacrosheet", "attachedtoolbars", "keymapcustomizations",
  ]

  private func judge(_ attribute: XMLAttribute, of element: String) {
    switch attribute.name {
    case "href":
      address(attribute.value, isFetched: isOpenDocument && element != "a" && element != "event-listener")
    case "src": if attribute.value.contains(":") { address(attribute.value, isFetched: true) }
    case "formula", "expression":
      // Tables of Writer reckon in a language of their own, which calls nothing.
      let isWriter = format == .odt && attribute.value.utf8.starts(with: "ooow:".utf8)
      if isOpenDocument && !isWriter || format == .xlsx, let call = FormulaReach.call(in: attribute.value.utf8) {
        add(.formula, call)
      }
    case "action":
      let value = attribute.value.lowercased()
      if value.utf8.starts(with: "ppaction:".utf8), !Self.moves.contains(where: value.hasPrefix) {
        add(.action, String(value.dropFirst(11).prefix(12)))
      }
    default: break
    }
  }

  /// What a click on a slide may do; addresses of files and pages are judged where they stand.
  private static let moves = [
    "ppaction://hlink", "ppaction://noaction", "ppaction://media", "ppaction://customshow",
  ]

  // MARK: - Elements

  private func element(_ name: String, _ list: [XMLAttribute]) {
    switch name {
    case "ddeLink", "dde-source", "dde-connection-decl", "dde-connection", "webPr", "dbPr", "olapPr", "applet",
      "floating-frame", "GotoA":
      add(.element, name)
    case "oleObject": if let link = list["link"], !link.isEmpty { add(.source, "oleObject") }
    case "event-listener":
      let action = list["action"]
      if action == nil || action?.contains("execute") == true || action?.contains("macro") == true {
        add(.element, name)
      }
    case "script": if isOpenDocument { add(.element, name) }
    default: break
    }
  }

  // MARK: - Fields

  private func fieldMark(_ kind: String) {
    switch kind {
    case "begin":
      if let last = fields.indices.last, !fields[last].isOver, fields[last].code.allSatisfy({ $0 <= 0x20 }) {
        fields[last].isMade = true
      }
      fields.append(Field())
    case "separate": if !fields.isEmpty { fields[fields.count - 1].isOver = true }
    default: closeField()
    }
  }

  private func closeField() {
    guard let field = fields.popLast() else { return }
    if field.isMade { add(.field, "?") } else { judge(field.code) }
  }

  private func judge(_ code: [UInt8]) {
    if let reach = FieldCode.reach(code, at: place) { add(reach.kind, reach.name) }
  }
}
