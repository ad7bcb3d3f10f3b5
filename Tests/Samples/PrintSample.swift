/// A PDF in the browser's way of writing, as small as it can be.
package struct PrintSample {
  /// How many pages there are.
  package var pages: Int
  /// Names that links lead to, and their pages from 0.
  package var destinations: [(name: String, page: Int)]
  /// The fourteen digits of the hour.
  package var hour: String
  /// Numbers of the pieces of the page.
  package var pieces: [Int]
  /// What stands in an object of its own.
  package var extra: String

  package init(
    pages: Int = 1, destinations: [(name: String, page: Int)] = [], hour: String = "20261127010203",
    pieces: [Int] = [], extra: String = ""
  ) {
    self.pages = pages
    self.destinations = destinations
    self.hour = hour
    self.pieces = pieces
    self.extra = extra
  }

  package var bytes: [UInt8] {
    var objects = ["<</Producer (Skia/PDF m156)\n/CreationDate (D:\(hour)+00'00')>>"]
    let first = 6
    let numbers = (0..<pages).map { first + $0 }
    objects.append("<</Type /Catalog\n/Pages 3 0 R\n/Dests 4 0 R>>")
    objects.append(kids(numbers))
    let named = destinations.map { "/\($0.name) [\(numbers[$0.page]) 0 R /XYZ 0 800 0]" }
    objects.append("<<\(named.joined(separator: "\n"))>>")
    let names = pieces.map { "(node\(Self.padded($0, 8))) 1 0 R" }
    objects.append("<</Names [\(names.joined(separator: " "))]\n\(extra)>>")
    objects += numbers.map { _ in "<</Type /Page\n/Parent 3 0 R>>" }
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (position, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(position + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 \(places.count + 1)\n0000000000 65535 f \n"
    text += places.map { "\(Self.padded($0, 10)) 00000 n \n" }.joined()
    text += "trailer\n<</Size \(places.count + 1)\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n\(table)\n%%EOF\n"
    return Array(text.utf8)
  }

  private func kids(_ numbers: [Int]) -> String {
    "<</Type /Pages\n/Count \(numbers.count)\n/Kids [\(numbers.map { "\($0) 0 R" }.joined(separator: " "))]>>"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
