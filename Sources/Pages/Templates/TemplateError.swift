/// A mistake in a template file, found before any page is rendered.
package struct TemplateError: Error, Equatable, Sendable {
  /// What is wrong: facts only; the words are made in one place.
  package enum Fact: Equatable, Sendable {
    /// A byte sequence is not UTF-8.
    case notUTF8
    /// A tag was opened and never closed; the closing delimiter that is missing.
    case unclosedTag(missing: String)
    case emptyTag
    /// A name with a space or an empty part.
    case malformedName(String)
    /// A set-delimiter tag that does not hold two delimiters.
    case malformedDelimiters(String)
    /// A section that is never closed.
    case unclosedSection(String)
    /// A closing tag with no section open.
    case unopenedSection(String)
    /// A closing tag for another section than the one open.
    case mismatchedClose(found: String, open: String, line: Int)
    /// Sections or partials nested deeper than the limit.
    case tooDeep(limit: Int)
    /// The template with its partials is larger than the limit.
    case tooLarge
    /// No page template of this name.
    case missingTemplate(String)
    /// A name that the page does not have.
    case unknownName(String, nearest: String?)
    /// A name that a group of fields does not have.
    case unknownMember(String, of: String, nearest: String?)
    /// A dotted name through a field that is no group.
    case noMembers(String, kind: Kind)
    /// The name of a field that cannot be written, only opened as a section.
    case notWritable(String, kind: Kind)
    /// The implicit iterator where the list holds no plain texts.
    case noPlainText
    case unescapedText(String)
    /// A string or asset that does not exist.
    case unknownConstant(String, nearest: String?)
    case constantAsSection(String)
    /// A partial that does not exist.
    case unknownPartial(String, nearest: String?)
    /// Partials that include each other for ever.
    case recursivePartials([String])
  }

  /// The kind of a field, without its schema.
  package enum Kind: Equatable, Sendable {
    /// As in `FieldKind`.
    case text, html, flag, one, many
  }

  /// The file, relative to the root.
  package var path: String
  /// Counted from 1.
  package var line: Int
  /// Counted from 1, in characters.
  package var column: Int
  /// The bytes of the file that are wrong.
  package var range: Range<Int>
  package var fact: Fact
  /// The templates from the page to this file, where it is a partial.
  package var includedBy: [String]
}

extension TemplateError {
  init(_ fact: Fact, at range: Range<Int>, of source: TemplateSource, includedBy: [String] = []) {
    let (line, column) = source.position(of: range.lowerBound)
    self.init(path: source.path, line: line, column: column, range: range, fact: fact, includedBy: includedBy)
  }

  /// Whether two errors are one mistake in one place, reached through different pages or sections.
  func isSameMistake(as other: Self) -> Bool {
    path == other.path && range == other.range
  }
}

extension TemplateError.Kind {
  init(_ kind: FieldKind) {
    switch kind {
    case .text: self = .text
    case .html: self = .html
    case .flag: self = .flag
    case .one: self = .one
    case .many: self = .many
    }
  }
}
