package import Diagnostics

extension FormerAddress {
  /// The address as it may have been meant; nil where nobody can tell.
  static func mended(_ written: String) -> String? {
    let candidates = [
      written + "index.html", written + ".html",
      written.split(separator: "/").map { $0.drop { $0 == "." || $0 == " " } }.filter { !$0.isEmpty }
        .joined(separator: "/"),
    ]
    let all = candidates + candidates.map { $0 + ".html" }
    let fitting = written.utf8.last == UInt8(ascii: "/") ? all : Array(all.dropFirst())
    return fitting.first { fault(in: $0) == nil }
  }
}

extension Phrase {
  /// Why a text is no former address.
  static func former(_ fault: FormerAddress.Fault) -> Self {
    switch fault {
    case .address(let fault): fault.words
    case .ending: Self(zh: "要以 .html 或 .htm 结尾", en: "it must end in .html or .htm")
    case .hidden: Self(zh: "有一段以点开头", en: "a part of it begins with a dot")
    case .character:
      Self(
        zh: "有 ?、#、\\、:、*、引号之类，或者看不见的字符",
        en: "it has one of ? # \\ : * < > | or a quote, or a character that nobody sees")
    case .name:
      Self(
        zh: "有一段以空格或点结尾，或者是 Windows 的设备名", en: "a part ends in a blank or a dot, or is a device of Windows")
    }
  }
}

extension SiteAddress.Fault {
  package var words: Phrase {
    switch self {
    case .empty: Phrase(zh: "地址为空", en: "it is empty")
    case .absolute: Phrase(zh: "不能以“/”开头", en: "it must not begin with “/”")
    case .emptyComponent: Phrase(zh: "有空的一段（连续或结尾的“/”）", en: "it has an empty part (two slashes, or one at the end)")
    case .dots: Phrase(zh: "不能含有“.”或“..”", en: "it must not step through “.” or “..”")
    case .controlCharacter: Phrase(zh: "含有控制字符", en: "it has a control character")
    case .tooLong: Phrase(zh: "名称超过 255 字节或地址超过 1024 字节", en: "a name exceeds 255 bytes or the whole 1024 bytes")
    case .reserved:
      Phrase(zh: "以 .noticeboard 开头的名称和 .git 不能使用", en: "names that begin with .noticeboard, and .git, are reserved")
    }
  }
}
