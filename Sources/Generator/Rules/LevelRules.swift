import Diagnostics

struct LevelRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "规则级别", en: "levels of rules")

  let levelOfUnknownRule = Rule(
    "level-of-unknown-rule", .fault, .error, title: Phrase(zh: "没有这个规则", en: "level of an unknown rule"),
    requirement: Phrase(
      zh: "“规则级别”里写问题末尾方括号里的规则名。", en: "规则级别 names rules as they stand in brackets behind each finding."),
    wrong: "规则级别: { due-son: 关闭 }", right: "规则级别: { due-soon: 关闭 }")
  let levelOfFixedRule = Rule(
    "level-of-fixed-rule", .fault, .error, title: Phrase(zh: "级别不能改", en: "level of a fixed rule"),
    requirement: Phrase(
      zh: "审查、保密、放行、撤回、泄露的规则，以及让文件读不懂的问题，级别不能改，也不能关闭。",
      en:
        "Rules on review, secrecy, release, withdrawal and leaks, and whatever cannot be understood, keep their level."
    ),
    wrong: "规则级别: { resident-id: 关闭 }", right: "规则级别: { late: 警告 }")
}
