/// Looks, before anything is printed, whether every character of the pages has a face that draws it.
package struct GlyphCheck {
  /// A character that does not print as it should.
  package struct Missing: Equatable, Sendable {
    package let character: Unicode.Scalar
    /// No face at all has it: an empty box would be printed.
    package let isLost: Bool
    package let pages: [String]
  }

  private let faces: InstalledFaces
  private var found: [UInt32: [String]] = [:]

  package init(faces: InstalledFaces) {
    self.faces = faces
  }

  /// Looks at a page; its tags are looked at too, which only costs time.
  package mutating func look(at html: [UInt8], page: String) {
    var seen: Set<UInt32> = []
    for scalar in String(decoding: html, as: UTF8.self).unicodeScalars where scalar.value > 0x7E {
      guard seen.insert(scalar.value).inserted, Self.isDrawn(scalar), faces.quality(of: scalar) != .well
      else { continue }
      found[scalar.value, default: []].append(page)
    }
  }

  package var missing: [Missing] {
    found.sorted { $0.key < $1.key }.compactMap { value, pages in
      Unicode.Scalar(value).map { Missing(character: $0, isLost: faces.quality(of: $0) == .notAtAll, pages: pages) }
    }
  }

  /// Characters that only say how others are set have no picture of their own.
  private static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: false
    default: !scalar.properties.isVariationSelector
    }
  }
}
