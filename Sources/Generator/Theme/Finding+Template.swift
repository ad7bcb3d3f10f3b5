import Diagnostics
import Notices
import Pages

extension Finding {
  /// A mistake in a template file, found before any page is rendered.
  static func template(_ error: TemplateError) -> Self {
    Finding(
      ThemeRules.shared.template, in: error.path, at: error.range, Phrase(zh: error.message.zh, en: error.message.en),
      hint: error.hint.map { Phrase(zh: $0.zh, en: $0.en) })
  }
}
