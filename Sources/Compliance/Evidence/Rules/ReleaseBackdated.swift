import Diagnostics
import Notices

/// Requires that step 公开 reached the branch no later than the day it was published by its own words: a day of
/// publication that lies before the release is forged.
struct ReleaseBackdated: EvidenceRule {
  static let rule = Rule(
    "release-backdated", .hold, .error,
    title: Phrase(zh: "公开日期早于实际发布", en: "published before it was released"),
    requirement: Phrase(
      zh: "“公开”一行到达主分支的日子，不能晚于“公开日期”。晚了的，公开日期写实际的日子，加“逾期说明”；不能把日期写早。",
      en: "The line of step 公开 reaches the branch no later than 公开日期. What came later bears the true day and, if "
        + "it is late, 逾期说明; a day is never set back."),
    basis: Phrase(
      zh: "条例2019第二十六条：公开的期限；国办秘函〔2019〕19号：伪造发稿日期的，单项否决",
      en: "Regulation 2019, article 26: the period of publication; a forged date fails a whole inspection"),
    wrong: "4月10日合并，公开日期: 2014-03-28", right: "4月10日合并，公开日期: 2014-04-10，并写逾期说明")

  func check(_ trail: JudgedTrail, _ findings: inout [Finding]) {
    guard let published = trail.evidence.published else { return }
    for line in trail.plain(.releasedLate) {
      let (commit, arrival) = (line.introduction.commit, line.introduction.arrival)
      let source =
        arrival.isReceived
        ? Phrase(zh: "服务器接收", en: "the server received it")
        : arrival.commit == commit ? Phrase(zh: "提交", en: "it was committed") : Phrase(zh: "合并", en: "it was merged")
      let isRedated = !arrival.isReceived && arrival.commit == commit && commit.authored < arrival.day
      let author =
        isRedated
        ? Phrase(
          zh: "；作者日期 \(commit.authored)，是变基、拣选或者改过日期的提交",
          en: "; its author's day is \(commit.authored): rebased, cherry-picked or given another date")
        : Phrase(zh: "", en: "")
      findings.add(
        Self.rule, in: trail.evidence.path, at: published.range,
        Phrase(
          zh:
            "写的是 \(published.value) 公开，“公开”一行到 \(arrival.day) 才到主分支（\(source.zh)，提交 \(arrival.commit.id)）\(author.zh)；公开日期不得早于实际发布",
          en:
            "published on \(published.value) by its own words, but step 公开 reached the branch on \(arrival.day) (\(source.en), "
            + "commit \(arrival.commit.id))\(author.en); no day of publication before the release"),
        hint: Phrase(
          zh: "写实际公开的日子，例如：公开日期: \(arrival.day)；晚于期限的写逾期说明。整个历史改写过的，把 board.yaml 的“存证起始”改到改写以后，" + "并保存改写以前的封存件",
          en: "write the true day, for example: 公开日期: \(arrival.day), and 逾期说明 where it is late; after the whole "
            + "history was rewritten set 存证起始 of board.yaml to a later day and keep the sealed copy"))
    }
  }
}
