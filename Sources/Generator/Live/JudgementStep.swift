import Compliance
import Diagnostics
import Notices

/// What a live board keeps of a judgement beside what everybody sees of it.
struct KeptJudgement: Sendable {
  /// The items before links to what has no page were taken out.
  let judged: [JudgedItem]
  /// The numbers of all that has a page.
  let shown: Set<IndexNumber>
  let disclosures: [Disclosure?]
  /// What each rule on the whole board found.
  var checked: [[Finding]] = []
  var unusedFiles: [String] = []
  /// What was found in files that no item uses.
  var unusedFindings: [Finding] = []
}

/// From the judgement of one look at a board to the next, in which some items say another thing and all else is the same.
struct JudgementStep: Sendable {
  let last: Judgement
  let kept: KeptJudgement
  /// The items that were read again.
  let places: [Int]

  /// The items of the look before, with those judged anew that were read again; the links of the others lead where they led.
  func judged(_ judge: ItemJudge, _ sources: [LoadedNotice]) throws(ScanProblem) -> ItemJudge.Judged {
    var judged = kept.judged
    var linking: [Int: LoadedNotice] = [:]
    for (place, item) in zip(places, try judge.judge(places.map { sources[$0] }[...])) {
      judged[place] = item
      if !item.linked.isEmpty { linking[place] = sources[place] }
    }
    return (judged, linking)
  }

  /// The same, with what was done to the links of the others.
  func all(_ judged: ItemJudge.Judged) -> ItemJudge.Judged {
    var items = last.items
    for place in places { items[place] = judged.items[place] }
    return (items, judged.linking)
  }

  func disclosures(_ items: [JudgedItem]) -> Disclosures {
    var all = kept.disclosures
    var touched: Set<Int> = []
    for place in places where all[place] != items[place].disclosure {
      all[place]?.forEachYear { touched.insert($0) }
      all[place] = items[place].disclosure
      all[place]?.forEachYear { touched.insert($0) }
    }
    return Disclosures(all: all, touched: touched)
  }

  /// Files that no item uses; nil where an item uses others than before.
  func unusedFiles(_ items: [JudgedItem]) -> [String]? { usesSame(items) ? kept.unusedFiles : nil }

  func unusedFindings(_ items: [JudgedItem]) -> [Finding]? { usesSame(items) ? kept.unusedFindings : nil }

  private func usesSame(_ items: [JudgedItem]) -> Bool {
    places.allSatisfy { items[$0].uses == last.items[$0].uses }
  }

  /// What each rule on the whole board found, as far as it must find the same again.
  func checked(_ items: [JudgedItem], isSameBeside: Bool) -> [[Finding]?] {
    let hasSameKeys = places.allSatisfy { items[$0].notice.hasSameKeys(as: last.items[$0].notice) }
    let isSame =
      hasSameKeys && isSameBeside && usesSame(items)
      && places.allSatisfy { items[$0].assessment.isSame(as: last.items[$0].assessment) }
    return AssessedBoard.checks.enumerated().map { number, check in
      guard kept.checked.indices.contains(number), isSame || hasSameKeys && check.asksFieldsAlone else { return nil }
      return kept.checked[number]
    }
  }
}

extension Judgement {
  /// The step from this judgement to that of some sources; nil where more than what some items say is another thing.
  func step(to sources: [LoadedNotice]) -> JudgementStep? {
    guard purpose.showsDrafts, let kept, kept.judged.count == sources.count else { return nil }
    var places: [Int] = []
    for place in sources.indices where kept.judged[place].notice !== sources[place].notice {
      let (old, new) = (kept.judged[place].notice, sources[place].notice)
      guard old.index.value == new.index.value, ExactText(old.path) == ExactText(new.path) else { return nil }
      places.append(place)
    }
    return JudgementStep(last: self, kept: kept, places: places)
  }
}

/// How the yearly reports count the items.
struct Disclosures {
  /// In the order of path; nil of an item that is not out.
  let all: [Disclosure?]
  /// The years in which they differ from those of the look before; nil: all may.
  var touched: Set<Int>?

  var isSame: Bool { touched?.isEmpty == true }
}

extension Disclosures {
  init(_ items: [JudgedItem]) { self.init(all: items.map(\.disclosure)) }
}

extension Disclosure {
  /// Calls with each year whose figures it counts in, once.
  func forEachYear(_ body: (Int) -> Void) {
    body(released.year)
    guard withdrawn != nil || !changes.isEmpty else { return }
    var others = Set(changes.map(\.year))
    if let withdrawn { others.insert(withdrawn.year) }
    others.remove(released.year)
    for year in others { body(year) }
  }
}
