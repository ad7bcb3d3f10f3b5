/// Where in a file something stands, in the words of who reads it.
package indirect enum Place: Hashable, Sendable {
  case whole
  /// Counted from 1, as all numbers here.
  case line(Int)
  case page(Int)
  case slide(Int)
  case paragraph(Int)
  /// `position` counts the sheets of the book; a name may itself be what must not be repeated.
  case sheet(name: String, position: Int)
  /// `reference` is such as B7.
  case cell(reference: String, sheet: Place)
  case part(Part)
  /// In a file within the file.
  case inside(Place)

  /// What stands beside the text that a reader sees first.
  package enum Part: Hashable, Sendable {
    case comments, header, footer, footnotes, speakerNotes
    /// Title, author, keywords and the like.
    case properties
    /// Names of ranges, hints of cells, alternative texts, addresses of links, and what pivot tables remember.
    case attributes
    /// Annotations, form fields, bookmarks and other words of a PDF that stand on no page.
    case objects
    /// What was deleted or moved and is still kept.
    case deletions
    /// An earlier state that a PDF still holds behind the latest.
    case revision
    /// What a camera or a program wrote beside a picture.
    case pictureNotes
    case other
  }
}
