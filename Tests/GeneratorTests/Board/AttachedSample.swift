import Samples
import Testing

/// A file that an item lists, and the rule that must hold the item; an empty rule when it may go out.
struct AttachedSample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let rule: String
  let name: String
  let bytes: [UInt8]

  private init(_ description: String, _ rule: String, _ name: String, _ bytes: [UInt8]) {
    testDescription = description
    self.rule = rule
    self.name = name
    self.bytes = bytes
  }

  private init(_ description: String, _ rule: String, _ name: String, _ text: String) {
    self.init(description, rule, name, Array(text.utf8))
  }

  /// Puts the file in place of the marked item's attachment.
  func attach(to board: inout TestBoard) throws {
    var item = try #require(board.items[TestBoard.marked])
    let file = "\(Canary.mark)\(name)"
    item.fields[4] = "附件: [{ 文件: \(file), 名称: \(Canary.mark)名称 }]"
    board.items[TestBoard.marked] = item
    board.files[TestBoard.attachment] = nil
    board.files["content/应急管理/\(file)"] = bytes
  }

  private static func drawing(_ content: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\">\(content)</svg>"
  }

  /// A synthetic identity number; no person has one of this region.
  private static let number = "370399199003074535"
  private static let leak = "\(Canary.mark)：\(number)"
}

extension AttachedSample {
  static let leaking = texts + office + pages + refused

  private static let texts: [Self] = [
    Self("an identity number in a table of commas", "resident-id", "名单.csv", "姓名,号码\n\(Canary.mark),\(number)\n"),
    Self("a secrecy mark in a text", "secrecy-mark", "说明.txt", "机密★1年\n\(Canary.mark)"),
    Self("an identity number in a drawing", "resident-id", "图.svg", drawing("<text>\(leak)</text>")),
    Self("an identity number in a drawing's comment", "resident-id", "图.svg", drawing("<!-- \(leak) -->")),
    Self(
      "an identity number in a drawing, a text for each letter", "resident-id", "图.svg",
      drawing("<text>\(Canary.mark)</text>" + number.map { "<text>\($0)</text>" }.joined())),
    Self(
      "a drawing with a photograph that has its position", "picture-position", "图.svg",
      drawing(
        "<title>\(Canary.mark)</title><image href=\"data:image/jpeg;base64,"
          + "\(HarmlessDrawing.base64(PictureSample.jpeg(PictureSample.exif())))\"/>")),
    Self(
      "an identity number in a photograph's comment", "resident-id", "照片.jpg", PictureSample.jpeg(nil, comment: leak)),
    Self("a photograph with its position", "picture-position", "照片.jpg", PictureSample.jpeg(PictureSample.exif())),
  ]

  private static let office: [Self] = [
    Self(
      "an identity number split over runs", "resident-id", "名单.docx",
      OfficeSample.docx(OfficeSample.paragraph(["\(Canary.mark)：3703991990", "03074535"])).bytes),
    Self(
      "an identity number in a comment", "resident-id", "名单.docx",
      OfficeSample.docx("", [("word/comments.xml", "<w:comments><w:p><w:t>\(leak)</w:t></w:p></w:comments>")]).bytes),
    Self(
      "an identity number in a hidden sheet", "resident-id", "名单.xlsx",
      OfficeSample.xlsx([
        ("公开", "visible", OfficeSample.row([Canary.mark])), ("底稿", "veryHidden", OfficeSample.row([number])),
      ]).bytes),
    Self(
      "an identity number in the name of a sheet", "resident-id", "名单.xlsx",
      OfficeSample.xlsx([(leak, "visible", OfficeSample.row(["1"]))]).bytes),
    Self(
      "an identity number in a spreadsheet of LibreOffice", "resident-id", "名单.ods",
      OfficeSample.open("spreadsheet", "<table:table><text:p>\(leak)</text:p></table:table>").bytes),
    Self(
      "an identity number broken over two lines of a fixed page", "resident-id", "名单.ofd",
      OfficeSample.ofd(["\(Canary.mark)2", "370399199003", "074535"]).bytes),
  ]

  private static let pages: [Self] = [
    Self("an identity number on the second page", "resident-id", "名单.pdf", PDFSample(["1", "QX7K3 \(number)"]).bytes),
    Self(
      "an identity number broken by a narrow column", "resident-id", "名单.pdf",
      PDFSample(["QX7K3\n370399199003\n074535"]).bytes),
    Self(
      "an identity number in an earlier version", "resident-id", "名单.pdf",
      PDFSample(["QX7K3 \(number)"]).changed(to: PDFSample(["clean"]).pages[0])),
    Self(
      "pages without text", "attachment-without-text", "扫描.pdf",
      PDFSample.drawn(["0 0 1 rg 100 100 200 300 re f"]).bytes),
  ]

  private static let refused: [Self] = [
    Self("an empty file", "attachment-empty", "名单.pdf", ""),
    Self("a file cut short", "attachment-unscannable", "名单.pdf", Array(PDFSample(["QX7K3"]).bytes.prefix(200))),
    Self(
      "a document of Word before 2007", "attachment-unscannable", "名单.doc",
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    Self("an archive", "attachment-unscannable", "名单.zip", ZipSample([(Canary.mark, "x")]).bytes),
    Self("bytes of no known type", "attachment-unscannable", "名单.dat", [0, 1, 2, 3]),
    Self("a page of HTML under another name", "attachment-dangerous", "名单.txt", "<html>\(Canary.mark)"),
    Self("a program by its name", "attachment-dangerous", "安装.bat", Canary.mark),
    Self("a drawing with a script", "attachment-dangerous", "图.svg", drawing("<script>\(Canary.mark)</script>")),
    Self(
      "a drawing with a script under another prefix", "attachment-dangerous", "图.svg",
      drawing("<xmlnsa:script xmlns:xmlnsa=\"http://www.w3.org/2000/svg\">\(Canary.mark)</xmlnsa:script>")),
    Self("a drawing of no namespace", "attachment-dangerous", "图.svg", "<svg><text>\(Canary.mark)</text></svg>"),
    Self("settings of Windows", "attachment-type", "参数.settingcontent-ms", Canary.mark),
    Self("an installer", "attachment-type", "安装.appref-ms", Canary.mark),
    Self("a library", "attachment-type", "资料.library-ms", Canary.mark),
    Self("a program of the web", "attachment-type", "应用.webmanifest", "{\"name\": \"\(Canary.mark)\"}"),
    Self("a name that ends with a dot", "attachment-type", "名单.txt.", Canary.mark),
    Self("a type that the board has not added", "attachment-type", "名单.json", "{\"名\": \"\(Canary.mark)\"}"),
    Self("a name without an ending", "attachment-suffix-missing", "名单", Canary.mark),
    Self(
      "a Word document named as a PDF", "attachment-type-mismatch", "名单.pdf", OfficeSample.docx(text: Canary.mark).bytes
    ),
  ]

  /// Files that go out as they are.
  static let clean: [Self] = [
    Self("a table of commas", "", "清单.csv", "\u{FEFF}名称,数量\n编织袋,1200\n"),
    Self("a text", "", "说明.txt", "联系电话：0533-000-0001\n"),
    Self("a Word document", "", "说明.docx", OfficeSample.docx(text: "示例镇政发〔2013〕12号").bytes),
    Self("a workbook", "", "清单.xlsx", OfficeSample.xlsx([("甲", "visible", OfficeSample.row(["编织袋", "1200"]))]).bytes),
    Self("a PDF", "", "说明.pdf", PDFSample(["1100 m", "760 m"]).bytes),
    Self("a fixed page", "", "说明.ofd", OfficeSample.ofd(["说明"]).bytes),
    Self("a drawing", "", "图.svg", drawing("<text>图</text>")),
    Self("a sound", "", "广播.mp3", Array("ID3\u{3}".utf8) + [0, 0, 0, 0, 0, 0, 0xFF, 0xFB]),
    Self("a photograph", "", "照片.jpg", PictureSample.jpeg(PictureSample.exif(hasPosition: false))),
  ]
}
