/// Makes the codes of many addresses, of which most are alike but for a few digits.
package struct QRPlates: Sendable {
  /// By length of the address.
  private let plates: [Int: QRPlate]

  package init(_ addresses: [String]) {
    let groups = Dictionary(grouping: addresses.lazy.map { Array($0.utf8) }, by: \.count)
    plates = groups.compactMapValues { QRPlate($0) }
  }

  /// The code of one of the addresses; nil when it is longer than a code holds.
  package func code(of address: String) -> QRCode? {
    guard let plate = plates[address.utf8.count] else { return QRCode(address) }
    return QRCode(plate.symbol(of: Array(address.utf8)))
  }
}
