import Diagnostics

struct FileRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "文件和编码", en: "files and encodings")

  private static let item = """
    ---
    标题: 关于防汛值班的通知
    索引号: 2013-0031
    形成日期: 2013-05-20
    保密: 可以公开
    ---

    各村要排好值班表。
    """

  let emptyFile = Rule(
    "empty-file", .fault, .error, title: Phrase(zh: "文件是空的", en: "empty file"),
    requirement: Phrase(
      zh: "条目、设置和台账不能是空文件；不需要的删去，需要的从表头写起。",
      en: "Items, settings and ledgers must not be empty: remove the file, or begin with its keys."),
    wrong: "（一个字也没有）",
    right: """
      ---
      标题: 关于防汛值班的通知
      索引号: 2013-0031
      形成日期: 2013-05-20
      保密: 可以公开
      ---
      """)
  let noFrontMatter = Rule(
    "no-front-matter", .fault, .error, title: Phrase(zh: "没有表头", en: "no front matter"),
    requirement: Phrase(
      zh: "条目的第一行是 ---，标题、索引号等写在两行 --- 之间，正文写在下面。",
      en: "The first line of an item is ---; the keys stand between two such lines and the text below them."),
    wrong: """
      标题: 关于防汛值班的通知

      各村要排好值班表。
      """,
    right: Self.item)
  let frontMatterNotClosed = Rule(
    "front-matter-not-closed", .fault, .error, title: Phrase(zh: "表头没有收尾", en: "front matter not closed"),
    requirement: Phrase(
      zh: "表头的最后一个项目下面要有第二行 ---，否则正文会被当作项目。",
      en: "Below the last key stands a second ---; without it the text would be read as keys."),
    wrong: """
      ---
      标题: 关于防汛值班的通知
      索引号: 2013-0031
      形成日期: 2013-05-20
      保密: 可以公开

      各村要排好值班表。
      """,
    right: Self.item)
  let frontMatterTooLong = Rule(
    "front-matter-too-long", .fault, .error, title: Phrase(zh: "表头太长", en: "front matter too long"),
    requirement: Phrase(
      zh: "表头最多 64 KiB。正文写在第二行 --- 的下面。",
      en: "The front matter may have 64 KiB; the text stands below the second ---."),
    wrong: """
      ---
      概述: （把整篇正文都写在这里）
      ---
      """,
    right: """
      ---
      概述: 一两句话说明内容
      ---

      正文写在这里。
      """)
  let nulByte = Rule(
    "nul-byte", .fault, .error, title: Phrase(zh: "不是文本文件", en: "not a text"),
    requirement: Phrase(
      zh: "条目要用纯文本保存；Word、图片等作为附件。",
      en: "An item is plain text; Word files and pictures are attachments."),
    wrong: "把“通知.doc”改名为“通知.md”", right: "附件: [{ 文件: 通知.pdf, 名称: 通知全文 }]")
  let gbkEncoding = Rule(
    "gbk-encoding", .fault, .error, title: Phrase(zh: "GBK 编码", en: "GBK encoding"),
    requirement: Phrase(
      zh: "文件要存成 UTF-8。用编辑器打开，“另存为”时编码选“UTF-8”。",
      en: "Files are saved as UTF-8: open the file in an editor and save it with that encoding."),
    wrong: "记事本“另存为”，编码：ANSI", right: "记事本“另存为”，编码：UTF-8")
  let utf16Encoding = Rule(
    "utf16-encoding", .fault, .error, title: Phrase(zh: "UTF-16 编码", en: "UTF-16 encoding"),
    requirement: Phrase(
      zh: "文件要存成 UTF-8，不能存成“Unicode”（UTF-16）。",
      en: "Files are saved as UTF-8, not as \"Unicode\" (UTF-16)."),
    wrong: "记事本“另存为”，编码：Unicode", right: "记事本“另存为”，编码：UTF-8")
  let notUtf8 = Rule(
    "not-utf8", .fault, .error, title: Phrase(zh: "编码不对", en: "not UTF-8"),
    requirement: Phrase(
      zh: "文件里有不是 UTF-8 的字节，多半是从别的编码粘贴来的；删去那几个字，重新输入。",
      en: "Some bytes are not UTF-8, most likely pasted from elsewhere: remove them and type the words again."),
    wrong: "标题: 关于\u{FFFD}\u{FFFD}的通知", right: "标题: 关于防汛的通知")
  let mergeConflict = Rule(
    "merge-conflict", .fault, .error, title: Phrase(zh: "git 合并没有做完", en: "a merge that was not ended"),
    requirement: Phrase(
      zh: "两个人改了同一处，git 把两种写法都放进文件，用 <<<<<<<、=======、>>>>>>> 三行隔开。留下对的一种，删去另一种和这三行，再签字、提交。",
      en:
        "Where two people changed one place, git keeps both texts between <<<<<<<, ======= and >>>>>>>: keep the right one, remove the other and the three lines."
    ),
    wrong: "<<<<<<< HEAD\n咨询电话：县热线\n=======\n咨询电话：镇热线\n>>>>>>> 修改电话", right: "咨询电话：镇热线")
}

private let rules = FileRules.shared

/// What can be wrong with a file as a whole.
extension Finding {
  private static let example = Example.marked(
    "---\n标题: 关于……的通知\n索引号: 2013-0031\n形成日期: 2013-05-20\n保密: 可以公开\n---")

  static func emptyFile(in path: String) -> Self {
    Finding(
      rules.emptyFile, in: path, Phrase(zh: "文件是空的", en: "the file is empty"),
      hint: Phrase(
        zh: "不需要时请删去文件；需要时从项目写起：\n\(example)", en: "remove it, or begin with the keys:\n\(example)"))
  }

  static func emptyFile(in path: String, example: String) -> Self {
    Finding(
      rules.emptyFile, in: path, Phrase(zh: "文件是空的", en: "the file is empty"),
      hint: Phrase(zh: "第一行应当是：\(Example.marked(example))", en: "the first line should be: \(Example.marked(example))"))
  }

  /// `first` is the first line that is not empty, and whether lines stand above it.
  static func noFrontMatter(_ first: String, isBelow: Bool, in path: String, at range: Range<Int>) -> Self {
    let hint: Phrase? =
      if first.allSatisfy({ "-—－–―─=＝_ \t\u{3000}".contains($0) }), first.count > 1 {
        isBelow && first == "---"
          ? Phrase(zh: "删去“---”上面的空行，它要是第一行", en: "remove what stands above ---, which has to be the first line")
          : Phrase(
            zh: "项目上面、下面的“\(first.prefix(12))”都改成三个半角短横线，前面不空格；正确的写法：---",
            en: "write three hyphens above and below the keys, without blanks before them; correct: ---")
      } else if first.contains(":") || first.contains("：") {
        Phrase(
          zh: "在“\(first.prefix(24))”上面加一行；正确的写法：\n---\n\(first)", en: "add a line above it; correct:\n---\n\(first)")
      } else {
        nil
      }
    return Finding(
      rules.noFrontMatter, in: path, at: range,
      Phrase(zh: "第一行应当是 ---，项目写在两行 --- 之间", en: "the first line must be ---; the keys stand between two such lines"),
      hint: hint ?? Phrase(zh: "例如：\n\(example)", en: "for example:\n\(example)"))
  }

  static func frontMatterNotClosed(in path: String, opened: Range<Int>) -> Self {
    Finding(
      rules.frontMatterNotClosed, in: path, at: opened,
      Phrase(
        zh: "从这里开始的项目没有结束：缺少第二行 ---", en: "the keys that begin here never end: the second --- is missing"),
      hint: Phrase(
        zh: "在最后一个项目下面另起一行写 ---（三个半角短横线），例如：\n\(example)",
        en: "write --- (three hyphens) on a line of its own below the last key, for example:\n\(example)"))
  }

  static func frontMatterTooLong(_ count: Int, limit: Int, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.frontMatterTooLong, in: path, at: range,
      Phrase(
        zh: "项目部分有 \(count) 字节，最多 \(limit) 字节",
        en: "the keys take \(count) bytes; at most \(limit) are allowed"),
      hint: Phrase(
        zh: "正文写在第二行 --- 的下面，上面只写项目，例如：\n\(example)",
        en: "the text stands below the second ---, only keys above it, for example:\n\(example)"))
  }

  static func nulByte(in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.nulByte, in: path, at: range,
      Phrase(zh: "文件里有空字节（NUL），不是文本文件或已损坏", en: "the file holds a NUL byte: it is not a text or it is damaged"),
      hint: Phrase(
        zh: "请重新保存为 UTF-8 文本；Word、图片等请作为附件，例如：附件: [{ 文件: 预案.pdf, 名称: 预案全文 }]",
        en: "save it again as UTF-8 text; other files are attachments, for example: 附件: [{ 文件: 预案.pdf, 名称: 预案全文 }]"))
  }

  static func mergeConflict(in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.mergeConflict, in: path, at: range,
      Phrase(
        zh: "这里是 git 合并没有做完的记号，文件里有两种写法", en: "git left a mark of an unended merge here: the file holds two texts"),
      hint: Phrase(
        zh: "<<<<<<< 到 ======= 是一种写法，======= 到 >>>>>>> 是另一种；留下对的，删去另一种和这三行记号",
        en:
          "one text stands from <<<<<<< to =======, the other from ======= to >>>>>>>: keep the right one, and remove the other and the three marks"
      ))
  }

  static func wrongEncoding(_ encoding: TextEncoding.Guess, in path: String, at range: Range<Int>) -> Self {
    let name =
      switch encoding {
      case .gbk: "GBK"
      case .utf16: "UTF-16"
      case .unknown: "GB18030"
      }
    let (rule, zh, en) =
      switch encoding {
      case .gbk: (rules.gbkEncoding, "文件好像是 GBK（ANSI）编码", "the file seems to be in GBK (ANSI)")
      case .utf16: (rules.utf16Encoding, "文件是 UTF-16（Unicode）编码", "the file is in UTF-16 (\"Unicode\")")
      case .unknown: (rules.notUtf8, "这里的字节不是 UTF-8 文字", "these bytes are not UTF-8 text")
      }
    return Finding(
      rule, in: path, at: range, Phrase(zh: "\(zh)，必须是 UTF-8", en: "\(en); it must be UTF-8"),
      hint: Phrase(
        zh: "用记事本打开，“文件”→“另存为”，编码选“UTF-8”，覆盖原文件；例如命令：iconv -f \(name) -t UTF-8 旧文件 > 新文件",
        en: "open it in an editor and save it as UTF-8, for example: iconv -f \(name) -t UTF-8 old > new"))
  }
}
