package import Diagnostics
package import Notices

/// Which Regulation an application falls under, by the day it was received.
package enum ReplyLaw: Sendable {
  /// 条例2007 article 24: 15 working days, and 15 more.
  case regulation2007
  /// 条例2019 article 33: 20 working days, and 20 more.
  case regulation2019

  package init(received: CivilDate) {
    self = received.daysSinceEpoch >= 18_031 ? .regulation2019 : .regulation2007
  }

  /// The reply period in working days; an extension adds as many.
  package var workingDays: Int {
    switch self {
    case .regulation2007: 15
    case .regulation2019: 20
    }
  }

  /// The provision on the reply period.
  package var basis: Phrase {
    switch self {
    case .regulation2007:
      Phrase(
        zh: "《政府信息公开条例》（2007年）第二十四条", en: "Regulation on Open Government Information (2007), article 24")
    case .regulation2019:
      Phrase(
        zh: "《政府信息公开条例》（2019年修订）第三十三条", en: "Regulation on Open Government Information (2019), article 33")
    }
  }

  /// Whether time spent on asking other organs is left out too; that on third parties always is.
  var pausesForOtherOrgans: Bool { self == .regulation2019 }

  /// Within how many working days an incomplete application is to be sent back; nil: none set (条例2019 article 30).
  package var correctionRequest: Period? { self == .regulation2019 ? Period(7, .workingDays) : nil }

  /// How long others have to answer; nil: none set (条例2019 articles 32 and 34).
  var consultation: Period? { self == .regulation2019 ? Period(15, .workingDays) : nil }
}
