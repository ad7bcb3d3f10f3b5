import Diagnostics
import Notices

/// Names commits whose author's day fits while the commit itself was made later: rebased, cherry-picked, or redated.
struct CommitRedated: EvidenceRule {
  static let rule = Rule(
    "commit-redated", .duty, .warning,
    title: Phrase(zh: "提交是后来重做的", en: "a commit made again later"),
    requirement: Phrase(
      zh: "变基、拣选和 git commit --date 会让作者日期早于提交日期，看不出签字究竟是哪天写的。存证起始以后不要改写已经共享的历史。",
      en:
        "Rebasing, cherry-picking and git commit --date leave an author's day before the commit's, so that nobody can "
        + "tell when a line was signed. Do not rewrite history that is shared."),
    wrong: "git commit --date=2014-03-25", right: "git commit")

  func check(_ trail: JudgedTrail, _ findings: inout [Finding]) {
    let redated = trail.lines.filter { line in
      line.faults.isEmpty && line.introduction.commit.committed > trail.bench.lastDay(after: line.signOff.value.date)
    }
    guard let first = redated.first else { return }
    let names = redated.map { "\($0.signOff.value.step.name) \($0.signOff.value.date)" }
    let commit = first.introduction.commit
    findings.add(
      Self.rule, in: trail.evidence.path, at: first.signOff.range,
      Phrase(
        zh: "\(names.joined(separator: "、"))：作者日期 \(commit.authored)，提交却在 \(commit.committed) 才做成（提交 \(commit.id)），"
          + "是变基、拣选或者改过日期；哪天签的无法证明",
        en: "\(names.joined(separator: ", ")): the author's day is \(commit.authored), but the commit was made on "
          + "\(commit.committed) (\(commit.id)): rebased, cherry-picked or redated; the day is not proved"),
      hint: Phrase(
        zh: "不要改写共享的历史；合并用：git merge --no-ff 分支名",
        en: "do not rewrite shared history; merge with: git merge --no-ff BRANCH"))
  }
}
