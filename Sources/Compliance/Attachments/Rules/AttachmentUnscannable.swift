import Diagnostics
import Extraction
import Notices

struct AttachmentUnscannable: FileRule {
  static let rule = Rule(
    "attachment-unscannable", .hold, .error, title: Phrase(zh: "附件查不了", en: "Attachment that cannot be checked"),
    requirement: Phrase(
      zh: "附件要能查内容：加密的、损坏的、类型不认识的都扣下。认得 PDF、DOCX、XLSX、PPTX、ODT、ODS、ODP、OFD、TXT、CSV、SVG 和 PNG、JPG、GIF、WebP 图片。",
      en: "An attachment can be looked through; what is encrypted, broken or of unknown type holds its item."),
    wrong: "附件: [{ 文件: 名单.doc, 名称: 名单 }]", right: "附件: [{ 文件: 名单.docx, 名称: 名单 }]（在 Word 或 WPS 里另存为 DOCX）")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard case .failure(let failure) = file.file.examination.result, file.file.size <= AttachedFile.sizeLimit,
      !file.file.examination.format.isDangerous
    else { return }
    let why = failure.words
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)\(why.zh)，查不了里面有没有不该公开的内容", en: "\(file.title.en) \(why.en) and cannot be looked through"),
      hint: Self.mend(failure, file.file.examination.format))
  }

  private static func mend(_ failure: ExtractionFailure, _ format: FileFormat) -> Phrase {
    switch failure {
    case .encrypted:
      Phrase(zh: "取消打开密码，另存一份再放进来，例如 名单.pdf", en: "save it without its password, for example 名单.pdf")
    case .missingTool:
      Phrase(
        zh: "请管理员安装：apt-get install poppler-utils poppler-data qpdf",
        en: "install them: apt-get install poppler-utils poppler-data qpdf")
    case .unreadablePart:
      Phrase(
        zh: "打开文件，删去里面插入的文件、对象和附件，或者打印成 PDF 再放进来，例如 名单.pdf",
        en: "take the embedded files and objects out, or print it to PDF, for example 名单.pdf")
    default: format == .archive ? unpack : convert
    }
  }

  private static let unpack = Phrase(
    zh: "不要打包：把里面的文件分别列为附件，例如\n附件:\n  - { 文件: 名单.pdf, 名称: 名单 }",
    en: "do not pack files: list each one, for example\n附件:\n  - { 文件: 名单.pdf, 名称: 名单 }")

  private static let convert = Phrase(
    zh: "用打开它的程序另存为 PDF 或 DOCX、XLSX，再放进来，例如 名单.pdf、名单.docx",
    en: "save it as PDF, DOCX or XLSX with the program that opens it, for example 名单.pdf or 名单.docx")
}

extension ExtractionFailure {
  fileprivate var words: Phrase {
    switch self {
    case .encrypted: Phrase(zh: "加了密码", en: "needs a password")
    case .broken: Phrase(zh: "已经损坏，或者不合规范", en: "is broken or not well formed")
    case .unknownType: Phrase(zh: "的类型不认识", en: "is of a type that is not known")
    case .tooLarge: Phrase(zh: "展开后太大、太深，或者太慢", en: "unpacks to too much, nests too deep or takes too long")
    case .unreadablePart: Phrase(zh: "里面还嵌着别的文件或对象", en: "holds other files or objects")
    case .unreadableFont: Phrase(zh: "的字体没有文字对照表", en: "uses a font without a table of letters")
    case .missingTool: Phrase(zh: "要用的检查程序没有安装", en: "needs a program that is not installed")
    }
  }
}
