/// Where the links of printed pages lead: a page is printed from a folder that goes away, and read anywhere.
package struct LinkTarget: Sendable, Equatable {
  let from: String
  let to: String

  /// - Parameters:
  ///   - folder: the absolute path of the folder that the pages lie in.
  ///   - address: where the same pages are for everybody, with a slash at its end; nil leaves links relative.
  package init(folder: String, address: String?) {
    from = PageAddress(file: "\(folder)/").url
    to = address ?? ""
  }
}

extension PDFDocument {
  /// Makes links to pages of a folder lead to where these are for everybody.
  mutating func relink(_ target: LinkTarget) {
    let (from, to) = (Array(target.from.utf8), Array(target.to.utf8))
    let word = "/URI (\(target.from)"
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    var moves: [(place: Int, by: Int)] = []
    while let end = PDFScanner(bytes, at: 0).find(word, within: copied..<table) {
      result += bytes[copied..<end - from.count] + to
      copied = end
      moves.append((end, to.count - from.count))
    }
    guard !moves.isEmpty else { return }
    result += bytes[copied..<table]
    replace(with: result, moves: moves)
  }

  /// Puts the table of places behind objects that have moved.
  private mutating func replace(with objects: [UInt8], moves: [(place: Int, by: Int)]) {
    let trailer = PDFScanner(bytes, at: 0).find("trailer", within: table..<bytes.count) ?? bytes.count
    let tail = PDFScanner(bytes, at: 0).find("startxref", within: trailer..<bytes.count) ?? bytes.count
    var lines = "xref\n0 \(places.count)\n0000000000 65535 f \n"
    var (moved, next) = (0, 0)
    var shifts = [Int: Int]()
    for place in places.dropFirst().sorted() {
      while next < moves.count, moves[next].place <= place {
        moved += moves[next].by
        next += 1
      }
      shifts[place] = place + moved
    }
    for place in places.dropFirst() {
      let digits = String(shifts[place] ?? place)
      lines += String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n"
    }
    let shifted = bytes[trailer..<tail]
    bytes = objects + Array(lines.utf8) + Array("trailer".utf8) + shifted + Array("\n\(objects.count)\n%%EOF\n".utf8)
  }
}
