/// An amount in millionths, as a table would write it.
struct Amount: CustomStringConvertible {
  let value: Int

  var description: String {
    let whole = value.magnitude / UInt(CellFigure.one)
    var part = value.magnitude % UInt(CellFigure.one)
    guard part > 0 else { return "\(value < 0 ? "-" : "")\(whole)" }
    var digits = 6
    while part % 10 == 0 {
      part /= 10
      digits -= 1
    }
    let written = String(part)
    return "\(value < 0 ? "-" : "")\(whole)." + String(repeating: "0", count: digits - written.utf8.count) + written
  }
}
