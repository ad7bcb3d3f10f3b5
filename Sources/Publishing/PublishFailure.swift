package import Diagnostics
package import Generator
package import Notices

/// Why a publication or a look at one came to its end; the target has its old site, or is brought on by the next run.
package enum PublishFailure: Error, Sendable {
  /// The board could not be read or built.
  case board(GeneratorFailure)
  /// A folder could not be written as a site.
  case output(OutputFailure)
  /// The system refused a file.
  case system(SystemError, path: String)
  /// A file of the site is no more what the manifest says.
  case siteChanged(path: String)
  /// A program that the target needs is not installed.
  case notInstalled(String)
  /// A program ended with an error, and said this: the host is down, full, or lets nobody write.
  case program(String, place: String, said: String)
  /// A host that was to be looked at does not answer.
  case noAnswer(String)
  /// The stick that a folder is on is not plugged in.
  case noStick(String)
  /// Somebody else is publishing to it.
  case locked(place: String, host: String, day: String)
  /// The repository holds what must not be published.
  case holdsContent(place: String)
  /// A place that says no host and folder.
  case badPlace(String)
  /// There is no site to be published, or nothing of ours to be looked at.
  case noSite(path: String)

  /// The exit code: 64 for what must not be asked for, 1 for a place that must not be used, else 74.
  package var code: Int32 {
    switch self {
    case .board(let failure): failure.isWrongUsage ? 64 : 74
    case .output(.misplaced), .badPlace: 64
    case .holdsContent: 1
    default: 74
    }
  }

  package var words: Phrase {
    switch self {
    case .board(let failure): failure.words
    case .output(let failure): failure.words
    case .system(let error, let path):
      Phrase(zh: "“\(path)”：\(error.words.zh)", en: "\"\(path)\": \(error.words.en)")
    case .siteChanged(let path):
      Phrase(
        zh: "“\(path)”在发布时被改动；目标没有动，请再运行一次",
        en: "\"\(path)\" was changed while it was being published; the target is as it was: run again")
    case .notInstalled(let name):
      Phrase(
        zh: "没有安装 \(name)；请安装，例如：apt install \(name)", en: "\(name) is not installed; for example: apt install \(name)")
    case .program(let name, let place, let said):
      Phrase(
        zh: "“\(place)”：\(name) 没有做成：\(said)。旧的网站还在；查明原因后再运行一次就接着做完",
        en: "\"\(place)\": \(name) failed: \(said). The old site is still there; when the cause is gone, run again")
    case .noAnswer(let place):
      Phrase(
        zh: "“\(place)”没有回答，没有核对成；看网址对不对、网站开没开，再运行一次：noticeboard verify \(place)",
        en: "\"\(place)\" does not answer, so that nothing was compared; see whether the address is right and the host "
          + "is up, and run once more: noticeboard verify \(place)")
    case .noStick(let folder):
      Phrase(
        zh: "“\(folder)”没有U盘：插上U盘再试；盘符变了的，改 board.yaml 里发布目标的位置",
        en: "there is no stick at \"\(folder)\": plug it in and try again, or mend the place in board.yaml")
    case .locked(let place, let host, let day):
      Phrase(
        zh: "“\(place)”正由 \(host) 发布（\(day)）；等它做完再试",
        en: "\(host) is publishing to \"\(place)\" (\(day)); try again when it has ended")
    case .holdsContent(let place):
      Phrase(
        zh: "“\(place)”里有 content/：草稿和历史都在里面，不能当公开的仓库；请另建一个只放网站的仓库",
        en: "\"\(place)\" holds content/, with drafts and history: publish to a repository that holds the site alone")
    case .badPlace(let place):
      Phrase(
        zh:
          "看不懂位置“\(place)”；ssh、rsync 写成 user@host:/srv/board 或 ssh://user@host:22/srv/board，rclone 写成 名称:文件夹（名称是 rclone config 里起的）",
        en: "\"\(place)\" is no place; of ssh and rsync write user@host:/srv/board or ssh://user@host:22/srv/board, "
          + "of rclone NAME:FOLDER with a name of rclone config")
    case .noSite(let path):
      Phrase(zh: "“\(path)”里没有本程序生成的网站", en: "\"\(path)\" holds no site of this program")
    }
  }
}

/// Why a site is not published as it is; what was withdrawn is taken down all the same.
package enum PublishRefusal: Sendable, Equatable {
  case errors
  /// So many blanks and sample values of board.yaml would reach readers.
  case unready(Int)
  /// Files of content/ or themes/ are not committed: their number and the first.
  case uncommitted(Int, first: String)
  /// Git does not say what is committed.
  case gitFailed(Phrase)
  /// The site stands at another day than today.
  case otherDay(CivilDate?, today: CivilDate)
  /// More papers would vanish from the target than the build lets vanish.
  case removals([String])

  /// The same for a public log, which names no file that may hold a draft.
  package var withoutNames: Self {
    if case .uncommitted(let count, _) = self { .uncommitted(count, first: "content/…") } else { self }
  }

  /// What stands against it and what to do.
  package var words: Phrase {
    switch self {
    case .errors:
      Phrase(
        zh: "生成时有错误，没有发布；改正上面列出的问题", en: "the build has errors, so nothing is published; mend what is listed above")
    case .unready(let count):
      Phrase(
        zh: "board.yaml 里有 \(count) 处没有填、或者还是示例的内容，没有发布；noticeboard check 逐条列出",
        en: "board.yaml has \(count) blanks or sample values, so nothing is published; noticeboard check lists each")
    case .uncommitted(let count, let first):
      Phrase(
        zh: "有 \(count) 个文件没有提交（\(first) ……），没有发布；先 git add、git commit，发布的才查得到是谁审的",
        en: "\(count) files are not committed (\(first) …), so nothing is published; commit them first")
    case .gitFailed(let words):
      Phrase(
        zh: "\(words.zh)，不知道有没有没提交的文件，没有发布", en: "\(words.en), so nobody knows what is committed; nothing is published")
    case .otherDay(let day, let today):
      Phrase(
        zh: "网站是按 \(day.map { "\($0)" } ?? "不知哪天") 生成的，今天是 \(today)，没有发布；先运行 noticeboard build，不写 --as-of",
        en: "the site is of \(day.map { "\($0)" } ?? "an unknown day") and today is \(today), so it is not published; "
          + "run noticeboard build without --as-of")
    case .removals(let names):
      Phrase(
        zh: "目标上会有 \(names.count) 条公开过的信息消失（\(names.prefix(5).joined(separator: "、")) ……），没有发布；"
          + "确要如此：noticeboard publish --allow-removals \(names.count)",
        en:
          "\(names.count) released papers would vanish from the target (\(names.prefix(5).joined(separator: ", ")) …), "
          + "so nothing is published; if it must be: noticeboard publish --allow-removals \(names.count)")
    }
  }
}
