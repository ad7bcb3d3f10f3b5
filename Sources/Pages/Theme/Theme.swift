/// A theme as it was read: templates, words and the addresses of its assets.
package struct Theme: Sendable {
  package let templates: [TemplateSource]
  /// Words by key, of the board's language.
  package let strings: [String: String]
  /// Addresses relative to the site, with a content hash in the name, by the name that templates use.
  package let assets: [String: String]

  package init(templates: [TemplateSource], strings: [String: String], assets: [String: String]) {
    self.templates = templates
    self.strings = strings
    self.assets = assets
  }
}
