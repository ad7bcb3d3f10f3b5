/// How an application was answered: the 21 rows of table 3 of the yearly report's form of 2021, with their ids.
package enum ReplyResult: String, CaseIterable, Sendable {
  case granted
  case partial
  case deniedSecret = "denied_secret"
  case deniedLaw = "denied_law"
  case deniedSafety = "denied_safety"
  case deniedThirdParty = "denied_third"
  case deniedInternal = "denied_internal"
  case deniedProcess = "denied_process"
  case deniedCase = "denied_case"
  case deniedQuery = "denied_query"
  case unableNotHeld = "unable_not_held"
  case unableToMake = "unable_make"
  case unableUnclear = "unable_unclear"
  case refusedPetition = "refused_petition"
  case refusedRepeat = "refused_repeat"
  case refusedPublication = "refused_publication"
  case refusedMass = "refused_mass"
  case refusedConfirmation = "refused_confirm"
  case otherNoCorrection = "other_no_correction"
  case otherNoFee = "other_no_fee"
  case other = "other_else"
}

extension ReplyResult {
  /// What the ledger says, short enough for a cell.
  package var name: String {
    switch self {
    case .granted: "予以公开"
    case .partial: "部分公开"
    case .deniedSecret: "国家秘密"
    case .deniedLaw: "法律法规禁止公开"
    case .deniedSafety: "危及三安全一稳定"
    case .deniedThirdParty: "第三方合法权益"
    case .deniedInternal: "内部事务信息"
    case .deniedProcess: "过程性信息"
    case .deniedCase: "行政执法案卷"
    case .deniedQuery: "行政查询事项"
    case .unableNotHeld: "不掌握相关信息"
    case .unableToMake: "需要另行制作"
    case .unableUnclear: "补正后仍不明确"
    case .refusedPetition: "信访举报投诉"
    case .refusedRepeat: "重复申请"
    case .refusedPublication: "要求公开出版物"
    case .refusedMass: "大量反复申请"
    case .refusedConfirmation: "要求确认或重新出具"
    case .otherNoCorrection: "逾期不补正"
    case .otherNoFee: "逾期不缴费"
    case .other: "其他处理"
    }
  }

  /// Reads the short name or the id of the form; anything else is nil.
  package init?(written text: String) {
    guard let known = Self.allCases.first(where: { $0.name == text || $0.rawValue == text }) else { return nil }
    self = known
  }
}
