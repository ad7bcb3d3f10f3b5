import Diagnostics

struct SignOffRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "审查签字的写法", en: "how sign-offs are written")

  /// A review as it is begun, for the rules that show one put right.
  static let example = """
    审查:
      - 填报 王芳 2013-05-21
    """

  let signOffSpacing = Rule(
    "sign-off-spacing", .fault, .error, title: Phrase(zh: "签字里的空格", en: "spaces of a sign-off"),
    requirement: Phrase(zh: "步骤、姓名、日期之间用一个半角空格。", en: "Step, person and day are parted by ordinary spaces."),
    wrong: "审查:\n  - 填报\u{3000}王芳\u{3000}2013-05-21",
    right: SignOffRules.example)
  let signOffWords = Rule(
    "sign-off-words", .fault, .error, title: Phrase(zh: "签字写了几段", en: "words of a sign-off"),
    requirement: Phrase(
      zh: "每行四段：步骤、姓名、日期、指纹；“公开”一行，公开日期是另一天的，后面再写那一天。",
      en:
        "Each line has four words, step, person, day and fingerprint; on 公开 the first day shown follows where it is another."
    ),
    wrong: """
      审查:
        - 填报 王芳
      """,
    right: SignOffRules.example)
  let unknownStep = Rule(
    "unknown-step", .fault, .error, title: Phrase(zh: "没有这一步", en: "unknown step"),
    requirement: Phrase(zh: "五步是填报、初审、复审、复核、公开。", en: "The five steps are 填报, 初审, 复审, 复核 and 公开."),
    wrong: """
      审查:
        - 填写 王芳 2013-05-21
      """,
    right: SignOffRules.example)
  let badFingerprint = Rule(
    "bad-fingerprint", .fault, .error, title: Phrase(zh: "指纹的写法", en: "form of a fingerprint"),
    requirement: Phrase(
      zh: "指纹由 noticeboard sign 写上：26 个数字和大写字母，没有 I、L、O、U，中间一个半角连字符。",
      en: "noticeboard sign writes a fingerprint: 26 digits and capitals without I, L, O and U, a hyphen in the middle."
    ),
    wrong: """
      审查:
        - 填报 王芳 2013-05-21 8KQ4
      """,
    right: """
      审查:
        - 填报 王芳 2013-05-21 \(fingerprintExample)
      """)
}

private let rules = SignOffRules.shared

/// A fingerprint as it looks, for sentences and examples.
package let fingerprintExample = "8KQ4W0MZ7T2RB-5XN9C3JH6VDEA"

/// The first two lines of a review, as they are typed.
package let reviewExample = """
  \(SignOffRules.example)
    - 初审 李强 2013-05-22
  """

/// A review whose five steps are in order.
package let reviewedExample = """
  审查:
    - 填报 王芳 2013-05-21 \(fingerprintExample)
    - 初审 李强 2013-05-22 \(fingerprintExample)
    - 复审 赵敏 2013-05-24 \(fingerprintExample)
    - 复核 孙涛 2013-05-28 \(fingerprintExample)
    - 公开 周静 2013-06-03 \(fingerprintExample)
  """

/// What can be wrong with a line of the review.
extension Finding {
  /// The clerk's own line in order, else the example.
  private static func signOffHint(_ line: String) -> Phrase {
    OwnLine.signOff(line).map {
      Phrase(
        zh: "每行写成“步骤 姓名 日期 指纹”，用半角空格隔开；正确的写法：\($0)",
        en: "step, person, day and fingerprint, parted by ordinary spaces; correct: \($0)")
    }
      ?? signOffExample
  }

  private static let signOffExample = Phrase(
    zh: "每行写成“步骤 姓名 日期 指纹”，用半角空格隔开，例如：\(Example.marked("- 初审 李强 2013-05-22 \(fingerprintExample)"))",
    en:
      "each line is step, person, day and fingerprint, parted by ordinary spaces, for example: \(Example.marked("- 初审 李强 2013-05-22 \(fingerprintExample)"))"
  )

  static func signOffSpacing(_ line: String, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.signOffSpacing, in: path, at: range,
      Phrase(
        zh: "审查“\(line)”里用了全角空格或制表符，要用半角空格",
        en: "the review line \"\(line)\" holds a full-width space or a tab; use ordinary spaces"),
      hint: signOffHint(line))
  }

  static func signOffWords(_ line: String, count: Int, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.signOffWords, in: path, at: range,
      Phrase(
        zh: "审查“\(line)”有 \(count) 段，应当是 4 段（步骤、姓名、日期、指纹），只有“公开”一行后面可以再写公开日期",
        en:
          "the review line \"\(line)\" has \(count) words; it needs step, person, day and fingerprint, and on 公开 alone "
          + "the first day shown may follow"),
      hint: signOffHint(line))
  }

  /// The words are there, in another order.
  static func signOffOrder(_ line: String, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.signOffWords, in: path, at: range,
      Phrase(
        zh: "审查“\(line)”的次序不对，应当是步骤、姓名、日期、指纹",
        en: "the review line \"\(line)\" is in another order than step, person, day, fingerprint"),
      hint: signOffHint(line))
  }

  static func unknownStep(_ word: String, of line: String, in path: String, at range: Range<Int>) -> Self {
    let steps = ReviewStep.allCases.map(\.name)
    let near = NearMiss.best(for: word, among: steps)
    return Finding(
      rules.unknownStep, in: path, at: range,
      Phrase(
        zh: "没有“\(word)”这一步，五步是：\(steps.joined(separator: "、"))",
        en: "there is no step \"\(word)\"; the five are: \(steps.joined(separator: ", "))"),
      hint: near.flatMap { .step($0, of: line) }
        ?? Phrase(
          zh: "例如：\(Example.marked("- 初审 李强 2013-05-22"))", en: "for example: \(Example.marked("- 初审 李强 2013-05-22"))"))
  }

  static func badFingerprint(_ word: String, in path: String, at range: Range<Int>) -> Self {
    let meant = Fingerprint(meantBy: word)
    return Finding(
      rules.badFingerprint, in: path, at: range,
      Phrase(
        zh: "指纹“\(word)”不对，应当是 26 个数字和大写字母（没有 I、L、O、U），中间一个半角连字符",
        en:
          "the fingerprint \"\(word)\" must be 26 digits and capitals, without I, L, O and U, and a hyphen in the middle"
      ),
      hint: meant.map { Phrase(zh: "写成：\($0)", en: "write: \($0)") }
        ?? Phrase(
          zh: "指纹由 noticeboard sign 写上，不用手抄，例如：\(Example.marked("- 填报 王芳 2013-05-21 \(fingerprintExample)"))",
          en: "noticeboard sign writes it, for example: \(Example.marked("- 填报 王芳 2013-05-21 \(fingerprintExample)"))"))
  }
}

extension Phrase {
  /// The clerk's line with the step that was meant, where its other words are plain.
  fileprivate static func step(_ near: String, of line: String) -> Self {
    let right = OwnLine.signOff(line)
    let shown = right ?? Example.marked("- \(near) 李强 2013-05-22")
    return Self(
      zh: "是不是“\(near)”？\(right == nil ? "例如" : "正确的写法")：\(shown)",
      en: "did you mean \"\(near)\"? \(right == nil ? "for example" : "correct"): \(shown)")
  }
}
