import Testing

@testable import Pages

@Suite("the order of document numbers")
struct DocumentNumberOrderTests {
  @Test("by letters, then year, then number, as a person looks them up")
  func order() {
    let sorted = ["乙发〔2013〕1号", "甲发〔2013〕12号", "甲发〔2013〕2号", "甲发〔2012〕30号"]
      .sorted { DocumentNumberOrder($0) < DocumentNumberOrder($1) }
    #expect(sorted.filter { $0.hasPrefix("甲") } == ["甲发〔2012〕30号", "甲发〔2013〕2号", "甲发〔2013〕12号"])
    #expect(sorted.firstIndex(of: "乙发〔2013〕1号").map { $0 == 0 || $0 == 3 } == true, "letters stay together")
  }
}
