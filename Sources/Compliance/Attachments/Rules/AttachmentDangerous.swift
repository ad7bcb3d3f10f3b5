import Diagnostics
import Extraction
import Notices

/// A file that runs something when it is opened: programs, HTML, macros, scripts of a PDF or a drawing.
///
/// Judged by the name and by the content; a page of HTML at the board's address could pass for the board.
struct AttachmentDangerous: FileRule {
  static let rule = Rule(
    "attachment-dangerous", .hold, .error, title: Phrase(zh: "附件带程序", en: "Attachment that runs"),
    requirement: Phrase(
      zh: "附件不能是程序、网页、带宏的文档，也不能是带脚本的 PDF：居民打开会有危险。看文件名，也看内容。SVG 图形里只能有画图的元素和属性，不能有脚本、动画、网页，也不能链接或者取外面的东西。",
      en:
        "An attachment is no program, web page or document with macros or scripts, by its name and by its content; an SVG holds only what draws, and neither runs, moves, links nor fetches."
    ),
    wrong: "附件: [{ 文件: 申请表.xlsm, 名称: 申请表 }]", right: "附件: [{ 文件: 申请表.xlsx, 名称: 申请表 }]（另存时选不带宏的格式）")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    if let refusals = file.file.extract?.refusals, !refusals.isEmpty {
      let parts = file.words(refusals.map { $0.words(file.holdsLeak) })
      return findings.add(
        Self.rule, at: file.file.range,
        Phrase(
          zh: "\(file.title.zh)里有不只是画图的内容：\(parts.zh)；图形不能运行、活动、链接，也不能取外面的东西",
          en: "\(file.title.en) holds more than a drawing: \(parts.en); it must neither run, move, link nor fetch"),
        hint: Phrase(
          zh: "用画图的程序另存为不带脚本和链接的“普通 SVG”，或者导出成 PNG、PDF，例如 示意图.png",
          en: "save it as plain SVG without scripts and links, or export it as PNG or PDF, for example 示意图.png"))
    }
    let reaches = file.file.reaches.filter { $0.kind != .local }
    if !reaches.isEmpty {
      let parts = file.words(reaches.map { $0.words(file) })
      return findings.add(
        Self.rule, at: file.file.range,
        Phrase(
          zh: "\(file.title.zh)里有会运行或者会取外面东西的内容：\(parts.zh)；居民打开附件时不能发生这些",
          en:
            "\(file.title.en) holds what runs or fetches from outside: \(parts.en); nothing of it may happen to a reader"
        ),
        hint: Phrase(
          zh: "删去这些链接、域、公式、控件或者动作后另存；最稳妥的是打印成新的 PDF，例如 申请表.pdf",
          en: "take them out and save anew; safest is to print it to a new PDF, for example 申请表.pdf"))
    }
    let isNamed = FileFormat(suffix: file.file.suffix)?.isDangerous == true
    guard isNamed || file.file.examination.format.isDangerous || file.file.extract?.hasScript == true else { return }
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)是程序、网页，或者带有宏或脚本；附件不能运行任何东西",
        en: "\(file.title.en) is a program, a web page, or holds macros or scripts; an attachment must not run anything"
      ),
      hint: Phrase(
        zh: "用打开它的程序另存为 PDF，或者不带宏的 DOCX、XLSX，例如 申请表.pdf",
        en: "save it as PDF, or as DOCX or XLSX without macros, for example 申请表.pdf"))
  }
}

extension Reach {
  /// What it is and where.
  fileprivate func words(_ file: NamedFile) -> Phrase {
    let place = file.words(place)
    let what: Phrase =
      switch kind {
      case .link: Phrase(zh: "链接 \(name)", en: "a link to \(name)")
      case .source: Phrase(zh: "从 \(name) 取来的模板、图片或者对象", en: "a template, picture or object from \(name)")
      case .field: Phrase(zh: "域 \(name)", en: "the field \(name)")
      case .formula: Phrase(zh: "公式 \(name)", en: "the formula \(name)")
      case .action: Phrase(zh: "动作 \(name)", en: "the action \(name)")
      case .element: Phrase(zh: "控件或者数据连接 \(name)", en: "the control or connection \(name)")
      case .local: Phrase(zh: "本机路径", en: "a path on a disk")
      }
    return Phrase(zh: "\(place.zh)的\(what.zh)", en: "\(what.en) in \(place.en)")
  }
}

extension Refusal {
  /// What is refused and where; a name that must not be repeated is left out.
  fileprivate func words(_ isSecret: (String) -> Bool) -> Phrase {
    let shown = name.utf8.count > 60 || isSecret(name) ? "" : " \(name)"
    let what: Phrase =
      switch kind {
      case .element: Phrase(zh: "元素\(shown)", en: "element\(shown)")
      case .attribute: Phrase(zh: "属性\(shown)", en: "attribute\(shown)")
      case .value: Phrase(zh: "属性\(shown) 的值", en: "value of\(shown)")
      case .style: Phrase(zh: "样式", en: "style")
      case .instruction: Phrase(zh: "处理指令\(shown)", en: "instruction\(shown)")
      case .documentType: Phrase(zh: "文档类型声明", en: "document type")
      case .entity: Phrase(zh: "实体\(shown)", en: "entity\(shown)")
      }
    return Phrase(zh: "第\(line)行的\(what.zh)", en: "\(what.en) in line \(line)")
  }
}
