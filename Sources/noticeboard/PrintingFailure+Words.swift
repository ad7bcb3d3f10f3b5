import Desk
import Diagnostics
import Generator
import Glibc
import Notices
import Programs

extension PrintingFailure {
  /// What happened and what to do, for the person at the terminal.
  var words: Phrase {
    switch self {
    case .noBrowser: .noBrowser
    case .browserNotFound(let name): .browserNotFound(name)
    case .browserRefused(let said): .browserRefused(said)
    case .browserEnded(let page, let said): .browserEnded(page, said)
    case .pageCrashed(let page):
      Phrase(
        zh: "印“\(page)”时浏览器的网页进程崩溃；关掉别的程序再试一次，还不行就分几次印",
        en: "the browser's process for “\(page)” crashed; close other programs and try again, or print in parts")
    case .tooSlow(let page, let seconds):
      Phrase(
        zh: "\(Self.work(page).zh)超过 \(seconds) 秒还没有好，已经停下；请再试一次",
        en: "\(Self.work(page).en) took more than \(seconds) s, so the browser was stopped; try again")
    case .notUnderstood(let page, let said):
      Phrase(
        zh: "\(Self.work(page).zh)时它的回答看不懂：\(said)；请换用新版的 Chromium",
        en: "\(Self.work(page).en): the browser's answer is not understood: \(said); use a recent Chromium")
    case .pageNotOpened(let page, let word):
      Phrase(zh: "浏览器打不开“\(page)”：\(word)", en: "the browser cannot open “\(page)”: \(word)")
    case .noPDF(let page, let place):
      Phrase(
        zh: "“\(page)”印出来的不是认得的 PDF（读到 \(place)）；没有存",
        en: "what was printed of “\(page)” is no PDF that is known (read as far as \(place)); it was not kept")
    case .partNotFound(let page, let part):
      Phrase(
        zh: "“\(page)”里找不到“\(part)”从哪一页开始；主题的查阅册模板要有这一条的锚点和目录里的链接",
        en: "where “\(part)” begins in “\(page)” is not known; the theme's binder must have its anchor and a link to it"
      )
    case .numbersMovedPages(let page):
      Phrase(
        zh: "“\(page)”加上页码以后分页变了；没有存。主题的打印样式不要给查阅册里的各条另设纸张和页边",
        en: "the pages of “\(page)” break elsewhere with their numbers; it was not kept. The theme must not give a "
          + "binder's sheets margins of their own"
      )
    case .notWritten(let path, let code):
      .notWritten(path, SystemError(code: code))
    case .cancelled: Phrase(zh: "停下了；已经印好的文件留着", en: "stopped; the files that are finished stay")
    }
  }

  /// What was being done: a page printed, or the browser started.
  private static func work(_ page: String) -> Phrase {
    page.isEmpty
      ? Phrase(zh: "启动浏览器", en: "starting the browser") : Phrase(zh: "用浏览器印“\(page)”", en: "printing “\(page)”")
  }
}

extension Phrase {
  fileprivate static let noBrowser = Phrase(
    zh: "没有找到浏览器（\(BrowserFinder.names.joined(separator: "、"))），做不了 PDF；Debian 上安装："
      + "apt install chromium fonts-lxgw-wenkai；装在别处的，用环境变量 NOTICEBOARD_BROWSER 写明路径",
    en: "no browser was found (\(BrowserFinder.names.joined(separator: ", "))), so there are no PDFs; on Debian: "
      + "apt install chromium fonts-lxgw-wenkai; one in another place is named by NOTICEBOARD_BROWSER")

  fileprivate static func browserNotFound(_ name: String) -> Phrase {
    Phrase(
      zh: "NOTICEBOARD_BROWSER 写的“\(name)”不是能运行的程序；改成浏览器的名字或路径，例如 /usr/bin/chromium",
      en: "“\(name)” of NOTICEBOARD_BROWSER is no program; write a browser's name or path, such as /usr/bin/chromium")
  }

  fileprivate static func notWritten(_ path: String, _ error: SystemError) -> Phrase {
    Phrase(zh: "写不了“\(path)”：\(error.words.zh)", en: "cannot write “\(path)”: \(error.words.en)")
  }

  fileprivate static func browserRefused(_ said: String) -> Phrase {
    Phrase(zh: "浏览器没有启动：\(lines(said))", en: "the browser did not start: \(lines(said))")
  }

  fileprivate static func browserEnded(_ page: String, _ said: String) -> Phrase {
    Phrase(
      zh: "印“\(page)”时浏览器自己退出了；请再试一次：\(lines(said))",
      en: "the browser ended while printing “\(page)”; try again: \(lines(said))")
  }

  private static func lines(_ said: String) -> String {
    said.split(separator: "\n").suffix(3).joined(separator: " / ")
  }

  /// A word that names nothing to print.
  static func unknown(_ unknown: PrintableList.Unknown) -> Phrase {
    let (word, near) = (unknown.word, unknown.near)
    return Phrase(
      zh: "“\(word)”不是已经公开的索引号，也不是类别、年度、单页、查阅册、张贴；\(near.map { "是不是“\($0)”？" } ?? "")"
        + "例如：noticeboard kiosk --pdf ../打印 2013-0031",
      en: "\"\(word)\" is neither a published index number nor a category, a year, sheets, binders or posters"
        + ";\(near.map { " did you mean \"\($0)\"?" } ?? "") for example: noticeboard kiosk --pdf ../print 2013-0031")
  }

  static func missing(_ missing: GlyphCheck.Missing) -> Phrase {
    let code = "U+" + String(missing.character.value, radix: 16, uppercase: true)
    let pages = list(missing.pages)
    return missing.isLost
      ? Phrase(
        zh: "“\(missing.character)”（\(code)）没有一种字体有，印出来是空格：\(pages.zh)；请安装有这个字的字体",
        en: "no installed face has “\(missing.character)” (\(code)), so it does not print: \(pages.en); install one")
      : Phrase(
        zh: "“\(missing.character)”（\(code)）没有 TrueType 字体有，能印，但在 PDF 里搜不到：\(pages.zh)；\(trueType.zh)",
        en:
          "no TrueType face has “\(missing.character)” (\(code)); it prints, but cannot be searched: \(pages.en); \(trueType.en)"
      )
  }

  static func moreMissing(_ count: Int) -> Phrase {
    Phrase(zh: "还有 \(count) 个字也是这样", en: "\(count) more characters are so")
  }

  /// Pages whose text was drawn glyph by glyph.
  static func drawn(_ names: [String]) -> Phrase {
    let pages = list(names)
    return Phrase(
      zh: "有 \(names.count) 个 PDF 里有字是画上去的（字体不是 TrueType，或者没有粗体），搜索和朗读靠不住：\(pages.zh)；\(trueType.zh)",
      en: "\(names.count) PDFs have drawn text (a face that is not TrueType, or that has no bold), which searching and "
        + "reading aloud cannot rely on: \(pages.en); \(trueType.en)")
  }

  /// Pages with a table that no letters make fit.
  static func tooWide(_ names: [String]) -> Phrase {
    let pages = list(names)
    return Phrase(
      zh: "有表格太宽，字缩到最小也印不下，数字会断行或者印不全：\(pages.zh)；请把表拆成几张，或者作附件"
        + "（大字版放不下的印普通版，张贴的加 --a3）",
      en: "a table is too wide even in the smallest letters, so numbers are torn or cut: \(pages.en); part it into "
        + "several, or attach it (print the ordinary edition instead of --large, a poster with --a3)")
  }

  /// Posters that do not end on their one sheet.
  static func tooLong(_ names: [String]) -> Phrase {
    let pages = list(names)
    return Phrase(
      zh: "这几张张贴稿一张纸印不下，下面的电话和二维码会落到第二页：\(pages.zh)；请把 board.yaml 里查阅点的名称、地址写短，"
        + "类别很多的用 --a3 打印",
      en: "these posters do not end on their one sheet, so telephone and code would stand on a second: \(pages.en); "
        + "shorten the query points in board.yaml, or print with --a3")
  }

  /// A PDF in which rows of a table are missing.
  static func lost(_ file: PrintedFile) -> Phrase {
    let rows = file.tables.lost.prefix(3)
    let more = file.tables.lost.count > 3
    return Phrase(
      zh: "“\(file.name)”的 PDF 里少了表格的内容：\(rows.map { "“\($0)”" }.joined(separator: "、"))\(more ? "等" : "")；"
        + "不要张贴、放进册子。请把这张表拆成几张，或者作附件",
      en: "parts of a table are not in the PDF of \(file.name): \(rows.map { "\"\($0)\"" }.joined(separator: ", "))"
        + "\(more ? " and more" : ""); do not put it up. Part the table into several, or attach it")
  }

  /// PDFs whose tables could not be looked for; a program's name, or its complaint.
  static func unread(_ names: [String], _ said: String) -> Phrase {
    let pages = list(names)
    return Phrase(
      zh: "没有核对 \(names.count) 个 PDF 里的表格印全了没有：\(pages.zh)；\(lines(said))。Debian 上安装："
        + "apt install poppler-utils poppler-data",
      en: "nobody looked whether the tables of \(names.count) PDFs are whole: \(pages.en); \(lines(said)). On Debian: "
        + "apt install poppler-utils poppler-data")
  }

  static func notChecked(_ failure: InstalledFaces.Failure) -> Phrase {
    switch failure {
    case .notInstalled:
      Phrase(
        zh: "没有安装 fc-list，没有查字体里有没有这些字；Debian 上安装：apt install fontconfig",
        en: "fc-list is not installed, so nobody looked whether every character has a face; on Debian: "
          + "apt install fontconfig")
    case .refused(let said):
      Phrase(zh: "fc-list 出错，没有查字体：\(lines(said))", en: "fc-list failed, so faces were not looked at: \(lines(said))")
    }
  }

  /// How many PDFs and pages there are now.
  static func printed(_ files: [PrintedFile], took: Duration) -> Phrase {
    let pages = files.reduce(0) { $0 + $1.pages }
    let changed = files.count(where: \.isChanged)
    let seconds = took.components.seconds
    return Phrase(
      zh: "\(files.count) 个 PDF，共 \(pages) 页；新写 \(changed) 个，没有变化 \(files.count - changed) 个；用时 \(seconds) 秒",
      en: "\(files.count) PDFs of \(pages) pages; \(changed) written, \(files.count - changed) unchanged; \(seconds) s")
  }

  private static let trueType = Phrase(
    zh: "请安装 TrueType 字体：方正、华文、中易的办公字体，或者 apt install fonts-lxgw-wenkai",
    en: "install TrueType faces: office fonts of 方正, 华文 or 中易, or apt install fonts-lxgw-wenkai")

  private static func list(_ names: [String]) -> Phrase {
    let first = names.prefix(8)
    let rest = names.count - first.count
    return Phrase(
      zh: first.joined(separator: "、") + (rest > 0 ? " 等" : ""),
      en: first.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""))
  }
}
