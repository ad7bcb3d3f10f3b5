package import Diagnostics
import Generator
import Notices

extension EditingRefusal {
  /// What stands in the way and what to do, for the person at the terminal.
  package var words: Phrase {
    switch self {
    case .run(let failure): failure.words
    case .system, .changed, .exists, .standsAlready, .revisionExists, .link, .edit: ofFiles
    case .noItem, .severalItems, .notJudged, .findings: ofItems
    case .notNext, .allSigned, .signed, .dayBehind, .option, .noteMissing, .declined: ofSigning
    case .noIdentity, .address, .notOneself: ofPeople
    case .notOut, .withdrawnAlready, .notWithdrawable, .badReason: ofWithdrawal
    default: ofNewItems
    }
  }

  private var ofFiles: Phrase {
    switch self {
    case .system(let error, let path):
      Phrase(zh: "写不了“\(path)”：\(error.words.zh)", en: "cannot write \"\(path)\": \(error.words.en)")
    case .changed(let path):
      Phrase(
        zh: "“\(path)”在这期间被别人改动了，什么都没有写；请再看一遍，再运行一次",
        en: "\"\(path)\" was changed meanwhile, so nothing was written; read it again and run once more")
    case .exists(let path):
      Phrase(
        zh: "已经有“\(path)”，不会覆盖；请换一个标题，或者用 --folder 换一个文件夹",
        en: "\"\(path)\" exists and is not overwritten; choose another title, or another folder with --folder")
    case .standsAlready(let path):
      Phrase(
        zh: "已经有“\(path)”，不会覆盖；接着写它，要从头做起，先把它移走",
        en: "\"\(path)\" exists and is not overwritten; go on with it, or move it away to begin anew")
    case .revisionExists(let path, let index):
      Phrase(
        zh: "改稿已经有了：“\(path)”，不会覆盖；接着改它，改了就从填报重新签：noticeboard sign \(index) 填报。要重新做，先删去它",
        en: "there is a draft already, \"\(path)\", which is not overwritten; go on with it, and what was changed "
          + "is signed anew from its first step: noticeboard sign \(index) 填报; to begin anew remove it first")
    case .link(let path):
      Phrase(zh: "“\(path)”是链接，请写真正的文件", en: "\"\(path)\" is a link; name the file itself")
    case .edit(let failure, let path):
      Phrase(zh: "“\(path)”：\(failure.words.zh)", en: "\"\(path)\": \(failure.words.en)")
    default: Phrase(zh: "", en: "")
    }
  }

  private var ofItems: Phrase {
    switch self {
    case .noItem(let name, let near):
      Phrase(
        zh: "没有“\(name)”这一条；写索引号或者文件，例如：2014-0013"
          + (near.isEmpty ? "" : "。是不是：\(near.joined(separator: "、"))？"),
        en: "there is no item \"\(name)\"; write its number or its file, for example 2014-0013"
          + (near.isEmpty ? "" : "; did you mean: \(near.joined(separator: ", "))?"))
    case .severalItems(let name, let paths):
      Phrase(
        zh: "“\(name)”不止一条，请写全：\(paths.joined(separator: "、"))",
        en: "\"\(name)\" means several; write one in full: \(paths.joined(separator: ", "))")
    case .notJudged:
      Phrase(
        zh: "设置读不懂，无法判断谁能签、什么时候到期；请先改正上面的问题，什么都没有写",
        en: "the settings cannot be understood, so nobody can say who may sign; mend the above first; "
          + "nothing was written")
    case .findings(_, .before, _):
      Phrase(zh: "文件有上面的问题，请先改正；什么都没有写", en: "mend the above first; nothing was written")
    default:
      Phrase(
        zh: "写了以后 check 会说上面的话，所以没有写，文件保持原样",
        en: "check would say the above afterwards, so nothing was written and the file stays as it was")
    }
  }

  private var ofSigning: Phrase {
    switch self {
    case .notNext(let step, let next):
      Phrase(
        zh: "还轮不到“\(step.name)”，下一步是“\(next.name)”；请先由签“\(next.name)”的人签",
        en: "it is not \(step.name)'s turn; the next step is \(next.name), to be signed first by whoever may")
    case .signed(let line, let next):
      Phrase(
        zh: "“\(line.step.name)”已由“\(line.person)”在 \(line.date) 签过，下一步是“\(next.name)”；签错了的，本人删去那一行再签",
        en:
          "\(line.step.name) was signed by \"\(line.person)\" on \(line.date); the next step is \(next.name); what was "
          + "signed by mistake is taken out by the person, then signed anew")
    case .allSigned(let index):
      Phrase(
        zh: "五步已经签完。要改已经公开的信息，先做改稿：noticeboard new --revision \(index?.description ?? "索引号")",
        en: "all five steps are signed; to change what is published begin a revision: noticeboard new --revision "
          + (index?.description ?? "NUMBER"))
    case .dayBehind(let working, let signing):
      Phrase(
        zh: "签字日期只能是今天 \(signing)，而现在按 \(working) 判断（--as-of 或者 board.yaml 的冻结日期），不能预签；去掉它再签",
        en: "a signature bears today's date, \(signing), yet the board is judged as of \(working) (--as-of or 冻结日期); "
          + "nobody signs in advance; leave it out and sign again")
    case .declined: Phrase(zh: "没有签，什么都没有写", en: "not signed; nothing was written")
    case .option(let misfit): misfit.words
    default:
      Phrase(
        zh: "改稿没有写“变更说明”，读者看不到改了什么；加上，例如：--note 更正联系电话",
        en: "the draft has no 变更说明, so readers cannot see what was changed; add for example: --note 更正联系电话")
    }
  }

  private var ofPeople: Phrase {
    switch self {
    case .address(let address, let people, let who) where people.isEmpty:
      Phrase(
        zh: "people.yaml 里没有人用邮箱 \(address)：补上“邮箱”；board.yaml 允许共用电脑的，也可以写 --as 姓名\(Self.example(who).zh)",
        en: "nobody in people.yaml uses the address \(address): add 邮箱 there, or, on a board that allows 共用电脑, write "
          + "--as NAME\(Self.example(who).en)")
    case .address(let address, let people, _):
      Phrase(
        zh: "用邮箱 \(address) 的不止一人：\(people.joined(separator: "、"))；每人一个邮箱；board.yaml 允许共用电脑的，也可以写 --as 编号",
        en:
          "several people use the address \(address): \(people.joined(separator: ", ")); give each an own one, or, on a "
          + "board that allows 共用电脑, write --as ID")
    case .noIdentity(let who):
      Phrase(
        zh: "不知道是谁在签：git 没有设置 user.email，例如：git config user.email liqiang@example.invalid；"
          + "board.yaml 允许共用电脑的，也可以写 --as 姓名\(Self.example(who).zh)",
        en:
          "nobody knows who signs: git has no user.email, for example: git config user.email liqiang@example.invalid; "
          + "on a board that allows 共用电脑 write --as NAME\(Self.example(who).en)")
    case .notOneself(let person, let address, let people):
      Phrase(
        zh: "\(Self.identity(address, people).zh)，不能用 --as 写上“\(person)”。请“\(person)”本人先换成自己的身份再签："
          + "git config user.email 本人的邮箱（people.yaml 里登记的）；几个人确实只有一台电脑的，由管理公开栏的人在 board.yaml 写：共用电脑: 允许",
        en:
          "\(Self.identity(address, people).en): --as cannot write \"\(person)\". The person first sets the own identity: "
          + "git config user.email ADDRESS (as people.yaml has it); where several people truly have one computer, "
          + "whoever keeps the board writes into board.yaml: 共用电脑: 允许")
    default: Phrase(zh: "", en: "")
    }
  }

  /// Whom git names.
  private static func identity(_ address: String?, _ people: [String]) -> Phrase {
    guard let address else { return Phrase(zh: "git 没有说您是谁", en: "git does not say who you are") }
    if people.isEmpty {
      return Phrase(
        zh: "git 里的邮箱 \(address) 不是 people.yaml 里任何人的", en: "git's address \(address) is nobody's in people.yaml")
    }
    return Phrase(
      zh: "git 里的邮箱 \(address) 是\(people.map { "“\($0)”" }.joined(separator: "和"))的",
      en: "git's address \(address) is that of \(people.map { "\"\($0)\"" }.joined(separator: " and "))")
  }

  private static func example(_ who: [String]) -> Phrase {
    guard !who.isEmpty else { return Phrase(zh: "", en: "") }
    return Phrase(
      zh: "；今天可以签的人：\(who.joined(separator: "、"))", en: "; who could today: \(who.joined(separator: ", "))")
  }

  private var ofWithdrawal: Phrase {
    switch self {
    case .notOut(let index):
      Phrase(
        zh: "\(index) 现在没有公开，不用撤回。要是网站上还看得到，运行 noticeboard build，把 site/ 传上去，它就没有了",
        en: "\(index) is not out, so there is nothing to take back; if the site still shows it, build and upload site/")
    case .withdrawnAlready(let day):
      Phrase(
        zh: "已经在 \(day) 撤回；要改原因或者隐去标题，请直接改“撤回”一行",
        en: "withdrawn on \(day) already; to change the reason or hide the title edit the line 撤回")
    case .notWithdrawable(let path):
      Phrase(
        zh: "“\(path)”不能撤回，只有信息可以；改稿直接删去文件",
        en: "\"\(path)\" cannot be withdrawn, only items can; of a revision simply remove the file")
    default:
      Phrase(
        zh: "--reason 要写一句话，例如：--reason 表内多列了一栏", en: "--reason takes a sentence, for example --reason 表内多列了一栏")
    }
  }

  private var ofNewItems: Phrase {
    switch self {
    case .noCategory(let name, let known, let near): Self.unknown("类别", name, known, near)
    case .noKind(let name, let known, let near): Self.unknown("种类", name, known, near)
    case .noType(let name, let known, let near): Self.unknown("样式", name, known, near)
    case .noLedger(let name, let known, let near): Self.unknown("台账", name, known, near)
    case .noForm(let year):
      Phrase(zh: "\(year) 年没有年度报告的样式", en: "there is no form of yearly reports for \(year)")
    case .badTitle(let title):
      Phrase(
        zh: "“\(title)”不是标题；写标题的字，不写文件名，终端的编码要是 UTF-8",
        en: "\"\(title)\" is no title: write its words, not the name of a file, in a terminal of UTF-8")
    case .badFolder(let name):
      Phrase(
        zh: "--folder “\(name)”不行：写类别文件夹里面的文件夹，例如 2014",
        en: "--folder \"\(name)\" will not do: name a folder inside the category's, for example 2014")
    default:
      Phrase(zh: "这一年的索引号已经用完", en: "the numbers of this year are used up")
    }
  }

  private static func unknown(_ what: String, _ name: String, _ known: [String], _ near: String?) -> Phrase {
    Phrase(
      zh: "没有\(what)“\(name)”\(near.map { "，是不是“\($0)”？" } ?? "；")有：\(known.joined(separator: "、"))",
      en: "there is no \(what) \"\(name)\"\(near.map { ", did you mean \"\($0)\"?" } ?? ";") there are: "
        + known.joined(separator: ", "))
  }
}

extension EditingRefusal.Misfit {
  fileprivate var words: Phrase {
    switch self {
    case .publishOn:
      Phrase(
        zh: "--publish-on 只在签信息的“公开”一步时用；改稿并入当天就公开",
        en: "--publish-on goes with step 公开 of an item; a revision is out on the day it is folded in")
    case .publishOnBefore(let day):
      Phrase(zh: "--publish-on 不能早于今天 \(day)", en: "--publish-on cannot be before today, \(day)")
    case .note: Phrase(zh: "--note 只用于改稿", en: "--note is for revisions alone")
    case .noteTwice:
      Phrase(
        zh: "改稿里已经有“变更说明”，不用再写 --note", en: "the draft has 变更说明 already; leave --note out")
    }
  }
}
