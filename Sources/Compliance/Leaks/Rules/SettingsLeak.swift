package import Diagnostics
import Notices

/// Stops a build while settings, a ledger or the theme hold what must not be public: they have no review of their own.
package enum SettingsLeak: RuleKeeper {
  package static let rule = Rule(
    "settings-leak", .fault, .error,
    title: Phrase(zh: "设置、台账或主题里有不得公开的内容", en: "what must not be public in settings, a ledger or the theme"),
    requirement: Phrase(
      zh:
        "board.yaml、台账、主题里的文字不经过五步审查就上网页，所以身份证号、银行卡号、个人手机、密级标志一律不能有。对外公布的值班、服务手机写进 board.yaml 的“公开手机”。在改好之前什么也不写。",
      en:
        "What board.yaml, ledgers and themes say is shown without a review: they hold no identity number, card, personal mobile or secrecy mark. Mobiles of a duty or a service are listed under 公开手机 of board.yaml. Until then nothing is written."
    ),
    basis: Phrase(zh: "《个人信息保护法》第二十五条、第二十八条", en: "Personal Information Protection Law, articles 25 and 28"),
    wrong: "示例一村,张三,村会计,1××××××××××（本人手机）,2011-06-01,2014-12-31",
    right: "示例一村,张三,村会计,0533-000-0081,2011-06-01,2014-12-31")

  /// A leak of a file that pages are made of.
  static func finding(_ leak: Leak, in path: String, at range: Range<Int>) -> Finding {
    Finding(
      rule, in: path, at: range,
      Phrase(
        zh: "这里有\(leak.kind.zh)“\(leak.masked)”，会原样出现在网页上；改好之前不生成网站",
        en:
          "there is a \(leak.kind.en), \"\(leak.masked)\", which pages would show; until it is mended nothing is written"
      ),
      hint: leak.rule == MobilePhone.rule
        ? Phrase(
          zh: "写办公电话，例如：0533-000-0081。确是对外公布的值班、服务手机，在 board.yaml 写全 11 位：公开手机: [1××××××××××]；个人的删去",
          en:
            "write an office phone, for example 0533-000-0081; a mobile of a duty or a service is listed in board.yaml: 公开手机: [1××××××××××]; a personal one is taken out"
        )
        : Phrase(
          zh: "从这里删去；已提交的，按 content/README.md 的泄露处置清除历史",
          en: "take it out; if committed, clear the history as content/README.md says"), isConfidential: true)
  }
}
