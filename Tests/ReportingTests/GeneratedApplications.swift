import Compliance
import Notices

@testable import Reporting

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
}
