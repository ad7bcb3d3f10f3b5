import Notices

/// Opinions and suggestions of the public, how to give one, and what became of those that came.
struct OpinionsView: TemplateScope {
  let site: Site

  private var opinions: ShownRows<Opinion> { site.ledgers.opinions }

  static let fields: FieldTable<Self> = [
    "channels": .many { $0.site.board.supervision },
    "has-channels": .flag { !$0.site.board.supervision.isEmpty },
    "years": .many { view in view.opinions.years.map { OpinionYearView(year: $0.year, opinions: $0.rows) } },
    "no-ledger": .flag { $0.opinions.isMissing },
    "unread": .flag { $0.opinions.isUnread },
    "ledger-file": .text { _ in "content/\(Ledger.feedback.file)" },
  ]
}

struct OpinionYearView: TemplateScope {
  let year: Int
  let opinions: [Opinion]

  static let fields: FieldTable<Self> = [
    "year": .text { String($0.year) },
    "count": .text { String($0.opinions.count) },
    "closed-count": .text { view in String(view.opinions.count { $0.closed != nil }) },
    "opinions": .many { $0.opinions },
  ]
}

extension Opinion: TemplateScope {
  static let fields: FieldTable<Self> = [
    "received": .one { $0.received },
    "source": .text { $0.source.rawValue },
    "subject": .text { $0.subject },
    "closed": .one { $0.closed },
    "outcome": .text { $0.outcome?.rawValue ?? "" },
  ]
}
