import Embedded
import Samples
import Testing

@testable import Extraction

/// Formulas of workbooks, of OpenDocument and of tables of commas: only what reckons passes.
struct FormulaReachTests {
  private func reaches(_ bytes: [UInt8]) throws -> [Reach] { try Extractor().examine(bytes).result.get().reaches }

  private func escaped(_ formula: String) -> String {
    formula.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
  }

  private func book(_ formula: String) -> [UInt8] {
    let cell = "<c r=\"A1\"><f>\(escaped(formula))</f><v>1</v></c>"
    return OfficeSample.xlsx([("甲", "visible", "<sheetData><row r=\"1\">\(cell)</row></sheetData>")]).bytes
  }

  private func open(_ formula: String) -> [UInt8] {
    let cell = "<table:table-cell table:formula=\"of:=\(escaped(formula))\"><text:p>1</text:p></table:table-cell>"
    return OfficeSample.open(
      "spreadsheet", "<table:table table:name=\"甲\"><table:table-row>\(cell)</table:table-row></table:table>"
    ).bytes
  }

  private func tables(_ formula: String) -> [[UInt8]] {
    [
      "a,b\n1,\"=\(formula.replacing("\"", with: "\"\""))\"\n", "a;b\n1;=\(formula)\n", "a\tb\n1\t@\(formula)\n",
      "\u{FEFF}=\(formula)\n", "a,b\n1, +1+\(formula)\n", "a,b\n1,'-\(formula)\n", "a\n＝\(formula)\n",
      Array(repeating: "=1", count: 80).joined(separator: ",") + ",=\(formula)\n",
      "a,b\n\"=1+\n\(formula.replacing("\"", with: "\"\""))\",2\n",
    ].map { Array($0.utf8) }
  }

  static let calls = [
    "WEBSERVICE(\"https://a.example/\")", "webservice (A1)", "_xlfn.WEBSERVICE(A1)", "_xlfn.IMAGE(\"https://a/\")",
    "SUM(1,WEBSERVICE(A1))", "IF({\"}\"}=1,WEBSERVICE(A1),1)", "IF(1,\"a\"\"b\",WEBSERVICE(A1))", "A1:WEBSERVICE(A1)",
    "CALL(\"kernel32\",\"WinExec\")", "REGISTER.ID(\"x\",\"y\")", "EXEC(\"calc\")", "EVALUATE(\"1\")", "GET.CELL(6,A1)",
    "RTD(\"a\",,\"b\")", "STOCKHISTORY(\"x\",1)", "_xlfn._xlws.PY(1,0)", "IMPORTXML(\"x\",\"y\")", "TRANSLATE(\"x\")",
    "CUBEVALUE(\"x\")", "SQL.REQUEST(\"x\")", "INFO(\"directory\")", "DDE(\"cmd\",\"/c\",\"x\")", "MYFUN(1)",
    "_xludf.MYFUN(1)", "_xll.X(1)", "[1]!makro(1)", "HYPERLINK(\"javascript:x\",\"y\")", "HYPERLINK(\"ms-word:x\")",
    "HYPERLINK(\"\\\\host\\x\")", "HYPERLINK(\"file://host/x\")", "HYPERLINK(\"java\"&\"script:x\")",
    "HYPERLINK(CHAR(106)&\"avascript:x\")", "INDIRECT(\"'https://a.example/[b.xlsx]S'!A1\")",
    "'https://a.example/[b.xlsx]S'!A1",
  ]

  @Test("whatever does more than reckon is held, in every kind of table", arguments: calls)
  func outward(formula: String) throws {
    #expect(try reaches(book(formula)).count == 1)
    #expect(try reaches(open(formula.replacing(",", with: ";"))).count == 1)
    // A bare comma cuts a field of a table of commas.
    for table in formula.contains(",") ? Array(tables(formula).prefix(3)) : tables(formula) {
      #expect(try reaches(table).map(\.kind) == [.formula], "\(String(decoding: table, as: UTF8.self))")
    }
  }

  @Test("a program that is asked for data is held")
  func exchange() throws {
    #expect(try reaches(book("cmd|'/C calc'!A0")).map(\.name) == ["DDE"])
    for table in tables("cmd|'/C calc'!A0") { #expect(try reaches(table).map(\.name) == ["DDE"]) }
  }

  @Test(
    "formulas that only reckon pass",
    arguments: [
      "SUM(A1:B2)", "SUMPRODUCT((A2:A3=\"东村\")*(B2:B3))", "IF(A1>100,\"达标（含）\",\"未达标(补)\")",
      "_xlfn.XLOOKUP(A2,A:A,B:B)", "_xlfn._xlws.FILTER(A1:A2,B1:B2>5)", "_xlfn.LET(_xlpm.x,5,_xlpm.x*2)",
      "INDIRECT(\"B\"&ROW())", "HYPERLINK(\"https://a.example/\",\"看\")", "HYPERLINK(\"#汇总!A1\",\"看\")",
      "'第一季度(初)'!A1", "A2:INDEX(A:A,3)", "SUM(表1[金额(元)])", "NUMBERSTRING(123,2)", "MODE.SNGL(A1:A9)",
      "SUM({1,2;3,4})", "TEXT(TODAY(),\"yyyy年m月\")&\"(止)\"", "$A$1*(1+B1)", "-(A1-B1)",
    ])
  func reckoning(formula: String) throws {
    #expect(try reaches(book(formula)) == [])
    for table in tables(formula).prefix(3) { #expect(try reaches(table) == []) }
  }

  @Test("OpenDocument's lists of values, its cells and its names pass")
  func openDocument() throws {
    for formula in [
      "SUM(['第一(初)'.B2:.B3])", "SUM({1;2|3;4})+1!2", "COM.MICROSOFT.CONCAT([.A1];[.A2])",
      "COM.SUN.STAR.SHEET.ADDIN.ANALYSIS.GETEDATE([.A1];1)", "ORG.LIBREOFFICE.EASTERSUNDAY(2013)",
    ] {
      #expect(try reaches(open(formula)) == [], "\(formula)")
    }
    #expect(try reaches(open("['https://a.example/b.ods'#$甲.A1]")).map(\.name) == ["https:"])
  }

  @Test(
    "fields of ordinary tables that begin with a sign pass",
    arguments: [
      "甲,-12,见附件(2)", "乙,+8,PM2.5(微克)", "-合计(元),20", "丙,-5(含)", "丁,@全体(村民)", "+86 (0533) 1,x", "-,—,=",
    ])
  func words(line: String) throws { #expect(try reaches(Array("名称,数,备注\n\(line)\n".utf8)) == []) }

  @Test("names of definitions, conditions, hints and pivot tables are judged like cells")
  func beside() throws {
    let rule = "<sheetData/><cfRule><formula>WEBSERVICE(A1)</formula></cfRule>"
    #expect(try reaches(OfficeSample.xlsx([("甲", "visible", rule)]).bytes).count == 1)
    let pivot = (
      name: "xl/pivotCache/pivotCacheDefinition1.xml", text: "<p><cacheField formula=\"WEBSERVICE(A1)\"/></p>"
    )
    #expect(try reaches(OfficeSample.xlsx([], [pivot]).bytes).count == 1)
    let hint = "<sheetData/><dataValidation><formula1>\"是,否(请注明)\"</formula1></dataValidation>"
    #expect(try reaches(OfficeSample.xlsx([("甲", "visible", hint)]).bytes) == [])
  }

  @Test("the list of functions is whole, and holds none that leaves the table")
  func list() {
    let words = String(decoding: EmbeddedFile.functions, as: UTF8.self).split(separator: "\n")
      .filter { $0.first != "#" }.flatMap { $0.split(separator: " ") }
    #expect(words.count > 500 && Set(words).count == words.count)
    for name in ["SUM", "VLOOKUP", "XLOOKUP", "DATEDIF", "SUMIFS", "TEXTJOIN", "AGGREGATE", "EASTERSUNDAY"] {
      #expect(ReckoningFunctions.contains(name), "\(name)")
    }
    for name in ["WEBSERVICE", "IMAGE", "RTD", "CALL", "INDIRECT", "HYPERLINK", "QUERYSTRING", "GET.CELL", "DDE", ""] {
      #expect(!ReckoningFunctions.contains(name), "\(name)")
    }
  }
}
