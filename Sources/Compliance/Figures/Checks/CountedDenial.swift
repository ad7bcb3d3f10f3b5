/// Words of a report that say that there was nothing of what is counted.
struct CountedDenial {
  let words: [String]
  let figure: String
  /// Words right behind, with which something else is denied.
  let notBefore: [String]

  static let all = [
    Self(
      words: ["未", "没有", "未曾"].flatMap { no in
        ["收到", "接到", "受理", "收悉"].flatMap { verb in
          ["申请", "政府信息公开申请", "信息公开申请", "依申请公开", "公开申请", "公民申请", "书面申请"].map { no + verb + $0 }
        }
      }, figure: "依申请公开.收到", notBefore: ["人", "者", "表", "材料", "补正"]),
    Self(words: denied(["行政复议"]), figure: "行政复议.总数", notBefore: ["机关", "前置"]),
    Self(
      words: denied(["行政诉讼", "行政复议、行政诉讼", "行政复议和行政诉讼", "行政复议或行政诉讼", "行政复议或者行政诉讼", "行政复议及行政诉讼"]), figure: "行政诉讼.总数",
      notBefore: []),
    Self(
      words: ["未", "没有"].flatMap { no in ["收取任何费用", "收取费用", "收费", "收取信息处理费", "收取检索费"].map { no + $0 } },
      figure: "收费.金额",
      notBefore: ["项目", "标准", "依据"]),
  ]

  private static func denied(_ what: [String]) -> [String] {
    ["未发生", "没有发生", "未收到", "没有收到", "未出现", "未产生"].flatMap { no in
      ["", "政府信息公开", "信息公开", "因政府信息公开引起的", "政府信息公开方面的"].flatMap { of in what.map { no + of + $0 } }
    }
  }
}
