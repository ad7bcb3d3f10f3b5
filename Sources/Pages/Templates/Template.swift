/// A compiled template of one type of page.
struct Template<Page: TemplateScope>: Sendable {
  /// What is left to do for each page.
  let program: Program

  /// Writes the page after what the writer holds already.
  func render(_ page: Page, into out: inout HTMLWriter) {
    program.run([page], into: &out)
  }
}

/// A compiled template of one type of page inside a frame that many pages share, such as the site.
struct FramedTemplate<Frame: TemplateScope, Page: TemplateScope>: Sendable {
  /// What there is to do for each page while the frame is not known.
  let program: Program

  /// The template with everything that depends on the frame alone written out, once for all pages.
  func baked(with frame: Frame) -> Template<Page> {
    Template(program: program.baked(with: frame))
  }

  /// Writes the page after what the writer holds already; slower than a baked template.
  func render(_ page: Page, within frame: Frame, into out: inout HTMLWriter) {
    program.run([frame, page], into: &out)
  }
}
