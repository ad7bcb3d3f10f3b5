package import Diagnostics
package import Extraction
import Notices

/// Tells of a file beside items that no item uses and that holds what must not be public: a leak in waiting.
package enum FileUnusedLeak: RuleKeeper {
  package static let rule = Rule(
    "file-unused-leak", .duty, .error,
    title: Phrase(zh: "没有用到的文件里有不得公开的内容", en: "what must not be public in a file that nothing uses"),
    requirement: Phrase(
      zh: "没有列为附件的文件不会上网页，可是会提交、会被人拿到：有身份证号、银行卡号、手机号、密级标志的不放在 content 里；已提交的清除历史。",
      en:
        "A file that no item lists is on no page, yet it is committed and handed on: what holds identity numbers, cards, mobiles or secrecy marks does not lie in content/; if committed, the history is cleared."
    ),
    basis: Phrase(zh: "《个人信息保护法》第二十五条、第二十八条", en: "Personal Information Protection Law, articles 25 and 28"),
    wrong: "应急管理/人员底册.xlsx（有身份证号，没有一条信息列出它）", right: "（底册放在办公电脑上，不放进 content）")
}

extension Assessor {
  /// What must not be public in a file that no item uses; each kind is said once, with its first place.
  package func findings(aboutUnused examination: Examination, in path: String) -> [Finding] {
    LooseFile(examination, scans).leaks.map { kind in
      let (leak, count) = (kind.leak, kind.values.count)
      let place = kind.place.words { _ in true }
      return Finding(
        FileUnusedLeak.rule, in: path,
        Phrase(
          zh: "没有一条信息用到这个文件，\(place.zh)里却有\(leak.kind.zh)“\(leak.masked)”\(count > 1 ? "等\(count)个" : "")",
          en:
            "no item uses this file, and \(place.en) holds a \(leak.kind.en), \"\(leak.masked)\"\(count > 1 ? ", \(count) of the kind" : "")"
        ),
        hint: Phrase(
          zh: "移出 content，放在不提交的地方；已提交的，按 content/README.md 的泄露处置清除历史",
          en:
            "move it out of content/ to where nothing is committed; if committed, clear the history as content/README.md says"
        ),
        isConfidential: true)
    }
  }
}
