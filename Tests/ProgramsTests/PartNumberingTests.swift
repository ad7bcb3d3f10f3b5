import Samples
import Testing

@testable import Programs

@Suite("numbers of a binder's sheets")
struct PartNumberingTests {
  private static let numbering = PartNumbering(
    parts: [.init(id: "s2013-0031", label: "2013-0031"), .init(id: "s2013-0032", label: "2013-0032")],
    style: "font: 10pt serif;")

  private static func document(_ pages: Int, _ starts: [Int]) throws -> PDFDocument {
    let names = ["s2013-0031", "s2013-0032"]
    return try PDFDocument(
      PrintSample(pages: pages, destinations: zip(names, starts).map { (name: $0, page: $1) }).bytes)
  }

  @Test("a part goes to where the next begins, the last to the end")
  func lengths() throws {
    #expect(try Self.numbering.lengths(in: Self.document(9, [2, 5]), page: "册") == [3, 4])
    #expect(try Self.numbering.lengths(in: Self.document(4, [2, 3]), page: "册") == [1, 1])
  }

  @Test("a part that nothing leads to, and parts in another order, are errors")
  func lost() throws {
    #expect(throws: PrintingFailure.partNotFound(page: "册", part: "2013-0032")) {
      try Self.numbering.lengths(in: Self.document(9, [2]), page: "册")
    }
    #expect(throws: PrintingFailure.partNotFound(page: "册", part: "2013-0032")) {
      try Self.numbering.lengths(in: Self.document(9, [5, 2]), page: "册")
    }
  }

  @Test("each part has a page rule, a counter and its own number of pages")
  func rules() {
    let number = "@bottom-left { content: none; } @bottom-center { content: none; } @bottom-right { content: \"2013-00"
    let expected = """
      #s\\32 \\30 \\31 \\33 -\\30 \\30 \\33 \\31  { page: part-1 !important; }
      @page part-1 { margin-top: 25mm; counter-increment: pages-of-1; \(number)31 · " counter(pages-of-1) "/3"; font: 10pt serif; } }
      #s\\32 \\30 \\31 \\33 -\\30 \\30 \\33 \\31  [data-paper="wide"] { page: part-1-1 !important; }
      @page part-1-1 { size: a4 landscape; counter-increment: pages-of-1; \(number)31 · " counter(pages-of-1) "/3"; \
      font: 10pt serif; } }
      #s\\32 \\30 \\31 \\33 -\\30 \\30 \\33 \\32  { page: part-2 !important; }
      @page part-2 {  counter-increment: pages-of-2; \(number)32 · " counter(pages-of-2) "/12"; font: 10pt serif; } }

      """
    let paper = [
      PartPaper(own: "margin-top: 25mm;", inner: ["wide": "size: a4 landscape;"]), PartPaper(own: "", inner: [:]),
    ]
    #expect(Self.numbering.rules(lengths: [3, 12], paper: paper) == expected)
  }

  @Test("a label cannot end its string")
  func quoted() {
    let numbering = PartNumbering(parts: [.init(id: "a", label: "\"} *{\\")], style: "")
    #expect(
      numbering.rules(lengths: [1], paper: [PartPaper(own: "", inner: [:])]).contains(
        "content: \"\\22 } *{\\5c  · \" counter"))
  }
}
