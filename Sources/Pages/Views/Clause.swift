/// An author's words as the end of a sentence that the theme closes.
enum Clause {
  /// Cuts one full stop off the end, so that the sentence does not get two.
  static func text(_ words: String) -> String {
    words.hasSuffix("。") ? String(words.dropLast()) : words
  }
}
