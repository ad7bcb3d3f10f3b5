/// One notice as planned: where it is, when it was made, and what is special about it.
struct CorpusItem: Sendable {
  var ordinal: Int
  var category: Int
  var formed: CorpusDay
  /// Days from formation to release, at most 20; nil for a draft.
  var released: Int?
  /// The running number within the year of formation, from 1.
  var serial: Int
  var special: Special?

  /// What only some notices have.
  enum Special: Sendable {
    case attachments, display, budget, changes, withdrawn, repealed, expired, referred, explains, featured
  }

  /// The index number, `YYYY-NNNN` with at least four digits.
  var index: String {
    let digits = String(serial)
    return "\(formed.parts.year)-\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)"
  }

  /// The folder of the file, relative to the folder of the content.
  var folder: String { "\(CorpusCategory.all[category].name)/\(formed.parts.year)" }

  /// The name of the file; some have Chinese in it, as clerks write them.
  var file: String { ordinal % 5 == 0 ? "\(index)公告.md" : "\(index).md" }

  /// Whether other notices may link to it.
  var isLinkable: Bool { released != nil && special != .withdrawn }

  private static let specials: [(Special, perMille: Int)] = [
    (.attachments, 60), (.display, 40), (.budget, 20), (.changes, 30), (.withdrawn, 4), (.repealed, 15), (.expired, 20),
    (.referred, 5), (.explains, 15), (.featured, 2),
  ]

  static func drawSpecial(_ random: inout SplitMix64) -> Special? {
    var left = random.below(1000)
    for (special, chance) in specials {
      left -= chance
      if left < 0 { return special }
    }
    return nil
  }
}
