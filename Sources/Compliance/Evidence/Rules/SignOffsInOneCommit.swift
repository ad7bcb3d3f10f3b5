import Diagnostics
import Notices

struct SignOffsInOneCommit: EvidenceRule {
  static let rule = Rule(
    "sign-offs-in-one-commit", .hold, .error,
    title: Phrase(zh: "几个人的签字在一个提交里", en: "several people's sign-offs in one commit"),
    requirement: Phrase(
      zh: "几个人的签字不能由一个人一次提交。常见的原因是压缩合并（squash），或者几个人用一台电脑、一个 Git 身份。合并时保留每个人的提交；共用电脑时各用各的身份。",
      en: "The sign-offs of several people may not come from one commit. The usual causes are a squash merge and a "
        + "computer with one identity for everybody. Keep each person's commit when merging."),
    basis: .signing, wrong: "git merge --squash 审查分支", right: "git merge --no-ff 审查分支")

  func check(_ trail: JudgedTrail, _ findings: inout [Finding]) {
    for lines in trail.bundles {
      guard let first = lines.first else { continue }
      let author = trail.bench.author(first.introduction.commit.author)
      let commit = lines[0].introduction.commit
      let names = lines.map { "\($0.signOff.value.step.name) \($0.signOff.value.person)" }
      findings.add(
        Self.rule, in: trail.evidence.path, at: first.signOff.range,
        Phrase(
          zh: "\(names.joined(separator: "、")) 是“\(author)”一次提交的（\(commit.authored)，提交 \(commit.id)）；每个人的签字要由本人提交",
          en: "\(names.joined(separator: ", ")) all came in one commit of \"\(author)\" (\(commit.authored), commit "
            + "\(commit.id)); each must be committed by the person"),
        hint: Phrase(
          zh: "合并时不要压缩，例如：git merge --no-ff 分支名；共用电脑的，签字前先设自己的身份，例如：git config user.email liqiang@example.invalid",
          en:
            "merge without squashing, for example: git merge --no-ff BRANCH; on a shared computer set the own identity "
            + "first, for example: git config user.email liqiang@example.invalid"))
    }
  }
}
