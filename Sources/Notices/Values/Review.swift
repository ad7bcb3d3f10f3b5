/// One of the five steps of the secrecy review, in their order.
package enum ReviewStep: Int, CaseIterable, Comparable, Sendable {
  case filing, first, second, verification, release

  /// The name as the board's rules write it.
  package var name: String {
    switch self {
    case .filing: "填报"
    case .first: "初审"
    case .second: "复审"
    case .verification: "复核"
    case .release: "公开"
    }
  }

  package init?(name: some StringProtocol) {
    self.init(name: String(name).utf8Span.span)
  }

  /// The step of a name in UTF-8.
  init?(name: Span<UInt8>) {
    let packed = PackedName(name)
    guard packed != nil, let place = Self.packedNames.firstIndex(of: packed) else { return nil }
    self.init(rawValue: place)
  }

  /// The names in the order of the steps, as looked up for every line of every review.
  private static let packedNames = allCases.map { PackedName($0.name.utf8) }

  /// Steps in the order in which they are signed.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// One line of 审查: who signed which step on which day.
package struct SignOff: Sendable, Equatable {
  package var step: ReviewStep
  /// Name or id, as written; the gate finds the person.
  package var person: String
  package var date: CivilDate
  /// The fingerprint of the text as the person saw it; nil where the line ties nobody to a text.
  package var fingerprint: Fingerprint?
  /// The first day shown, where step 公开 released the text for another day than its own.
  package var published: CivilDate?

  package init(
    step: ReviewStep, person: String, date: CivilDate, fingerprint: Fingerprint? = nil, published: CivilDate? = nil
  ) {
    self.step = step
    self.person = person
    self.date = date
    self.fingerprint = fingerprint
    self.published = published
  }

  /// The first day shown, as far as the line says it: of step 公开 the day that it names, else its own.
  package var shownFrom: CivilDate { published ?? date }
}

/// The sign-offs of one paper, revision or report in the order of the file.
package struct ReviewTrail: Sendable, Equatable {
  package var signOffs: [Located<SignOff>]
  /// The bytes of the key 审查, or of the place where it is missing.
  package var range: Range<Int>

  package init(signOffs: [Located<SignOff>] = [], range: Range<Int> = 0..<0) {
    self.signOffs = signOffs
    self.range = range
  }

  /// The line of a step, when it is there.
  package func line(_ step: ReviewStep) -> Located<SignOff>? {
    signOffs.first { $0.value.step == step }
  }

  /// Whether the lines are the first steps in their order, none left out and none twice.
  package var isInOrder: Bool {
    signOffs.count <= ReviewStep.allCases.count
      && signOffs.indices.allSatisfy { signOffs[$0].value.step.rawValue == $0 }
  }

  package var isComplete: Bool { isInOrder && signOffs.count == ReviewStep.allCases.count }

  /// How many lines were signed for a text with this fingerprint, from the first on; those below are void.
  package func validCount(for fingerprint: Fingerprint) -> Int {
    signOffs.firstIndex { $0.value.fingerprint != fingerprint } ?? signOffs.count
  }

  /// The one fingerprint that all five lines bear; nil where they do not.
  package var seal: Fingerprint? {
    guard isComplete, let first = signOffs[0].value.fingerprint, validCount(for: first) == signOffs.count else {
      return nil
    }
    return first
  }
}

/// What was decided about secrecy (保密).
package enum Secrecy: Sendable, Equatable {
  /// 可以公开.
  case cleared
  /// 不予公开.
  case refused
  /// 提请审核: the secrecy organ of the same level decides; open while there is no answer.
  case referred(to: String, on: CivilDate, answer: Answer?)

  /// The answer of the secrecy organ.
  package struct Answer: Sendable, Equatable {
    package var mayPublish: Bool
    package var date: CivilDate?

    package init(mayPublish: Bool, date: CivilDate?) {
      self.mayPublish = mayPublish
      self.date = date
    }
  }
}
