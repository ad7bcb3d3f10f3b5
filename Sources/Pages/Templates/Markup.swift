/// Markup with text in it: what stands in our own source code is markup, and what is put into it comes out escaped.
struct Markup: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: StaticString) { pieces.append(.markup(literal)) }

    mutating func appendInterpolation(_ text: String) { pieces.append(.text(text)) }

    mutating func appendInterpolation(_ number: Int) { pieces.append(.text(String(number))) }
  }

  fileprivate enum Piece {
    case markup(StaticString)
    case text(String)
  }

  fileprivate let pieces: [Piece]

  init(stringLiteral literal: StaticString) { pieces = [.markup(literal)] }

  init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }
}

extension HTMLWriter {
  /// Writes markup that stands in our own source code, with text in it; slower than the two apart.
  mutating func write(_ markup: Markup) {
    for piece in markup.pieces {
      switch piece {
      case .markup(let literal): self.markup(literal)
      case .text(let text): self.text.write(text)
      }
    }
  }
}
