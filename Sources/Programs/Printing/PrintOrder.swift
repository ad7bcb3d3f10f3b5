/// A page that is to become a PDF.
package struct PrintOrder: Sendable, Equatable {
  /// What messages call it.
  package let name: String
  package let page: PageAddress
  /// The path of the PDF.
  package let file: String
  /// Parts numbered within themselves; nil where the page numbers itself.
  package let numbering: PartNumbering?

  package init(name: String, page: PageAddress, file: String, numbering: PartNumbering? = nil) {
    self.name = name
    self.page = page
    self.file = file
    self.numbering = numbering
  }
}

/// What became of an order.
package struct PrintedFile: Sendable, Equatable {
  package let name: String
  /// Sides of paper.
  package let pages: Int
  /// Whether the file differs from what was there.
  package let isChanged: Bool
  /// Text that cannot be searched or read aloud, since its face is not TrueType.
  package let hasType3Fonts: Bool
}
