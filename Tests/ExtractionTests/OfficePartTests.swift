import Samples
import Testing

@testable import Extraction

/// What stands in the further parts of documents, and in places of their XML where nobody looks.
struct OfficePartTests {
  private let number = "370399199003074535"

  /// Whether the number is read as a whole, or in groups that are joined later.
  private func isRead(_ bytes: [UInt8]) throws -> Bool {
    try Extractor().examine(bytes).result.get().texts.contains { text in
      let words = String(decoding: text.bytes, as: UTF8.self)
      return words.contains(number)
        || text.breaksNumbers
          && words.filter { !$0.isWhitespace && $0 != "|" && $0 != ";" }.contains(number)
    }
  }

  private func docx(_ name: String, _ text: String) -> [UInt8] {
    OfficeSample.docx(OfficeSample.paragraph(["文"]), [(name, text)]).bytes
  }

  @Test("charts and diagrams are read, also what they remember of numbers")
  func charts() throws {
    #expect(try isRead(docx("word/charts/chart1.xml", "<c><c:pt><c:v>370399</c:v></c:pt><c:v>199003074535</c:v></c>")))
    #expect(try isRead(docx("word/diagrams/data1.xml", "<d><a:p><a:t>370399199</a:t><a:t>003074535</a:t></a:p></d>")))
    let phone = try Extractor().examine(docx("word/charts/chart1.xml", "<c><c:v>1.3800138E10</c:v></c>")).result.get()
    #expect(phone.words.contains("13800138000"))
  }

  @Test(
    "names, values and instructions of XML are read, whatever programs use them for",
    arguments: [
      "<r a=\"{370399199003074535\"/>", "<r rsid=\"370399199003074535\"/>", "<r path=\"m 370399199003074535\"/>",
      "<r xmlns:a=\"urn:370399199003074535\"/>", "<a370399199003074535/>", "<r a370399199003074535=\"x\"/>",
      "<r><!--370399199003074535--></r>", "<r/><?x 370399199003074535?>", "<r/><?a370399199003074535 ?>",
      "<r><AbbreviatedData>M 370399199003074535 1</AbbreviatedData></r>",
    ])
  func xml(text: String) throws { #expect(try isRead(docx("customXml/item1.xml", text))) }

  @Test("numbers that programs give to objects and sessions are no words")
  func identifiers() throws {
    let xml =
      "<r id=\"{13800138-0001-3800-1380-138001380001}\" rsidR=\"13800138\" path=\"m13800138,21600l21600,21600e\"/>"
    #expect(try !Extractor().examine(docx("customXml/item1.xml", xml)).result.get().words.contains("13800138"))
  }

  @Test(
    "what stands in the middle of a number and not in its line does not cut it",
    arguments: [
      "<w:pict><w:txbxContent><w:p><w:r><w:t>说明</w:t></w:r></w:p></w:txbxContent></w:pict>",
      "<w:ruby><w:rt><w:r><w:t>注</w:t></w:r></w:rt></w:ruby>", "<mc:Fallback><w:t>x</w:t></mc:Fallback>",
      "<w:softHyphen/>", "<w:lastRenderedPageBreak/>", "<w:tab/>", "<w:br/>",
    ])
  func asides(aside: String) throws {
    let run = { (text: String) in "<w:r><w:t>\(text)</w:t></w:r>" }
    #expect(try isRead(OfficeSample.docx("<w:p>\(run("3703991"))<w:r>\(aside)</w:r>\(run("99003074535"))</w:p>").bytes))
  }

  @Test("notes and comments of OpenDocument in the middle of a number do not cut it")
  func openAsides() throws {
    for aside in [
      "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>说</text:p></text:note-body></text:note>",
      "<office:annotation><creator>王</creator><text:p>说明</text:p></office:annotation>",
      "<draw:frame><desc>图</desc></draw:frame>",
    ] {
      #expect(try isRead(OfficeSample.open("text", "<text:p>3703991\(aside)99003074535</text:p>").bytes), "\(aside)")
    }
  }

  @Test("digits of fonts of symbols are read, as symbols and as letters of their own")
  func symbols() throws {
    let circled = number.utf8.map {
      "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0\(String($0 - 0x30 + 0x80, radix: 16))\"/></w:r>"
    }
    #expect(try isRead(OfficeSample.docx("<w:p>\(circled.joined())</w:p>").bytes))
    let letters = String(
      String.UnicodeScalarView(number.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xF000) }))
    #expect(try isRead(OfficeSample.docx(OfficeSample.paragraph([letters])).bytes))
  }

  @Test(
    "letters in parts that are no text are looked for",
    arguments: [
      "word/fonts/font1.odttf", "word/printerSettings/printerSettings1.bin", "word/media/image1.emf",
      "word/media/image1.bmp",
    ])
  func letters(name: String) throws {
    let wide: [UInt8] = number.utf8.flatMap { (digit) -> [UInt8] in [digit, 0] }
    for bytes in [Array(number.utf8), wide] {
      var sample = OfficeSample.docx(text: "文")
      sample.add(name, [0, 1] + bytes)
      #expect(try isRead(sample.bytes))
    }
  }

  @Test("a picture that is a packed file or holds one, and pictures that are packed, hold")
  func packed() {
    let zip = OfficeSample.docx(text: number).bytes
    for (name, bytes) in [
      ("word/media/image1.png", zip), ("word/media/image1.jpg", PictureSample.jpeg(nil) + zip),
      ("word/media/image1.emz", [0x1F, 0x8B, 8]), ("word/media/image1.svg", Array("<html/>".utf8)),
      ("word/media/film.mp4", zip),
    ] {
      var sample = OfficeSample.docx(text: "文")
      sample.add(name, bytes)
      #expect(failure(sample.bytes) == .unreadablePart, "\(name)")
    }
    #expect(failure(PictureSample.jpeg(nil) + zip) == .unreadablePart)
  }

  @Test("drawings within are read like those that go out by themselves")
  func drawings() throws {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>\(number)</text>%</svg>"
    #expect(try isRead(docx("word/media/image1.svg", drawing.replacing("%", with: ""))))
    let hostile = docx("word/media/image1.svg", drawing.replacing("%", with: "<script/>"))
    #expect(try !Extractor().examine(hostile).result.get().refusals.isEmpty)
  }

  @Test("bytes that are no text behind a container or between its parts hold")
  func margins() {
    let bytes = OfficeSample.docx(text: "文").bytes
    #expect(failure(bytes + (0..<64).map { $0 * 3 }) == .unreadablePart)
    #expect(failure(bytes + [0, 0, 0, 0]) == nil && failure(bytes + Array("好\n".utf8)) == nil)
  }

  @Test("what a workbook puts together out of its cells is read")
  func joined() throws {
    func book(_ formula: String) -> [UInt8] {
      let rows =
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>3703991</v></c></row><row r=\"2\"><c r=\"B2\"><f>\(formula)</f></c></row>"
        + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>文</v></c><c r=\"D3\"><v>99003074535</v></c></row>"
      return OfficeSample.xlsx([("甲", "visible", "<sheetData>\(rows)</sheetData>")]).bytes
    }
    for formula in ["A1&amp;D3", "CONCATENATE($A$1,$D$3)", "TEXTJOIN(\"\",TRUE,A1,d3)"] {
      #expect(try isRead(book(formula)), "\(formula)")
    }
    let letters = number.utf8.map { "CHAR(\($0))" }.joined(separator: "&amp;")
    #expect(try isRead(book(letters)))
  }

  @Test("how words are spoken does not stand among them")
  func spoken() throws {
    let shared = "<r><t>3703991</t></r><rPh><t>x</t></rPh><r><t>99003074535</t></r>"
    #expect(try isRead(OfficeSample.xlsx([], shared: [shared]).bytes))
  }

  @Test("what a cell of OpenDocument holds is read where it shows nothing")
  func values() throws {
    let cells = number.map { "<table:table-cell office:value=\"\($0)\"/>" }.joined()
    let table = "<table:table table:name=\"甲\"><table:table-row>\(cells)</table:table-row></table:table>"
    #expect(try isRead(OfficeSample.open("spreadsheet", table).bytes))
  }

  @Test("glyph by glyph, a line of the national format is one line")
  func glyphs() throws {
    let line = "13800138000".enumerated().map {
      "<ofd:TextObject Boundary=\"\(10 + $0 * 3) 20 3 4\"><ofd:TextCode>\($1)</ofd:TextCode></ofd:TextObject>"
    }.joined()
    let page = (name: "Doc_0/Pages/Page_0/Content.xml", text: "<ofd:Page xmlns:ofd=\"o\">\(line)</ofd:Page>")
    let bytes = ZipSample([("OFD.xml", "<ofd:OFD xmlns:ofd=\"o\"/>"), page]).bytes
    #expect(try Extractor().examine(bytes).result.get().words.contains("13800138000"))
  }

  @Test("documents of pictures with hardly a word are as a scan, whatever program wrote them")
  func pictures() throws {
    let scan = PictureSample.jpeg(nil) + [UInt8](repeating: 1, count: 5000)
    let slide = "<p:sld xmlns:p=\"p\"><p:pic/></p:sld>"
    let types = "<Types/>"
    var samples: [(String, ZipSample)] = [
      ("word/media/1.jpg", OfficeSample.docx("<w:p><w:drawing/></w:p>")),
      ("word/media/1.jpg", OfficeSample.docx(text: "扫描全能王 创建")),
      ("xl/media/1.jpg", OfficeSample.xlsx([("甲", "visible", "<sheetData/>")])),
      ("ppt/media/1.jpg", ZipSample([("[Content_Types].xml", types), ("ppt/slides/slide1.xml", slide)])),
      ("Pictures/1.jpg", OfficeSample.open("text", "<text:p><draw:image/></text:p>")),
      ("Pictures/1.jpg", OfficeSample.open("presentation", "<draw:page><draw:image/></draw:page>")),
      ("Pictures/1.jpg", OfficeSample.open("spreadsheet", "<table:table table:name=\"甲\"><draw:image/></table:table>")),
    ]
    for place in samples.indices {
      samples[place].1.add(samples[place].0, scan)
      #expect(try Extractor().examine(samples[place].1.bytes).result.get().pagesWithoutText == [1], "\(place)")
    }
    var tiles = OfficeSample.docx("<w:p><w:drawing/></w:p>")
    for tile in 0..<10 { tiles.add("word/media/\(tile).jpg", Array(scan.prefix(600))) }
    #expect(try Extractor().examine(tiles.bytes).result.get().pagesWithoutText == [1])
    var form = OfficeSample.docx(text: "表")
    form.add("docProps/thumbnail.jpeg", scan)
    #expect(try Extractor().examine(form.bytes).result.get().pagesWithoutText == [])
  }

  @Test("headers and footers of sheets are read without their code")
  func headers() throws {
    for code in [
      "&amp;C\(number)", "&amp;&quot;宋体,Bold&quot;\(number)", "&amp;KFF0000\(number)",
    ] {
      let sheet = "<sheetData/><headerFooter><oddHeader>\(code)</oddHeader></headerFooter>"
      let words = try Extractor().examine(OfficeSample.xlsx([("甲", "visible", sheet)]).bytes).result.get().words
      #expect(words.split(separator: "\n").contains(Substring(number)), "\(code)")
    }
  }

  @Test("what a formula of OpenDocument puts together is read")
  func openJoined() throws {
    let cell = "<table:table-cell table:formula=\"of:=&quot;3703991&quot;&amp;&quot;99003074535&quot;\"/>"
    let table = "<table:table table:name=\"甲\"><table:table-row>\(cell)</table:table-row></table:table>"
    #expect(try isRead(OfficeSample.open("spreadsheet", table).bytes))
  }
}
