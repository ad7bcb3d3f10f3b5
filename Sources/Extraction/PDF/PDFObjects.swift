/// What qpdf says of a PDF's objects: their words, and what is among them that a page does not show.
struct PDFObjects {
  /// Every string of every object, each on a line of its own.
  private(set) var words = ExtractedText(at: .part(.objects))
  /// Something runs when the file is opened or clicked.
  private(set) var hasScript = false
  /// A layer is switched off: its text is in the file, and no program here reads it.
  private(set) var hasHiddenLayer = false
  /// Objects that hold what is written about the file or a part of it, as `number generation R`.
  private(set) var metadata: Set<String> = []
  private var hasEmbeddedFile = false
  private var hasUnreadableForm = false
  private var fonts = PDFFonts()
  private var actions = PDFActions()
  /// What the file does on its own, or when it is filled in or clicked, beside going to one of its places.
  private(set) var reaches: [Reach] = []

  init(_ json: [UInt8]) {
    var reader = JSONStrings(json)
    while let event = reader.next() {
      switch event {
      case .value(let key, let value):
        note(key, value)
        actions.note(key, value, path: reader.path)
      case .filledList(let key): if key == "/OFF" { hasHiddenLayer = true }
      case .endOfObject(let values):
        fonts.note(values)
        actions.note(values)
      }
    }
    fonts.finish()
    reaches = actions.finish()
    hasScript = hasScript || actions.hasScript
  }

  /// - Throws: when something in the file holds words that nobody here can read.
  mutating func refuseUnreadable() throws(ExtractionFailure) {
    if hasEmbeddedFile || hasUnreadableForm { throw .unreadablePart }
    if fonts.hasUnreadable { throw .unreadableFont }
  }

  private mutating func note(_ key: String, _ value: ArraySlice<UInt8>) {
    switch key {
    case "/JS": hasScript = true
    case "/EF", "/EmbeddedFiles": hasEmbeddedFile = true
    case "/XFA", "/RichMediaContent": hasUnreadableForm = true
    case "/Metadata": if value.last == UInt8(ascii: "R") { metadata.insert(String(decoding: value, as: UTF8.self)) }
    case "/BaseState": if value.elementsEqual("/OFF".utf8) { hasHiddenLayer = true }
    default: break
    }
    addWords(value)
  }

  /// Strings begin with `u:` as text and with `b:` as bytes in hexadecimal; names and references are no words.
  private mutating func addWords(_ value: ArraySlice<UInt8>) {
    if value.starts(with: "u:".utf8) {
      words.append(value.dropFirst(2))
    } else if value.starts(with: "b:".utf8) {
      words.append(Self.bytes(ofHexadecimal: value.dropFirst(2)))
    } else {
      return
    }
    words.append(UInt8(ascii: "\n"))
  }

  private static func bytes(ofHexadecimal digits: ArraySlice<UInt8>) -> [UInt8] {
    let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map(UInt8.init) }
    return stride(from: 1, to: values.count, by: 2).map { values[$0 - 1] << 4 | values[$0] }
  }
}

/// Fonts of which the letters cannot be told from their numbers.
private struct PDFFonts {
  /// Objects of fonts with numbers instead of letters and no table of meanings.
  private var unmapped: [String] = []
  /// Fonts of which the numbers follow a public collection, so that their letters are known.
  private var known: Set<String> = []
  /// Which object says for which font what its numbers follow.
  private var collections: [(font: [String], object: String)] = []
  private var hasOpaqueDrawing = false
  private(set) var hasUnreadable = false

  mutating func note(_ object: JSONStrings.Object) {
    let type = object.values["/Subtype"]
    if type == "/Type0", object.values["/ToUnicode"] == nil, object.values["/Encoding"]?.hasPrefix("/Identity") == true
    {
      unmapped.append(object.values["/DescendantFonts"] ?? "")
    }
    if type == "/Type3", object.values["/ToUnicode"] == nil { hasOpaqueDrawing = true }
    if let collection = object.values["/CIDSystemInfo"] { collections.append((object.path, "obj:\(collection)")) }
    if let ordering = object.values["/Ordering"], ordering != "u:Identity" { known.formUnion(object.path) }
  }

  mutating func finish() {
    for (font, object) in collections where known.contains(object) { known.formUnion(font) }
    hasUnreadable = hasOpaqueDrawing || unmapped.contains { !known.contains("obj:\($0)") }
  }
}
