/// A type of notice that townships publish: what it should say, for the skeleton of a new one.
package struct NoticeType: Sendable, Equatable {
  package let category: String
  package let name: String
  /// Words of titles that give it away, the strongest first.
  let words: [String]
  /// What must be said, in order.
  let fields: [String]
  /// The columns of its table; none without one.
  let columns: [String]
  /// What a writer should bear in mind.
  package let advice: String?

  init(
    _ category: String, _ name: String, _ words: [String], fields: [String] = [], columns: [String] = [],
    advice: String? = nil
  ) {
    self.category = category
    self.name = name
    self.words = words
    self.fields = fields
    self.columns = columns
    self.advice = advice
  }

  /// The types of a category, by its name; none for a category of another board.
  package static func all(of category: String) -> [NoticeType] { all.filter { $0.category == category } }

  /// The type that a title speaks of: the one with the longest word found in it; nil when none is.
  package static func guess(_ title: String, among types: [NoticeType]) -> NoticeType? {
    var best: (type: NoticeType, length: Int)?
    for type in types {
      for word in type.words + [type.name] where title.contains(word) && word.utf8.count > best?.length ?? 0 {
        best = (type, word.utf8.count)
      }
    }
    return best?.type
  }
}
