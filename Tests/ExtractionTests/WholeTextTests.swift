import Samples
import Testing

@testable import Extraction

/// Numbers in places where nobody looks.
struct WholeTextTests {
  private let number = "370399199003074535"

  private func words(_ bytes: [UInt8]) throws -> String { try Extractor().examine(bytes).result.get().words }

  @Test("digits of a font of symbols, comments of XML, and concatenations are read")
  func office() throws {
    let symbols = number.utf8.map { "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0\(String($0, radix: 16))\"/></w:r>" }
      .joined()
    #expect(try words(OfficeSample.docx("<w:p>\(symbols)</w:p>").bytes).contains(number))
    #expect(try words(OfficeSample.docx("<!-- \(number) --><?x \(number)?>").bytes).split(separator: number).count > 2)
    let cell =
      "<sheetData><row r=\"1\"><c r=\"A1\"><f>&quot;370399199&quot;&amp;&quot;003074535&quot;</f></c></row></sheetData>"
    #expect(try words(OfficeSample.xlsx([("甲", "visible", cell)]).bytes).contains(number))
    #expect(try words(OfficeSample.xlsx([], shared: ["<t>\(number)</t>"]).bytes).contains(number))
  }

  @Test("letters by their numbers, and phones in scientific notation under their head, are read")
  func text() throws {
    #expect(try words(Array("{\"a\": \"37\\u0030399199003074535\"}".utf8)).contains(number))
    #expect(try words(Array("37&#48;39919900307453&#x35;".utf8)).contains(number))
    #expect(try words(Array("姓名,手机\n张三,1.39E+10\n".utf8)).contains("13900000000"))
    #expect(try !words(Array("项目,金额\n道路,1.39E+10\n".utf8)).contains("13900000000"))
  }

  @Test(
    "phones in a power of ten or with marks of thousands are read under and beside their head",
    arguments: [
      "姓名,手机\n张三,1.3800138E+10\n", "姓名;手机号码\n张三;1,3800138E+10\n", "姓名\t联系电话\n张三\t\"1.3800138E10\"\n",
      "姓名,手机\n张三,\"13,800,138,000\"\n", "姓名,手机\n张三,+1.3800138e+010\n", "手机,1.3800138E+10\n",
    ])
  func phones(table: String) throws { #expect(try words(Array(table.utf8)).contains("13800138000")) }

  @Test("letters by their numbers are read however they are written")
  func escapes() throws {
    for write: (UInt8) -> String in [
      { "\\u00\(String($0, radix: 16))" }, { "\\x\(String($0, radix: 16))" }, { "&#\($0);" },
      { "%\(String($0, radix: 16))" },
      { "\\0\(String($0, radix: 8))" }, { "=\(String($0, radix: 16))" }, { "\\u{\(String($0, radix: 16))}" },
    ] {
      let text = number.utf8.map(write).joined()
      #expect(try words(Array(text.utf8)).contains(number), "\(text)")
    }
  }

  @Test("packed frames of an MP3 hold, and blocks of a GIF's comment are read as one")
  func recordings() throws {
    func frame(_ flags: UInt8) -> [UInt8] {
      Array("ID3\u{3}\u{0}\u{0}".utf8) + [0, 0, 0, 15] + Array("TIT2".utf8) + [0, 0, 0, 5, 0, flags, 1, 2, 3, 4, 5]
    }
    #expect(
      failure(frame(0x80)) == .unreadablePart && failure(frame(0x40)) == .unreadablePart && failure(frame(0)) == nil)
    let blocks: [UInt8] = number.utf8.flatMap { (digit) -> [UInt8] in [1, digit] }
    #expect(try words(Array("GIF89a".utf8) + [0x21, 0xFE] + blocks + [0, 0x3B]).contains(number))
  }

  @Test("what stands behind the end of a container or of a PDF is read or refused")
  func margins() throws {
    var zip = OfficeSample.docx(text: "文").bytes
    zip.replaceSubrange(zip.count - 2..<zip.count, with: [UInt8(number.utf8.count), 0])
    #expect(try words(zip + Array(number.utf8)).contains(number))
    #expect(try words(PDFSample(["first page"]).bytes + Array(number.utf8)).contains(number))
    #expect(failure(PDFSample(["first page"]).bytes + [0x50, 0x4B, 3, 4, 0xFF]) == .unreadablePart)
  }

  @Test("text beside the page is read")
  func outside() throws {
    let text = "BT /F1 12 Tf 72 720 Td (first page here) Tj 0 2000 Td (\(number)) Tj ET"
    #expect(try words(PDFSample.drawn([text]).bytes).contains(number))
  }

  @Test("packed private chunks of a PNG hold; those that Apple writes pass")
  func chunks() {
    let packed = (0..<100).map { UInt8(truncatingIfNeeded: $0 * 37) }
    #expect(failure(PictureSample.png("prVt", packed)) == .unreadablePart)
    #expect(failure(PictureSample.png("iDOT", packed)) == nil)
  }

  @Test("a document that only shows a picture, and a scan with one letter, are without text")
  func pictures() throws {
    var sample = OfficeSample.docx(text: "图")
    sample.add("word/media/image1.jpg", PictureSample.jpeg(nil) + [UInt8](repeating: 1, count: 5000))
    #expect(try Extractor().examine(sample.bytes).result.get().pagesWithoutText == [1])
    let scan = "0 0 1 rg 50 50 500 700 re f BT /F1 12 Tf 72 800 Td (a) Tj ET"
    #expect(try Extractor().examine(PDFSample.drawn([scan]).bytes).result.get().pagesWithoutText == [1])
    let page = "BT /F1 12 Tf 300 40 Td (12) Tj ET"
    #expect(try Extractor().examine(PDFSample.drawn([page]).bytes).result.get().pagesWithoutText == [])
  }
}
