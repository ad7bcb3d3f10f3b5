import Testing

/// One way in which an item must stay out, and what `check` must say of it.
struct WayToBeHeld: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The rule that must be reported.
  let rule: String
  /// A part of the line that the finding must point at.
  let line: String
  /// The release is made after the change, so that nothing but the change itself keeps the item out.
  let releasesAfterwards: Bool
  private let change: @Sendable (inout TestBoard) throws -> Void

  init(
    _ name: String, _ rule: String, at line: String, releasesAfterwards: Bool = true,
    _ change: @escaping @Sendable (inout TestBoard) throws -> Void
  ) {
    testDescription = name
    self.rule = rule
    self.line = line
    self.releasesAfterwards = releasesAfterwards
    self.change = change
  }

  /// Breaks a released board.
  func apply(to board: inout TestBoard) async throws {
    try change(&board)
    if releasesAfterwards { try await board.release() }
  }

  /// A change of the marked item.
  fileprivate static func item(
    _ name: String, _ rule: String, at line: String, releasesAfterwards: Bool = true,
    _ change: @escaping @Sendable (inout TestItem) -> Void
  ) -> Self {
    Self(name, rule, at: line, releasesAfterwards: releasesAfterwards) { board in
      var item = try #require(board.items[TestBoard.marked])
      change(&item)
      board.items[TestBoard.marked] = item
    }
  }

  fileprivate static func steps(_ name: String, _ rule: String, at line: String, _ steps: [String]) -> Self {
    item(name, rule, at: line) { $0.review = steps }
  }

  fileprivate static func step(_ name: String, _ rule: String, _ number: Int, _ step: String) -> Self {
    item(name, rule, at: step) { $0.review[number] = step }
  }

  static let all = removed + swapped + repeated + signers + afterRelease + secrecy + days + texts + faults + attached
}

extension WayToBeHeld {
  private static let steps = TestItem.steps

  private static let removed: [Self] = (0..<4).map { number in
    var rest = steps
    rest.remove(at: number)
    return .steps("step \(number + 1) removed", "review-step-missing", at: rest[number], rest)
  }

  private static let swapped: [Self] = (0..<4).map { number in
    var swapped = steps
    swapped.swapAt(number, number + 1)
    return .steps("steps \(number + 1) and \(number + 2) swapped", "review-order", at: steps[number], swapped)
  }

  private static let repeated: [Self] = (0..<5).map { number in
    let twice = Array(steps[...number] + steps[number...])
    return .steps("step \(number + 1) repeated", "review-order", at: steps[number], twice)
  }

  private static let signers: [Self] = [
    .steps("step 5 removed", "review-awaiting", at: steps[3], Array(steps.dropLast())),
    .item("no step at all", "review-awaiting", at: "---") { $0.review = [] },
    .step("days out of order", "review-date-order", 1, "初审 李强 2013-05-20"),
    .step("a person who may not sign the step", "review-person-not-allowed", 1, "初审 赵敏 2013-05-22"),
    .step("an unknown person", "review-person-unknown", 2, "复审 张三 2013-05-24"),
    .step("a person out of office", "review-person-out-of-office", 4, "公开 钱立 2013-06-03"),
    .step("one person on steps 4 and 5", "review-same-person", 4, "公开 孙涛 2013-06-03"),
    .step("one person on steps 2 and 3", "review-same-person", 2, "复审 李强 2013-05-24"),
  ]

  private static let afterRelease: [Self] = [
    .item("title changed after release", "fingerprint-mismatch", at: "填报 王芳", releasesAfterwards: false) {
      $0.title += "（改）"
    },
    .item("body changed after release", "fingerprint-mismatch", at: "填报 王芳", releasesAfterwards: false) {
      $0.body += "又及。\n"
    },
    .item("keyword changed after release", "fingerprint-mismatch", at: "填报 王芳", releasesAfterwards: false) {
      $0.fields[1] = "关键词: [\(Canary.mark)另一词]"
    },
    .item("attachment renamed after release", "fingerprint-mismatch", at: "填报 王芳", releasesAfterwards: false) {
      $0.fields[4] = "附件: [{ 文件: \(Canary.mark)附件.txt, 名称: \(Canary.mark)别的名称 }]"
    },
    Self("attachment changed after release", "fingerprint-mismatch", at: "填报 王芳", releasesAfterwards: false) {
      $0[TestBoard.attachment] = "\(Canary.mark)换过的附件\n"
    },
    Self("picture changed after release", "fingerprint-mismatch", at: "填报 王芳", releasesAfterwards: false) {
      $0.files[TestBoard.picture] = TestBoard.png(width: 4, height: 2, trailer: Canary.mark)
    },
    .item("another day of publication after release", "release-day-changed", at: "公开日期", releasesAfterwards: false) {
      $0.published = "2013-06-04"
      $0.namesDay = false
    },
    .item("an alias added after release", "fingerprint-mismatch", at: "填报 王芳", releasesAfterwards: false) {
      $0.fields = $0.fields.filter { !$0.hasPrefix("别名:") } + ["别名: [\(Canary.mark).html]"]
    },
    .item("shown first after release", "fingerprint-mismatch", at: "填报 王芳", releasesAfterwards: false) {
      $0.fields.append("重点: true")
    },
    .item("fingerprint missing", "fingerprint-missing", at: "填报 王芳", releasesAfterwards: false) {
      $0.fingerprint = nil
    },
  ]

  private static let secrecy: [Self] = [
    .item("secrecy refused", "secrecy-refused", at: "保密") { $0.secrecy = "不予公开" },
    .item("secrecy open", "secrecy-open", at: "保密") { $0.secrecy = "{ 提请审核: 县保密局, 日期: 2013-05-23 }" },
    .item("secrecy open with a body", "secrecy-open-with-body", at: "正文") {
      $0.secrecy = "{ 提请审核: 县保密局, 日期: 2013-05-23 }"
    },
    .item("secrecy answered no", "secrecy-refused", at: "保密") {
      $0.secrecy = "{ 提请审核: 县保密局, 日期: 2013-05-23, 答复: 不予公开, 答复日期: 2013-05-29 }"
    },
    .item("secrecy answered before it was asked", "answer-before-referral", at: "保密") {
      $0.secrecy = "{ 提请审核: 县保密局, 日期: 2013-05-23, 答复: 可以公开, 答复日期: 2013-05-22 }"
    },
  ]

  private static let days: [Self] = [
    .item("its day has not come", "day-not-come", at: "公开日期") { $0.published = "2013-07-02" },
    .item("released tomorrow", "review-in-future", at: "公开 周静 2013-07-02") {
      $0.published = nil
      $0.review[4] = "公开 周静 2013-07-02"
    },
    .item("shown before its release", "published-before-release", at: "公开日期") { $0.published = "2013-06-02" },
    .item("formed tomorrow", "formed-in-future", at: "形成日期") { $0.formed = "2013-07-02" },
    .item("withdrawn before it was out", "withdrawal-unreleased", at: "撤回") {
      $0.review.removeLast()
      $0.fields.append("撤回: { 日期: 2013-06-20, 原因: 重复, 人: 周静 }")
    },
  ]

  private static let texts: [Self] = [
    .item("nothing to show", "nothing-to-show", at: "填报 王芳") {
      $0.fields.removeAll { $0.hasPrefix("附件") }
      $0.body = "\u{3000}\n\n[\(Canary.mark)]: x.html\n"
    },
    .item("raw HTML", "raw-html", at: "<b>") { $0.body += "\n<b>\(Canary.mark)</b>\n" },
    .item("a resident's identity number", "resident-id", at: "身份证") {
      $0.body += "\n身份证号 11010519491231002X\n"
    },
    .item("an identity number in the title", "resident-id", at: "标题") { $0.title += "11010519491231002X" },
    .item("an identity number in a keyword", "resident-id", at: "关键词") {
      $0.fields[1] = "关键词: [\"11010519491231002X\"]"
    },
    .item("a secrecy mark", "secrecy-mark", at: "机密★") { $0.body = "机密★长期\n\n" + $0.body },
    .item("a mark of internal use", "internal-mark", at: "内部资料") { $0.body += "\n内部资料，注意保存\n" },
    .item("an attachment that is not there", "attachment-missing", at: "附件") {
      $0.fields[4] = "附件: [{ 文件: \(Canary.mark)没有.txt, 名称: \(Canary.mark)名称 }]"
    },
  ]

  private static let faults: [Self] = [
    .item("an unknown key", "unknown-key", at: "标提") { $0.fields.append("标提: \(Canary.mark)") },
    .item("a day that does not exist", "no-such-day", at: "形成日期") { $0.formed = "2013-02-30" },
    .item("an unknown kind", "kind-unknown", at: "种类") { $0.fields.append("种类: biaozhan") },
    .item("a file that is not UTF-8", "nul-byte", at: "\0") { $0.body += "\0" },
    Self("a number used twice", "index-collision", at: "索引号") { board in
      board.items["应急管理/一.md"] = TestItem(Canary.index, title: "\(Canary.mark)另一个标题")
    },
  ]
}
