/// The words of one part of a document, as XML in any of the office formats.
///
/// Runs of a paragraph are joined, so that a number that is formatted in pieces is one number; paragraphs stand on
/// lines of their own, and rows of tables are written as `| a | b |`, so that a column's head is seen from its cells.
/// What was deleted is read as it stood before, apart from what stands there now.
final class PartText: XMLListener {
  private let base: Place
  /// Paragraphs are counted, so that a place can be named.
  private let countsParagraphs: Bool
  private(set) var text: ExtractedText
  private var attributes = ExtractedText(at: .part(.attributes))
  private var deletions = ExtractedText(at: .part(.deletions))
  private var hidden: Set<HiddenPart.Kind> = []
  /// The paragraph as it stands, and as it stood before the changes that are still kept.
  private var current: [UInt8] = []
  private var original: [UInt8] = []
  private var hasChanges = false
  private var paragraphs = 0
  private var depths: [Role: Int] = [:]
  private var isHiddenRun = false

  init(_ place: Place, countsParagraphs: Bool = false) {
    base = place
    text = ExtractedText(at: place)
    self.countsParagraphs = countsParagraphs
  }

  /// What an element does to the text within.
  private enum Role {
    case shape, paragraph, row, cell, deletion, insertion, instruction, run, properties
  }

  private static let roles: [String: Role] = [
    "AbbreviatedData": .shape, "p": .paragraph, "h": .paragraph, "si": .paragraph, "TextObject": .paragraph,
    "text": .paragraph,
    "tr": .row, "table-row": .row, "tc": .cell, "table-cell": .cell, "covered-table-cell": .cell,
    "del": .deletion, "moveFrom": .deletion, "deletion": .deletion, "ins": .insertion, "moveTo": .insertion,
    "instrText": .instruction, "delInstrText": .instruction, "r": .run, "rPr": .properties,
  ]

  /// Elements that stand for a character.
  private static let characters: [String: String] = [
    "br": "\n", "cr": "\n", "line-break": "\n", "tab": "\t", "ptab": "\t", "s": " ", "noBreakHyphen": "-",
  ]

  func start(_ name: String, _ list: [XMLAttribute]) throws(ExtractionFailure) {
    for attribute in list where Self.isWords(attribute) {
      attributes.append(attribute.value.utf8)
      attributes.append(UInt8(ascii: "\n"))
    }
    if name == "vanish", isIn(.run), list["val"].map({ !["0", "false", "off"].contains($0) }) ?? true {
      isHiddenRun = true
    }
    if name == "sym", let symbol = Self.symbol(list["char"] ?? "") { add(String(symbol).utf8) }
    if name == "annotation" { hidden.insert(.comment) }
    if let character = Self.characters[name], isIn(.paragraph), !isIn(.properties) { add(character.utf8) }
    guard let role = Self.roles[name] else { return }
    depths[role, default: 0] += 1
    switch role {
    case .run: isHiddenRun = false
    case .row: if depths[.row] == 1 { open("| ") }
    default: break
    }
  }

  func end(_ name: String) {
    let role = Self.roles[name]
    if let role { depths[role, default: 1] -= 1 }
    switch role {
    case .run: isHiddenRun = false
    case .paragraph: close(isIn(.cell) ? " ; " : "\n")
    case .cell: close(" | ", always: true)
    case .row: close(isIn(.row) ? " ; " : "\n", always: true)
    case nil: if !isIn(.paragraph) { close(isIn(.cell) ? " ; " : "\n") }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isIn(.shape) { return }
    if isIn(.instruction) { return unsafe attributes.append(bytes) }
    if !isIn(.paragraph), unsafe bytes.allSatisfy({ $0 <= UInt8(ascii: " ") }) { return }
    if isHiddenRun { hidden.insert(.text) }
    unsafe add(bytes)
  }

  /// Comments of the file itself are out of sight like attributes.
  func comment(_ bytes: [UInt8]) {
    attributes.append(bytes)
    attributes.append(UInt8(ascii: "\n"))
  }

  /// The letter of a font of symbols, which stand at F000 and on in the order of ASCII.
  private static func symbol(_ hexadecimal: String) -> Unicode.Scalar? {
    guard let number = UInt32(hexadecimal, radix: 16) else { return nil }
    return Unicode.Scalar((0xF020...0xF0FF).contains(number) ? number - 0xF000 : number)
  }

  private func isIn(_ role: Role) -> Bool { depths[role, default: 0] > 0 }

  private func add(_ bytes: some Sequence<UInt8>) {
    let isDeleted = isIn(.deletion)
    let isInserted = isIn(.insertion)
    if !isDeleted { current.append(contentsOf: bytes) }
    if !isInserted { original.append(contentsOf: bytes) }
    if isDeleted { hidden.insert(.deletion) }
    hasChanges = hasChanges || isDeleted || isInserted
  }

  /// Begins a row.
  private func open(_ words: String) {
    text.mark(countsParagraphs ? .paragraph(paragraphs + 1) : base)
    text.append(words.utf8)
  }

  /// Ends a paragraph, a cell or a row.
  private func close(_ ending: String, always: Bool = false) {
    guard always || !current.isEmpty || !original.isEmpty else { return }
    if !current.isEmpty {
      paragraphs += 1
      if !isIn(.row) { text.mark(countsParagraphs ? .paragraph(paragraphs) : base) }
      text.append(current)
    }
    text.append(ending.utf8)
    if hasChanges, !original.isEmpty {
      deletions.append(original)
      deletions.append(UInt8(ascii: "\n"))
    }
    current.removeAll(keepingCapacity: true)
    original.removeAll(keepingCapacity: true)
    hasChanges = false
  }

  /// Attributes that are lists of coordinates, in which every number could be found.
  private static let shapes: Set<String> = [
    "d", "path", "points", "viewBox", "transform", "enhanced-path", "path-stretchpoint-x", "DeltaX", "DeltaY",
    "Boundary",
    "CTM", "PhysicalBox", "coordsize", "coordorigin", "adj", "spid", "stroke-dasharray", "DashPattern",
  ]

  /// Whether an attribute can hold words: not what editing programs number their sessions and objects with.
  private static func isWords(_ attribute: XMLAttribute) -> Bool {
    let name = attribute.name.utf8
    let value = attribute.value.utf8
    return value.count > 2 && !shapes.contains(attribute.name) && value.first != UInt8(ascii: "{")
      && !name.starts(with: "rsid".utf8)
      && !name.starts(with: "xmlns".utf8)
  }

  /// Hands over what was read.
  func finish(into extract: inout Extract) {
    close("\n")
    text.breaksNumbers = true
    attributes.breaksNumbers = true
    deletions.breaksNumbers = true
    extract.texts += [text, attributes, deletions].filter { !$0.bytes.isEmpty }
    for kind in hidden.sorted(by: { "\($0)" < "\($1)" }) { extract.hide(kind, at: base) }
  }

  /// Reads a whole part.
  static func read(
    _ bytes: [UInt8], at place: Place, _ format: FileFormat, countsParagraphs: Bool = false, into extract: inout Extract
  ) throws(ExtractionFailure) -> Bool {
    let part = PartText(place, countsParagraphs: countsParagraphs)
    let finder = ReachFinder(part, at: place, format)
    try XMLReader.read(bytes, finder)
    extract.reaches += finder.finish().filter { !extract.reaches.contains($0) }
    let isEmpty = part.text.bytes.isEmpty && part.current.isEmpty
    part.finish(into: &extract)
    return !isEmpty
  }
}
