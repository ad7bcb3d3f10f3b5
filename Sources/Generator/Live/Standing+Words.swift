package import Compliance
package import Diagnostics
import Notices

extension Standing {
  /// Where a paper stands, as a clerk would say it.
  package var phrase: Phrase {
    switch self {
    case .published: Phrase(zh: "已公开", en: "published")
    case .withdrawn: Phrase(zh: "已撤回", en: "withdrawn")
    case .awaitingDay(let day): Phrase(zh: "待公开，\(day) 起公开", en: "released for \(day)")
    case .inReview(let next): Phrase(zh: "审查中，下一步“\(next.name)”", en: "in review, next step \(next.name)")
    case .held: Phrase(zh: "不予放行", en: "held back")
    }
  }
}
