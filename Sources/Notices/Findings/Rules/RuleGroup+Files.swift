extension RuleGroup {
  /// Rules of `Finding+Files.swift`: files and encodings.
  package static let files = RuleGroup(
    Phrase(zh: "文件和编码", en: "files and encodings"),
    [
      RuleDescription(
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
          """),
      RuleDescription(
        "no-front-matter", .fault, .error, title: Phrase(zh: "没有表头", en: "no front matter"),
        requirement: Phrase(
          zh: "条目的第一行是 ---，标题、索引号等写在两行 --- 之间，正文写在下面。",
          en: "The first line of an item is ---; the keys stand between two such lines and the text below them."),
        wrong: """
          标题: 关于防汛值班的通知

          各村要排好值班表。
          """,
        right: """
          ---
          标题: 关于防汛值班的通知
          索引号: 2013-0031
          形成日期: 2013-05-20
          保密: 可以公开
          ---

          各村要排好值班表。
          """),
      RuleDescription(
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
        right: """
          ---
          标题: 关于防汛值班的通知
          索引号: 2013-0031
          形成日期: 2013-05-20
          保密: 可以公开
          ---

          各村要排好值班表。
          """),
      RuleDescription(
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
          """),
      RuleDescription(
        "nul-byte", .fault, .error, title: Phrase(zh: "不是文本文件", en: "not a text"),
        requirement: Phrase(
          zh: "条目要用纯文本保存；Word、图片等作为附件。",
          en: "An item is plain text; Word files and pictures are attachments."),
        wrong: "把“通知.doc”改名为“通知.md”", right: "附件: [{ 文件: 通知.pdf, 名称: 通知全文 }]"),
      RuleDescription(
        "gbk-encoding", .fault, .error, title: Phrase(zh: "GBK 编码", en: "GBK encoding"),
        requirement: Phrase(
          zh: "文件要存成 UTF-8。用编辑器打开，“另存为”时编码选“UTF-8”。",
          en: "Files are saved as UTF-8: open the file in an editor and save it with that encoding."),
        wrong: "记事本“另存为”，编码：ANSI", right: "记事本“另存为”，编码：UTF-8"),
      RuleDescription(
        "utf16-encoding", .fault, .error, title: Phrase(zh: "UTF-16 编码", en: "UTF-16 encoding"),
        requirement: Phrase(
          zh: "文件要存成 UTF-8，不能存成“Unicode”（UTF-16）。",
          en: "Files are saved as UTF-8, not as \"Unicode\" (UTF-16)."),
        wrong: "记事本“另存为”，编码：Unicode", right: "记事本“另存为”，编码：UTF-8"),
      RuleDescription(
        "not-utf8", .fault, .error, title: Phrase(zh: "编码不对", en: "not UTF-8"),
        requirement: Phrase(
          zh: "文件里有不是 UTF-8 的字节，多半是从别的编码粘贴来的；删去那几个字，重新输入。",
          en: "Some bytes are not UTF-8, most likely pasted from elsewhere: remove them and type the words again."),
        wrong: "标题: 关于\u{FFFD}\u{FFFD}的通知", right: "标题: 关于防汛的通知"),
    ])
}
