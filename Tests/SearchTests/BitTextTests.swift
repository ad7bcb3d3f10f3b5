import Testing

@testable import Search

@Suite("Sets of numbers in printable characters")
struct BitTextTests {
  @Test(
    "what is written is read again",
    arguments: [
      [], [0], [7], [99_999], [0, 1], [0, 1, 2, 3], [0, 1, 2, 4], [1, 5, 9, 200, 201, 202], Array(0..<5000),
      Array(0..<5000).filter { $0 % 7 != 3 }, Array(stride(from: 3, to: 90_000, by: 211)), Array(9000..<9040),
      [0, 4095, 8192, 70_000],
    ])
  func sets(set: [Int]) {
    var bits = BitText()
    bits.write(set: [2, 3])
    bits.write(set: set)
    bits.write(set: set.map { $0 + 1 })
    let text = String(decoding: bits.finished, as: UTF8.self)
    #expect(text.utf8.allSatisfy { (35...126).contains($0) && $0 != 92 })
    var reader = BitReader(text)
    #expect(reader.set() == [2, 3])
    #expect(reader.set() == set)
    #expect(reader.set() == set.map { $0 + 1 })
    #expect(reader.isAtEnd)
  }

  @Test("a set that nearly all or hardly any belong to is short")
  func sizes() {
    func size(_ set: [Int]) -> Int {
      var bits = BitText()
      bits.write(set: set)
      return bits.finished.count
    }
    #expect(size([]) == 2)
    #expect(size([9999]) <= 4)
    #expect(size(Array(0..<10_000)) <= 8)
    #expect(size((0..<10_000).filter { $0 % 50 != 0 }) < 260)
    #expect(size((0..<10_000).filter { $0 % 2 == 0 }) < 1800)
  }
}
