/// Markup with text in it: what stands in our own source code is markup, and what is put into it comes out escaped.
package struct Markup: ExpressibleByStringInterpolation {
  /// The pieces as they are typed.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Takes markup.
    package mutating func appendLiteral(_ literal: StaticString) { pieces.append(.markup(literal)) }

    /// Takes text, which comes out escaped.
    package mutating func appendInterpolation(_ text: String) { pieces.append(.text(text)) }

    /// Takes a number.
    package mutating func appendInterpolation(_ number: Int) { pieces.append(.text(String(number))) }
  }

  fileprivate enum Piece {
    case markup(StaticString)
    case text(String)
  }

  fileprivate let pieces: [Piece]

  package init(stringLiteral literal: StaticString) { pieces = [.markup(literal)] }

  package init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }
}

extension HTMLWriter {
  /// Writes markup that stands in our own source code, with text in it; slower than the two apart.
  package mutating func write(_ markup: Markup) {
    for piece in markup.pieces {
      switch piece {
      case .markup(let literal): self.markup(literal)
      case .text(let text): self.text.write(text)
      }
    }
  }
}
