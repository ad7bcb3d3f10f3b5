/// What was found in a file: its text, and facts that a reader does not see.
package struct Extract: Sendable, Equatable {
  /// Everything that can be read, part by part.
  package var texts: [ExtractedText] = []
  /// What is in the file and not in sight.
  package var hidden: [HiddenPart] = []
  /// A picture says where it was taken.
  package var hasPosition = false
  /// Something that runs when the file is opened: macros of an office file, scripts of a PDF.
  package var hasScript = false
  /// What stands in a drawing and does not only draw, in the order of the file.
  package var refusals: [Refusal] = []
  /// What in the file runs, or fetches from outside, each once a place.
  package var reaches: [Reach] = []
  /// Pages on which something is drawn and nothing can be read.
  package var pagesWithoutText: [Int] = []
  /// The text is in another encoding than UTF-8, by name; nil for UTF-8.
  package var encoding: String?
  /// The text is in UTF-8 and has more than ASCII, and no byte order mark says so.
  package var lacksMark = false

  /// Takes over what was found in a file within the file.
  mutating func add(inner: Extract) {
    texts += inner.texts.map { text in
      var moved = ExtractedText(text.bytes, at: .inside(text.place(at: 0)))
      moved.breaksNumbers = text.breaksNumbers
      return moved
    }
    for part in inner.hidden { hide(part.kind, at: .inside(part.place)) }
    hasPosition = hasPosition || inner.hasPosition
    hasScript = hasScript || inner.hasScript
    refusals += inner.refusals.prefix(max(0, Limits.reaches - refusals.count))
    reach(inner.reaches.map { Reach($0.kind, $0.name, at: .inside($0.place)) })
  }

  /// Notes something hidden, once a place; beyond a hundred nobody reads on.
  mutating func hide(_ kind: HiddenPart.Kind, at place: Place) {
    let part = HiddenPart(kind, at: place)
    if hidden.count < Limits.reaches, !hidden.contains(part) { hidden.append(part) }
  }

  /// Notes what runs or fetches, each once, up to as many as anybody reads; what is worse than a path of a disk first.
  mutating func reach(_ found: [Reach]) {
    for reach in found where !reaches.contains(reach) {
      if reaches.count < Limits.reaches {
        reaches.append(reach)
      } else if reach.kind != .local, let place = reaches.lastIndex(where: { $0.kind == .local }) {
        reaches[place] = reach
      }
    }
  }
}

/// Something in a file that a reader does not see, and that goes out all the same.
package struct HiddenPart: Hashable, Sendable {
  /// What is out of sight.
  package enum Kind: Hashable, Sendable {
    case sheet, row, column, slide, text, deletion, comment, speakerNotes, layer, revision
  }

  package let kind: Kind
  package let place: Place

  init(_ kind: Kind, at place: Place) {
    self.kind = kind
    self.place = place
  }
}

/// Something in a drawing that does not only draw, or that nobody can tell.
package struct Refusal: Hashable, Sendable {
  /// What it is.
  package enum Kind: Hashable, Sendable {
    case element, attribute
    /// Of an attribute that may stand there.
    case value
    case style, instruction, documentType, entity
  }

  package let kind: Kind
  package let name: String
  /// Counted from 1.
  package let line: Int

  package init(_ kind: Kind, _ name: String, line: Int) {
    self.kind = kind
    self.name = name
    self.line = line
  }
}

/// Why a file cannot be looked through.
package enum ExtractionFailure: Error, Hashable, Sendable {
  /// Opens with a password only.
  case encrypted
  /// Cut short, damaged, or such that two programs would read it differently.
  case broken
  case unknownType
  /// Unpacks to more than a sane file would, nests too deep, or takes too long.
  case tooLarge
  /// Holds a file or an object that cannot be read.
  case unreadablePart
  /// Letters of a font have no meaning but their looks.
  case unreadableFont
  /// A program of the system is not installed.
  case missingTool(String)
}

/// What a file is, and what is in it.
package struct Examination: Sendable {
  package let format: FileFormat
  package let result: Result<Extract, ExtractionFailure>

  package init(_ format: FileFormat, _ result: Result<Extract, ExtractionFailure>) {
    self.format = format
    self.result = result
  }
}
