import Diagnostics
import Notices
import Pages

extension Finding {
  /// A mistake in a template file, found before any page is rendered.
  static func template(_ error: TemplateError) -> Self {
    Finding(
      ThemeRules.shared.template, in: error.path, at: error.range, error.message,
      hint: error.hint)
  }
}
