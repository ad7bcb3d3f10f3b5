import CQRCode

/// Makes the codes of addresses of one length, without their being encoded one by one.
///
/// A code is linear in its text but for the mask: two texts that differ in a bit have codes that differ in the same modules
/// whatever else they say. So one address is encoded, then it again for each bit in which others differ from it, and
/// every other code is a sum of these; only the mask is left to be chosen. A third of the time of encoding, and the same
/// modules.
struct QRPlate: Sendable {
  /// The address that was encoded.
  private let text: [UInt8]
  /// Its code without mask and without what names the mask.
  private let base: QRSymbol
  /// By place and bit of the text: what it changes; nil for a bit that no address changes.
  private let changes: [QRSymbol?]
  /// By its number: what a mask changes, what names it included.
  private let masks: [QRSymbol]

  /// Takes addresses of one length; nil where they are too few to be worth it, or too long.
  init?(_ addresses: [[UInt8]]) {
    guard let text = addresses.first else { return nil }
    var differing = [UInt8](repeating: 0, count: text.count)
    for address in addresses {
      for place in text.indices { differing[place] |= address[place] ^ text[place] }
    }
    guard addresses.count > 2 * differing.reduce(1, { $0 + $1.nonzeroBitCount }),
      let first = Frame(text), first.side <= QRSymbol.largestSide
    else { return nil }
    let masks = (0..<8).map(first.mask)
    let base = first.unmasked(masks)
    var changes = [QRSymbol?](repeating: nil, count: 8 * text.count)
    for place in text.indices {
      for bit in 0..<8 where differing[place] >> UInt8(bit) & 1 == 1 {
        var other = text
        other[place] ^= 1 << UInt8(bit)
        guard var change = Frame(other)?.unmasked(masks) else { return nil }
        change ^= base
        changes[8 * place + bit] = change
      }
    }
    (self.text, self.base, self.changes, self.masks) = (text, base, changes, masks)
  }

  /// The code of one of the addresses.
  func symbol(of address: [UInt8]) -> QRSymbol {
    var bare = base
    for place in text.indices {
      var rest = address[place] ^ text[place]
      while rest != 0 {
        if let change = changes[8 * place + rest.trailingZeroBitCount] { bare ^= change }
        rest &= rest - 1
      }
    }
    var (best, least) = (0, Int.max)
    for number in masks.indices {
      if let demerit = bare.demerit(with: masks[number], below: least) { (best, least) = (number, demerit) }
    }
    bare ^= masks[best]
    return bare
  }
}

/// A code as the library gives it: a byte a module, which says what the module is for, too.
private struct Frame {
  let side: Int
  private let modules: [UInt8]

  init?(_ text: [UInt8]) {
    let made = unsafe text.withUnsafeBufferPointer {
      unsafe QRcode_encodeData(Int32($0.count), $0.baseAddress, 0, QR_ECLEVEL_Q)
    }
    guard let made = unsafe made else { return nil }
    defer { unsafe QRcode_free(made) }
    side = unsafe Int(made.pointee.width)
    modules = (0..<side * side).map { unsafe made.pointee.data[$0] }
  }

  private subscript(column: Int, row: Int) -> UInt8 { modules[row * side + column] }

  private static let dark: UInt8 = 1
  /// Is there in every code.
  private static let fixed: UInt8 = 0x80

  /// Takes away its mask and the mask's name.
  func unmasked(_ masks: [QRSymbol]) -> QRSymbol {
    var symbol = QRSymbol(side: side) { self[$0, $1] & Self.dark != 0 }
    symbol ^= masks[number]
    return symbol
  }

  /// The number of its mask: three of the bits that stand beside the upper left finder, themselves masked.
  private var number: Int { [2, 3, 4].reduce(0) { $0 << 1 | Int(self[$1, 8] & Self.dark) } ^ 0b101 }

  /// What a mask changes in codes of this size.
  func mask(_ number: Int) -> QRSymbol {
    let name = Self.name(number)
    var symbol = QRSymbol(side: side) { self[$0, $1] & Self.fixed == 0 && Self.isMasked($0, $1, number) }
    for bit in 0..<15 where name >> bit & 1 == 1 {
      let (first, second) = places(ofBit: bit)
      symbol.darken(first.column, first.row)
      symbol.darken(second.column, second.row)
    }
    return symbol
  }

  /// The fifteen bits that name level Q and a mask: BCH code, masked so that it is never all light.
  private static func name(_ mask: Int) -> Int {
    let data = 0b11 << 3 | mask
    var rest = data << 10
    for bit in stride(from: 14, through: 10, by: -1) where rest >> bit & 1 == 1 {
      rest ^= 0b101_0011_0111 << (bit - 10)
    }
    return (data << 10 | rest) ^ 0b101_0100_0001_0010
  }

  /// Each bit of the name stands twice, past the lines of the timing pattern.
  private func places(ofBit bit: Int) -> (first: (column: Int, row: Int), second: (column: Int, row: Int)) {
    guard bit >= 8 else { return ((side - 1 - bit, 8), (8, bit < 6 ? bit : bit + 1)) }
    return ((8, side - 15 + bit), (bit == 8 ? 7 : 14 - bit, 8))
  }

  private static func isMasked(_ column: Int, _ row: Int, _ mask: Int) -> Bool {
    let product = row * column
    return switch mask {
    case 0: (row + column) % 2 == 0
    case 1: row % 2 == 0
    case 2: column % 3 == 0
    case 3: (row + column) % 3 == 0
    case 4: (row / 2 + column / 3) % 2 == 0
    case 5: product % 2 + product % 3 == 0
    case 6: (product % 2 + product % 3) % 2 == 0
    default: (product % 3 + (row + column) % 2) % 2 == 0
    }
  }
}
