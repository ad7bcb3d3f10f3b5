import Notices

extension CorpusItem {
  private static let steps = ["填报", "初审", "复审", "复核", "公开"]
  /// Two people for each step; adjacent steps never meet the same person.
  private static let people = [["测试甲", "测试乙"], ["测试丙", "测试丁"], ["测试戊", "测试己"], ["测试庚", "测试辛"], ["测试壬", "测试癸"]]

  /// What stands in the place of a fingerprint until the text is there that it is taken of.
  static let blank = "0000000000000-0000000000000"

  /// Appends the changes, if any, and the five steps; the fingerprints of the last trail are left as zeros.
  func addReviews(to text: inout CorpusText, _ random: inout SplitMix64) -> Places {
    var places = Places()
    guard let released else {
      text.add("审查:\n")
      places.stamps = addTrail(from: formed, days: 8, steps: random.within(1...4), indent: "  ", to: &text, &random)
      return places
    }
    if special == .changes {
      places.stamps = addChanges(after: formed + released, to: &text, &random)
    }
    text.add("审查:\n")
    let older = places.stamps.isEmpty ? nil : Self.stamp(&random)
    let stamps = addTrail(from: formed, days: released, steps: 5, indent: "  ", stamp: older, to: &text, &random)
    if places.stamps.isEmpty { places.stamps = stamps }
    return places
  }

  /// Appends one or two changes and gives the places of the last one's fingerprints.
  private func addChanges(after out: CorpusDay, to text: inout CorpusText, _ random: inout SplitMix64) -> [Int] {
    let count = random.within(1...2)
    var places: [Int] = []
    text.add("变更:\n")
    for number in 1...count {
      let day = out + number * 40
      let days = random.within(4...18)
      text.add("  - 日期: ")
      text.add(day)
      text.add("\n    公开: ")
      text.add(day + days)
      text.add("\n    说明: 更正第\(random.within(1...9))项的数字\n    审查:\n")
      let stamp = number == count ? nil : Self.stamp(&random)
      places = addTrail(from: day, days: days, steps: 5, indent: "      ", stamp: stamp, to: &text, &random)
    }
    return places
  }

  /// The fingerprint of a text before a change.
  private static func stamp(_ random: inout SplitMix64) -> Fingerprint {
    Fingerprint(random.next(), random.next(), random.next())
  }

  /// Appends sign-offs spread over the days, and gives the places of their fingerprints: zeros where none is given.
  private func addTrail(
    from first: CorpusDay, days: Int, steps: Int, indent: String, stamp: Fingerprint? = nil, to text: inout CorpusText,
    _ random: inout SplitMix64
  ) -> [Int] {
    (0..<steps).map { step in
      text.add("\(indent)- \(Self.steps[step]) \(random.one(of: Self.people[step])) ")
      text.add(first + days * step / 4)
      text.add(" ")
      let place = text.count
      text.add(stamp?.description ?? Self.blank)
      text.add("\n")
      return place
    }
  }
}
