import Diagnostics
import Extraction
import Notices

extension Place {
  /// Where it is, in the words of who opens the file; `isSecret` says which names must not be repeated.
  func words(_ isSecret: (String) -> Bool) -> Phrase {
    switch self {
    case .whole: Phrase(zh: "正文", en: "the text")
    case .line(let number): Phrase(zh: "第\(number)行", en: "line \(number)")
    case .page(let number): Phrase(zh: "第\(number)页", en: "page \(number)")
    case .slide(let number): Phrase(zh: "第\(number)张幻灯片", en: "slide \(number)")
    case .paragraph(let number): Phrase(zh: "第\(number)段", en: "paragraph \(number)")
    case .sheet(let name, let position):
      name.isEmpty || isSecret(name)
        ? Phrase(zh: "第\(position)个工作表", en: "sheet \(position)")
        : Phrase(zh: "工作表“\(name)”", en: "sheet \"\(name)\"")
    case .cell(let reference, let sheet):
      Phrase(zh: "\(sheet.words(isSecret).zh)的\(reference)格", en: "\(sheet.words(isSecret).en), cell \(reference)")
    case .part(let part): part.words
    case .inside(let place):
      Phrase(zh: "内嵌内容的\(place.words(isSecret).zh)", en: "\(place.words(isSecret).en) of what is embedded")
    }
  }
}

extension Place.Part {
  fileprivate var words: Phrase {
    switch self {
    case .comments: Phrase(zh: "批注", en: "the comments")
    case .header: Phrase(zh: "页眉", en: "the header")
    case .footer: Phrase(zh: "页脚", en: "the footer")
    case .footnotes: Phrase(zh: "脚注", en: "the footnotes")
    case .speakerNotes: Phrase(zh: "备注", en: "the speaker's notes")
    case .properties: Phrase(zh: "文档属性", en: "the properties")
    case .attributes: Phrase(zh: "看不见的名称、提示、链接或缓存", en: "names, hints, links or caches out of sight")
    case .objects: Phrase(zh: "注释、表单、书签或属性", en: "annotations, forms, bookmarks or properties")
    case .deletions: Phrase(zh: "修订记录里删去的文字", en: "text that was deleted and is still tracked")
    case .revision: Phrase(zh: "文件里留着的旧版本", en: "an earlier version that the file still holds")
    case .pictureNotes: Phrase(zh: "图片的附带信息", en: "notes beside the picture")
    case .other: Phrase(zh: "其他部分", en: "another part")
    }
  }
}
