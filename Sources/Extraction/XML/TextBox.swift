/// Where a piece of text stands on a page of the national format, in millimetres from its upper left corner.
struct TextBox {
  private let left: Double
  private let top: Double
  private let width: Double
  private let height: Double

  /// Reads `left top width height`; nil when it is anything else.
  init?(_ boundary: String) {
    let numbers = boundary.split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 4 else { return nil }
    (left, top, width, height) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  /// Whether a piece of text goes on with the line, so that no reader sees a gap.
  func isContinued(by next: TextBox) -> Bool {
    let gap = next.left - left - width
    return abs(next.top - top) < height / 2 && gap > -height && gap < height / 2
  }
}
