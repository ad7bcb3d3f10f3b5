import Notices

/// How long a column was without news in one year: releases and changes of its items, in the order of days.
struct NewsGaps: Sendable {
  /// The days that passed from one piece of news to the next, which came in the year.
  ///
  /// From the last of the years before, too; what follows the last of the year counts in the next.
  let days: [Int]

  /// The longest; 0 for a column without two pieces of news.
  var longest: Int { days.max() ?? 0 }

  /// How often there was no news for more than a number of days.
  func count(over limit: Int) -> Int { days.count { $0 > limit } }

  /// One for each category; linear in the disclosures but for the sort of the year's own days.
  static func of(_ year: Int, among all: [Disclosure], categoryCount: Int) -> [NewsGaps] {
    var before = [CivilDate?](repeating: nil, count: categoryCount)
    var own = [[CivilDate]](repeating: [], count: categoryCount)
    for disclosure in all where own.indices.contains(disclosure.category) {
      for day in [disclosure.released] + disclosure.changes {
        if day.year == year {
          own[disclosure.category].append(day)
        } else if day.year < year {
          before[disclosure.category] = max(before[disclosure.category] ?? day, day)
        }
      }
    }
    return zip(before, own).map { last, days in
      let all = (last.map { [$0] } ?? []) + days.sorted()
      return NewsGaps(days: zip(all, all.dropFirst()).map { $0.days(to: $1) })
    }
  }
}
