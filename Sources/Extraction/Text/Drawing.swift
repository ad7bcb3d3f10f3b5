/// An SVG drawing: its words, and whether it runs something.
final class Drawing: XMLListener {
  private var text = PartText(.part(.other))
  private var hasScript = false

  /// Reads a drawing.
  static func extract(_ bytes: [UInt8]) throws(ExtractionFailure) -> Extract {
    let drawing = Drawing()
    try XMLReader.read(bytes, drawing)
    var extract = Extract()
    drawing.text.finish(into: &extract)
    extract.hasScript = drawing.hasScript
    return extract
  }

  /// Elements that run programs or bring foreign pages in.
  private static let active: Set<String> = [
    "script", "foreignObject", "iframe", "embed", "object", "handler", "listener",
  ]

  func start(_ name: String, _ attributes: [XMLAttribute]) throws(ExtractionFailure) {
    if Self.active.contains(name) || attributes.contains(where: Self.isActive) { hasScript = true }
    try text.start(name, attributes)
  }

  func end(_ name: String) { text.end(name) }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { unsafe text.text(bytes) }

  /// Handlers of events, addresses that are programs, and what another file or an animation would put there.
  private static func isActive(_ attribute: XMLAttribute) -> Bool {
    let value = attribute.value.utf8.filter { $0 > UInt8(ascii: " ") }
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    switch attribute.name {
    case "href", "src":
      return !(value.isEmpty || value.starts(with: "#".utf8) || value.starts(with: "data:image/".utf8))
    case "attributeName": return value.elementsEqual("href".utf8) || value.elementsEqual("xlink:href".utf8)
    default: return attribute.name.utf8.starts(with: "on".utf8)
    }
  }
}
