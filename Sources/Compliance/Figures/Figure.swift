/// One figure of a report, by the name that its words use, with what stands behind it.
package struct Figure: Sendable, Equatable {
  /// Such as `主动公开.总数`.
  package let name: String
  package let value: Value
  package let basis: Basis

  /// What a figure comes to.
  package enum Value: Sendable, Equatable {
    case number(Quantity)
    /// A share in tenths of a percent; nil: a share of nothing.
    case share(perMille: Int?)
    /// Nobody knows: there is no ledger to count from.
    case unknown
  }

  package init(_ name: String, _ value: Value, _ basis: Basis) {
    self.name = name
    self.value = value
    self.basis = basis
  }

  package init(_ name: String, _ count: Int, _ basis: Basis) {
    self.init(name, .number(Quantity(count)), basis)
  }

  /// What stands where a number would, were there a ledger.
  static let unknownText = "没有台账"

  /// As the words of a report show it: `48`, `0.35`, `97.9%`, a dash for a share of nothing, words for what is unknown.
  package var text: String {
    switch value {
    case .number(let quantity): quantity.description
    case .share(let perMille?): YearFigures.percent(perMille)
    case .share(nil): "—"
    case .unknown: Self.unknownText
    }
  }

  /// The number; nil of a share, and of what nobody has counted.
  package var quantity: Quantity? {
    if case .number(let quantity) = value { quantity } else { nil }
  }
}
