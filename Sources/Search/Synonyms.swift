import Embedded

/// Words that residents use for those in the texts.
enum Synonyms {
  /// A line for each group of words, equals signs between them.
  static let standard = String(decoding: EmbeddedFile.synonyms, as: UTF8.self)
}
