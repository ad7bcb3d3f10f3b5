import Samples
import Testing

@testable import Extraction

/// Files that are made to grow: each is answered within bounds of time and memory, and the answer says why.
struct GrowthTests {
  @Test("what grows in the square is beyond the limit")
  func square() {
    var sum = 0
    let growth = Growth.ofFourfold(12_000) { count in
      for first in 0..<count { for second in 0..<count { sum &+= first ^ second } }
    }
    #expect(growth > Growth.limit && sum != 0, "\(growth)")
  }

  @Test("a hundred findings of a kind are enough, however many there are")
  func findings() throws {
    let growth = try Growth.ofFourfold(20_000) { count in
      let table = (0..<count).map { "=F\($0)A(1)\n" }.joined()
      let fields = (0..<count).map { "<w:fldSimple w:instr=\"DDE\($0)\"/>" }.joined()
      let elements = (0..<count).map { "<e\($0)/>" }.joined()
      let drawing = Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(elements)</svg>".utf8)
      let formulas = try Extractor().examine(Array(table.utf8)).result.get()
      let words = try Extractor().examine(OfficeSample.docx(fields).bytes).result.get()
      let picture = try Extractor().examine(drawing).result.get()
      #expect(formulas.reaches.count == Limits.reaches)
      #expect(words.reaches.count == Limits.reaches)
      #expect(picture.refusals.count == Limits.reaches)
    }
    #expect(growth < Growth.limit)
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
    for (before, sign, size) in [
      ("", "|", 400_000), ("=", "HYPERLINK(", 200_000), ("=", "[", 200_000), ("a\n\"", "\"", 400_000),
      ("", "=1,", 400_000), ("", "-|", 400_000),
    ] {
      let growth = try Growth.ofFourfold(size) { size in
        let text = before + String(repeating: sign, count: size / sign.utf8.count)
        _ = try Extractor().examine(Array(text.utf8)).result.get()
      }
      #expect(growth < Growth.limit, "\(sign)")
    }
  }

  @Test("columns that are hidden again and again are too much")
  func columns() {
    let growth = Growth.ofFourfold(20_000) { count in
      let columns = (0..<count).map { "<col min=\"\($0 % 100 + 1)\" max=\"16384\" hidden=\"1\"/>" }.joined()
      let sheet = "<cols>\(columns)</cols><sheetData/>"
      #expect(failure(OfficeSample.xlsx([("甲", "visible", sheet)]).bytes) == .tooLarge)
    }
    #expect(growth < Growth.limit)
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
