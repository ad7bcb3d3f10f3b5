/// Something that the figures of a form must add up to, such as `申请.新收.总计 + … = … + 申请.结转下年.总计`.
package struct FormIdentity: Sendable, Equatable {
  package let left: [Term]
  package let right: [Term]
  /// Ours or approximate: a breach is a warning.
  package let isSoft: Bool

  /// One summand of a side.
  package struct Term: Sendable, Equatable {
    package let isSubtracted: Bool
    package let operand: Operand
  }

  /// What a summand is taken from.
  package enum Operand: Sendable, Equatable {
    case figure(String)
    /// The figure of the report on the year before.
    case lastYear(String)
    case number(Int)
  }

  /// Every figure of this year that it speaks of, in its order.
  package var figures: [String] {
    (left + right).compactMap { term in
      if case .figure(let name) = term.operand { name } else { nil }
    }
  }

  package var text: String { "\(Self.text(left)) = \(Self.text(right))" }

  private static func text(_ terms: [Term]) -> String {
    terms.enumerated().map { place, term in
      let sign = term.isSubtracted ? " - " : place > 0 ? " + " : ""
      return sign + term.operand.text
    }.joined()
  }
}

extension FormIdentity.Operand {
  fileprivate var text: String {
    switch self {
    case .figure(let name): name
    case .lastYear(let name): "上年.\(name)"
    case .number(let number): "\(number)"
    }
  }
}
