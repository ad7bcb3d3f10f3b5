/// What one rendering tells besides its bytes.
package struct RenderedMarkup: Sendable {
  /// The headings in the order of the body, tables' cells excepted.
  package var headings: [Heading] = []
  /// The first sentences of the first paragraphs, at most 120 characters, without markup; empty if there are none.
  package var summary = ""
  /// Everything the author must mend, in the order of the body.
  package var problems: [MarkupProblem] = []
}

/// One heading of a body.
package struct Heading: Hashable, Sendable {
  /// The level as rendered, 1 to 6.
  package var level: Int
  package var text: String
  /// The value of its id attribute, prefix included.
  package var anchor: String
}
