import Diagnostics
import Notices

/// What a text says of a former law: of the Regulation of 2007 that that of 2019 changed, and of remedies.
///
/// A clause is looked at as a whole: a demand, a price or a period counts with what it is said of, whatever words say it.
struct OutdatedWords {
  let message: Phrase
  let hint: Phrase

  /// What is outdated in a text for readers of a day, each kind once; linear in the text.
  static func all(in text: String, on day: CivilDate) -> [OutdatedWords] {
    let plain = text.filter { !$0.isWhitespace }
    let clauses = plain.split { "。；;！？".contains($0) }.map(String.init)
    // A channel of complaints tells its own period.
    let speaksOfApplications = plain.says("申请") || !Kind.complaints.contains(where: plain.says)
    return Kind.allCases.compactMap { kind in
      guard kind != .period || speaksOfApplications, kind != .suitAtOnce || day >= RemedyLaw.reviewFirst else {
        return nil
      }
      return clauses.lazy.compactMap(kind.found).first.map { OutdatedWords(kind, $0, in: plain, clauses) }
    }
  }

  fileprivate init(_ kind: Kind, _ found: String, in text: String, _ clauses: [String]) {
    message = kind.message(found)
    hint = kind.hint(found, in: text, clauses)
  }

  /// What laws took away or changed.
  fileprivate enum Kind: CaseIterable {
    case period, need, costs, waiver, supervisoryOrgan, formerText, formerArticle, organizationCode, suit, suitAtOnce
  }
}

extension OutdatedWords.Kind {
  /// Where 15 working days still hold, or where no application is spoken of.
  private static let otherPeriods = [
    "第三方", "征求", "征询", "其他机关", "补正", "复议", "诉讼", "起诉", "投诉", "举报", "意见箱", "监督", "信访", "公示",
  ]
  fileprivate static let complaints = ["投诉", "举报", "意见箱", "监督电话"]
  private static let denials = ["不收", "不再", "不得", "免费", "取消", "无需", "不需要", "不予", "不必", "不用", "不要求", "不写"]
  /// What article 42 charges for still.
  private static let stillCharged = ["信息处理费", "超过合理范围"]
  private static let refusals = ["不予公开", "不公开", "拒绝公开", "不同意公开", "不予提供", "拒绝提供"]
  /// Words of a clause that tells of review first, or of no more than that there are ways.
  private static let reviewsFirst = ["先申请", "先行申请", "先向", "先提起行政复议", "复议前置", "复议决定", "经复议", "经行政复议", "途径", "渠道"]
  private static let poor = ["低保", "五保", "特困", "困难", "优抚", "残疾", "救助对象", "保障对象"]

  /// The words, where a clause without blanks says them of what has changed.
  fileprivate func found(in clause: String) -> String? {
    func first(_ words: [String]) -> String? { words.first(where: clause.says) }
    func speaks(of words: [String]) -> Bool { words.contains(where: clause.says) }
    switch self {
    case .period:
      guard speaks(of: ["答复", "延长", "延期", "回复", "告知", "处理", "办结", "办理", "办毕"]), !speaks(of: Self.otherPeriods)
      else { return nil }
      return FormerPeriod.first(in: clause)?.written
    case .need:
      guard !speaks(of: Self.denials), !speaks(of: Self.stillCharged) else { return nil }
      if let need = first(["特殊需要", "生产、生活、科研", "生产、生活和科研", "生产、生活或者科研", "生产生活科研"]) { return need }
      if let proof = first(["证明与自身", "证明与本人", "相关的证明材料", "有关的证明材料", "关联性证明"]) { return proof }
      guard speaks(of: ["应", "须", "需", "请", "填写", "注明", "说明", "写明", "提供"]) else { return nil }
      return first(["申请用途", "用途", "使用目的", "申请目的", "信息的目的", "申请理由", "申请的理由"])
    case .costs:
      guard !speaks(of: Self.denials), !speaks(of: Self.stillCharged), !speaks(of: ["逾期"]) else { return nil }
      if let fee = first(["成本费", "工本费", "检索费", "复制费", "复印费", "邮寄费", "光盘费", "打印费"]) { return fee }
      let isCharged = speaks(of: ["收取", "收费", "缴纳", "交纳", "缴费", "交费", "承担", "负担", "支付", "自理", "自付", "每页", "每张"])
      guard isCharged else { return nil }
      return first(["检索、", "复制", "复印", "打印", "邮寄", "邮资", "邮费", "成本", "光盘", "纸张", "缴纳费用", "交纳费用", "收费标准"])
    case .waiver:
      guard !speaks(of: ["不再", "不予", "取消"]) else { return nil }
      if !speaks(of: Self.denials), let waiver = first(["减免", "减收", "免收", "免除费用", "免交", "减半"]) { return waiver }
      return speaks(of: Self.poor) ? first(["免费", "免除", "减半", "免交"]) : nil
    case .supervisoryOrgan:
      if speaks(of: ["纪检监察", "监察委", "纪委监委"]) {
        guard speaks(of: ["信息公开"]), speaks(of: ["举报", "投诉", "反映"]), !speaks(of: ["公职人员", "违纪", "违法"]) else {
          return nil
        }
        return first(["纪检监察机关", "纪检监察部门", "纪检监察", "监察委员会", "监察委", "纪委监委"])
      }
      return first(["监察机关", "监察部门", "监察局", "行政监察"])
    case .formerText:
      guard speaks(of: ["条例", "国务院"]), !speaks(of: ["修订", "修改", "废止", "711号", "2019"]) else { return nil }
      return first(["国务院令第492号", "国务院第492号令", "第492号", "492号令", "2007年公布", "2008年5月1日起施行", "2008年5月1日起实施"])
    case .formerArticle:
      guard speaks(of: ["条例"]), !speaks(of: ["修订", "2019", "实施条例"]) else { return nil }
      return Self.articles.first { clause.says($0.article) && speaks(of: $0.topics) }?.article
    case .organizationCode: return first(["组织机构代码证", "组织机构代码"])
    case .suit:
      guard speaks(of: ["起诉", "诉讼"]) else { return nil }
      return first(["三个月", "3个月", "３个月"])
    case .suitAtOnce:
      guard speaks(of: Self.refusals), !speaks(of: Self.reviewsFirst) else { return nil }
      return first(["提起行政诉讼", "提起诉讼", "向人民法院起诉", "向法院起诉", "行政诉讼", "起诉"])
    }
  }

  /// Articles of 2007, what they are quoted for, and those of 2019 that say it now.
  private static let articles: [(article: String, topics: [String], now: String)] = [
    ("第十三条", ["申请"], "第二十七条"), ("第13条", ["申请"], "第27条"), ("第二十条", ["申请"], "第二十九条"),
    ("第二十四条", ["答复", "办理", "工作日"], "第三十三条"), ("第24条", ["答复", "办理", "工作日"], "第33条"),
    ("第二十七条", ["费用", "收费"], "第四十二条"), ("第二十八条", ["减免", "困难"], "第四十二条"),
    ("第三十三条", ["举报", "投诉", "复议", "诉讼"], "第五十一条"),
  ]

  fileprivate func message(_ found: String) -> Phrase {
    switch self {
    case .organizationCode:
      Phrase(zh: "“\(found)”已经由统一社会信用代码代替", en: "\"\(found)\" was replaced by the unified social credit code")
    case .suit:
      Phrase(
        zh: "“\(found)”是以前的起诉期限，2015-05-01 起是六个月",
        en: "\"\(found)\" is the former period of a suit; since 2015-05-01 it is six months")
    case .suitAtOnce:
      Phrase(
        zh: "“\(found)”：2024-01-01 起，对不予公开不服的要先申请行政复议",
        en: "\"\(found)\": since 2024-01-01 who was refused applies for review first")
    case .formerArticle:
      Phrase(
        zh: "“\(found)”是 2007 年条例的条号，2019-05-15 起条号变了",
        en: "\"\(found)\" is an article of the Regulation of 2007, whose articles changed on 2019-05-15")
    default:
      Phrase(
        zh: "“\(found)”是 2007 年条例的话，2019-05-15 起不再适用",
        en: "\"\(found)\" is of the Regulation of 2007, which ended on 2019-05-14")
    }
  }

  /// The clerk's own words corrected where that is sure, else what the law says now.
  fileprivate func hint(_ found: String, in text: String, _ clauses: [String]) -> Phrase {
    switch self {
    case .period:
      let right = clauses.reduce(text) { text, clause in
        guard self.found(in: clause) != nil, let period = FormerPeriod.first(in: clause) else { return text }
        return text.replacing(clause, with: clause.replacing(period.written, with: period.now))
      }
      return .write(right, "20 working days, and 20 more at most (article 33)")
    case .need:
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
    case .formerText:
      return .write("《中华人民共和国政府信息公开条例》（国务院令第711号修订）", "the Regulation as revised in 2019")
    case .formerArticle:
      let now = Self.articles.first { $0.article == found && $0.topics.contains(where: text.contains) }?.now ?? ""
      return .write(text.replacing(found, with: now), "the article of 2019")
    case .organizationCode:
      return .write(text.replacing(found, with: "统一社会信用代码"), "the code that bodies have now")
    case .suit:
      return .write(text.replacing(found, with: "六个月"), "six months (Administrative Litigation Law, article 46)")
    case .suitAtOnce:
      return .write(
        "对不予公开的答复不服的，先申请行政复议，对复议决定不服的再提起行政诉讼。",
        "review first (Administrative Reconsideration Law 2023, article 23)")
    }
  }
}

/// A period of the Regulation of 2007: 15 working days, 30 with what they may be prolonged by.
private struct FormerPeriod {
  let written: String
  let now: String

  private static let all: [FormerPeriod] = {
    let fifteen = ["15", "１５", "十五"]
    let thirty = ["30", "３０", "三十"]
    let units = ["个工作日", "个法定工作日", "个工作天", "工作日", "个自然日", "日", "天"]
    // Longer ones first, so that a stretch of days is taken whole.
    var all: [FormerPeriod] = []
    for joint in ["-", "—", "－", "～", "~", "至", "到"] {
      all += zip(fifteen, thirty).map { FormerPeriod(written: "\($0)\(joint)\($1)个工作日", now: "20个工作日") }
    }
    all += fifteen.flatMap { number in units.map { FormerPeriod(written: number + $0, now: "20个工作日") } }
    all += thirty.flatMap { number in units.prefix(4).map { FormerPeriod(written: number + $0, now: "40个工作日") } }
    all += ["3周", "三周", "3个星期", "三个星期"].map { FormerPeriod(written: $0, now: "20个工作日") }
    return all
  }()

  /// The first that a clause names, which is no day of a month and no part of a larger number.
  static func first(in clause: String) -> FormerPeriod? {
    guard clause.contains(where: { "15１５十三3３".contains($0) }) else { return nil }
    return all.first { period in
      guard clause.says(period.written), let place = clause.firstRange(of: period.written)?.lowerBound else {
        return false
      }
      guard place > clause.startIndex else { return true }
      let before = clause[clause.index(before: place)]
      return !(before.isNumber || before == "月" || before == "第" || before == "二" || before == "十")
    }
  }
}

extension Phrase {
  fileprivate static func write(_ right: String, _ why: String) -> Self {
    Self(zh: "改成：\(right)", en: "write: \(right) (\(why))")
  }
}
