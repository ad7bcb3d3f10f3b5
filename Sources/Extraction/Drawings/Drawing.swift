/// An SVG drawing: its words, its pictures, and whatever is in it that does not only draw.
///
/// What may stand in a drawing is listed, and everything else is refused: a drawing is opened at the board's own
/// address, where a browser would run its scripts as the board's.
final class Drawing: DrawingListener {
  private let words = PartText(.part(.other))
  private var attributes = ExtractedText(at: .part(.attributes))
  private var comments = ExtractedText(at: .part(.comments))
  private var extract = Extract()
  private var depth = 0
  private var style: Style?
  private(set) var hasDocumentType = false

  private struct Style {
    let line: Int
    let depth: Int
    var text: [UInt8] = []
  }

  /// Reads a drawing; `text` is the same in UTF-8.
  static func extract(_ bytes: [UInt8], text: [UInt8]) throws(ExtractionFailure) -> Extract {
    let drawing = Drawing()
    try DrawingReader.read(bytes, drawing)
    if drawing.hasDocumentType, let entity = EntityText.first(in: text) {
      drawing.refuse(.entity, entity.name, entity.line)
    }
    drawing.words.finish(into: &drawing.extract)
    // Each letter may be a text of its own.
    for place in drawing.extract.texts.indices { drawing.extract.texts[place].breaksNumbers = true }
    drawing.extract.texts += [drawing.attributes, drawing.comments].filter { !$0.bytes.isEmpty }
    return drawing.extract
  }

  func start(_ name: XMLName, _ list: [NamedAttribute], line: Int) throws(ExtractionFailure) {
    if !(depth == 0 ? name == .drawing : name.mayDraw) || style != nil { refuse(.element, name.local, line) }
    for attribute in list { try judge(attribute, of: name, line) }
    if name == .style, style == nil { style = Style(line: line, depth: depth) }
    depth += 1
    try words.start(name.space == XMLName.drawing.space ? name.local : "", [])
  }

  func end(_ name: XMLName) {
    depth -= 1
    words.end(name.space == XMLName.drawing.space ? name.local : "")
    guard let style, style.depth == depth else { return }
    if !StyleText.onlyDraws(style.text) { refuse(.style, "style", style.line) }
    self.style = nil
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe style?.text.append(contentsOf: bytes)
    unsafe words.text(bytes)
  }

  func comment(_ text: String) {
    comments.append(text.utf8)
    comments.append(UInt8(ascii: "\n"))
  }

  func namespace(_ address: String) { note(address) }

  func instruction(_ target: String, line: Int) { refuse(.instruction, target, line) }

  /// Whether reading goes on: behind the type that every SVG may name, and behind no other.
  func documentType(_ type: DocumentType, line: Int) -> Bool {
    hasDocumentType = type.isDrawing
    if !type.isDrawing { refuse(.documentType, "DOCTYPE", line) }
    return type.isDrawing
  }

  private func refuse(_ kind: Refusal.Kind, _ name: String, _ line: Int) {
    guard extract.refusals.count < 100 else { return }
    extract.refusals.append(Refusal(kind, name, line: line))
  }
}

// MARK: - Attributes

extension Drawing {
  private func judge(_ attribute: NamedAttribute, of element: XMLName, _ line: Int) throws(ExtractionFailure) {
    let (name, value) = (attribute.name, attribute.value)
    if name.isReference {
      return try judgeReference(attribute, of: element, line)
    }
    if name.isShape(of: element), value.utf8.allSatisfy({ $0 < 0x80 }) {
      return note(LongIntegers(value.utf8).joined(separator: "\n"))
    }
    note(value)
    guard name.mayDescribe(element) else { return refuse(.attribute, name.local, line) }
    if name.isStyle, !StyleText.onlyDraws(Array(value.utf8)) { refuse(.value, name.local, line) }
  }

  /// References lead to the drawing itself; a picture is there as a whole, and looked into like any other.
  private func judgeReference(
    _ attribute: NamedAttribute, of element: XMLName, _ line: Int
  ) throws(ExtractionFailure) {
    if element == .image, let picture = EmbeddedPicture(attribute.value) {
      extract.add(inner: try PictureNotes(picture.bytes).extract())
    } else {
      note(attribute.value)
      let isOwn = element != .image && attribute.value.utf8.first == UInt8(ascii: "#")
      if !isOwn || !element.mayDraw { refuse(.value, attribute.name.local, line) }
    }
  }

  private func note(_ value: String) {
    guard value.utf8.count > 2 else { return }
    attributes.append(value.utf8)
    attributes.append(UInt8(ascii: "\n"))
  }
}

/// References to what a document type would declare; a browser may know another meaning than the reader here.
private enum EntityText {
  private static let plain = ["amp", "lt", "gt", "quot", "apos"]

  static func first(in text: [UInt8]) -> (name: String, line: Int)? {
    for place in text.indices where text[place] == UInt8(ascii: "&") {
      let name = text[(place + 1)...].prefix {
        $0 > UInt8(ascii: "#") && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "<")
      }
      let end = place + 1 + name.count
      guard !name.isEmpty, end < text.count, text[end] == UInt8(ascii: ";") else { continue }
      let word = String(decoding: name, as: UTF8.self)
      if !plain.contains(word) { return (word, 1 + text[..<place].count { $0 == UInt8(ascii: "\n") }) }
    }
    return nil
  }
}
