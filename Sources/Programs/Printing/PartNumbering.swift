/// Pages of parts that are numbered within themselves, for a browser that cannot begin to count anew.
///
/// Every part gets a page rule and a counter of its own. How many pages it has is known after a first print; numbers in
/// the margin move nothing, which the second print proves.
package struct PartNumbering: Sendable, Equatable {
  /// A part that begins on a page of its own.
  package struct Part: Sendable, Equatable {
    /// The id of its element, which a link of the page leads to.
    package let id: String
    /// What stands before the number on each of its pages.
    package let label: String

    package init(id: String, label: String) {
      self.id = id
      self.label = label
    }
  }

  package let parts: [Part]
  /// Declarations for the number, such as its face.
  package let style: String

  package init(parts: [Part], style: String) {
    self.parts = parts
    self.style = style
  }

  func lengths(in document: PDFDocument, page: String) throws(PrintingFailure) -> [Int] {
    let (count, places): (Int, [String: Int])
    do throws(PDFDocument.Fault) {
      (count, places) = (try document.pageCount(), try document.destinations())
    } catch {
      throw .noPDF(page: page, error.place)
    }
    var starts: [Int] = []
    for part in parts {
      guard let start = places[part.id], start > starts.last ?? -1 else {
        throw .partNotFound(page: page, part: part.label)
      }
      starts.append(start)
    }
    return zip(starts, starts.dropFirst() + [count]).map { $1 - $0 }
  }

  /// The rules that print the numbers.
  ///
  /// - Parameter paper: what the page itself says of the size and margins of each part's pages, which would be lost with
  ///   the name that its rules go by.
  func rules(lengths: [Int], paper: [PartPaper]) -> String {
    var rules = ""
    for (position, ((part, length), paper)) in zip(zip(parts, lengths), paper).enumerated() {
      let (page, counter) = ("part-\(position + 1)", "pages-of-\(position + 1)")
      let words = "\(Self.quoted("\(part.label) · ")) counter(\(counter)) \(Self.quoted("/\(length)"))"
      let others = Self.otherBoxes.map { "@\($0) { content: none; } " }.joined()
      let number = "counter-increment: \(counter); \(others)@bottom-right { content: \(words); \(style) }"
      let id = "#\(Self.identifier(part.id))"
      rules += "\(id) { page: \(page) !important; }\n@page \(page) { \(paper.own) \(number) }\n"
      for (place, (name, paper)) in paper.inner.sorted(by: { $0.key < $1.key }).enumerated() {
        rules += "\(id) [data-paper=\(Self.quoted(name))] { page: \(page)-\(place + 1) !important; }\n"
        rules += "@page \(page)-\(place + 1) { \(paper) \(number) }\n"
      }
    }
    return rules
  }

  /// Where a theme may have numbers of its own.
  private static let otherBoxes = ["bottom-left", "bottom-center"]

  /// A string of the style sheet's language.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" || scalar.value < 0x20 {
        result += "\\\(String(scalar.value, radix: 16)) "
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// An id with everything escaped that is not a letter of the Latin alphabet.
  private static func identifier(_ id: String) -> String {
    var result = ""
    for scalar in id.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar == "-" || scalar == "_" {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return result
  }
}

/// What a page's own rules say of the paper that a part stands on: declarations of size and margins.
struct PartPaper: Decodable, Equatable {
  /// Of the part as a whole.
  let own: String
  /// Of pieces in it that stand on paper of their own, such as wide tables across; by the name that the rules give it.
  let inner: [String: String]
}
