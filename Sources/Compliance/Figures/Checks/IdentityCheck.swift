import Notices

/// Looks whether the figures of a form add up.
struct IdentityCheck: Sendable {
  let form: ReportForm

  /// An identity that does not hold, with what its sides come to.
  struct Breach: Sendable {
    let identity: FormIdentity
    let left: Quantity
    let right: Quantity
  }

  /// Every identity that does not hold; one with a figure that is not there is passed over.
  ///
  /// `lastYear` are the figures of the report on the year before; nil when nothing is known of it.
  func breaches(_ figures: FigureTable, lastYear: FigureTable?) -> [Breach] {
    form.identities.compactMap { identity in
      guard let left = sum(identity.left, figures, lastYear), let right = sum(identity.right, figures, lastYear),
        left != right
      else { return nil }
      return Breach(identity: identity, left: left, right: right)
    }
  }

  /// Whether both sides of an identity are known and the same.
  func holds(_ identity: FormIdentity, _ figures: FigureTable, lastYear: FigureTable) -> Bool {
    guard let left = sum(identity.left, figures, lastYear), let right = sum(identity.right, figures, lastYear) else {
      return false
    }
    return left == right
  }

  private func sum(_ terms: [FormIdentity.Term], _ figures: FigureTable, _ lastYear: FigureTable?) -> Quantity? {
    var sum = Quantity.zero
    for term in terms {
      let value: Quantity? =
        switch term.operand {
        case .figure(let name): figures.quantity(name)
        case .lastYear(let name): lastYear?.quantity(name)
        case .number(let number): Quantity(number)
        }
      guard let value else { return nil }
      sum = term.isSubtracted ? sum - value : sum + value
    }
    return sum
  }
}
