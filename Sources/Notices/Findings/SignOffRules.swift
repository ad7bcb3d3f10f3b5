import Diagnostics

/// Rules on how sign-offs are written.
struct SignOffRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "审查签字的写法", en: "how sign-offs are written")

  let signOffSpacing = Rule(
    "sign-off-spacing", .fault, .error, title: Phrase(zh: "签字里的空格", en: "spaces of a sign-off"),
    requirement: Phrase(zh: "步骤、姓名、日期之间用一个半角空格。", en: "Step, person and day are parted by ordinary spaces."),
    wrong: "审查:\n  - 填报\u{3000}王芳\u{3000}2013-05-21",
    right: """
      审查:
        - 填报 王芳 2013-05-21
      """)
  let signOffWords = Rule(
    "sign-off-words", .fault, .error, title: Phrase(zh: "签字写了几段", en: "words of a sign-off"),
    requirement: Phrase(
      zh: "每行三段：步骤、姓名、日期；“公开”一行后面还有指纹。",
      en: "Each line has three words, step, person and day; on 公开 a fingerprint follows."),
    wrong: """
      审查:
        - 填报 王芳
      """,
    right: """
      审查:
        - 填报 王芳 2013-05-21
      """)
  let unknownStep = Rule(
    "unknown-step", .fault, .error, title: Phrase(zh: "没有这一步", en: "unknown step"),
    requirement: Phrase(zh: "五步是填报、初审、复审、复核、公开。", en: "The five steps are 填报, 初审, 复审, 复核 and 公开."),
    wrong: """
      审查:
        - 填写 王芳 2013-05-21
      """,
    right: """
      审查:
        - 填报 王芳 2013-05-21
      """)
  let fingerprintOnWrongStep = Rule(
    "fingerprint-on-wrong-step", .fault, .error, title: Phrase(zh: "指纹写错了行", en: "fingerprint on the wrong step"),
    requirement: Phrase(zh: "只有“公开”一行有指纹。", en: "Only the line of 公开 has a fingerprint."),
    wrong: """
      审查:
        - 填报 王芳 2013-05-21 3f9c1a77b2e0
      """,
    right: """
      审查:
        - 填报 王芳 2013-05-21
      """)
  let badFingerprint = Rule(
    "bad-fingerprint", .fault, .error, title: Phrase(zh: "指纹的写法", en: "form of a fingerprint"),
    requirement: Phrase(
      zh: "指纹是 noticeboard check 给出的 12 位，只有 0-9 和 a-f，照抄。",
      en: "A fingerprint is the 12 digits of 0-9 and a-f that noticeboard check prints."),
    wrong: """
      审查:
        - 公开 周静 2013-06-03 3F9C
      """,
    right: """
      审查:
        - 公开 周静 2013-06-03 3f9c1a77b2e0
      """)

  var rules: [Rule] {
    [
      signOffSpacing, signOffWords, unknownStep, fingerprintOnWrongStep, badFingerprint,
    ]
  }
}

private let rules = SignOffRules.shared

/// What can be wrong with a line of the review.
extension Finding {
  private static let signOffExample = Phrase(
    zh: "每行写成“步骤 姓名 日期”，用半角空格隔开，例如：- 初审 李强 2013-05-22",
    en: "each line is step, person and day, parted by ordinary spaces, for example: - 初审 李强 2013-05-22")

  static func signOffSpacing(_ line: String, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.signOffSpacing, in: path, at: range,
      Phrase(
        zh: "审查“\(line)”里用了全角空格或制表符，要用半角空格",
        en: "the review line \"\(line)\" holds a full-width space or a tab; use ordinary spaces"), hint: signOffExample)
  }

  static func signOffWords(_ line: String, count: Int, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.signOffWords, in: path, at: range,
      Phrase(
        zh: "审查“\(line)”有 \(count) 段，应当是 3 段（步骤、姓名、日期），“公开”一行还有指纹共 4 段",
        en: "the review line \"\(line)\" has \(count) words; it needs step, person and day, and on 公开 a fingerprint"),
      hint: signOffExample)
  }

  static func unknownStep(_ word: String, in path: String, at range: Range<Int>) -> Self {
    let steps = ReviewStep.allCases.map(\.name)
    let near = NearMiss.best(for: word, among: steps)
    return Finding(
      rules.unknownStep, in: path, at: range,
      Phrase(
        zh: "没有“\(word)”这一步，五步是：\(steps.joined(separator: "、"))",
        en: "there is no step \"\(word)\"; the five are: \(steps.joined(separator: ", "))"),
      hint: Phrase(
        zh: "\(near.map { "是不是“\($0)”？" } ?? "")例如：- \(near ?? "初审") 李强 2013-05-22",
        en: "\(near.map { "did you mean \"\($0)\"? " } ?? "")for example: - \(near ?? "初审") 李强 2013-05-22"))
  }

  static func fingerprintOnWrongStep(_ step: ReviewStep, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.fingerprintOnWrongStep, in: path, at: range,
      Phrase(
        zh: "“\(step.name)”一行不能有指纹，只有“公开”一行有",
        en: "the line \"\(step.name)\" cannot have a fingerprint; only 公开 has one"), hint: signOffExample)
  }

  static func badFingerprint(_ word: String, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.badFingerprint, in: path, at: range,
      Phrase(
        zh: "指纹“\(word)”不对，应当是 12 位，只有 0-9 和小写 a-f",
        en: "the fingerprint \"\(word)\" must be 12 digits of 0-9 and lower-case a-f"),
      hint: Phrase(
        zh: "指纹由 noticeboard check 给出，例如：- 公开 周静 2013-06-03 3f9c1a77b2e0",
        en: "noticeboard check prints it, for example: - 公开 周静 2013-06-03 3f9c1a77b2e0"))
  }
}
