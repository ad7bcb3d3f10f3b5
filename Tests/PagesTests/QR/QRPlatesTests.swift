import Testing

@testable import Pages

/// Codes that are made from few, against those that the library encodes.
struct QRPlatesTests {
  @Test(
    "codes that are sums have the modules that the library gives them",
    arguments: [
      "https://a.cn/", "https://benchmark.example/", "https://www.nanlushan.example.gov.cn/xinxigongkai/",
      "https://www.nanlushan.example.gov.cn/" + String(repeating: "xinxigongkai/", count: 9),
    ])
  func same(base: String) throws {
    let addresses = (0..<600).map { number in
      let serial = String(number * 7919 % 9973 + 10_000).dropFirst()
      return "\(base)\(2003 + number % 21)/\(serial).html"
    }
    let plates = QRPlates(addresses)
    for address in addresses {
      let encoded = try #require(QRCode(address))
      #expect(try #require(plates.code(of: address)).svg() == encoded.svg(), "\(address)")
    }
  }

  @Test("what looks like a finder of any size counts, and so does the edge of the picture beside it")
  func demerit() {
    for seed in 0..<40 {
      let length = 11 + seed * 3
      let addresses = (0..<64).map { number in
        String(
          (0..<length).map {
            Character(UnicodeScalar(UInt8(33 + (seed * 31 + $0 * 7 + (number >> ($0 % 6) & 1)) % 90)))
          })
      }
      let plates = QRPlates(addresses)
      for address in addresses { #expect(plates.code(of: address)?.svg() == QRCode(address)?.svg(), "\(address)") }
    }
  }

  @Test("few addresses, odd ones and those that are too long are encoded one by one")
  func others() {
    let long = String(repeating: "a", count: 3000)
    let plates = QRPlates(["https://a.example/", "https://b.example/政务", long])
    #expect(plates.code(of: "https://a.example/")?.svg() == QRCode("https://a.example/")?.svg())
    #expect(plates.code(of: "https://b.example/政务")?.svg() == QRCode("https://b.example/政务")?.svg())
    #expect(plates.code(of: long) == nil)
  }
}
