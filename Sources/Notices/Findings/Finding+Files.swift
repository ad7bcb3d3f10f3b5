/// What can be wrong with a file as a whole.
extension Finding {
  private static let example = "---\n标题: 关于……的通知\n索引号: 2013-0031\n形成日期: 2013-05-20\n保密: 可以公开\n---"

  static func emptyFile(in path: String) -> Self {
    .fault(
      "empty-file", in: path, Phrase(zh: "文件是空的", en: "the file is empty"),
      hint: Phrase(
        zh: "不需要时请删去文件；需要时从项目写起：\n\(example)", en: "remove it, or begin with the keys:\n\(example)"))
  }

  static func emptyFile(in path: String, example: String) -> Self {
    .fault(
      "empty-file", in: path, Phrase(zh: "文件是空的", en: "the file is empty"),
      hint: Phrase(zh: "第一行应当是：\(example)", en: "the first line should be: \(example)"))
  }

  static func noFrontMatter(in path: String, at range: Range<Int>) -> Self {
    .fault(
      "no-front-matter", in: path, at: range,
      Phrase(zh: "第一行应当是 ---，项目写在两行 --- 之间", en: "the first line must be ---; the keys stand between two such lines"),
      hint: Phrase(zh: "例如：\n\(example)", en: "for example:\n\(example)"))
  }

  static func frontMatterNotClosed(in path: String, opened: Range<Int>) -> Self {
    .fault(
      "front-matter-not-closed", in: path, at: opened,
      Phrase(
        zh: "从这里开始的项目没有结束：缺少第二行 ---", en: "the keys that begin here never end: the second --- is missing"),
      hint: Phrase(
        zh: "在最后一个项目下面另起一行写 ---（三个半角短横线），例如：\n\(example)",
        en: "write --- (three hyphens) on a line of its own below the last key, for example:\n\(example)"))
  }

  static func frontMatterTooLong(_ count: Int, limit: Int, in path: String, at range: Range<Int>) -> Self {
    .fault(
      "front-matter-too-long", in: path, at: range,
      Phrase(
        zh: "项目部分有 \(count) 字节，最多 \(limit) 字节",
        en: "the keys take \(count) bytes; at most \(limit) are allowed"),
      hint: Phrase(
        zh: "正文写在第二行 --- 的下面，上面只写项目，例如：\n\(example)",
        en: "the text stands below the second ---, only keys above it, for example:\n\(example)"))
  }

  static func nulByte(in path: String, at range: Range<Int>) -> Self {
    .fault(
      "nul-byte", in: path, at: range,
      Phrase(zh: "文件里有空字节（NUL），不是文本文件或已损坏", en: "the file holds a NUL byte: it is not a text or it is damaged"),
      hint: Phrase(
        zh: "请重新保存为 UTF-8 文本；Word、图片等请作为附件，例如：附件: [{ 文件: 预案.pdf, 名称: 预案全文 }]",
        en: "save it again as UTF-8 text; other files are attachments, for example: 附件: [{ 文件: 预案.pdf, 名称: 预案全文 }]"))
  }

  static func wrongEncoding(_ encoding: TextEncoding.Guess, in path: String, at range: Range<Int>) -> Self {
    let (rule, zh, en) =
      switch encoding {
      case .gbk: ("gbk-encoding", "文件好像是 GBK（ANSI）编码", "the file seems to be in GBK (ANSI)")
      case .utf16: ("utf16-encoding", "文件是 UTF-16（Unicode）编码", "the file is in UTF-16 (\"Unicode\")")
      case .unknown: ("not-utf8", "这里的字节不是 UTF-8 文字", "these bytes are not UTF-8 text")
      }
    return .fault(
      rule, in: path, at: range, Phrase(zh: "\(zh)，必须是 UTF-8", en: "\(en); it must be UTF-8"),
      hint: Phrase(
        zh: "用记事本打开，“文件”→“另存为”，编码选“UTF-8”，覆盖原文件；例如命令：iconv -f GBK -t UTF-8 旧文件 > 新文件",
        en: "open it in an editor and save it as UTF-8, for example: iconv -f GBK -t UTF-8 old > new"))
  }
}
