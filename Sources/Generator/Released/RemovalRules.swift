import Diagnostics

/// Rules on what was released and would leave the site.
struct RemovalRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "公开过的信息不见了", en: "released papers that vanish")

  let vanished = Rule(
    "vanished", .duty, .error, title: Phrase(zh: "公开过的信息不见了", en: "released, and gone"),
    requirement: Phrase(
      zh: "公开过的信息，文件不能删，也不能改得放不出来。不该公开的用 noticeboard withdraw 撤回，网页上留下索引号、日期和原因。真要整条去掉，生成时写 --allow-removals。",
      en:
        "The file of a released item is neither deleted nor changed so that the gate holds it. What must go is taken back "
        + "with noticeboard withdraw: number, day and reason stay. --allow-removals lets a build remove it altogether."),
    basis: Phrase(
      zh: "条例2019第十二条（索引）、第二十四条（查阅）", en: "Regulation 2019, articles 12 (the index) and 24 (access)"),
    wrong: "rm content/应急管理/防汛预案.md", right: "noticeboard withdraw 2013-0031 --reason 表内多列了一栏")
  let removals = Rule(
    "removals", .fault, .error, title: Phrase(zh: "很多公开过的信息会不见", en: "many released papers would vanish"),
    requirement: Phrase(
      zh: "一次有三条以上公开过的信息会从网站上消失，多半是误删、误改了设置：什么都不写，旧网站不动。先改正原因；确要去掉的，写 --allow-removals 和条数。",
      en:
        "More than three released papers would vanish at once, as after a slip in the settings: nothing is written. Mend "
        + "the cause, or let it through with --allow-removals and their number."),
    wrong: "（删去 people.yaml 里签过很多信息的人）", right: "noticeboard build --allow-removals 32")
  let signerRemoved = Rule(
    "signer-removed", .duty, .error, title: Phrase(zh: "签过字的人从名册里删去了", en: "a signer taken off the roster"),
    requirement: Phrase(
      zh: "签过字的人不从 people.yaml 里删去；离任的写上任期的“至”。旧的签字不改写。",
      en: "Whoever signed stays in people.yaml; who left gets 至 in 任期. Old sign-offs are never rewritten."),
    wrong: "（删去离任的李强）",
    right: "- { 编号: liqiang, 姓名: 李强, 单位: 党政办公室, 步骤: [初审], 任期: { 从: 2011-01-01, 至: 2013-12-31 } }")
}
