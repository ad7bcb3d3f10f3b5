package import Diagnostics

extension ScanProblem {
  /// What is wrong and what is required, in Chinese and English.
  package var words: Phrase {
    switch reason {
    case .linkLeadsOut(let target):
      Phrase(
        zh: "符号链接指向内容文件夹之外的“\(target)”；请换成文件本身",
        en: "the symbolic link leads out of the content folder to “\(target)”; put the file itself here")
    case .linkToHidden(let target):
      Phrase(
        zh: "符号链接指向隐藏的“\(target)”；请换成文件本身",
        en: "the symbolic link leads to “\(target)”, which is hidden; put the file itself here")
    case .linkToFolder(let target):
      Phrase(
        zh: "符号链接指向文件夹“\(target)”；只接受指向文件的链接",
        en: "the symbolic link leads to the folder “\(target)”; only links to files are followed")
    case .linkLoop(let target):
      Phrase(zh: "符号链接“\(target)”循环指向自己；请删除", en: "the symbolic link to “\(target)” leads back to itself; remove it")
    case .linkDangling(let target):
      Phrase(
        zh: "符号链接指向不存在的“\(target)”；请删除或改正",
        en: "the symbolic link leads to “\(target)”, which does not exist; remove or correct it")
    case .unreadable(let error): Phrase(zh: "无法读取：\(error.words.zh)", en: "cannot be read: \(error.words.en)")
    case .notAFile:
      Phrase(zh: "不是普通文件（管道、套接字或设备），不会打开", en: "is a pipe, socket or device, not a file, and is never opened")
    case .tooLarge(let size, let limit):
      Phrase(
        zh: "文件有 \(size) 字节，上限为 \(limit) 字节，未读取；大文件请作为附件",
        en: "the file has \(size) bytes, the limit is \(limit), so it is not read; make large files attachments")
    case .replaced: Phrase(zh: "扫描之后被换成了别的东西；请再运行一次", en: "was replaced by something else after the scan; run again")
    case .nameNotUTF8:
      Phrase(zh: "名称不是 UTF-8 编码（可能是 GBK）；请重新命名", en: "the name is not UTF-8, perhaps GBK; rename it")
    case .nameHasControlCharacter:
      Phrase(zh: "名称含有换行等控制字符；请重新命名", en: "the name has a line break or other control character; rename it")
    case .pathTooLong(let limit): Phrase(zh: "路径超过 \(limit) 字节；请缩短", en: "the path exceeds \(limit) bytes; shorten it")
    case .tooDeep(let limit): Phrase(zh: "文件夹嵌套超过 \(limit) 层", en: "folders are nested deeper than \(limit) levels")
    }
  }
}
