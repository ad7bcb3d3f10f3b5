import Diagnostics

/// What several rules rest on.
extension Phrase {
  /// That review comes before publication.
  static let review = Self(
    zh: "《政府信息公开条例》2007年第十四条、2019年第十七条", en: "Regulation of 2007, article 14; of 2019, article 17")
  /// Within which time information is published.
  static let publication = Self(
    zh: "《政府信息公开条例》2007年第十八条、2019年第二十六条", en: "Regulation of 2007, article 18; of 2019, article 26")
  /// Within which time applications are answered.
  static let replies = Self(
    zh: "《政府信息公开条例》（2007年）第二十四条、（2019年修订）第三十三条", en: "Regulation (2007) article 24, (2019) article 33")
  /// By when yearly reports are out.
  static let yearlyReports = Self(
    zh: "《政府信息公开条例》（2007年）第三十一条；参照（2019年修订）第四十九条（写的是县级），或者 `board.yaml` 年报期限的“依据”",
    en: "Regulation (2007) article 31; after (2019) article 49, which names counties, or 依据 of 年报期限")
  /// Within which time penalties that were changed or revoked come down.
  static let withdrawal = Self(
    zh: "行政处罚法（2021年修订）第四十八条、第八十五条", en: "Law on Administrative Penalties (2021), articles 48, 85")
  /// How often a kind is published.
  static let repetition = Self(
    zh: "kinds.yaml 中该种类的依据，例如村民委员会组织法第三十条", en: "the law that kinds.yaml cites for the kind")
  /// What a county's standard catalogue lists.
  static let standardCatalogue = Self(zh: "国办发〔2019〕54号", en: "国办发〔2019〕54号")
  /// Who answers for a review.
  static let signing = Self(
    zh: "条例2019第十七条：审查的程序和责任", en: "Regulation 2019, article 17: procedure and duties of review")
  static let reviewFirst = Self(zh: "条例2019第十七条：先审查后公开", en: "Regulation 2019, article 17: review before publication")
  static let accuracy = Self(zh: "条例2019 第六条（准确）", en: "条例2019, article 6 (accuracy)")
  /// What inspections of web sites take points for.
  static let inspection = Self(
    zh: "国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》", en: "国办秘函〔2019〕19号, indicators of inspection")
  /// What fails a whole inspection.
  static let inspectionVeto = Self(
    zh: "国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》，单项否决", en: "国办秘函〔2019〕19号, indicators of inspection, single veto")
}
