import Desk
import Diagnostics
import Notices

/// What an upgrade did and what is left, in sentences.
struct UpgradeReport {
  let upgraded: Upgraded
  let console: EditingConsole

  var lines: [Phrase] {
    var lines: [Phrase] = []
    if upgraded.isTrial { lines.append(Phrase(zh: "只是看看，什么也没有写", en: "only a trial: nothing was written")) }
    if !upgraded.isChanged, upgraded.provable.isEmpty {
      lines.append(Phrase(zh: "没有要升级的", en: "nothing to upgrade"))
    }
    lines += done + left
    if upgraded.isChanged, !upgraded.isTrial {
      lines.append(
        Phrase(zh: "看一遍 git diff，再提交；然后 noticeboard check", en: "look at git diff, commit, then noticeboard check"))
    }
    return lines
  }

  private var done: [Phrase] {
    var lines = upgraded.carried.map { paper in
      Phrase(
        zh: "\(name(paper))：旧指纹和内容一致，五行签字补上现在的指纹",
        en: "\(name(paper)): the former fingerprint is that of the text; its five lines bear today's")
    }
    lines += upgraded.withdrawn.map { paper in
      Phrase(
        zh: "\(name(paper))：已撤回，去掉了证明不了内容的旧指纹；不用重签，标题不再显示",
        en:
          "\(name(paper)): withdrawn; its former fingerprint, which proves nothing, is gone, and its title is not shown any more"
      )
    }
    lines += upgraded.written.map { Phrase(zh: "写好了 \($0)", en: "wrote \($0)") }
    lines += upgraded.replaced.map { path in
      path.hasPrefix("themes/")
        ? Phrase(zh: "\(path) 改名为 \(path).旧，用程序自带的主题", en: "\(path) is \(path).旧 now; the program's theme is used")
        : Phrase(zh: "\(path) 换成了现在的", en: "replaced \(path)")
    }
    return lines
  }

  private var left: [Phrase] {
    var lines = upgraded.provable.map { paper in
      Phrase(
        zh: "\(name(paper))：12 位旧指纹和内容一致，没有动", en: "\(name(paper)): its 12 digits are those of the text; left as it is")
    }
    if !upgraded.provable.isEmpty { lines.append(choice) }
    lines += upgraded.unsigned.map { paper, step in
      Phrase(
        zh: "\(name(paper))：签字没有现在的指纹，内容是不是当时签的无从证明，要重签：noticeboard sign \(item(paper)) \(step.name)",
        en: "\(name(paper)): its lines prove no text any more and must be signed again: "
          + "noticeboard sign \(item(paper)) \(step.name)")
    }
    lines += upgraded.changed.map { paper in
      Phrase(
        zh: "\(name(paper))：有“变更”，变更以前的内容已经不在，补不出当时的指纹；撤回，再按现在的内容另发一条："
          + "noticeboard withdraw \(item(paper)) --reason 换新的索引号",
        en:
          "\(name(paper)): the text before its change is gone, and so is its fingerprint; take it back and publish it "
          + "anew: noticeboard withdraw \(item(paper)) --reason …")
    }
    return lines + upgraded.outdated.map(outdated)
  }

  private var choice: Phrase {
    Phrase(
      zh: "12 位不够长，一分钟就能造出两篇旧指纹相同的文字，所以不自动换。没有人怀疑这些内容被换过的："
        + "noticeboard upgrade --fingerprints carry，五行补上现在的指纹；不敢说的：noticeboard upgrade --fingerprints drop，重签",
      en: "12 digits are short: two texts with the same are made in a minute. Where nobody doubts these texts: "
        + "noticeboard upgrade --fingerprints carry; else noticeboard upgrade --fingerprints drop, and sign again")
  }

  private func outdated(_ path: String) -> Phrase {
    path.hasPrefix("themes/")
      ? Phrase(
        zh: "\(path) 是以前程序的主题，缺现在的页面；没有改过的：noticeboard upgrade --replace \(path)；"
          + "改过的，在 theme.yaml 写 extends: default，只留改过的文件",
        en:
          "\(path) is a theme of an earlier program and lacks pages; if nobody changed it: noticeboard upgrade --replace "
          + "\(path); else write extends: default into theme.yaml and keep the changed files alone")
      : Phrase(
        zh: "\(path) 和程序现在的不同；没有自己加过东西的：noticeboard upgrade --replace \(path)",
        en: "\(path) differs from today's; if nothing of your own is in it: noticeboard upgrade --replace \(path)")
  }

  private func name(_ paper: Upgraded.Paper) -> String { console.shown(paper.path, paper.index) }

  private func item(_ paper: Upgraded.Paper) -> String { paper.index?.description ?? name(paper) }
}
