/// A compiled template of one type of page.
///
/// A value that many threads may render from at once; each brings its own writer.
package struct Template<Page: TemplateScope>: Sendable {
  /// What is left to do for each page.
  package let program: Program

  /// Writes the page after what the writer holds already.
  package func render(_ page: Page, into out: inout HTMLWriter) {
    program.run([page], into: &out)
  }
}

/// A compiled template of one type of page inside a frame that many pages share, such as the site.
package struct FramedTemplate<Frame: TemplateScope, Page: TemplateScope>: Sendable {
  /// What there is to do for each page while the frame is not known.
  package let program: Program

  /// The template with everything that depends on the frame alone written out, once for all pages.
  package func baked(with frame: Frame) -> Template<Page> {
    Template(program: program.baked(with: frame))
  }

  /// Writes the page after what the writer holds already; slower than a baked template.
  package func render(_ page: Page, within frame: Frame, into out: inout HTMLWriter) {
    program.run([frame, page], into: &out)
  }
}
