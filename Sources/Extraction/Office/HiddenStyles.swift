/// Styles of a text document by which words are hidden, as Word (`w:vanish`) and LibreOffice (`text:display`) name them.
final class HiddenStyles: XMLListener {
  private struct Style {
    var base: String?
    var isHidden: Bool?
  }

  private var styles: [String: Style] = [:]
  private var current: String?

  /// The names of the hidden styles of a document, those that rest on hidden ones among them.
  static func names(in archive: borrowing ZipArchive, _ format: FileFormat) throws(ExtractionFailure) -> Set<String> {
    let paths: [String] =
      switch format {
      case .docx: ["word/styles.xml"]
      case .odt: ["styles.xml", "content.xml"]
      default: []
      }
    let reader = HiddenStyles()
    for path in paths {
      guard let part = archive.part(path) else { continue }
      try XMLReader.read(try archive.read(part), reader)
    }
    return Set(reader.styles.keys.filter(reader.isHidden))
  }

  private func isHidden(_ name: String) -> Bool {
    var next = name
    // No program bases styles on each other as deep.
    for _ in 0..<20 {
      guard let style = styles[next] else { return false }
      if let isHidden = style.isHidden { return isHidden }
      guard let base = style.base else { return false }
      next = base
    }
    return false
  }

  func start(_ name: String, _ list: [XMLAttribute]) {
    switch name {
    case "style":
      current = list["styleId"] ?? list["name"]
      if let current { styles[current] = Style(base: list["parent-style-name"]) }
    case "basedOn": if let current { styles[current]?.base = list["val"] }
    case "vanish": if let current { styles[current]?.isHidden = list.isOn }
    case "text-properties": if let current, list["display"] == "none" { styles[current]?.isHidden = true }
    default: break
    }
  }

  func end(_ name: String) {
    if name == "style" { current = nil }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

extension [XMLAttribute] {
  /// Whether a property that is switched by its presence is on.
  var isOn: Bool { self["val"].map { !["0", "false", "off"].contains($0) } ?? true }
}
