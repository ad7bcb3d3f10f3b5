import Diagnostics

/// Words of the Regulation of 2007 that a text says of what that of 2019 changed.
struct OutdatedWords {
  let message: Phrase
  let hint: Phrase

  static func all(in text: String) -> [OutdatedWords] {
    let plain = text.filter { !$0.isWhitespace }
    let clauses = plain.split { "。；;！？".contains($0) }.map(String.init)
    // A channel of complaints tells its own period.
    let speaksOfApplications = plain.contains("申请") || !Kind.complaints.contains(where: plain.contains)
    return Kind.allCases.compactMap { kind in
      guard kind != .workingDays || speaksOfApplications else { return nil }
      return clauses.lazy.compactMap(kind.found).first.map { OutdatedWords(kind, $0, in: plain, clauses) }
    }
  }

  fileprivate init(_ kind: Kind, _ found: String, in text: String, _ clauses: [String]) {
    message = Phrase(
      zh: "“\(found)”是 2007 年条例的话，2019-05-15 起不再适用",
      en: "\"\(found)\" is of the Regulation of 2007, which ended on 2019-05-14")
    hint = kind.hint(found, in: text, clauses)
  }

  /// What the Regulation of 2019 took away.
  fileprivate enum Kind: CaseIterable {
    case workingDays, specialNeed, costs, waiver, supervisoryOrgan
  }
}

extension OutdatedWords.Kind {
  private static let fifteen = ["15个工作日", "１５个工作日", "十五个工作日", "15工作日", "十五工作日", "15日", "十五日", "15天", "十五天"]
  /// Where 15 working days still hold, or where no application is spoken of.
  private static let otherPeriods = [
    "第三方", "征求", "征询", "其他机关", "补正", "复议", "诉讼", "起诉", "投诉", "举报", "意见箱", "监督", "信访", "公示",
  ]
  fileprivate static let complaints = ["投诉", "举报", "意见箱", "监督电话"]
  private static let denials = ["不收", "不再", "不得", "免费", "取消", "无需", "不需要", "不予"]

  /// The words, where a clause without blanks says them of what has changed.
  fileprivate func found(in clause: String) -> String? {
    func first(_ words: [String]) -> String? { words.first(where: clause.contains) }
    func speaks(of words: [String]) -> Bool { words.contains(where: clause.contains) }
    switch self {
    case .workingDays:
      guard speaks(of: ["答复", "延长", "延期", "回复"]), !speaks(of: Self.otherPeriods) else { return nil }
      return first(Self.fifteen)
    case .specialNeed:
      return speaks(of: Self.denials) ? nil : first(["特殊需要", "生产、生活、科研等需要", "生产生活科研"])
    case .costs:
      guard !speaks(of: Self.denials) else { return nil }
      return first(["成本费", "工本费", "检索费", "复制费", "复印费", "邮寄费"])
    case .waiver: return speaks(of: Self.denials) ? nil : first(["减免", "减收", "免收"])
    case .supervisoryOrgan:
      return speaks(of: ["纪检监察", "监察委员会", "纪委监委"]) ? nil : first(["监察机关", "监察部门", "监察局", "行政监察"])
    }
  }

  /// The clerk's own words corrected where that is sure, else what the law says now.
  fileprivate func hint(_ found: String, in text: String, _ clauses: [String]) -> Phrase {
    switch self {
    case .workingDays:
      let right = clauses.reduce(text) { text, clause in
        guard let found = self.found(in: clause) else { return text }
        return text.replacing(clause, with: clause.replacing(found, with: "20个工作日"))
      }
      return .write(right, "20 working days, and 20 more at most (article 33)")
    case .specialNeed:
      return .write("公民、法人和其他组织可以申请获取政府信息，不需要说明理由。", "nobody has to show a need any more (article 27)")
    case .costs, .waiver:
      return .write(
        "提供政府信息不收取费用；申请的数量、频次明显超过合理范围的，可以收取信息处理费。",
        "nothing is charged, save for unreasonably many applications (article 42)")
    case .supervisoryOrgan:
      let listed = "、\(found)"
      let right =
        text.contains(listed)
        ? text.replacing(listed, with: "") : "可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报。"
      return .write(right, "the organ above, or the department in charge (article 51)")
    }
  }
}

extension Phrase {
  fileprivate static func write(_ right: String, _ why: String) -> Self {
    Self(zh: "改成：\(right)", en: "write: \(right) (\(why))")
  }
}
