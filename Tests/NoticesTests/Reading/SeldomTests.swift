import Testing

@testable import Notices

/// Values that few items have.
struct SeldomTests {
  private struct Paper: Equatable {
    @Seldom var note: String?
  }

  @Test("are what was written, or nothing")
  func reads() {
    var paper = Paper()
    #expect(paper.note == nil)
    paper.note = "说明"
    let copy = paper
    paper.note = nil
    #expect(paper.note == nil)
    #expect(copy.note == "说明")
  }

  @Test("are the same by what they say, not by where it lies in memory")
  func compares() {
    #expect(Paper(note: "说明") == Paper(note: "说明"))
    #expect(Paper(note: "说明") != Paper(note: "另一句"))
    #expect(Paper(note: "说明") != Paper())
  }

  @Test("of an item's validity nothing is left where all of it is taken away")
  func validity() {
    var fields = NoticeFields.blank
    fields.validity.expires = fields.formed
    #expect(fields.validity.expires == fields.formed)
    #expect(fields != .blank)
    fields.validity.expires = nil
    #expect(fields == .blank)
  }
}
