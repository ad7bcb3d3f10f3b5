/// Documents of office programs, as small as they can be.
package enum OfficeSample {
  private static let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"

  /// A Word document; `body` stands inside `w:body`.
  package static func docx(_ body: String, _ more: [(name: String, text: String)] = []) -> ZipSample {
    ZipSample(
      [("[Content_Types].xml", types), ("word/document.xml", "<w:document><w:body>\(body)</w:body></w:document>")]
        + more)
  }

  /// A Word document of one paragraph.
  package static func docx(text: String) -> ZipSample { docx(paragraph([text])) }

  /// A paragraph of runs.
  package static func paragraph(_ runs: [String]) -> String {
    "<w:p>\(runs.map { "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }.joined())</w:p>"
  }

  /// A sheet of a workbook: its name, its state, and what stands inside `worksheet`.
  package typealias Sheet = (name: String, state: String, xml: String)

  /// An Excel workbook.
  package static func xlsx(
    _ sheets: [Sheet], shared: [String] = [], _ more: [(name: String, text: String)] = []
  ) -> ZipSample {
    let list = sheets.enumerated().map { position, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(position + 1)\" state=\"\(sheet.state)\" r:id=\"rId\(position + 1)\"/>"
    }
    let relations = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    var parts = [
      (name: "[Content_Types].xml", text: types),
      ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>\(list.joined())</sheets></workbook>"),
      ("xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>"),
      ("xl/sharedStrings.xml", "<sst>\(shared.map { "<si>\($0)</si>" }.joined())</sst>"),
    ]
    for (position, sheet) in sheets.enumerated() {
      parts.append(("xl/worksheets/sheet\(position + 1).xml", "<worksheet>\(sheet.xml)</worksheet>"))
    }
    return ZipSample(parts + more)
  }

  /// A sheet of one row of cells of words.
  package static func row(_ cells: [String]) -> String {
    let letters = Array("ABCDEFGH")
    let row = zip(letters, cells).map { "<c r=\"\($0)1\" t=\"inlineStr\"><is><t>\($1)</t></is></c>" }
    return "<sheetData><row r=\"1\">\(row.joined())</row></sheetData>"
  }

  /// An OpenDocument file; `body` stands inside the body of `content.xml`.
  package static func open(_ kind: String, _ body: String, styles: String = "") -> ZipSample {
    ZipSample([
      ("mimetype", "application/vnd.oasis.opendocument.\(kind)"),
      (
        "content.xml",
        """
        <office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s">\
        <office:automatic-styles>\(styles)</office:automatic-styles>\
        <office:body><office:\(kind)>\(body)</office:\(kind)></office:body></office:document-content>
        """
      ), ("META-INF/manifest.xml", "<manifest/>"),
    ])
  }

  /// A document of the national fixed format, one page of pieces of text.
  package static func ofd(_ pieces: [String]) -> ZipSample {
    let objects = pieces.map { "<ofd:TextObject><ofd:TextCode X=\"0\" Y=\"5\">\($0)</ofd:TextCode></ofd:TextObject>" }
    return ZipSample([
      ("OFD.xml", "<ofd:OFD xmlns:ofd=\"o\"/>"),
      (
        "Doc_0/Pages/Page_0/Content.xml",
        "<ofd:Page xmlns:ofd=\"o\"><ofd:Layer>\(objects.joined())</ofd:Layer></ofd:Page>"
      ),
    ])
  }
}
