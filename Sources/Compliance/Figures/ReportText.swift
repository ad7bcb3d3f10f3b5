package import Diagnostics
import Notices

/// The words of a report with the figures put in: `{{主动公开.总数}}` becomes 48.
///
/// A name that no figure has is a fault: a report with a hole in it must not go out.
package struct ReportText: Sendable {
  package private(set) var markdown: [UInt8] = []
  package private(set) var findings: [Finding] = []
  private(set) var names: [String] = []
  /// Where pieces of the result came from: position in the result, position in the file.
  private var origins: [(result: Int, source: Int)] = []

  /// Expands the body of a report, whose bytes are `range` of the file's.
  package init(_ bytes: [UInt8], body range: Range<Int>, path: String, figures: FigureTable) {
    var position = range.lowerBound
    while position < range.upperBound {
      let opening = Self.find("{{", in: bytes, from: position, to: range.upperBound) ?? range.upperBound
      copy(bytes, position..<opening)
      guard opening < range.upperBound else { return }
      guard let closing = Self.find("}}", in: bytes, from: opening, to: range.upperBound) else {
        findings.append(.figureUnclosed(path: path, at: opening..<opening + 2))
        return
      }
      put(Self.name(bytes[opening + 2..<closing]), from: opening..<closing + 2, path: path, figures)
      position = closing + 2
    }
  }

  /// The bytes of the file that a range of the result stands for.
  package func source(of range: Range<Int>) -> Range<Int> {
    let start = source(of: range.lowerBound)
    return start..<max(start, source(of: range.upperBound))
  }

  private func source(of position: Int) -> Int {
    guard let origin = origins.last(where: { $0.result <= position }) else { return position }
    return origin.source + position - origin.result
  }

  private mutating func copy(_ bytes: [UInt8], _ range: Range<Int>) {
    origins.append((markdown.count, range.lowerBound))
    markdown += bytes[range]
  }

  private mutating func put(_ name: String, from range: Range<Int>, path: String, _ figures: FigureTable) {
    names.append(name)
    guard let figure = figures[name] else {
      let names = figures.entries.map(\.name)
      findings.append(.figureUnknown(name, path: path, at: range, near: NearMiss.best(for: name, among: names)))
      return
    }
    origins.append((markdown.count, range.lowerBound))
    markdown += figure.inSentence.utf8
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    let spaces: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t")]
    let trimmed = bytes.drop { spaces.contains($0) }.reversed().drop { spaces.contains($0) }.reversed()
    return String(decoding: trimmed, as: UTF8.self)
  }

  private static func find(_ mark: StaticString, in bytes: [UInt8], from: Int, to: Int) -> Int? {
    let brace = unsafe mark.utf8Start.pointee
    return (from..<max(from, to - 1)).first { bytes[$0] == brace && bytes[$0 + 1] == brace }
  }
}

extension Figure {
  /// As it stands in a sentence, where a number was meant.
  fileprivate var inSentence: String {
    guard case .missing(let ledger) = basis else { return text }
    return "（\(text)“\(ledger.rawValue)”）"
  }
}

extension Finding {
  fileprivate static func figureUnclosed(path: String, at range: Range<Int>) -> Self {
    Finding(
      FigureRules.shared.reportFigureUnclosed, in: path, at: range,
      Phrase(zh: "“{{”没有对应的“}}”", en: "'{{' is not closed by '}}'"))
  }

  fileprivate static func figureUnknown(_ name: String, path: String, at range: Range<Int>, near: String?) -> Self {
    let example = near ?? "主动公开.总数"
    return Finding(
      FigureRules.shared.reportFigureUnknown, in: path, at: range,
      Phrase(zh: "没有名为“\(name)”的数字", en: "no figure is named '\(name)'"),
      hint: Phrase(zh: "是不是想写 {{\(example)}}？", en: "did you mean {{\(example)}}?"))
  }
}
