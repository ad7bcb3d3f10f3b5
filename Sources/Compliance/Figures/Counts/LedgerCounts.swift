import Notices

/// What is counted of a year's reviews and suits, supervision, questions, fees, training, papers and acts.
struct LedgerCounts {
  let figures: [Figure]

  init(_ ledgers: Ledgers, year: Int) {
    figures =
      Self.disputes(ledgers.disputes, year) + Self.feedback(ledgers.feedback, year)
      + Self.inquiries(ledgers.inquiries, year) + Self.fees(ledgers.fees, year)
      + Self.sessions(ledgers.sessions, year) + Self.papers(ledgers.papers, year) + Self.actions(ledgers.actions, year)
  }

  // MARK: - Reviews and suits

  /// Table 4: what came to an end in the year by its outcome, and what was pending at its end.
  private static func disputes(_ all: [Dispute], _ year: Int) -> [Figure] {
    let own = all.filter {
      $0.received.value.year <= year && $0.closed.map { $0.value.year >= year } ?? true
    }
    let groups = Dispute.Kind.allCases.flatMap { kind in
      group(own.filter { $0.kind.value == kind }, kind.rawValue, year)
    }
    let reviews = own.filter { $0.kind.value == .review }
    let suits = own.filter { $0.kind.value != .review }
    let ofSuits = group(suits, "行政诉讼", year)
    return groups + ofSuits + [
      rows("行政复议.总数", .disputes, reviews.map(\.row)), rows("行政诉讼.总数", .disputes, suits.map(\.row)),
      rows("行政复议.审结", .disputes, reviews.filter { !$0.isPending(after: year) }.map(\.row)),
      rows("行政诉讼.审结", .disputes, suits.filter { !$0.isPending(after: year) }.map(\.row)),
    ]
  }

  private static func group(_ cases: [Dispute], _ name: String, _ year: Int) -> [Figure] {
    let closed = cases.filter { !$0.isPending(after: year) }
    return Dispute.Outcome.allCases.map { outcome in
      rows("\(name).\(outcome.rawValue)", .disputes, closed.filter { $0.outcome?.value == outcome }.map(\.row))
    } + [
      rows("\(name).尚未审结", .disputes, cases.filter { $0.isPending(after: year) }.map(\.row)),
      rows("\(name).总计", .disputes, cases.map(\.row)),
    ]
  }

  // MARK: - Supervision, fees, training

  private static func feedback(_ all: [Feedback], _ year: Int) -> [Figure] {
    let own = all.filter { $0.received.value.year == year }
    return [rows("投诉举报.总数", .feedback, own.filter { $0.nature.value == .complaint }.map(\.row))]
      + Feedback.Source.allCases.map { source in
        rows("监督反馈.\(source.rawValue)", .feedback, own.filter { $0.source.value == source }.map(\.row))
      }
      + Feedback.Nature.allCases.map { nature in
        rows("监督反馈.\(nature.rawValue)", .feedback, own.filter { $0.nature.value == nature }.map(\.row))
      } + [
        rows("监督反馈.总数", .feedback, own.map(\.row)),
        rows("监督反馈.办结", .feedback, own.filter { $0.closed?.value.year == year }.map(\.row)),
      ]
  }

  /// How many asked, in all and in each way, and how many of them were answered within the year.
  private static func inquiries(_ all: [Inquiry], _ year: Int) -> [Figure] {
    let own = all.filter { $0.date.value.year == year }
    func sum(_ name: String, _ rows: [Inquiry]) -> Figure {
      Figure("咨询.\(name)", rows.reduce(0) { $0 + $1.people.value }, .rows(.inquiries, rows.map(\.row)))
    }
    return [sum("人次", own)]
      + Inquiry.Way.allCases.map { way in sum(way.rawValue, own.filter { $0.way.value == way }) }
      + [sum("答复", own.filter { $0.answered?.value.year == year })]
  }

  private static func fees(_ all: [FeeEntry], _ year: Int) -> [Figure] {
    let own = all.filter { $0.date.value.year == year }
    let (charged, waived) = (own.filter { $0.kind.value == .charged }, own.filter { $0.kind.value == .waived })
    let fen = charged.reduce(0) { $0 + $1.amount.value }
    let ofDepartments = departments(own.filter { $0.kind.value != .waived })
    return [
      Figure("收费.金额", .number(Quantity(millionths: fen * 10_000)), .rows(.fees, charged.map(\.row))),
      Figure("收费.万元", .number(Quantity(millionths: fen)), .rows(.fees, charged.map(\.row))),
      Figure(
        "减免.金额", .number(Quantity(millionths: waived.reduce(0) { $0 + $1.amount.value } * 10_000)),
        .rows(.fees, waived.map(\.row))),
    ] + ofDepartments
  }

  /// What each department charged, in the order in which the ledger names them; one that it does not name is not 0.
  private static func departments(_ entries: [FeeEntry]) -> [Figure] {
    var names: [String] = []
    var own: [String: [FeeEntry]] = [:]
    for entry in entries {
      guard let name = entry.department?.value else { continue }
      if own[name] == nil { names.append(name) }
      own[name, default: []].append(entry)
    }
    return names.map { name in
      let rows = own[name] ?? []
      let fen = rows.reduce(0) { $0 + $1.amount.value }
      return Figure(
        "\(FigureTable.departments)\(name)", .number(Quantity(millionths: fen * 10_000)), .rows(.fees, rows.map(\.row)))
    }
  }

  private static func sessions(_ all: [Session], _ year: Int) -> [Figure] {
    let own = all.filter { $0.date.value.year == year }
    return Session.Kind.allCases.flatMap { kind in
      let sessions = own.filter { $0.kind.value == kind }
      let basis = Basis.rows(.sessions, sessions.map(\.row))
      return [
        Figure("\(kind.rawValue).次数", sessions.reduce(0) { $0 + $1.times.value }, basis),
        Figure("\(kind.rawValue).人次", sessions.reduce(0) { $0 + $1.people.value }, basis),
      ]
    }
  }

  // MARK: - Table 2

  private static func papers(_ all: [PaperCount], _ year: Int) -> [Figure] {
    PaperCount.Kind.allCases.flatMap { kind in
      let own = all.filter { $0.year.value == year && $0.kind.value == kind }
      let basis = Basis.rows(.papers, own.map(\.row))
      return [
        Figure("文件.\(kind.rawValue).本年制发", own.reduce(0) { $0 + $1.made.value }, basis),
        Figure("文件.\(kind.rawValue).本年废止", own.reduce(0) { $0 + $1.repealed.value }, basis),
        Figure("文件.\(kind.rawValue).现行有效", own.reduce(0) { $0 + $1.inForce.value }, basis),
      ]
    }
  }

  private static func actions(_ all: [ActionCount], _ year: Int) -> [Figure] {
    ActionCount.Kind.allCases.map { kind in
      let own = all.filter { $0.year.value == year && $0.kind.value == kind }
      let (sum, basis) = (own.reduce(0) { $0 + $1.amount.value }, Basis.rows(.actions, own.map(\.row)))
      return kind == .fees
        ? Figure("收费.\(kind.rawValue)", .number(Quantity(millionths: sum)), basis)
        : Figure("决定.\(kind.rawValue)", sum, basis)
    }
  }

  private static func rows(_ name: String, _ ledger: Ledger, _ rows: [Int]) -> Figure {
    Figure(name, rows.count, .rows(ledger, rows))
  }
}

extension Dispute {
  /// Whether it was still open at the end of the year.
  fileprivate func isPending(after year: Int) -> Bool { closed.map { $0.value.year > year } ?? true }
}
