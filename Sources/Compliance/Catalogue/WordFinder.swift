package import Notices

/// Finds words of several lists in one look over a text, by their first characters.
package struct WordFinder: Sendable {
  private let words: [Unicode.Scalar: [(word: String, list: Int)]]

  package init(_ lists: [[String]]) {
    var words: [Unicode.Scalar: [(word: String, list: Int)]] = [:]
    for (number, list) in lists.enumerated() {
      for word in list {
        if let first = word.unicodeScalars.first { words[first, default: []].append((word, number)) }
      }
    }
    self.words = words
  }

  /// The places of the lists of which a word stands in the title or a keyword of an item.
  ///
  /// - Complexity: linear in the characters, each of which is looked up once.
  package func lists(named notice: NoticeFields) -> Set<Int> {
    let texts = [notice.title.value] + notice.keywords.map(\.value)
    return Set(texts.flatMap(lists))
  }

  private func lists(in text: String) -> [Int] {
    let scalars = text.unicodeScalars
    return scalars.indices.flatMap { place in
      (words[scalars[place]] ?? []).filter { text.utf8[place...].starts(with: $0.word.utf8) }.map(\.list)
    }
  }
}
