import Compliance
import Notices

/// The law of one day on fees and remedies, for the pages that tell applicants of it.
struct LawView: TemplateScope {
  let day: CivilDate

  static let fields: FieldTable<Self> = [
    "of-2007": .flag { $0.isOld },
    "fees-by-notice": .flag { $0.day >= feesByNotice },
    "suit-in-six-months": .flag { $0.day >= suitInSixMonths },
    "review-first": .flag { $0.day >= reviewFirst },
  ]

  /// The Regulation of 2007 is in force.
  var isOld: Bool {
    if case .regulation2007 = ReplyLaw(received: day) { true } else { false }
  }

  /// 2021-01-01: 国办函〔2020〕109号 sets the fee for unreasonably many applications (条例2019 article 42).
  private static let feesByNotice = CivilDate(daysSinceEpoch: 18_628)
  /// 2015-05-01: a suit within six months (行政诉讼法2014 article 46); until then within three (1989 article 39).
  private static let suitInSixMonths = CivilDate(daysSinceEpoch: 16_556)
  /// 2024-01-01: where disclosure was refused, review comes first (行政复议法2023 article 23).
  private static let reviewFirst = CivilDate(daysSinceEpoch: 19_723)
}
