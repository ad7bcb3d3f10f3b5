/// A language that the tool speaks to its users.
package enum Language: String, CaseIterable, Sendable {
  case chinese = "zh-CN"
  case english = "en"
}

/// One sentence in every language of the tool.
///
/// There is no way to make one with a language left out: the compiler keeps the catalogue complete.
package struct Phrase: Hashable, Sendable {
  /// Chinese, as a township clerk would say it.
  package var zh: String
  /// English; names of keys and steps stay Chinese, as they are typed.
  package var en: String

  /// Joins both languages; neither can be left out.
  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The sentence in one language.
  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }
}
