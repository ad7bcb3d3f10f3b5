import Samples
import Testing

@testable import Extraction

/// What is read of Word documents.
struct WordTests {
  @Test("a number split over runs is one number; paragraphs are apart and counted")
  func runs() throws {
    let body = OfficeSample.paragraph(["第一段"]) + OfficeSample.paragraph(["3703991990", "0307", "4535"])
    let extract = try extract(OfficeSample.docx(body).bytes, as: .docx)
    #expect(extract.place(of: "370399199003074535") == .paragraph(2))
    #expect(extract.place(of: "第一段\n370399199003074535\n") != nil)
    #expect(extract.hidden == [])
  }

  @Test("rows of a table stand on one line, so that a column's head is seen from its cells")
  func tables() throws {
    func cell(_ text: String) -> String { "<w:tc>\(OfficeSample.paragraph([text]))</w:tc>" }
    let body = """
      <w:tbl><w:tr>\(cell("姓名"))\(cell("身份证号"))</w:tr><w:tr>\(cell("张三"))\(cell("123456"))</w:tr></w:tbl>\
      \(OfficeSample.paragraph(["后文"]))
      """
    let words = try extract(OfficeSample.docx(body).bytes, as: .docx).words
    let rows = words.split(separator: "\n").map { $0.split(separator: "|").map { $0.filter { !" ;".contains($0) } } }
    #expect(rows.contains { $0.filter { !$0.isEmpty } == ["姓名", "身份证号"] })
    #expect(rows.contains { $0.filter { !$0.isEmpty } == ["张三", "123456"] })
    #expect(rows.contains { $0 == ["后文"] })
  }

  @Test("deleted text is read as it stood, apart from what stands there now, and reported")
  func deletions() throws {
    let body = """
      <w:p><w:r><w:t>电话138</w:t></w:r><w:del><w:r><w:delText>0013</w:delText></w:r></w:del>\
      <w:ins><w:r><w:t>9999</w:t></w:r></w:ins><w:r><w:t>8000</w:t></w:r></w:p>
      """
    let extract = try extract(OfficeSample.docx(body).bytes, as: .docx)
    #expect(extract.place(of: "13899998000") == .paragraph(1))
    #expect(extract.place(of: "13800138000") == .part(.deletions))
    #expect(extract.hiddenKinds == [.deletion])
  }

  @Test("hidden text is read and reported; text that is shown again is not hidden")
  func vanish() throws {
    func run(_ properties: String) -> String { "<w:p><w:r><w:rPr>\(properties)</w:rPr><w:t>暗处</w:t></w:r></w:p>" }
    #expect(try extract(OfficeSample.docx(run("<w:vanish/>")).bytes, as: .docx).hiddenKinds == [.text])
    #expect(try extract(OfficeSample.docx(run("<w:vanish w:val=\"0\"/>")).bytes, as: .docx).hidden == [])
  }

  @Test("text is hidden by a style, by one that it rests on, or by the style of its paragraph")
  func hiddenByStyle() throws {
    let styles = """
      <w:styles><w:style w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>
      <w:style w:styleId="c"><w:basedOn w:val="a"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
      <w:style w:styleId="d"><w:basedOn w:val="d"/></w:style></w:styles>
      """
    func kinds(_ body: String) throws -> Set<HiddenPart.Kind> {
      try extract(OfficeSample.docx(body, [(name: "word/styles.xml", text: styles)]).bytes, as: .docx).hiddenKinds
    }
    for style in ["a", "b", "c", "d"] {
      let isHidden = style == "a" || style == "b"
      let run = "<w:p><w:r><w:rPr><w:rStyle w:val=\"\(style)\"/></w:rPr><w:t>暗处</w:t></w:r></w:p>"
      let paragraph = "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r><w:t>暗处</w:t></w:r></w:p>"
      #expect(try kinds(run) == (isHidden ? [.text] : []), "\(style)")
      #expect(try kinds(paragraph) == (isHidden ? [.text] : []), "\(style)")
    }
    let shown = "<w:p><w:r><w:rPr><w:rStyle w:val=\"a\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>明处</w:t></w:r></w:p>"
    #expect(try kinds(shown) == [])
    let former = "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
    #expect(try kinds("<w:p><w:r><w:rPr>\(former)</w:rPr><w:t>明处</w:t></w:r></w:p>") == [])
  }

  @Test("white words on the page and letters too small to be read are hidden; white on a ground of its own is not")
  func white() throws {
    func run(_ run: String, _ paragraph: String = "") -> String {
      "<w:p><w:pPr>\(paragraph)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t>暗处</w:t></w:r></w:p>"
    }
    let white = "<w:color w:val=\"FFFFFF\"/>"
    let shade = "<w:shd w:val=\"clear\" w:fill=\"C00000\"/>"
    func kinds(_ body: String) throws -> Set<HiddenPart.Kind> {
      try extract(OfficeSample.docx(body).bytes, as: .docx).hiddenKinds
    }
    #expect(try kinds(run(white)) == [.text])
    #expect(try kinds(run("<w:sz w:val=\"2\"/>")) == [.text])
    for body in [
      run(white + shade), run(white + "<w:highlight w:val=\"red\"/>"), run(white, shade),
      "<w:tbl><w:tr><w:tc>\(run(white))</w:tc></w:tr></w:tbl>", run("<w:color w:val=\"000000\"/>"),
      run("<w:sz w:val=\"21\"/>"), "<w:p><w:r><w:rPr>\(white)</w:rPr><w:t> </w:t></w:r></w:p>",
    ] {
      #expect(try kinds(body) == [], "\(body)")
    }
  }

  @Test(
    "every other part is read, and its place has a name",
    arguments: [
      ("word/comments.xml", Place.part(.comments)), ("word/header1.xml", .part(.header)),
      ("word/footer2.xml", .part(.footer)), ("word/footnotes.xml", .part(.footnotes)),
      ("docProps/core.xml", .part(.properties)), ("docProps/custom.xml", .part(.properties)),
      ("customXml/item1.xml", .part(.other)),
    ])
  func parts(name: String, place: Place) throws {
    let part = (name: name, text: "<x><p><t>QX7</t><t>K3</t></p></x>")
    let extract = try extract(OfficeSample.docx("", [part]).bytes, as: .docx)
    #expect(extract.place(of: "QX7K3") == place)
    #expect(extract.hiddenKinds == (place == .part(.comments) ? [.comment] : []))
  }

  @Test("words in attributes and field codes are read: addresses, alternative texts, hints")
  func attributes() throws {
    let body =
      "<w:p><wp:docPr descr=\"370399199003074535\"/><w:r><w:instrText>HYPERLINK QX7K3</w:instrText></w:r></w:p>"
    let extract = try extract(OfficeSample.docx(body).bytes, as: .docx)
    #expect(extract.place(of: "370399199003074535") == .part(.attributes))
    #expect(extract.place(of: "HYPERLINK QX7K3") == .part(.attributes))
  }

  @Test("a document in the document is read; what nobody can read holds")
  func embedded() throws {
    var sample = OfficeSample.docx(text: "外")
    sample.add("word/embeddings/book.xlsx", OfficeSample.xlsx([("甲", "visible", OfficeSample.row(["QX7K3"]))]).bytes)
    let inner = try extract(sample.bytes, as: .docx)
    guard case .inside = try #require(inner.place(of: "QX7K3")) else { return #expect(Bool(false)) }
    sample.add("word/embeddings/oleObject1.bin", [0xD0, 0xCF])
    #expect(failure(sample.bytes) == .unreadablePart)
  }

  @Test("macros are reported, a camera's position in an inserted photograph too")
  func macros() throws {
    var sample = OfficeSample.docx(text: "文")
    sample.add("word/media/image1.jpg", PictureSample.jpeg(PictureSample.exif()))
    #expect(try extract(sample.bytes, as: .docx).hasPosition)
    #expect(try !extract(sample.bytes, as: .docx).hasScript)
    sample.add("word/vbaProject.bin", [0])
    #expect(try extract(sample.bytes, as: .docx).hasScript)
  }
}
