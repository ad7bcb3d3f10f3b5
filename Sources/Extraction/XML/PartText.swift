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
  private var open = Paragraph()
  /// Paragraphs in which others stand, such as one that bears a box of text, the innermost last.
  private var outer: [Paragraph] = []
  private var paragraphs = 0
  /// Where the text that is being read stands, and that which ended last and may go on.
  private var box: TextBox?
  private var line: TextBox?
  /// What a path of a drawing says.
  private var shape: [UInt8] = []
  private var depths: [Role: Int] = [:]
  private var sight: Sight

  init(_ place: Place, countsParagraphs: Bool = false, hiddenStyles: Set<String> = []) {
    base = place
    sight = Sight(hiddenStyles: hiddenStyles)
    text = ExtractedText(at: place)
    self.countsParagraphs = countsParagraphs
  }

  /// The text of a paragraph as it stands, and as it stood before the changes that are still kept.
  private struct Paragraph {
    var current: [UInt8] = []
    var original: [UInt8] = []
    var hasChanges = false
  }

  /// What an element does to the text within; an aside stands in a paragraph and does not belong to its line.
  private enum Role {
    case shape, paragraph, aside, row, cell, deletion, insertion, instruction, properties
  }

  private static let roles: [String: Role] = [
    "AbbreviatedData": .shape, "p": .paragraph, "h": .paragraph, "si": .paragraph, "TextObject": .paragraph,
    "text": .paragraph, "rt": .aside, "ruby-text": .aside, "note-citation": .aside, "annotation": .aside,
    "frame": .aside, "custom-shape": .aside, "Fallback": .aside, "rPh": .aside,
    "tr": .row, "table-row": .row, "tc": .cell, "table-cell": .cell, "covered-table-cell": .cell,
    "del": .deletion, "moveFrom": .deletion, "deletion": .deletion, "ins": .insertion, "moveTo": .insertion,
    "instrText": .instruction, "delInstrText": .instruction, "rPr": .properties,
  ]

  /// Elements that stand for a character.
  private static let characters: [String: String] = [
    "br": "\n", "cr": "\n", "line-break": "\n", "tab": "\t", "ptab": "\t", "s": " ", "noBreakHyphen": "-",
  ]

  func start(_ name: String, _ list: [XMLAttribute]) throws(ExtractionFailure) {
    if name.hasManyDigits { note(name) }
    for attribute in list { note(attribute) }
    sight.start(name, list)
    if name == "sym", let symbol = SymbolFont.letter(list["char"] ?? "", of: list["font"] ?? "") { add(symbol.utf8) }
    if name == "annotation" { hidden.insert(.comment) }
    if name == "sld", let shown = list["show"], ["0", "false", "off"].contains(shown) { hidden.insert(.slide) }
    if let character = Self.characters[name], isIn(.paragraph), !isIn(.properties) { add(character.utf8) }
    guard let role = Self.roles[name] else { return }
    if role == .paragraph { begin(name == "TextObject" ? TextBox(list["Boundary"] ?? "") : nil) }
    if role == .paragraph || role == .aside, isIn(.paragraph) {
      outer.append(open)
      open = Paragraph()
    }
    depths[role, default: 0] += 1
    if role == .row, depths[.row] == 1 { openRow() }
  }

  func end(_ name: String) {
    sight.end(name)
    let role = Self.roles[name]
    if let role { depths[role, default: 1] -= 1 }
    switch role {
    case .shape: closeShape()
    case .paragraph where box != nil:
      line = box
      box = nil
    case .paragraph, .aside:
      close(isIn(.cell) ? " ; " : "\n")
      if isIn(.paragraph), let paragraph = outer.popLast() { open = paragraph }
    case .cell: close(" | ", always: true)
    case .row: close(isIn(.row) ? " ; " : "\n", always: true)
    case nil: if !isIn(.paragraph) { closeValue(name) }
    default: break
    }
  }

  /// Ends the line that may go on, unless it does.
  private func begin(_ next: TextBox?) {
    if let line, next.map(line.isContinued) != true { close("\n") }
    line = nil
    box = next
  }

  /// Ends words that stand in no paragraph, such as a number that a chart remembers.
  private func closeValue(_ name: String) {
    if name == "v" { open.current = CellNumber.expanded(open.current) }
    close(isIn(.cell) ? " ; " : "\n")
  }

  private func closeShape() {
    guard !isIn(.shape) else { return }
    for number in LongIntegers(shape) { note(number) }
    shape = []
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isIn(.shape) { return unsafe shape.append(contentsOf: bytes) }
    if isIn(.instruction) { return unsafe attributes.append(bytes) }
    if !isIn(.paragraph), unsafe bytes.allSatisfy({ $0 <= UInt8(ascii: " ") }) { return }
    if sight.isHidden(inCell: isIn(.cell)), unsafe bytes.contains(where: { $0 > UInt8(ascii: " ") }) {
      hidden.insert(.text)
    }
    unsafe add(bytes)
  }

  /// Comments of the file itself are out of sight like attributes.
  func comment(_ bytes: [UInt8]) {
    attributes.append(bytes)
    attributes.append(UInt8(ascii: "\n"))
  }

  private func note(_ words: String) { comment(Array(words.utf8)) }

  private func isIn(_ role: Role) -> Bool { depths[role, default: 0] > 0 }

  private func add(_ bytes: some Collection<UInt8>) {
    if let letters = SymbolFont.letters(bytes) { return add(letters) }
    let isDeleted = isIn(.deletion)
    let isInserted = isIn(.insertion)
    if !isDeleted { open.current.append(contentsOf: bytes) }
    if !isInserted { open.original.append(contentsOf: bytes) }
    if isDeleted { hidden.insert(.deletion) }
    open.hasChanges = open.hasChanges || isDeleted || isInserted
  }

  private func openRow() {
    text.mark(countsParagraphs ? .paragraph(paragraphs + 1) : base)
    text.append("| ".utf8)
  }

  /// Ends a paragraph, a cell or a row.
  private func close(_ ending: String, always: Bool = false) {
    guard always || !open.current.isEmpty || !open.original.isEmpty else { return }
    if !open.current.isEmpty {
      paragraphs += 1
      if !isIn(.row) { text.mark(countsParagraphs ? .paragraph(paragraphs) : base) }
      text.append(open.current)
    }
    text.append(ending.utf8)
    if open.hasChanges, !open.original.isEmpty {
      deletions.append(open.original)
      deletions.append(UInt8(ascii: "\n"))
    }
    open.current.removeAll(keepingCapacity: true)
    open.original.removeAll(keepingCapacity: true)
    open.hasChanges = false
  }

  /// Attributes that are lists of coordinates, in which every number could be found.
  private static let shapes: Set<String> = [
    "d", "path", "points", "viewBox", "transform", "enhanced-path", "path-stretchpoint-x", "DeltaX", "DeltaY",
    "Boundary",
    "CTM", "PhysicalBox", "coordsize", "coordorigin", "adj", "spid", "stroke-dasharray", "DashPattern",
  ]

  /// Keeps the words of an attribute: not what editing programs number their sessions and objects with, and of
  /// coordinates only what is too long for one.
  private func note(_ attribute: XMLAttribute) {
    let (name, value) = (attribute.name.utf8, attribute.value.utf8)
    if attribute.name.hasManyDigits { note(attribute.name) }
    if Self.shapes.contains(attribute.name), value.allSatisfy({ $0 < 0x80 }) {
      for number in LongIntegers(value) { note(number) }
      return
    }
    let isSession = name.starts(with: "rsid".utf8) && value.count <= 8
    if value.count > 2, !isSession, !Self.isIdentifier(value) { note(attribute.value) }
  }

  /// Whether a value is a number of an object, as programs make them up: `{01234567-89AB-CDEF-0123-456789ABCDEF}`.
  private static func isIdentifier(_ value: String.UTF8View) -> Bool {
    value.count == 38 && value.first == UInt8(ascii: "{") && value.last == UInt8(ascii: "}")
      && value.dropFirst().dropLast().split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        .map(\.count) == [8, 4, 4, 4, 12]
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

  static func read(
    _ bytes: [UInt8], at place: Place, _ format: FileFormat, countsParagraphs: Bool = false,
    hiddenStyles: Set<String> = [], into extract: inout Extract
  ) throws(ExtractionFailure) -> Bool {
    let part = PartText(place, countsParagraphs: countsParagraphs, hiddenStyles: hiddenStyles)
    let finder = ReachFinder(part, at: place, format)
    try XMLReader.read(bytes, finder)
    extract.reach(finder.finish())
    let isEmpty = part.text.bytes.isEmpty && part.open.current.isEmpty
    part.finish(into: &extract)
    return !isEmpty
  }
}
