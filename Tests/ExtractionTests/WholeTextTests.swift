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

  @Test("base 64, letters by numbers in a row, and letters without a semicolon are read")
  func codes() throws {
    let letters = Array(number.utf8)
    for text in [
      "资料：MzcwMzk5MTk5MDAzMDc0NTM1", "=?UTF-8?B?546LMzcwMzk5MTk5MDAzMDc0NTM1?=", "data:,MzcwMzk5MTk5MDAzMDc0NTM1;",
      letters.map { String($0, radix: 16) }.joined(), letters.map { String($0, radix: 16) }.joined(separator: " "),
      letters.map { "0x\(String($0, radix: 16))" }.joined(separator: ","),
      letters.map { String($0) }.joined(separator: ", "),
      letters.map { "00\(String($0, radix: 2))" }.joined(separator: " "), letters.map { "&#\($0) " }.joined(),
      letters.map { "%u00\(String($0, radix: 16))" }.joined(),
    ] {
      let words = try words(Array(text.utf8)).filter { $0 != " " }
      #expect(words.contains(number), "\(text)")
    }
    let long = Array(repeating: "甲乙丙丁", count: 20).joined() + number + "戊"
    #expect(try words(wrapped(Array(long.utf8))).contains(number))
  }

  /// Base 64 in lines of 76 letters, as mail has it.
  private func wrapped(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count - 2, by: 3) {
      let bits = Int(bytes[start]) << 16 | Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
      text += [18, 12, 6, 0].map { alphabet[bits >> $0 & 63] }
      if text.count % 77 == 76 { text.append(UInt8(ascii: "\n")) }
    }
    return text
  }

  @Test("digests, keys and addresses are no letters in code")
  func noCodes() throws {
    for text in [
      "d41d8cd98f00b204e9800998ecf8427e", "https://www.example.gov.cn/art/2013/5/20/article-number-one.html",
      "AAAAC3NzaC1lZDI1NTE5AAAAIGb0", "38 45 51 60 72 88 90 12 33 41 55 60", "2013-0001/2013-0002/2013-0003",
    ] {
      #expect(try words(Array(text.utf8)) == text + "\n", "\(text)")
    }
  }

  @Test("letters of a cell by their numbers, sizes before numbers in a header, and words of other sheets are read")
  func sheets() throws {
    func sheet(_ cells: String, _ rest: String = "") -> String {
      "<sheetData><row r=\"1\">\(cells)</row></sheetData>\(rest)"
    }
    func cell(_ name: String, _ words: String) -> String {
      "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(words)</t></is></c>"
    }
    func words(_ sheets: [OfficeSample.Sheet]) throws -> String {
      try self.words(OfficeSample.xlsx(sheets).bytes)
    }
    let escaped = number.utf8.map { "_x00\(String($0, radix: 16))_" }.joined()
    #expect(try words([("甲", "visible", sheet(cell("A1", escaped)))]).contains(number))
    let header = "<headerFooter><oddHeader>&amp;C&amp;12\(number)</oddHeader></headerFooter>"
    #expect(try words([("甲", "visible", sheet(cell("A1", "x"), header))]).contains(number))
    let formula = "<c r=\"B1\" t=\"str\"><f>'乙 丙'!A1&amp;丁!$A$1&amp;TEXT(A1,\"0\")</f></c>"
    let all: [OfficeSample.Sheet] = [
      ("甲", "visible", sheet(cell("A1", "4535") + formula)), ("乙 丙", "visible", sheet(cell("A1", "370399"))),
      ("丁", "visible", sheet(cell("A1", "19900307"))),
    ]
    #expect(try words(all).contains(number))
  }

  @Test("digits behind a byte that only begins a character are read")
  func strayBytes() throws {
    #expect(try words([0xFF, 0xD8, 0xFF, 0xD9] + Array(number.utf8)).contains(number))
  }
}
