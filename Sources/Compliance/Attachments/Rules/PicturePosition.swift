import Diagnostics
import Extraction
import Notices

/// A picture that says where it was taken, which may be somebody's home.
struct PicturePosition: FileRule {
  static let rule = Rule(
    "picture-position", .hold, .error, title: Phrase(zh: "照片带拍摄位置", en: "Picture with its position"),
    requirement: Phrase(
      zh: "照片里不能留拍摄位置（GPS）：行踪和住址属于敏感个人信息。文档里插入的照片也算。",
      en: "A picture does not say where it was taken; pictures inside documents count as well."),
    basis: Phrase(zh: "个人信息保护法第二十八条", en: "Personal Information Protection Law, art. 28"),
    wrong: "手机原图 IMG_0001.jpg", right: "去掉位置后另存的 入户核查.jpg")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard file.file.extract?.hasPosition == true else { return }
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)里有拍摄位置（GPS）；不得公开",
        en: "\(file.title.en) says where it was taken; that must not be published"),
      hint: Phrase(
        zh: "Windows：右键、属性、详细信息、“删除属性和个人信息”；或者用画图打开，另存为 PNG。以后拍照先关掉相机的“位置”",
        en: "remove its properties, or save it anew as PNG; switch the camera's location off"), isConfidential: true)
  }
}
