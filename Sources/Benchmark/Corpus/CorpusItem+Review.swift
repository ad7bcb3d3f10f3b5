extension CorpusItem {
  private static let steps = ["填报", "初审", "复审", "复核", "公开"]
  /// Two people for each step; adjacent steps never meet the same person.
  private static let people = [["测试甲", "测试乙"], ["测试丙", "测试丁"], ["测试戊", "测试己"], ["测试庚", "测试辛"], ["测试壬", "测试癸"]]

  /// Appends the changes, if any, and the five steps; the last trail's fingerprint is left as zeros.
  func addReviews(to text: inout CorpusText, _ random: inout SplitMix64) -> Places {
    var places = Places()
    guard let released else {
      text.add("审查:\n")
      addTrail(from: formed, days: 8, steps: random.within(1...4), indent: "  ", to: &text, &random)
      return places
    }
    if special == .changes {
      places.fingerprint = addChanges(after: formed + released, to: &text, &random)
    }
    text.add("审查:\n")
    addTrail(from: formed, days: released, steps: 5, indent: "  ", to: &text, &random)
    if places.fingerprint == nil {
      places.fingerprint = addBlank(to: &text)
    } else {
      text.add(hexadecimal: random.next())
    }
    text.add("\n")
    return places
  }

  /// Appends one or two changes and gives the place of the last one's fingerprint.
  private func addChanges(after out: CorpusDay, to text: inout CorpusText, _ random: inout SplitMix64) -> Int {
    let count = random.within(1...2)
    var place = 0
    text.add("变更:\n")
    for number in 1...count {
      let day = out + number * 40
      let days = random.within(4...18)
      text.add("  - 日期: ")
      text.add(day)
      text.add("\n    公开: ")
      text.add(day + days)
      text.add("\n    说明: 更正第\(random.within(1...9))项的数字\n    审查:\n")
      addTrail(from: day, days: days, steps: 5, indent: "      ", to: &text, &random)
      if number == count {
        place = addBlank(to: &text)
      } else {
        text.add(hexadecimal: random.next())
      }
      text.add("\n")
    }
    return place
  }

  private func addBlank(to text: inout CorpusText) -> Int {
    let place = text.count
    text.add("000000000000")
    return place
  }

  /// Appends sign-offs spread over the days; the fifth line ends in a space, for the fingerprint.
  private func addTrail(
    from first: CorpusDay, days: Int, steps: Int, indent: String, to text: inout CorpusText, _ random: inout SplitMix64
  ) {
    for step in 0..<steps {
      text.add("\(indent)- \(Self.steps[step]) \(random.one(of: Self.people[step])) ")
      text.add(first + days * step / 4)
      text.add(step == 4 ? " " : "\n")
    }
  }
}
