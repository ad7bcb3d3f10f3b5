import Diagnostics
import Notices

/// Requires that 种类 is an id of kinds.yaml: else nobody knows which period is law.
struct KindUnknown: KindRule {
  static let rule = Rule(
    "kind-unknown", .fault, .error, title: Phrase(zh: "没有这个种类", en: "unknown kind"),
    requirement: Phrase(
      zh: "“种类”写 kinds.yaml 里的编号；不知道种类就不知道期限。",
      en: "种类 is an id of kinds.yaml: without it the period is not known."),
    wrong: "种类: yusaun", right: "种类: yusuan")

  func check(_ item: Item, _ findings: inout Findings) {
    guard let written = item.notice.kind, item.kind == nil else { return }
    findings.add(
      Self.rule, at: written.range,
      Phrase(zh: "kinds.yaml 中没有种类“\(written.value)”", en: "kinds.yaml has no kind \"\(written.value)\""),
      hint: Self.known(written.value, item.kinds.map(\.id)))
  }

  private static func known(_ kind: String, _ ids: [String]) -> Phrase {
    if let near = NearMiss.best(for: kind, among: ids) {
      return Phrase(zh: "是不是：种类: \(near)？", en: "did you mean: 种类: \(near)?")
    }
    let list = ids.joined(separator: "、")
    return Phrase(zh: "可用的种类：\(list)", en: "known kinds: \(list)")
  }
}
