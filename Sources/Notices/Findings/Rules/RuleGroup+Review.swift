extension RuleGroup {
  /// Rules of `Finding+Review.swift`: how sign-offs are written.
  package static let signOffs = RuleGroup(
    Phrase(zh: "审查签字的写法", en: "how sign-offs are written"),
    [
      RuleDescription(
        "sign-off-spacing", .fault, .error, title: Phrase(zh: "签字里的空格", en: "spaces of a sign-off"),
        requirement: Phrase(zh: "步骤、姓名、日期之间用一个半角空格。", en: "Step, person and day are parted by ordinary spaces."),
        wrong: "审查:\n  - 填报\u{3000}王芳\u{3000}2013-05-21",
        right: """
          审查:
            - 填报 王芳 2013-05-21
          """),
      RuleDescription(
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
          """),
      RuleDescription(
        "unknown-step", .fault, .error, title: Phrase(zh: "没有这一步", en: "unknown step"),
        requirement: Phrase(zh: "五步是填报、初审、复审、复核、公开。", en: "The five steps are 填报, 初审, 复审, 复核 and 公开."),
        wrong: """
          审查:
            - 填写 王芳 2013-05-21
          """,
        right: """
          审查:
            - 填报 王芳 2013-05-21
          """),
      RuleDescription(
        "fingerprint-on-wrong-step", .fault, .error, title: Phrase(zh: "指纹写错了行", en: "fingerprint on the wrong step"),
        requirement: Phrase(zh: "只有“公开”一行有指纹。", en: "Only the line of 公开 has a fingerprint."),
        wrong: """
          审查:
            - 填报 王芳 2013-05-21 3f9c1a77b2e0
          """,
        right: """
          审查:
            - 填报 王芳 2013-05-21
          """),
      RuleDescription(
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
          """),
    ])
}
