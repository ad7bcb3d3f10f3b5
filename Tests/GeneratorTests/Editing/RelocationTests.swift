import Testing

@testable import Desk

@Suite("places of a text that was not written")
struct RelocationTests {
  @Test(
    "lead back to the file that is there",
    arguments: [
      // judged, written, place in the judged text, place in the file
      ("ab++cd", "abcd", 1, 1), ("ab++cd", "abcd", 4, 2), ("ab++cd", "abcd", 5, 3), ("ab++cd", "abcd", 3, 2),
      ("abcd", "ab--cd", 2, 2), ("abcd", "ab--cd", 3, 5), ("abcd", "abcd", 3, 3), ("", "", 0, 0), ("aa", "a", 2, 1),
      ("a1b", "a22b", 2, 3), ("a1b", "a22b", 1, 1),
    ])
  func places(judged: String, written: String, place: Int, expected: Int) {
    let relocation = Relocation(from: Array(judged.utf8), to: Array(written.utf8))
    #expect(relocation.range(place..<place) == expected..<expected)
  }
}
