/// An item as a clerk would type it; released in order until a test breaks it.
struct TestItem: Sendable {
  var title = "汛期值班安排"
  /// Nil for a yearly report, which has none.
  var index: String?
  var formed = "2013-05-20"
  var published: String? = "2013-06-03"
  var secrecy = "可以公开"
  /// Further lines of the front matter, as typed.
  var fields: [String] = []
  /// The lines of 审查 without their hyphens.
  var review = TestItem.steps
  /// Written on every line; nil until the item is released.
  var fingerprint: String?
  /// Step 公开 names the first day shown where it is a later one, as `sign --publish-on` writes it.
  var namesDay = true
  var body = "各村、各单位：\n\n值班表已经排定，请按表到岗。\n"

  static let steps = [
    "填报 王芳 2013-05-21", "初审 李强 2013-05-22", "复审 赵敏 2013-05-24", "复核 孙涛 2013-05-28", "公开 周静 2013-06-03",
  ]

  init(_ index: String?, title: String = "汛期值班安排", body: String? = nil) {
    self.index = index
    self.title = title
    if let body { self.body = body }
  }

  /// The whole file.
  var text: String {
    var lines = ["---", "标题: \(title)"]
    if let index { lines.append("索引号: \(index)") }
    lines.append("形成日期: \(formed)")
    if let published { lines.append("公开日期: \(published)") }
    lines += fields
    lines.append("保密: \(secrecy)")
    if !review.isEmpty { lines += ["审查:"] + review.map(line) }
    return (lines + ["---", "", body]).joined(separator: "\n")
  }

  private func line(_ step: String) -> String {
    guard let fingerprint else { return "  - \(step)" }
    let isLater =
      namesDay && step.hasPrefix("公开") && published.map { !step.hasSuffix($0) && step.suffix(10) < $0 } == true
    return "  - \(step) \(fingerprint)\(isLater ? " \(published ?? "")" : "")"
  }
}

extension TestItem {
  /// The seven parts that a report up to 2013 has, without words.
  static let sevenParts = ["组织领导和工作开展", "主动公开", "依申请公开", "收费和减免", "复议和诉讼", "保密审查和监督", "问题和改进"].enumerated()
    .map { "\n## \(Array("一二三四五六七")[$0])、\($1)\n\n照常。\n" }.joined()

  /// The words of a yearly report, released in order.
  static func report(of year: Int, title: String, body: String) -> TestItem {
    var report = TestItem(nil, title: title, body: body)
    report.formed = "\(year + 1)-02-17"
    report.published = nil
    report.fields = [
      "年度: \(year)", "登记数: { 依申请公开: 0, 收费金额: 0, 减免金额: 0, 行政复议: 0, 行政诉讼: 0, 投诉举报: 0 }",
    ]
    report.review = [
      "填报 王芳 \(year + 1)-02-17", "初审 李强 \(year + 1)-02-18", "复审 赵敏 \(year + 1)-02-20",
      "复核 孙涛 \(year + 1)-02-24", "公开 周静 \(year + 1)-02-26",
    ]
    return report
  }
}
