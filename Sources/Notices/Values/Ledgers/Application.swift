/// One application for information (台账/依申请公开.csv): a number and dates, never an applicant's name.
package struct Application: Sendable {
  /// The row as spreadsheets count.
  package var row = 0
  /// 编号: unique in the ledger.
  package var number: Located<String>
  /// 收到日期, as 条例2019 article 31 reckons it.
  package var received: Located<CivilDate>
  /// 收到方式.
  package var channel: Located<Channel>
  /// 申请人类别.
  package var applicant: Located<ApplicantKind>
  /// 事项类别: a class in a few Chinese characters, no description.
  package var subject: Located<String>
  /// 补正通知: the applicant was asked to complete the application.
  package var correctionAsked: Located<CivilDate>?
  /// 补正收到: the completed application came; the period starts again.
  package var corrected: Located<CivilDate>?
  /// 征询第三方, in the order of their first days.
  package var thirdParty: [Located<Consultation>] = []
  /// 征询机关: of organs that made the information too, in the order of their first days.
  package var otherOrgans: [Located<Consultation>] = []
  /// 延期告知: the applicant was told of the extension.
  package var extended: Located<CivilDate>?
  /// 答复日期.
  package var replied: Located<CivilDate>?
  /// 答复结果.
  package var result: Located<ReplyResult>?
  /// 收费, in fen.
  package var fee: Located<Int>

  /// How an application came.
  package enum Channel: String, CaseIterable, Sendable {
    case inPerson = "当面"
    case letter = "信函"
    case fax = "传真"
    case internet = "网络"
    case other = "其他"
  }

  /// The six kinds of applicants of the yearly report's table 3, with its ids.
  package enum ApplicantKind: String, CaseIterable, Sendable {
    case natural = "自然人"
    case business = "商业企业"
    case research = "科研机构"
    case charity = "社会公益组织"
    case legal = "法律服务机构"
    case otherOrganisation = "其他组织"

    /// Reads the word, and 其他 as the form has it; anything else is nil.
    package init?(written text: String) {
      guard let known = Self(rawValue: text == "其他" ? "其他组织" : text) else { return nil }
      self = known
    }
  }

  /// A question to others during which the reply period stands still.
  package struct Consultation: Sendable, Equatable {
    /// The day on which they were asked; itself counted.
    package var from: CivilDate
    /// The day on which their answer came; nil while it is awaited.
    package var to: CivilDate?
  }
}
