import Embedded

/// Words that residents use for those in the texts.
enum Synonyms {
  /// A line for each group of words, equals signs between them; the board's own before those of the program.
  static func lines(_ own: [String]) -> String {
    own.map { $0 + "\n" }.joined() + String(decoding: EmbeddedFile.synonyms, as: UTF8.self)
  }
}
