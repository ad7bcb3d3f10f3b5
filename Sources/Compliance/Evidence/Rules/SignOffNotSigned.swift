import Diagnostics
import Notices

/// Requires that the commit of a line bears the signature of the person's own SSH key, where the person has one in
/// people.yaml or the board demands it of everybody: the name in a commit is what its computer says, a key is a person's.
struct SignOffNotSigned: EvidenceRule {
  static let rule = Rule(
    "sign-off-not-signed", .hold, .error,
    title: Phrase(zh: "签字的提交没有本人的密钥签名", en: "a sign-off without the person's own signature"),
    requirement: Phrase(
      zh: "people.yaml 里有“公钥”的人，签字的提交要用自己的密钥签名；board.yaml 写了“签名提交: 必须”的，人人都要。Git 里的名字和邮箱是自己填的，密钥才说明是谁。",
      en: "Whoever has a 公钥 in people.yaml signs the commit of a sign-off with the own key; with 签名提交: 必须 in "
        + "board.yaml everybody does. Name and address in a commit are self-declared; a key tells who it was."),
    basis: .signing, wrong: "git -c commit.gpgSign=false commit -m 初审", right: "git commit -S -m 初审")

  func check(_ trail: JudgedTrail, _ findings: inout [Finding]) {
    for line in trail.plain(.unsigned) {
      let person = trail.bench.roster.person(line.signOff.value.person)
      let hint: Phrase =
        person?.keys.isEmpty == false
        ? Self.signed(line.signOff.value)
        : Phrase(
          zh: "做一把密钥：ssh-keygen -t ed25519，把 .pub 文件里的一行写进 people.yaml，例如：公钥: [ssh-ed25519 AAAAC3Nza…… "
            + "\(person?.id ?? "liqiang")]，再由本人重新签、用密钥提交",
          en: "make a key with ssh-keygen -t ed25519, write the line of its .pub file into people.yaml, for example: "
            + "公钥: [ssh-ed25519 AAAAC3Nza…… \(person?.id ?? "liqiang")], and have the person sign anew with it")
      let other = trail.bench.signer(of: line.introduction.commit)
      let (signOff, commit) = (line.signOff.value, line.introduction.commit)
      let found =
        if let other {
          Phrase(zh: "是用“\(other.name)”的密钥签名的", en: "is signed with the key of \"\(other.name)\"")
        } else if person?.keys.isEmpty == false {
          Phrase(zh: "没有用本人的密钥签名", en: "is not signed with the person's key")
        } else {
          Phrase(zh: "没有签名，people.yaml 里也没有本人的公钥", en: "is not signed, and people.yaml has no key of the person")
        }
      findings.add(
        Self.rule, in: trail.evidence.path, at: line.signOff.range,
        Phrase(
          zh: "\(signOff.step.name) 签的是“\(signOff.person)”，提交 \(commit.id)（\(commit.authored)）\(found.zh)",
          en:
            "\(signOff.step.name) names \"\(signOff.person)\", but commit \(commit.id) (\(commit.authored)) \(found.en)"
        ), hint: hint)
    }
  }

  private static func signed(_ line: SignOff) -> Phrase {
    Phrase(
      zh: "请“\(line.person)”本人删去这一行提交一次，再签一次，用自己的密钥提交；电脑上先设好："
        + "git config gpg.format ssh，git config user.signingKey ~/.ssh/id_ed25519.pub，git config commit.gpgSign true",
      en: "\"\(line.person)\" commits once without the line, signs anew and commits with the own key; set first: "
        + "git config gpg.format ssh, git config user.signingKey ~/.ssh/id_ed25519.pub, git config commit.gpgSign true")
  }
}
