/// The known name that an unknown one was probably meant to be.
struct NearMiss {
  private let typed: [UInt8]
  private let limit: Int

  /// Prepares a search; up to a third of the letters may differ, at least one and at most three.
  init(_ typed: some StringProtocol) {
    self.typed = Array(typed.utf8)
    limit = min(3, max(1, self.typed.count / 3))
  }

  /// The nearest of the candidates, the first in order among equals, or nothing when none is near.
  func nearest(among candidates: [String]) -> String? {
    var best: (name: String, distance: Int)?
    for name in candidates.sorted() {
      let distance = distance(to: Array(name.utf8))
      if distance <= limit && distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// Letters to insert, remove, replace or swap; more than the limit when the lengths alone rule it out.
  private func distance(to name: [UInt8]) -> Int {
    guard abs(name.count - typed.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var last = Array(0...name.count)
    for (row, letter) in typed.enumerated() {
      var current = [row + 1]
      for (column, other) in name.enumerated() {
        var cost = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == name[column - 1], typed[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, last) = (last, current)
    }
    return last[name.count]
  }
}
