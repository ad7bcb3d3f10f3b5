/// Finds the known word that somebody most likely meant.
enum NearMiss {
  /// The nearest candidate within two edits, one for words of up to three characters; nil when none is that near.
  static func of(_ word: String, among candidates: [String]) -> String? {
    let typed = Array(word.unicodeScalars)
    let limit = typed.count <= 3 ? 1 : 2
    let ranked = candidates.map { (distance: distance(typed, Array($0.unicodeScalars)), word: $0) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= limit else { return nil }
    return best.word
  }

  /// Insertions, deletions and replacements between two words (Levenshtein).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let replaced = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
