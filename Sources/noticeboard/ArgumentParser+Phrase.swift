import ArgumentParser
import Diagnostics

extension ArgumentHelp {
  /// What an argument is for; the parser shows it in both languages.
  init(zh: String, en: String, valueName: String? = nil) {
    self.init(Phrase(zh: zh, en: en).inBoth, valueName: valueName)
  }
}

extension ValidationError {
  /// What is wrong with the arguments, in the reader's language.
  init(zh: String, en: String) {
    self.init(Phrase(zh: zh, en: en)(Noticeboard.language))
  }
}

extension Phrase {
  /// For help, which is not shown in one language alone.
  var inBoth: String { "\(zh) · \(en)" }
}
