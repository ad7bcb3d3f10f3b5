import Diagnostics
import Notices

/// What a figure of a report can be: a count of things, an amount of money, a share, or more or less than last year.
enum FigureMeasure {
  case count
  case amount
  case share
  case change

  /// Told by the figure's name, and by the unit that its row of the form has.
  init(of name: String, in form: ReportForm?) {
    let row = form?.tables.lazy.flatMap(\.body).first { $0.figures.contains(name) }
    let hasMoney = row?.cells.contains { cell in
      if case .label(let label) = cell.content { label.contains("元") || label.contains("费") } else { false }
    }
    if name.hasSuffix("增减") {
      self = .change
    } else if name.hasSuffix("率") {
      self = .share
    } else if hasMoney ?? false || ["金额", "经费"].contains(where: name.contains) {
      self = .amount
    } else {
      self = .count
    }
  }

  /// Whether it can be so much.
  func holds(_ quantity: Quantity) -> Bool {
    switch self {
    case .count: quantity >= .zero && quantity.isWhole
    case .amount, .share: quantity >= .zero
    case .change: quantity.isWhole
    }
  }

  /// What it must be.
  var phrase: Phrase {
    switch self {
    case .count: Phrase(zh: "是个数，不会是负数，也没有小数", en: "counts things: it is neither negative nor broken")
    case .amount: Phrase(zh: "是金额，不会是负数", en: "is an amount, never negative")
    case .share: Phrase(zh: "是比率，不会是负数", en: "is a share, never negative")
    case .change: Phrase(zh: "是增减的个数，没有小数", en: "is a change of a count, never broken")
    }
  }
}
