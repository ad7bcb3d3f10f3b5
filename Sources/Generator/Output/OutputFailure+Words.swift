extension OutputFailure {
  /// What went wrong and what to do, in Chinese and English.
  package var words: (zh: String, en: String) {
    switch self {
    case .invalidPath(let path, let fault):
      ("“\(path)”不能作为网页地址：\(fault.words.zh)", "“\(path)” cannot be a page's address: \(fault.words.en)")
    case .writtenTwice(let path):
      ("两个网页使用同一地址“\(path)”", "two pages have the address “\(path)”")
    case .fileAndFolder(let path):
      ("“\(path)”既是网页又是其他网页的文件夹", "“\(path)” is a page and the folder of other pages at once")
    case .finished:
      ("输出已经结束，不能再写入网页", "the output is finished and takes no more pages")
    case .misplaced(let path, let fault):
      ("不能输出到“\(path)”：\(fault.words.zh)", "cannot write to “\(path)”: \(fault.words.en)")
    case .misplacedCalendar(let path):
      (
        "日历文件不能是“\(path)”：放在 content、themes、site 里会被读取或者公开；请放在外面，例如：--ics ../到期提醒.ics",
        "the calendar cannot be “\(path)”: in content, themes or site it would be read or published; put it outside, "
          + "for example --ics ../due.ics"
      )
    case .misplacedPrints(let path):
      (
        "PDF 文件夹不能是“\(path)”：放在 content、themes、site 里会被读取或者公开；请放在外面，例如：--pdf ../打印",
        "the folder of PDFs cannot be “\(path)”: in content, themes or site they would be read or published; put it "
          + "outside, for example --pdf ../print"
      )
    case .notAFolder(let path):
      ("“\(path)”不是文件夹；请换一个输出文件夹", "“\(path)” is not a folder; choose another output folder")
    case .notOurs(let path):
      (
        "“\(path)”不是空文件夹，也没有本程序的标记文件 .noticeboard，不会覆盖；请换一个空文件夹，例如 --output site",
        "“\(path)” is not empty and has no marker .noticeboard of this program, so it is not overwritten; "
          + "choose an empty folder, for example --output site"
      )
    case .otherPurpose(let path, let found, let wanted):
      (
        "“\(path)”里是\(found.words.zh)，不能写入\(wanted.words.zh)；请换一个文件夹",
        "“\(path)” holds \(found.words.en), so \(wanted.words.en) cannot go there; choose another folder"
      )
    case .anotherBuild(let path):
      ("另一次生成正在写入“\(path)”；请等它结束后再试", "another build is writing “\(path)”; try again when it has ended")
    case .sourceChanged(let path):
      (
        "附件“\(path)”在检查之后被改动；请再运行一次",
        "the file “\(path)” was changed after it was checked; run again"
      )
    case .system(let action, let path, let error):
      ("\(action.words.zh)“\(path)”失败：\(error.words.zh)", "cannot \(action.words.en) “\(path)”: \(error.words.en)")
    }
  }
}

extension OutputPurpose {
  fileprivate var words: (zh: String, en: String) {
    switch self {
    case .site: ("公开的网站", "the public site")
    case .drafts: ("未发布的审阅稿", "unpublished drafts")
    }
  }
}

extension OutputPath.Fault {
  fileprivate var words: (zh: String, en: String) {
    switch self {
    case .empty: ("地址为空", "it is empty")
    case .absolute: ("不能以“/”开头", "it must not begin with “/”")
    case .emptyComponent: ("有空的一段（连续或结尾的“/”）", "it has an empty part (two slashes, or one at the end)")
    case .dots: ("不能含有“.”或“..”", "it must not step through “.” or “..”")
    case .controlCharacter: ("含有控制字符", "it has a control character")
    case .tooLong: ("名称超过 255 字节或地址超过 1024 字节", "a name exceeds 255 bytes or the whole 1024 bytes")
    case .reserved: ("以 .noticeboard 开头的名称和 .git 不能使用", "names that begin with .noticeboard, and .git, are reserved")
    }
  }
}

extension OutputPlacement.Fault {
  fileprivate var words: (zh: String, en: String) {
    switch self {
    case .fileSystemRoot: ("这是文件系统的根目录", "it is the root of the file system")
    case .holdsBoard(let root):
      ("它包含公开栏本身的文件夹“\(root)”；正确示例：--output site", "it holds the board's own folder “\(root)”; correct: --output site")
    case .touchesSource(let source):
      (
        "它与文件夹“\(source)”重叠；请换一个，例如：--output site 或 --drafts ../preview",
        "it overlaps the folder “\(source)”; name another, for example --output site or --drafts ../preview"
      )
    }
  }
}

extension OutputFailure.Action {
  fileprivate var words: (zh: String, en: String) {
    switch self {
    case .open: ("打开", "open")
    case .list: ("列出文件夹", "list the folder")
    case .compare: ("比较旧文件", "compare the old file")
    case .makeFolder: ("建立文件夹", "make a folder for")
    case .write: ("写入", "write")
    case .exchange: ("更新输出文件夹", "replace the output folder")
    case .lock: ("锁定输出文件夹", "lock the output folder")
    case .recover: ("恢复上次中断的输出", "complete the interrupted output in")
    }
  }
}
