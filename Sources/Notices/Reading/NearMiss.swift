/// Finds the known word that an unknown one was probably meant to be.
package enum NearMiss {
  /// The most similar candidate, or nil when none is similar enough; the first of equals.
  ///
  /// Han words are also compared without regard to order, since `日期形成` is a common slip for `形成日期`.
  package static func best(for word: String, among candidates: some Sequence<String>) -> String? {
    let scalars = folded(word)
    guard !scalars.isEmpty, scalars.count <= 40 else { return nil }
    let threshold = isHan(scalars) ? 0.48 : 0.5
    var best: (candidate: String, score: Double)?
    for candidate in candidates {
      let score = similarity(scalars, folded(candidate))
      if score > threshold, score > best?.score ?? 0 { best = (candidate, score) }
    }
    return best?.candidate
  }

  /// Whether a word is in Han characters, of which one in two may be the slip; of letters more than half must agree.
  private static func isHan(_ scalars: [UInt32]) -> Bool { scalars.contains { $0 > 0x2E7F } }

  private static func folded(_ word: String) -> [UInt32] {
    word.unicodeScalars.map { (65...90).contains($0.value) ? $0.value + 32 : $0.value }
  }

  private static func similarity(_ left: [UInt32], _ right: [UInt32]) -> Double {
    let longer = max(left.count, right.count)
    let byDistance = 1 - Double(distance(left, right)) / Double(max(1, longer))
    guard isHan(left) else { return byDistance }
    return max(byDistance, 0.98 * overlap(left, right))
  }

  /// The share of scalars that both have, in any order, 0 to 1 (Dice).
  private static func overlap(_ left: [UInt32], _ right: [UInt32]) -> Double {
    var rest = right
    var common = 0
    for scalar in left {
      guard let place = rest.firstIndex(of: scalar) else { continue }
      rest.remove(at: place)
      common += 1
    }
    return 2 * Double(common) / Double(max(1, left.count + right.count))
  }

  /// Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other.
  private static func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
