import Notices
import Pages

extension Finding {
  /// A mistake in a template file, found before any page is rendered.
  static func template(_ error: TemplateError) -> Self {
    let words = error.words
    return .fault("template", in: error.path, at: error.range, Phrase(zh: words.zh, en: words.en))
  }
}
