import Samples
import Testing

@testable import Programs

@Suite("reading what the browser prints")
struct PDFDocumentTests {
  @Test("pages are counted, and destinations are on the page that they name", arguments: [1, 3, 40])
  func pages(count: Int) throws {
    let places = [(name: "s2013-0031", page: 0), (name: "s2013-0032", page: count - 1)]
    let document = try PDFDocument(PrintSample(pages: count, destinations: places).bytes)
    #expect(try document.pageCount() == count)
    #expect(try document.destinations() == ["s2013-0031": 0, "s2013-0032": count - 1])
  }

  @Test("an escaped name is read as it was meant")
  func escapedName() throws {
    let document = try PDFDocument(PrintSample(destinations: [(name: "a#20#E5#AD#97", page: 0)]).bytes)
    #expect(try document.destinations() == ["a 字": 0])
  }

  @Test("a face that was drawn glyph by glyph is noticed")
  func type3() throws {
    #expect(!(try PDFDocument(PrintSample(extra: "/Subtype /Type0").bytes)).hasType3Fonts)
    #expect(try PDFDocument(PrintSample(extra: "/Subtype /Type3").bytes).hasType3Fonts)
  }

  @Test("the hour and the numbers of a renderer leave no trace")
  func normalized() throws {
    var one = try PDFDocument(PrintSample(hour: "20261127010203", pieces: [115, 116, 117]).bytes)
    var two = try PDFDocument(PrintSample(hour: "20270101235959", pieces: [99990, 99991, 100002]).bytes)
    #expect(one.bytes != two.bytes)
    one.normalize(day: "20140331")
    two.normalize(day: "20140331")
    #expect(one.bytes == two.bytes)
    let text = String(decoding: one.bytes, as: UTF8.self)
    #expect(text.contains("(D:20140331000000+00'00')"))
    #expect(text.contains("(node00000001) 1 0 R (node00000002) 1 0 R (node00000003) 1 0 R"))
  }

  @Test("another content stays another file")
  func notAlike() throws {
    var one = try PDFDocument(PrintSample(pieces: [1, 2]).bytes)
    var two = try PDFDocument(PrintSample(pieces: [1, 2, 3]).bytes)
    one.normalize(day: "20140331")
    two.normalize(day: "20140331")
    #expect(one.bytes != two.bytes)
  }

  @Test("what only looks like a date or a number of a piece stays")
  func nearMisses() throws {
    let extra = "(D:2026) (node123) (node123456789) (D:20261127010203Z)"
    var document = try PDFDocument(PrintSample(extra: extra).bytes)
    document.normalize(day: "20140331")
    #expect(String(decoding: document.bytes, as: UTF8.self).contains(extra))
  }

  @Test("links to pages of the folder lead to the public address, others stay, and every object is found again")
  func relinked() throws {
    let extra =
      "/URI (file:///tmp/x/site/2013/0001.html) /URI (file:///tmp/x/other) /URI (https://a.cn/)"
      + " /URI (file:///tmp/x/site/2013/0002.html)"
    let places = [(name: "end", page: 2)]
    for address in ["https://nanlushan.example/", nil, "https://x.cn/a/very/much/longer/address/than/before/"] {
      var document = try PDFDocument(PrintSample(pages: 3, destinations: places, extra: extra).bytes)
      document.relink(LinkTarget(folder: "/tmp/x/site", address: address))
      let again = try PDFDocument(document.bytes)
      #expect(try again.pageCount() == 3)
      #expect(try again.destinations() == ["end": 2])
      let text = String(decoding: again.bytes, as: UTF8.self)
      #expect(
        text.contains(
          "/URI (\(address ?? "")2013/0001.html) /URI (file:///tmp/x/other) /URI (https://a.cn/) "
            + "/URI (\(address ?? "")2013/0002.html)"))
    }
  }

  @Test("what is no PDF, or one of another make, is refused and not misread")
  func refused() {
    let whole = PrintSample(pages: 2).bytes
    #expect(throws: PDFDocument.Fault(place: "startxref")) { try PDFDocument([]) }
    #expect(throws: PDFDocument.Fault(place: "startxref")) { try PDFDocument(Array("<html>".utf8)) }
    #expect(throws: PDFDocument.Fault(place: "startxref")) { try PDFDocument(Array(whole.dropLast(40))) }
    let packed = String(decoding: whole, as: UTF8.self).replacing("xref\n0 8", with: "obj7\n0 8")
    #expect(throws: PDFDocument.Fault(place: "xref")) { try PDFDocument(Array(packed.utf8)) }
  }
}
