import Samples
import Testing

@testable import Extraction

/// What is read of workbooks.
struct WorkbookTests {
  private let first = Place.sheet(name: "甲", position: 1)

  @Test("cells are named, whether their words are shared, inline, formulas or numbers")
  func cells() throws {
    let row = """
      <sheetData><row r="7"><c r="A7" t="s"><v>0</v></c><c r="B7" t="inlineStr"><is><t>in</t><t>line</t></is></c>\
      <c r="C7"><v>13800138000</v></c><c r="D7" t="str"><f>CONCAT("QX7","K3")</f><v>QX7K3</v></c>\
      <c r="E7"><v>1.3800138000E10</v></c><c><v>5</v></c></row></sheetData>
      """
    let sample = OfficeSample.xlsx(
      [("甲", "visible", row)], shared: ["<r><t>sha</t></r><r><t>red</t></r>", "<t>nobody</t>"])
    let extract = try extract(sample.bytes, as: .xlsx)
    #expect(extract.place(of: "shared") == .cell(reference: "A7", sheet: first))
    #expect(extract.place(of: "inline") == .cell(reference: "B7", sheet: first))
    #expect(extract.place(of: "13800138000") == .cell(reference: "C7", sheet: first))
    #expect(extract.place(of: "QX7K3") == .cell(reference: "D7", sheet: first))
    #expect(extract.place(of: "| 13800138000 | 5 |") == .cell(reference: "D7", sheet: first))
    #expect(extract.place(of: "nobody") == .part(.attributes), "words that no cell uses any more are still in the file")
    #expect(extract.hidden == [])
  }

  @Test(
    "numbers are written out when they are whole",
    arguments: [
      ("13800138000", "13800138000"), ("1.3800138E10", "13800138000"), ("1.3800138e+10", "13800138000"),
      ("3.7039919900307402E17", "370399199003074020"), ("1.5E-3", "1.5E-3"), ("1.25E1", "1.25E1"), ("-2E3", "-2E3"),
      ("1E999", "1E999"), ("", ""),
    ])
  func numbers(written: String, expected: String) {
    #expect(String(decoding: CellNumber.expanded(Array(written.utf8)), as: UTF8.self) == expected)
  }

  @Test("hidden sheets, rows and columns are read and reported; empty ones are not")
  func hidden() throws {
    func kinds(_ state: String, _ xml: String) throws -> Set<HiddenPart.Kind> {
      let extract = try extract(OfficeSample.xlsx([("甲", state, xml)]).bytes, as: .xlsx)
      #expect(extract.words.contains("QX7K3") == xml.contains("QX7K3"))
      return extract.hiddenKinds
    }
    let row = OfficeSample.row(["1", "QX7K3"])
    #expect(try kinds("hidden", row) == [.sheet])
    #expect(try kinds("veryHidden", row) == [.sheet])
    #expect(try kinds("hidden", "<sheetData/>") == [])
    #expect(try kinds("visible", row) == [])
    #expect(try kinds("visible", "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>" + row) == [.column])
    #expect(try kinds("visible", "<cols><col min=\"3\" max=\"9\" hidden=\"1\"/></cols>" + row) == [])
    #expect(try kinds("visible", "<sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\"/></row></sheetData>") == [])
    let filtered = "<sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"str\"><v>QX7K3</v></c></row></sheetData>"
    #expect(try kinds("visible", filtered) == [.row])
  }

  @Test("comments, headers, names, hints and what pivot tables remember are read")
  func beside() throws {
    let sheet =
      "<sheetData/><headerFooter><oddHeader>&amp;C眉QX1</oddHeader></headerFooter><dataValidation prompt=\"示QX2\"/>"
    let more: [(name: String, text: String)] = [
      (
        "xl/comments1.xml",
        "<comments><comment ref=\"B7\"><text><r><t>注QX</t></r><r><t>3</t></r></text></comment></comments>"
      ),
      ("xl/pivotCache/pivotCacheDefinition1.xml", "<p><sharedItems><s v=\"370399199003074535\"/></sharedItems></p>"),
      ("xl/drawings/drawing1.xml", "<d><a:p><a:t>QX</a:t><a:t>4</a:t></a:p></d>"),
    ]
    let extract = try extract(OfficeSample.xlsx([("表QX5", "visible", sheet)], more).bytes, as: .xlsx)
    #expect(extract.place(of: "眉QX1") == .sheet(name: "表QX5", position: 1))
    #expect(extract.place(of: "示QX2") == .part(.attributes))
    #expect(extract.place(of: "注QX3") == .part(.comments))
    #expect(extract.place(of: "370399199003074535") == .part(.attributes))
    #expect(extract.place(of: "QX4") == .part(.other))
    #expect(extract.place(of: "表QX5") == .part(.attributes))
    #expect(extract.hiddenKinds == [.comment])
  }

  @Test("a cell whose format shows nothing is hidden; one that shows nothing of zeros is not")
  func hiddenFormat() throws {
    let styles = """
      <styleSheet><numFmts><numFmt numFmtId="170" formatCode=";;;"/><numFmt numFmtId="171" formatCode="0;-0;;@"/></numFmts>
      <cellStyleXfs><xf numFmtId="170"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/>
      <xf numFmtId="171"/></cellXfs></styleSheet>
      """
    func kinds(_ style: String) throws -> Set<HiddenPart.Kind> {
      let cells = "<c r=\"A1\" s=\"\(style)\"><v>7</v></c><c r=\"B1\" s=\"1\"/>"
      let sheet = "<sheetData><row r=\"1\">\(cells)</row></sheetData>"
      let sample = OfficeSample.xlsx([("甲", "visible", sheet)], [(name: "xl/styles.xml", text: styles)])
      return try extract(sample.bytes, as: .xlsx).hiddenKinds
    }
    #expect(try kinds("1") == [.text])
    #expect(try kinds("0") == [] && kinds("2") == [], "an empty cell hides nothing")
  }

  @Test("a number that a format shows as a day is read as that day, by Excel's own formats and others")
  func days() throws {
    let styles = """
      <styleSheet><numFmts><numFmt numFmtId="180" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
      <numFmt numFmtId="181" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>
      <xf numFmtId="180"/><xf numFmtId="181"/></cellXfs></styleSheet>
      """
    func text(_ style: Int, _ value: String) throws -> String {
      let cell = "<c r=\"A1\" s=\"\(style)\"><v>\(value)</v></c>"
      let sample = OfficeSample.xlsx(
        [("甲", "visible", "<sheetData><row r=\"1\">\(cell)</row></sheetData>")], [(name: "xl/styles.xml", text: styles)]
      )
      return String(decoding: try extract(sample.bytes, as: .xlsx).texts[0].bytes, as: UTF8.self)
    }
    for (value, day) in [
      ("32939", "1990-03-07"), ("61", "1900-03-01"), ("36585", "2000-02-29"), ("73050", "2099-12-31"),
      ("41729.75", "2014-03-31"),
    ] {
      #expect(try text(1, value).contains(day) && text(2, value).contains(day), "\(value)")
      #expect(try !text(0, value).contains(day) && !text(3, value).contains(day), "\(value)")
    }
    for value in ["60", "73051", "-5", "1e3", "370399"] {
      #expect(try text(1, value).contains(value == "1e3" ? "1000" : value))
    }
  }

  @Test("a sheet that no list names is read as hidden, and a binary one holds")
  func stray() throws {
    var sample = OfficeSample.xlsx([("甲", "visible", OfficeSample.row(["1"]))])
    sample.add("xl/worksheets/sheet9.xml", Array("<worksheet>\(OfficeSample.row(["QX7K3"]))</worksheet>".utf8))
    #expect(try extract(sample.bytes, as: .xlsx).hiddenKinds == [.sheet])
    sample.add("xl/worksheets/sheet1.bin", [1])
    #expect(failure(sample.bytes) == .unreadablePart)
  }

  @Test("sheets, rows and columns of OpenDocument are read, hidden ones reported")
  func openDocument() throws {
    let style =
      "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
    func table(_ style: String, _ row: String) -> String {
      """
      <table:table table:name="甲" table:style-name="\(style)"><table:table-column table:number-columns-repeated="2"/>\
      <table:table-column table:visibility="collapse"/><table:table-row \(row)><table:table-cell/>\
      <table:table-cell><text:p>QX<text:span>7K3</text:span></text:p></table:table-cell></table:table-row></table:table>
      """
    }
    func read(_ body: String) throws -> Extract {
      try extract(OfficeSample.open("spreadsheet", body, styles: style).bytes, as: .ods)
    }
    #expect(try read(table("ta1", "")).place(of: "QX7K3") == first)
    #expect(try read(table("ta1", "")).hidden == [])
    #expect(try read(table("ta2", "")).hiddenKinds == [.sheet])
    #expect(try read(table("ta1", "table:visibility=\"filter\"")).hiddenKinds == [.row])
    let third = table("ta1", "").replacing(
      "<table:table-cell/>", with: "<table:table-cell table:number-columns-repeated=\"2\"/>")
    #expect(try read(third).hiddenKinds == [.column])
  }
}
