import Samples
import Testing

@testable import Extraction

/// What runs or fetches in documents, and what passes.
struct ReachTests {
  private func kinds(_ bytes: [UInt8]) throws -> [Reach.Kind] {
    try Extractor().examine(bytes).result.get().reaches.map(\.kind)
  }

  private func related(_ type: String, _ target: String, _ mode: String = "TargetMode=\"External\"") throws -> [Reach
    .Kind]
  {
    let relation =
      "<Relationships><Relationship Id=\"rId1\" Type=\"x/\(type)\" Target=\"\(target)\" \(mode)/></Relationships>"
    return try kinds(OfficeSample.docx("", [("word/_rels/header1.xml.rels", relation)]).bytes)
  }

  @Test(
    "what a relation fetches is held, and so are links that run",
    arguments: [
      ("attachedTemplate", "https://a.example/t.dotm"), ("image", "HTTP://a.example/x.png"),
      ("oleObject", "\\\\host\\a"), ("frame", "mhtml:https://a.example"), ("hyperlink", "JavaScript:x"),
      ("hyperlink", "java&#10;script:x"), ("hyperlink", " ms-word:ofe|u|https://a.example"),
      ("hyperlink", "\\\\host\\a"),
      ("hyperlink", "file://host/share"), ("hyperlink", "file:////host/share"), ("hyperlink", "data:text/html,x"),
      ("externalLinkPath", "https://a.example/b.xlsx"), ("subDocument", "//host/a.docx"),
    ])
  func relations(type: String, target: String) throws {
    for mode in ["TargetMode=\"External\"", "TargetMode=\"external\"", ""] {
      let found = try related(type, target, mode)
      #expect(found == [.source] || found == [.link], "\(found)")
    }
  }

  @Test(
    "ordinary links pass, and paths of the writer's disk are asked about",
    arguments: [
      ("hyperlink", "https://a.example/x", 0), ("hyperlink", "mailto:a@a.example", 0), ("hyperlink", "#表1", 0),
      ("hyperlink", "附件1.docx", 0), ("hyperlink", "file:///C:/a.docx", 1), ("hyperlink", "C:\\a.docx", 1),
      ("attachedTemplate", "file:///C:\\Users\\x\\Normal.dotm", 1), ("externalLinkPath", "总表.xlsx", 1),
    ])
  func passing(type: String, target: String, count: Int) throws {
    #expect(try related(type, target) == Array(repeating: .local, count: count))
  }

  private func field(_ code: String) -> String {
    "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
      + code.map { "<w:r><w:instrText>\($0 == "\"" ? "&quot;" : String($0))</w:instrText></w:r>" }.joined()
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>x</w:t></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
  }

  @Test(
    "fields that run or fetch are held, however their code is cut",
    arguments: [
      " DDEAUTO c:\\\\cmd.exe ", "dde x", "INCLUDEPICTURE \"https://a.example/x.png\" \\d", "IncludeText x",
      "LINK Excel.Sheet",
      "IMPORT x", "DATABASE \\d x", "HYPERLINK \"javascript:x\"", "HYPERLINK \"\\\\\\\\host\\\\a\"",
    ])
  func fields(code: String) throws {
    #expect(try kinds(OfficeSample.docx(field(code)).bytes).count == 1)
    let simple = code.replacing("\"", with: "&quot;")
    #expect(try kinds(OfficeSample.docx("<w:fldSimple w:instr=\"\(simple)\"/>").bytes).count == 1)
    let header = (name: "word/footnotes.xml", text: "<x>\(field(code))</x>")
    #expect(try kinds(OfficeSample.docx("", [header]).bytes).count == 1)
  }

  @Test(
    "fields of ordinary documents pass",
    arguments: [
      "PAGE \\* MERGEFORMAT", " TOC \\o \"1-3\" \\h \\z \\u ", "PAGEREF _Toc1 \\h", "HYPERLINK \\l \"_Toc1\"",
      "HYPERLINK \"https://a.example/x\" \\t \"_blank\"", "= 1 + 2", "DATE \\@ \"yyyy年M月d日\"", "SEQ 表 \\* ARABIC",
    ])
  func passingFields(code: String) throws { #expect(try kinds(OfficeSample.docx(field(code)).bytes) == []) }

  @Test(
    "formulas that leave the table are held, also in tables of commas",
    arguments: [
      "=cmd|'/C calc'!A0", "=WEBSERVICE(\"https://a.example/\")", "=_xlfn.WebService (A1)", "=1+RTD(\"x\",,\"y\")",
      "=HYPERLINK(\"javascript:x\",\"看\")", "=HYPERLINK(\"java\"&amp;\"script:x\")", "@SUM(1)*DDE(\"a\";\"b\";\"c\")",
    ])
  func formulas(formula: String) throws {
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><f>\(formula.dropFirst())</f><v>1</v></c></row></sheetData>"
    #expect(try kinds(OfficeSample.xlsx([("甲", "visible", sheet)]).bytes).count == 1)
    let plain = formula.replacing("&amp;", with: "&")
    #expect(try kinds(Array("姓名,数\n张三,\(plain)\n".utf8)) == [.formula])
    #expect(try kinds(Array("姓名,数\n张三,\"\(plain.replacing("\"", with: "\"\""))\"\n".utf8)) == [.formula])
  }

  @Test(
    "formulas of ordinary tables pass",
    arguments: [
      "=SUM(A1:B2)", "=IF(A1=\"是\",1,0)", "=HYPERLINK(\"https://a.example/\",\"网址: 看\")", "-(3|4)", "+86 (0533) 1",
    ])
  func passingFormulas(formula: String) throws {
    #expect(try kinds(Array("姓名,数\n张三,\(formula)\n".utf8)) == [])
  }

  @Test("connections, exchanges of data and addresses of OpenDocument are held; its own parts pass")
  func elements() throws {
    let link = (
      name: "xl/externalLinks/externalLink1.xml", text: "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>"
    )
    #expect(try kinds(OfficeSample.xlsx([], [link]).bytes) == [.element])
    #expect(
      try kinds(OfficeSample.open("text", "<text:p><draw:image href=\"https://a.example/x\"/></text:p>").bytes) == [
        .source
      ])
    #expect(
      try kinds(OfficeSample.open("text", "<text:p><text:a href=\"vnd.sun.star.script:x\">x</text:a></text:p>").bytes)
        == [.link])
    #expect(try kinds(OfficeSample.open("text", "<text:p><draw:image href=\"Pictures/1.png\"/></text:p>").bytes) == [])
  }
}
