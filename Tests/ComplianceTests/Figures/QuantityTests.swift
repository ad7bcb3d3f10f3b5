import Testing

@testable import Compliance

@Suite struct QuantityTests {
  @Test(
    "reads and writes counts and amounts without loss",
    arguments: [("0", "0"), ("48", "48"), ("0.35", "0.35"), ("12.500000", "12.5"), ("-3", "-3"), ("-0.5", "-0.5")])
  func round(written: String, shown: String) throws {
    #expect(try #require(Quantity(written)).description == shown)
  }

  @Test("reads nothing else", arguments: ["", ".", "1.", ".5", "1.2345678", "1,000", "１", "1e3", "+1", "--1"])
  func refused(text: String) {
    #expect(Quantity(text) == nil)
  }
}
