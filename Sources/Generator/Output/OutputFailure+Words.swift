package import Diagnostics
import Notices

extension OutputFailure {
  /// What went wrong and what to do, in Chinese and English.
  package var words: Phrase {
    switch self {
    case .invalidPath(let path, let fault):
      Phrase(zh: "“\(path)”不能作为网页地址：\(fault.words.zh)", en: "“\(path)” cannot be a page's address: \(fault.words.en)")
    case .writtenTwice(let path):
      Phrase(zh: "两个网页使用同一地址“\(path)”", en: "two pages have the address “\(path)”")
    case .fileAndFolder(let path):
      Phrase(zh: "“\(path)”既是网页又是其他网页的文件夹", en: "“\(path)” is a page and the folder of other pages at once")
    case .finished:
      Phrase(zh: "输出已经结束，不能再写入网页", en: "the output is finished and takes no more pages")
    case .misplaced(let path, let fault):
      Phrase(zh: "不能输出到“\(path)”：\(fault.words.zh)", en: "cannot write to “\(path)”: \(fault.words.en)")
    case .misplacedCalendar(let path):
      Phrase(
        zh: "日历文件不能是“\(path)”：放在 content、themes、site 里会被读取或者公开；请放在外面，例如：--ics ../到期提醒.ics",
        en:
          "the calendar cannot be “\(path)”: in content, themes or site it would be read or published; put it outside, "
          + "for example --ics ../due.ics")
    case .misplacedPrints(let path):
      Phrase(
        zh: "PDF 文件夹不能是“\(path)”：放在 content、themes、site 里会被读取或者公开；请放在外面，例如：--pdf ../打印",
        en:
          "the folder of PDFs cannot be “\(path)”: in content, themes or site they would be read or published; put it "
          + "outside, for example --pdf ../print")
    case .notAFolder(let path):
      Phrase(zh: "“\(path)”不是文件夹；请换一个输出文件夹", en: "“\(path)” is not a folder; choose another output folder")
    case .notOurs(let path):
      Phrase(
        zh: "“\(path)”不是空文件夹，也没有本程序的标记文件 .noticeboard，不会覆盖；请换一个空文件夹",
        en: "“\(path)” is not empty and has no marker .noticeboard of this program, so it is not overwritten; "
          + "choose an empty folder")
    case .foreignArchive(let path):
      Phrase(
        zh: "“\(path)”已经有了，看不出是本程序打的包，不会覆盖；移走它，或者换一个文件夹名",
        en: "“\(path)” is there already and nothing tells that this program made it, so it is not overwritten; "
          + "move it away, or name another folder")
    case .otherPurpose(let path, let found, let wanted):
      Phrase(
        zh: "“\(path)”里是\(found.words.zh)，不能写入\(wanted.words.zh)；请换一个文件夹",
        en: "“\(path)” holds \(found.words.en), so \(wanted.words.en) cannot go there; choose another folder")
    case .otherBoard(let path, let found, let wanted):
      Phrase(
        zh:
          "“\(path)”里是“\(found)”的预览或者交给门户的一包，“\(wanted)”的不能写进去；请换一个文件夹",
        en:
          "“\(path)” holds the preview or package of “\(found)”, so that of “\(wanted)” cannot go there; choose another "
          + "folder")
    case .anotherBuild(let path):
      Phrase(zh: "另一次生成正在写入“\(path)”；请等它结束后再试", en: "another build is writing “\(path)”; try again when it has ended")
    case .sourceChanged(let path):
      Phrase(zh: "附件“\(path)”在检查之后被改动；请再运行一次", en: "the file “\(path)” was changed after it was checked; run again")
    case .system(let action, let path, let error):
      Phrase(
        zh: "\(action.words.zh)“\(path)”失败：\(error.words.zh)",
        en: "cannot \(action.words.en) “\(path)”: \(error.words.en)")
    }
  }
}

extension OutputPurpose {
  fileprivate var words: Phrase {
    switch self {
    case .site: Phrase(zh: "公开的网站", en: "the public site")
    case .drafts: Phrase(zh: "未发布的审阅稿", en: "unpublished drafts")
    case .portal: Phrase(zh: "交给门户的一包", en: "a package for a portal")
    }
  }
}

extension OutputPlacement.Fault {
  fileprivate var words: Phrase {
    switch self {
    case .fileSystemRoot: Phrase(zh: "这是文件系统的根目录", en: "it is the root of the file system")
    case .holdsBoard(let root):
      Phrase(
        zh: "它包含公开栏本身的文件夹“\(root)”；正确示例：--output site",
        en: "it holds the board's own folder “\(root)”; correct: --output site")
    case .touchesSource(let source):
      Phrase(
        zh: "它与文件夹“\(source)”重叠；请换一个，例如：--output site 或 --drafts ../preview",
        en: "it overlaps the folder “\(source)”; name another, for example --output site or --drafts ../preview")
    }
  }
}

extension OutputFailure.Action {
  fileprivate var words: Phrase {
    switch self {
    case .open: Phrase(zh: "打开", en: "open")
    case .list: Phrase(zh: "列出文件夹", en: "list the folder")
    case .compare: Phrase(zh: "比较旧文件", en: "compare the old file")
    case .readBody: Phrase(zh: "读回写在一边的正文", en: "read back a body put down in")
    case .makeFolder: Phrase(zh: "建立文件夹", en: "make a folder for")
    case .write: Phrase(zh: "写入", en: "write")
    case .exchange: Phrase(zh: "更新输出文件夹", en: "replace the output folder")
    case .lock: Phrase(zh: "锁定输出文件夹", en: "lock the output folder")
    case .recover: Phrase(zh: "恢复上次中断的输出", en: "complete the interrupted output in")
    }
  }
}
