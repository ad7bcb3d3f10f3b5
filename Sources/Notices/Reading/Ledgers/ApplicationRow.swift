/// The columns of the ledger of applications (台账/依申请公开.csv).
enum ApplicationColumn: Int, LedgerColumn {
  case number, received, channel, applicant, subject, correctionAsked, corrected, thirdParty, otherOrgans, extended
  case replied, result, fee

  var heading: (name: String, example: String) {
    switch self {
    case .number: ("编号", "2021-003")
    case .received: ("收到日期", "2021-03-01")
    case .channel: ("收到方式", "当面")
    case .applicant: ("申请人类别", "自然人")
    case .subject: ("事项类别", "征地补偿")
    case .correctionAsked: ("补正通知", "2021-03-01")
    case .corrected: ("补正收到", "2021-03-01")
    case .thirdParty: ("征询第三方", "2021-03-01至2021-03-10；2021-04-01至")
    case .otherOrgans: ("征询机关", "2021-03-01至2021-03-10；2021-04-01至")
    case .extended: ("延期告知", "2021-03-01")
    case .replied: ("答复日期", "2021-03-01")
    case .result: ("答复结果", "予以公开")
    case .fee: ("收费", "0")
    }
  }
}

extension Application: LedgerRow {
  static func read(_ cells: inout LedgerCells<ApplicationColumn>) -> Application? {
    let number = cells.key(.number)
    let received = cells.day(.received)
    let channel = cells.word(.channel, Channel.self)
    let applicant = cells.word(
      .applicant, ApplicantKind.init(written:), ApplicantKind.allCases.map(\.rawValue))
    let subject = cells.subject(.subject)
    let fee = cells.amount(.fee, places: 2)
    let dates = [ApplicationColumn.correctionAsked, .corrected, .extended, .replied].map { column in
      cells.optional(column) { $0.day(column) }
    }
    let stops = [ApplicationColumn.thirdParty, .otherOrgans].map { cells.consultations($0) }
    let result = cells.optional(.result) {
      $0.word(.result, ReplyResult.init(written:), ReplyResult.allCases.map(\.name))
    }
    cells.pair(.replied, .result)
    guard cells.findings.isEmpty, let number, let received, let channel, let applicant, let subject, let fee else {
      return nil
    }
    var application = Application(
      number: number, received: received, channel: channel, applicant: applicant, subject: subject, fee: fee)
    application.row = cells.number
    (application.correctionAsked, application.corrected) = (dates[0], dates[1])
    (application.extended, application.replied) = (dates[2], dates[3])
    (application.thirdParty, application.otherOrgans) = (stops[0], stops[1])
    application.result = result
    return application
  }
}
