/// Every mistake of a theme's templates.
package struct TemplateErrors: Error {
  package let errors: [TemplateError]
}

/// Compiles templates and writes out the frame.
///
/// In the place of a template with a mistake it makes an empty one, so that all mistakes are found before it ends.
struct Bakery {
  private var compiler: TemplateCompiler
  /// Nil: the frame is not written out.
  private let site: Site?
  private let baseURL: String?
  /// Whether no template so far had a mistake.
  private(set) var isSound = true
  private(set) var pages: [TemplateFields] = []

  init(_ theme: Theme, site: Site?, baseURL: String?) {
    self.site = site
    self.baseURL = baseURL
    compiler = TemplateCompiler(
      theme.parsed,
      constants: [
        TemplateConstants(prefix: "t", values: theme.strings),
        TemplateConstants(prefix: "asset", values: theme.assets, root: "root"),
      ])
  }

  var errors: [TemplateError] { compiler.errors }

  /// A page of the site; `page` is the address of the only one that the template makes.
  mutating func bake<Page>(
    _ name: String, _ section: Section?, root: String, page: String? = nil
  ) -> Template<Page> {
    let template: FramedTemplate<SiteView, Page> = compile(name)
    guard let site else { return Template(program: Program()) }
    return template.baked(with: SiteView(site: site, root: root, section: section, baseURL: baseURL, page: page))
  }

  /// A page of the touch kiosk, within a frame of its own.
  mutating func bakeTouch<Page>(_ name: String, root: String) -> Template<Page> {
    let template: FramedTemplate<TouchFrameView, Page> = compile("touch-\(name)")
    guard let site else { return Template(program: Program()) }
    return template.baked(with: TouchFrameView(site: site, root: root))
  }

  /// A page without a frame.
  mutating func compile<Page>(_ name: String) -> Template<Page> {
    pages.append(TemplateFields(name, [Page.fields.schema]))
    return Template(program: sound(compiler.template(name, for: Page.self)?.program))
  }

  /// A page whose frame is not known yet.
  mutating func compile<Frame, Page>(_ name: String) -> FramedTemplate<Frame, Page> {
    pages.append(TemplateFields(name, [Frame.fields.schema, Page.fields.schema]))
    return FramedTemplate(program: sound(compiler.template(name, for: Page.self, within: Frame.self)?.program))
  }

  private mutating func sound(_ program: Program?) -> Program {
    isSound = isSound && program != nil
    return program ?? Program()
  }
}

/// A theme as it was read: templates, words and the addresses of its assets.
package struct Theme: Sendable {
  package let templates: [TemplateSource]
  /// The same, taken apart.
  let parsed: ParsedTemplates
  /// Words by key, of the board's language.
  package let strings: [String: String]
  /// Addresses relative to the site, with a content hash in the name, by the name that templates use.
  package let assets: [String: String]

  package init(templates: [TemplateSource], strings: [String: String], assets: [String: String]) {
    self.templates = templates
    parsed = ParsedTemplates(templates)
    self.strings = strings
    self.assets = assets
  }
}
