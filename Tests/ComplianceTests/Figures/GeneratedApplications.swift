import Notices

@testable import Compliance

/// A ledger of 200 applications over 2021 to 2025 that is the same in every run, with many that a year leaves to the next.
struct GeneratedApplications {
  /// One row before it is written.
  struct Row {
    let number: String
    let received: CivilDate
    let kind: Application.ApplicantKind
    let replied: CivilDate?
    let result: ReplyResult?
  }

  let rows: [Row]

  init() {
    var seed: UInt64 = 20_210_301
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    let first = Int(CivilDate(year: 2021, month: 1, day: 1)?.daysSinceEpoch ?? 0)
    let days = (0..<200).map { _ in first + next(1826) }.sorted()
    rows = days.enumerated().map { place, day in
      let isOpen = place >= 190 && next(3) == 0
      return Row(
        number: "申\(place + 1)", received: CivilDate(daysSinceEpoch: Int32(day)),
        kind: Application.ApplicantKind.allCases[next(6)],
        replied: isOpen ? nil : CivilDate(daysSinceEpoch: Int32(day + next(40))),
        result: isOpen ? nil : ReplyResult.allCases[next(21)])
    }
  }

  /// The ledger as a clerk would keep it.
  var ledger: String {
    let lines = rows.map { row in
      "\(row.number),\(row.received),网络,\(row.kind.rawValue),征地补偿,,,,,,\(row.replied?.description ?? ""),\(row.result?.name ?? ""),0\n"
    }
    return "\u{FEFF}\(Ledger.applications.header)\n\(lines.joined())"
  }

  /// What else the form counts: reviews and suits that some applications led to, papers and acts of every year.
  var others: [(Ledger, String)] {
    let kinds = ["行政复议", "未经复议直接起诉", "复议后起诉"]
    let outcomes = ["结果维持", "结果纠正", "其他结果"]
    let disputes = rows.enumerated().filter { $0.offset % 9 == 4 }.map { place, row in
      let begun = row.received.advanced(by: 45)
      return "争\(place),\(kinds[place % 3]),\(begun),\(begun.advanced(by: 50 + place)),\(outcomes[place % 3]),\n"
    }
    // Two papers made and one repealed each year.
    let papers = (2020...2025).map { "\($0),规章,0,0,0\n\($0),行政规范性文件,2,1,\($0 - 2014)\n" }
    let acts = (2021...2025).map { "\($0),行政许可,\($0 - 2000)\n\($0),行政处罚,3\n\($0),行政事业性收费,0.35\n" }
    return [(.disputes, disputes.joined()), (.papers, papers.joined()), (.actions, acts.joined())]
  }
}
