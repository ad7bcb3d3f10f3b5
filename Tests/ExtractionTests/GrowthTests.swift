import Samples
import Testing

@testable import Extraction

/// Files that are made to grow: each is answered within bounds of time and memory, and the answer says why.
struct GrowthTests {
  @Test("a hundred findings of a kind are enough, however many there are")
  func findings() throws {
    let table = (0..<20_000).map { "=F\($0)A(1)\n" }.joined()
    let fields = (0..<20_000).map { "<w:fldSimple w:instr=\"DDE\($0)\"/>" }.joined()
    let elements = (0..<20_000).map { "<e\($0)/>" }.joined()
    let drawing = Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(elements)</svg>".utf8)
    let time = try ThreadTime.of {
      let formulas = try Extractor().examine(Array(table.utf8)).result.get()
      let words = try Extractor().examine(OfficeSample.docx(fields).bytes).result.get()
      let picture = try Extractor().examine(drawing).result.get()
      #expect(formulas.reaches.count == Limits.reaches)
      #expect(words.reaches.count == Limits.reaches)
      #expect(picture.refusals.count == Limits.reaches)
    }
    #expect(time < 60)
  }

  @Test("a path of a disk never stands in the way of something worse")
  func worse() {
    var extract = Extract()
    extract.reach((0..<200).map { Reach(.local, "", at: .line($0)) })
    extract.reach([Reach(.link, "javascript:", at: .whole)])
    #expect(extract.reaches.count == Limits.reaches && extract.reaches.contains { $0.kind == .link })
  }

  @Test("a long formula, a row of signs and marks that nothing closes are read once")
  func long() throws {
    let texts = [
      String(repeating: "|", count: 1_000_000), "=" + String(repeating: "HYPERLINK(", count: 50_000),
      "=" + String(repeating: "[", count: 200_000), "a\n" + String(repeating: "\"", count: 1_000_001),
      String(repeating: "=1,", count: 300_000), String(repeating: "-|", count: 500_000),
    ]
    let time = try ThreadTime.of { for text in texts { _ = try Extractor().examine(Array(text.utf8)).result.get() } }
    #expect(time < 60)
  }

  @Test("columns that are hidden again and again are too much")
  func columns() {
    let columns = (0..<20_000).map { "<col min=\"\($0 % 100 + 1)\" max=\"16384\" hidden=\"1\"/>" }.joined()
    let sheet = "<cols>\(columns)</cols><sheetData/>"
    let time = ThreadTime.of { #expect(failure(OfficeSample.xlsx([("甲", "visible", sheet)]).bytes) == .tooLarge) }
    #expect(time < 60)
  }

  @Test("documents within documents are followed so far and no further")
  func nesting() {
    var inner = OfficeSample.docx(text: "文").bytes
    for _ in 0..<10 {
      var outer = OfficeSample.docx(text: "文")
      outer.add("word/embeddings/a.docx", inner)
      inner = outer.bytes
    }
    #expect(failure(inner) == .tooLarge)
    #expect(failure(OfficeSample.docx(String(repeating: "<w:x>", count: 300)).bytes) != nil)
  }
}
