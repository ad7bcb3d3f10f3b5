/// A number as a workbook stores it.
enum CellNumber {
  /// Writes a number like 1.3800138E10 out in full when it is whole; anything else as it is.
  ///
  /// A program that stores long numbers this way keeps fifteen to seventeen places; what follows is written as zeros.
  static func expanded(_ bytes: [UInt8]) -> [UInt8] {
    guard let place = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let exponent = Int(String(decoding: bytes[(place + 1)...], as: UTF8.self)), (0...40).contains(exponent)
    else { return bytes }
    let parts = bytes[..<place].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return bytes }
    let fraction = parts.count == 2 ? parts[1] : []
    guard fraction.count <= exponent else { return bytes }
    return parts[0] + fraction + Array(repeating: UInt8(ascii: "0"), count: exponent - fraction.count)
  }
}
