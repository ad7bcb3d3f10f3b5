/// An example of the program's own within a hint, as opposed to words of the reader's.
///
/// Examples bear the names, the people and the years of the sample. A ``Finding`` remembers which parts of its hint are
/// examples, so that a board can say them in its own names.
package enum Example {
  private static let start = UnicodeScalar(2 as UInt8)
  private static let end = UnicodeScalar(3 as UInt8)

  /// The text as an example, to be put into a hint.
  package static func marked(_ text: String) -> String { "\(start)\(text)\(end)" }

  /// The hint without marks, and the examples in it.
  ///
  /// Complexity: linear in the hint; of one without examples one look for a byte.
  static func taken(from hint: Phrase) -> (hint: Phrase, examples: [String]) {
    guard hint.zh.utf8.contains(2) || hint.en.utf8.contains(2) else { return (hint, []) }
    let (zh, en) = (taken(from: hint.zh), taken(from: hint.en))
    return (Phrase(zh: zh.text, en: en.text), zh.examples + en.examples.filter { !zh.examples.contains($0) })
  }

  private static func taken(from text: String) -> (text: String, examples: [String]) {
    var plain = String.UnicodeScalarView()
    var examples: [String] = []
    var example: String.UnicodeScalarView?
    for scalar in text.unicodeScalars {
      switch scalar {
      case start: example = String.UnicodeScalarView()
      case end:
        if let example { examples.append(String(example)) }
        example = nil
      default:
        plain.append(scalar)
        example?.append(scalar)
      }
    }
    return (String(plain), examples)
  }
}

extension Finding {
  /// The finding with each example of its hint said in other words.
  package func sayingExamples(_ own: (String) -> String) -> Self {
    guard !examples.isEmpty, let hint else { return self }
    var finding = self
    var said = hint
    for example in examples {
      let other = own(example)
      guard other != example else { continue }
      said = Phrase(zh: said.zh.replacing(example, with: other), en: said.en.replacing(example, with: other))
    }
    finding.hint = said
    return finding
  }
}
