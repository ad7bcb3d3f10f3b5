/// What can be wrong with a line of the review.
extension Finding {
  private static let signOffExample = Phrase(
    zh: "每行写成“步骤 姓名 日期”，用半角空格隔开，例如：- 初审 李强 2013-05-22",
    en: "each line is step, person and day, parted by ordinary spaces, for example: - 初审 李强 2013-05-22")

  static func signOffSpacing(_ line: String, in path: String, at range: Range<Int>) -> Self {
    .fault(
      "sign-off-spacing", in: path, at: range,
      Phrase(
        zh: "审查“\(line)”里用了全角空格或制表符，要用半角空格",
        en: "the review line \"\(line)\" holds a full-width space or a tab; use ordinary spaces"), hint: signOffExample)
  }

  static func signOffWords(_ line: String, count: Int, in path: String, at range: Range<Int>) -> Self {
    .fault(
      "sign-off-words", in: path, at: range,
      Phrase(
        zh: "审查“\(line)”有 \(count) 段，应当是 3 段（步骤、姓名、日期），“公开”一行还有指纹共 4 段",
        en: "the review line \"\(line)\" has \(count) words; it needs step, person and day, and on 公开 a fingerprint"),
      hint: signOffExample)
  }

  static func unknownStep(_ word: String, in path: String, at range: Range<Int>) -> Self {
    let steps = ReviewStep.allCases.map(\.name)
    let near = NearMiss.best(for: word, among: steps)
    return .fault(
      "unknown-step", in: path, at: range,
      Phrase(
        zh: "没有“\(word)”这一步，五步是：\(steps.joined(separator: "、"))",
        en: "there is no step \"\(word)\"; the five are: \(steps.joined(separator: ", "))"),
      hint: Phrase(
        zh: "\(near.map { "是不是“\($0)”？" } ?? "")例如：- \(near ?? "初审") 李强 2013-05-22",
        en: "\(near.map { "did you mean \"\($0)\"? " } ?? "")for example: - \(near ?? "初审") 李强 2013-05-22"))
  }

  static func fingerprintOnWrongStep(_ step: ReviewStep, in path: String, at range: Range<Int>) -> Self {
    .fault(
      "fingerprint-on-wrong-step", in: path, at: range,
      Phrase(
        zh: "“\(step.name)”一行不能有指纹，只有“公开”一行有",
        en: "the line \"\(step.name)\" cannot have a fingerprint; only 公开 has one"), hint: signOffExample)
  }

  static func badFingerprint(_ word: String, in path: String, at range: Range<Int>) -> Self {
    .fault(
      "bad-fingerprint", in: path, at: range,
      Phrase(
        zh: "指纹“\(word)”不对，应当是 12 位，只有 0-9 和小写 a-f",
        en: "the fingerprint \"\(word)\" must be 12 digits of 0-9 and lower-case a-f"),
      hint: Phrase(
        zh: "指纹由 noticeboard check 给出，例如：- 公开 周静 2013-06-03 3f9c1a77b2e0",
        en: "noticeboard check prints it, for example: - 公开 周静 2013-06-03 3f9c1a77b2e0"))
  }
}
