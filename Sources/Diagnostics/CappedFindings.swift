/// Findings as people read them: of each file no more than they can mend in a day, and how many follow.
///
/// Errors are kept before warnings, and these before notes; what is kept stays in its order.
package struct CappedFindings: Sendable {
  package let kept: [Finding]
  /// How many of each file were left out; only of files with more than the limit.
  package let more: [String: Int]

  private init(kept: [Finding], more: [String: Int]) {
    self.kept = kept
    self.more = more
  }

  /// The same with other words of what is kept.
  package func with(_ kept: [Finding]) -> Self { Self(kept: kept, more: more) }

  /// How many findings of one file are shown to people.
  package static let limit = 200

  /// Complexity: linear in the findings.
  package init(_ findings: [Finding], limit: Int = CappedFindings.limit) {
    var counts: [String: [Int]] = [:]
    for finding in findings { counts[finding.path, default: [0, 0, 0]][finding.severity.rank] += 1 }
    let crowded = counts.filter { $0.value.reduce(0, +) > limit }
    guard !crowded.isEmpty else {
      (kept, more) = (findings, [:])
      return
    }
    // How many of each severity have room, the heaviest first.
    var room = crowded.mapValues { counts in
      var left = limit
      return counts.map { count in
        defer { left -= min(count, left) }
        return min(count, left)
      }
    }
    kept = findings.filter { finding in
      guard let left = room[finding.path]?[finding.severity.rank] else { return true }
      if left > 0 { room[finding.path]?[finding.severity.rank] -= 1 }
      return left > 0
    }
    more = crowded.mapValues { $0.reduce(0, +) - limit }
  }
}

extension Phrase {
  /// What is said where findings of a file were left out.
  static func more(_ count: Int) -> Self {
    Self(
      zh: "这个文件还有 \(count) 个问题没有列出；改好上面的再检查一次",
      en: "\(count) more findings of this file are not listed; mend those above and check again")
  }
}
