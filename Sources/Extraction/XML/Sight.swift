/// Whether the words of a document that are being read can be seen: they may be hidden by themselves or by their style, be
/// too small to be read, or white on the white page.
struct Sight {
  private let hiddenStyles: Set<String>
  private var run: Run?
  private var paragraphs: [Paragraph] = []
  private var spans: [Bool] = []
  /// How deep in properties that are kept of before a change.
  private var former = 0

  private struct Run {
    var isHidden: Bool?
    var isTiny = false
    var isWhite = false
    var isShaded = false
  }

  private struct Paragraph {
    var isHidden: Bool
    var isShaded = false
  }

  init(hiddenStyles: Set<String>) {
    self.hiddenStyles = hiddenStyles
  }

  /// Whether what stands here is out of sight; in tables and boxes white words have a ground of their own.
  func isHidden(inCell isInCell: Bool) -> Bool {
    let paragraph = paragraphs.last
    if let run {
      if run.isHidden ?? run.isTiny { return true }
      let isOnPage = !isInCell && paragraphs.count == 1 && paragraph?.isShaded == false
      if run.isWhite, !run.isShaded, isOnPage { return true }
      if run.isHidden == false { return false }
    }
    return paragraph?.isHidden ?? false || spans.contains(true)
  }

  mutating func start(_ name: String, _ list: [XMLAttribute]) {
    switch name {
    case "rPrChange", "pPrChange": former += 1
    case "p", "h": paragraphs.append(Paragraph(isHidden: has(list["style-name"])))
    case "span": spans.append(has(list["style-name"]))
    case "r": run = Run()
    case _ where former > 0: break
    case "pStyle": if has(list["val"]), !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].isHidden = true }
    case "rStyle": if has(list["val"]) { run?.isHidden = true }
    case "vanish": run?.isHidden = list.isOn
    case "sz": run?.isTiny = list["val"].flatMap { Int($0) }.map { $0 <= Self.tiny } ?? false
    case "color": run?.isWhite = list["val"]?.uppercased() == "FFFFFF"
    case "shd", "highlight": shade(list)
    default: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "rPrChange", "pPrChange": former -= 1
    case "p", "h": _ = paragraphs.popLast()
    case "span": _ = spans.popLast()
    case "r": run = nil
    default: break
    }
  }

  /// In half points; nobody reads letters of less than a millimetre.
  private static let tiny = 4

  private func has(_ style: String?) -> Bool { style.map(hiddenStyles.contains) ?? false }

  private mutating func shade(_ list: [XMLAttribute]) {
    let colour = list["fill"] ?? list["val"] ?? ""
    guard !["auto", "FFFFFF", "none", "white", "clear", ""].contains(colour) else { return }
    if run != nil {
      run?.isShaded = true
    } else if !paragraphs.isEmpty {
      paragraphs[paragraphs.count - 1].isShaded = true
    }
  }
}
