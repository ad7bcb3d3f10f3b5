import Notices

/// What is counted of a year's applications: table 3 of the form of 2021, and what the older forms want.
///
/// Received in the year, carried over from the years before, answered in the year by result, carried over to the next.
struct ApplicationCounts {
  let figures: [Figure]

  init(_ all: [AssessedApplication], year: Int) {
    let cases = Cases(all, year: year)
    figures = cases.table + cases.channels + cases.replies
  }

  /// The columns of table 3.
  private static let columns: [(name: String, kind: Application.ApplicantKind?)] = [
    ("自然人", .natural), ("商业企业", .business), ("科研机构", .research), ("社会公益组织", .charity), ("法律服务机构", .legal),
    ("其他", .otherOrganisation), ("总计", nil),
  ]

  private struct Cases {
    let received: [AssessedApplication]
    let carriedIn: [AssessedApplication]
    let answered: [AssessedApplication]
    let carriedOut: [AssessedApplication]

    init(_ all: [AssessedApplication], year: Int) {
      let known = all.filter { $0.receivedIn <= year }
      received = known.filter { $0.receivedIn == year }
      carriedIn = known.filter { $0.receivedIn < year && $0.answeredIn.map { $0 >= year } ?? true }
      answered = known.filter { $0.answeredIn == year }
      carriedOut = known.filter { $0.answeredIn.map { $0 > year } ?? true }
    }

    /// Table 3, and the results of 其他处理 as one row, which the trial form has.
    var table: [Figure] {
      var rows: [(String, [AssessedApplication])] = [("新收", received), ("上年结转", carriedIn)]
      rows += ReplyResult.allCases.map { result in (result.name, answered.filter { $0.result == result }) }
      rows += [
        ("其他处理合计", answered.filter { $0.result.map(ReplyResult.otherwise.contains) ?? false }),
        ("办理结果总计", answered), ("结转下年", carriedOut),
      ]
      return rows.flatMap { name, cases in
        ApplicationCounts.columns.map { column in
          let own = column.kind.map { kind in cases.filter { $0.application.applicant.value == kind } } ?? cases
          return own.figure("申请.\(name).\(column.name)")
        }
      }
    }

    var channels: [Figure] {
      [received.figure("依申请公开.收到")]
        + Application.Channel.allCases.map { channel in
          received.filter { $0.application.channel.value == channel }.figure("依申请公开.\(channel.rawValue)")
        }
    }

    /// Whatever was not answered within the first period was 延期办结 in the form of 2014.
    var replies: [Figure] {
      let inTime = answered.filter(\.isAnsweredWithoutExtension)
      return [
        answered.figure("依申请公开.办结"), answered.figure("依申请公开.答复"), inTime.figure("依申请公开.按时办结"),
        answered.filter { !$0.isAnsweredWithoutExtension }.figure("依申请公开.延期办结"),
        answered.filter { $0.result == .granted }.figure("依申请公开.同意公开"),
        answered.filter { $0.result == .partial }.figure("依申请公开.同意部分公开"),
        answered.filter(\.isLate).figure("依申请公开.逾期答复"),
      ]
    }
  }
}

extension AssessedApplication {
  fileprivate var receivedIn: Int { application.received.value.year }

  fileprivate var answeredIn: Int? { application.replied?.value.year }

  fileprivate var result: ReplyResult? { application.result?.value }
}

extension [AssessedApplication] {
  fileprivate func figure(_ name: String) -> Figure {
    Figure(name, count, .rows(.applications, map(\.application.row)))
  }
}

extension ReplyResult {
  /// 其他处理, which the trial form of 2019 does not divide.
  fileprivate static let otherwise: Set<ReplyResult> = [.otherNoCorrection, .otherNoFee, .other]
}
